Feature: Who is named in the list sent to China

  Article 1(3): those who changed their citizenship before the agreement was in force, here on 10 November 2023. Whoever has had both
  from birth has changed none while a minor.

  # Article 1(3).
  Scenario Outline: Who may be named
    Given the life
      """
      person: {ethnicity: kazakh, born: <born>, born-in: china, registered-in: nowhere}
      opens: {on: 2024-01-01, <kazakh>, <chinese>, location: {is: china, since: 2012-01-01}}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2024-06-01, act: send-list}]
      """
    And the layers law and treaty
    When it is judged on 2024-06-01
    Then <says>

    Examples:
      | case                                      | born       | kazakh                                              | chinese                                         | says                                          |
      | a citizen before the agreement            | 1985-01-01 | kazakh-by-kazakhstan: {is: held, since: 2015-01-01} | chinese-by-china: {is: lost, since: 2015-01-01} | the event send-list was allowed               |
      | no citizen                                | 1985-01-01 | kazakh-by-kazakhstan: none                          | chinese-by-china: {is: held, since: 1985-01-01} | the event send-list was not allowed: requires |
      | never Chinese                             | 1985-01-01 | kazakh-by-kazakhstan: {is: held, since: 2015-01-01} | chinese-by-china: none                          | the event send-list was not allowed: requires |
      | a citizen the day before it was in force  | 1985-01-01 | kazakh-by-kazakhstan: {is: held, since: 2023-11-09} | chinese-by-china: {is: lost, since: 2023-11-09} | the event send-list was allowed               |
      | a citizen on the day it was in force      | 1985-01-01 | kazakh-by-kazakhstan: {is: held, since: 2023-11-10} | chinese-by-china: {is: lost, since: 2023-11-10} | the event send-list was not allowed: requires |
      | a minor, a citizen from birth             | 2010-01-01 | kazakh-by-kazakhstan: {is: held, since: 2010-01-01} | chinese-by-china: {is: held, since: 2010-01-01} | the event send-list was not allowed: requires |
      | a minor, a citizen later                  | 2010-01-01 | kazakh-by-kazakhstan: {is: held, since: 2015-01-01} | chinese-by-china: {is: held, since: 2010-01-01} | the event send-list was allowed               |
      | eighteen to the day, a citizen from birth | 2006-06-01 | kazakh-by-kazakhstan: {is: held, since: 2006-06-01} | chinese-by-china: {is: held, since: 2006-06-01} | the event send-list was allowed               |
      | eighteen tomorrow                         | 2006-06-02 | kazakh-by-kazakhstan: {is: held, since: 2006-06-02} | chinese-by-china: {is: held, since: 2006-06-02} | the event send-list was not allowed: requires |

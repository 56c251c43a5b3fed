Feature: Children who follow, and those who come back

  Articles 22 and 23: a child under fourteen follows a parent. Article 17(11): five years after the loss.

  # Articles 22-23.
  Scenario Outline: A child follows
    Given the life
      """
      person: {ethnicity: kazakh, born: <born>, born-in: china, registered-in: altay}
      opens: {on: 2016-01-01, kazakh-by-kazakhstan: <kazakh>, chinese-by-china: none, third-nationality: none, location: kazakhstan}
      roles:
        mother: {person: {born: 1980}, opens: {on: 2010-01-01, <mother>, location: kazakhstan}}
        father: {person: {born: 1980}, opens: {on: 2010-01-01, chinese-by-china: held, location: china}}
        spouse: nobody
      events: [{on: 2018-06-01, act: register-child}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                   | born       | kazakh                        | mother                                              | says                                               |
      | a child of eight, the mother a citizen | 2010-01-01 | none                          | kazakh-by-kazakhstan: {is: held, since: 2005-01-01} | the event register-child was allowed               |
      | it becomes a citizen                   | 2010-01-01 | none                          | kazakh-by-kazakhstan: {is: held, since: 2005-01-01} | kazakh-by-kazakhstan is held since 2018-06-01      |
      | neither parent is a citizen            | 2010-01-01 | none                          | chinese-by-china: held                              | the event register-child was not allowed: requires |
      | it is a citizen already                | 2010-01-01 | {is: held, since: 2010-01-01} | kazakh-by-kazakhstan: {is: held, since: 2005-01-01} | the event register-child was not allowed: requires |
      | fourteen to the day                    | 2004-06-01 | none                          | kazakh-by-kazakhstan: {is: held, since: 2005-01-01} | the event register-child was not allowed: requires |
      | fourteen tomorrow                      | 2004-06-02 | none                          | kazakh-by-kazakhstan: {is: held, since: 2005-01-01} | the event register-child was allowed               |

  # Article 17(11).
  Scenario Outline: Admission again after a loss
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: kazakhstan, registered-in: nowhere}
      opens: {on: 2018-01-01, kazakh-by-kazakhstan: {is: lost, since: 2013-06-01}, chinese-by-china: none, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                           | on         | says                                                   |
      | the last day of the five years | 2018-05-31 | kz-art17-ground is yes because of kz.art17.lost-before |
      | five years to the day          | 2018-06-01 | rule kz.art17.lost-before is not met                   |

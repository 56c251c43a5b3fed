Feature: Acts reported of Egypt, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: Whom Egypt rounded up
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                       | person                                                                      | opens                                                                              | events                                      | on         | says                                                     |
      | a student without the Chinese nationality                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, chinese-by-china: lost, location: elsewhere, occupation: student} | {on: 2017-07-10, act: round-up-in-egypt}    | 2017-07-10 | the event round-up-in-egypt was not allowed: requires    |
      | a student without the Chinese nationality is not sent back | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, chinese-by-china: lost, location: elsewhere, occupation: student} | {on: 2017-07-10, act: send-back-from-egypt} | 2017-07-10 | the event send-back-from-egypt was not allowed: requires |

  # The last report is of August 2017; by March 2018 it was over.
  Scenario Outline: Until when there is a danger of being rounded up
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2016-01-01, chinese-by-china: held, location: elsewhere, occupation: student}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then there <is> danger of round-up-in-egypt

    Examples:
      | on         | is       |
      | 2017-07-03 | is no    |
      | 2017-07-04 | is a     |
      | 2017-08-16 | is a     |
      | 2017-08-17 | may be a |
      | 2018-02-28 | may be a |
      | 2018-03-01 | is no    |

  # The last report is of August 2017; by March 2018 it was over.
  Scenario Outline: Until when there is a danger of being sent back
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2016-01-01, chinese-by-china: held, location: elsewhere, occupation: student}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then there <is> danger of send-back-from-egypt

    Examples:
      | on         | is       |
      | 2017-07-03 | is no    |
      | 2017-07-04 | is a     |
      | 2017-08-16 | is a     |
      | 2017-08-17 | may be a |
      | 2018-02-28 | may be a |
      | 2018-03-01 | is no    |

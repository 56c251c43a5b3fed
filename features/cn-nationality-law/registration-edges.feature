Feature: Nationality Law of the PRC, registration: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # register-household: cn-household-regulation art 6.
  Scenario Outline: Enter the child or person in a household registration in China
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: register-household}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                     | opens                                                          | says                                                   |
      | as it is asked                                                           | {on: 2017-01-01, chinese-by-china: held, location: china}      | the event register-household was allowed               |
      | without: Chinese, as China sees it is held, and country of stay is China | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | the event register-household was not allowed: requires |
      | what it brings about                                                     | {on: 2017-01-01, chinese-by-china: held, location: china}      | household-registration is active                       |

  Scenario Outline: A household registration is for those who are Chinese
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: register-household}]
      """
    And the layer law
    When it is judged on 2018-06-02
    Then <says>

    Examples:
      | case                      | opens                                                                                   | says                                                   |
      | Chinese, never registered | {on: 2017-01-01, chinese-by-china: held, location: china, household-registration: none} | household-registration is active since 2018-06-01      |
      | Chinese                   | {on: 2017-01-01, chinese-by-china: held, location: china, household-registration: none} | the event register-household was allowed               |
      | no longer                 | {on: 2017-01-01, chinese-by-china: lost, location: china, household-registration: none} | the event register-household was not allowed: requires |

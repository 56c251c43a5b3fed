Feature: Acts on the household registration, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: Registration cancelled and entered again
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                 | person                                                                      | opens                                                                                                           | events                                          | on         | says                                                         |
      | back without the Chinese nationality | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2004-01-01, chinese-by-china: lost, location: china, household-registration: cancelled, cn-passport: held} | {on: 2005-06-01, act: register-again-on-return} | 2005-06-01 | the event register-again-on-return was not allowed: requires |
      | back and still registered            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, household-registration: active, cn-passport: held}    | {on: 2018-06-01, act: register-again-on-return} | 2018-06-01 | the event register-again-on-return was not allowed: requires |
      | back without a passport              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, household-registration: cancelled}                    | {on: 2018-06-01, act: register-again-on-return} | 2018-06-01 | the event register-again-on-return was not allowed: requires |
      | back and never registered            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, household-registration: none, cn-passport: held}      | {on: 2018-06-01, act: register-again-on-return} | 2018-06-01 | the event register-again-on-return was allowed               |

  # What each act asks for, and what it brings about.
  Scenario Outline: A relative, where the embassy has people come in person
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                           | person                                                                      | opens                                                                                                                   | events                                                 | on         | says                                                                |
      | a permanent resident addressed by the reminder | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: permanent, household-registration: active} | {on: 2018-06-01, act: cancel-registration-by-relative} | 2018-06-01 | the event cancel-registration-by-relative was not allowed: requires |
      | somebody whom it does not address              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, household-registration: active}                          | {on: 2018-06-01, act: cancel-registration-by-relative} | 2018-06-01 | the event cancel-registration-by-relative was allowed               |

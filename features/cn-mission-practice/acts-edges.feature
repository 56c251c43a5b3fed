Feature: Acts at a Chinese mission, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: At a mission
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    And reading art-9-timing is static
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                            | person                                                                      | opens                                                                                      | events                                       | on         | says                                                          |
      | the reminder is sent from the day of the notice | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: kazakhstan} | {on: 2018-02-26, act: send-special-reminder} | 2018-02-26 | the event send-special-reminder was allowed                   |
      | not the day before                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: kazakhstan} | {on: 2018-02-25, act: send-special-reminder} | 2018-02-25 | the event send-special-reminder was not allowed: not in force |
      | consent is for those who are Chinese            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, location: china}                                  | {on: 2018-06-01, act: give-consent}          | 2018-06-01 | the event give-consent was not allowed: requires              |

  # Told in September 2023 of that year.
  Scenario Outline: Since when a mission refuses to take a renunciation
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2022-01-01, chinese-by-china: held, location: kazakhstan, renunciation: filed}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then there <is> danger of refuse-renunciation-at-mission

    Examples:
      | on         | is       |
      | 2022-12-31 | is no    |
      | 2023-01-01 | may be a |
      | 2023-09-24 | may be a |
      | 2023-09-25 | is a     |

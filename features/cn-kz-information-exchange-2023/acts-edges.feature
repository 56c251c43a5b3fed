Feature: Acts under the agreement of 2023, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: What China is said to object to and to request
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                 | person                                                                      | opens                                                                                   | events                                     | on         | says                                                    |
      | China objects to the admission of its nationals only | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: lost, location: kazakhstan, kz-application: pending} | {on: 2024-06-01, act: object-to-admission} | 2024-06-01 | the event object-to-admission was not allowed: requires |
      | China asks for nobody who never was its national     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: none, location: kazakhstan}                          | {on: 2024-06-01, act: request-return}      | 2024-06-01 | the event request-return was not allowed: requires      |

  # What each act asks for, and what it brings about.
  Scenario Outline: Notice of a breach
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                        | person                                                                      | opens                                                                                                         | events                               | on         | says                                              |
      | of somebody who is not in Kazakhstan        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, location: china, kz-entry: unlawful}                                 | {on: 2024-06-01, act: notify-breach} | 2024-06-01 | the event notify-breach was not allowed: requires |
      | of somebody who is no Chinese national      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: none, third-nationality: held, location: kazakhstan, kz-entry: unlawful}   | {on: 2024-06-01, act: notify-breach} | 2024-06-01 | the event notify-breach was not allowed: requires |
      | of somebody who studies on a visa-free stay | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, kz-studies: enrolled, kz-residence: visa-free} | {on: 2024-06-01, act: notify-breach} | 2024-06-01 | the event notify-breach was allowed               |
      | of somebody who came in unlawfully          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, kz-entry: unlawful, kz-residence: permanent}   | {on: 2024-06-01, act: notify-breach} | 2024-06-01 | the event notify-breach was allowed               |

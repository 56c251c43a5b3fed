Feature: Acts under the pilot order, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: The score
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
      | case                                  | person                                                                      | opens                                                                           | events                                   | on         | says                                                      |
      | reached from the first day            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan}                  | {on: 2026-01-30, act: reach-pilot-score} | 2026-01-30 | the event reach-pilot-score was allowed                   |
      | not the day before                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan}                  | {on: 2026-01-29, act: reach-pilot-score} | 2026-01-29 | the event reach-pilot-score was not allowed: not in force |
      | it is reached                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan}                  | {on: 2026-02-01, act: reach-pilot-score} | 2026-02-01 | pilot-score is reached                                    |
      | it is missed                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan, kandas: pending} | {on: 2026-02-01, act: miss-pilot-score}  | 2026-02-01 | pilot-score is missed                                     |
      | by an applicant for kandas status too | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan, kandas: pending} | {on: 2026-02-01, act: miss-pilot-score}  | 2026-02-01 | the event miss-pilot-score was allowed                    |
      | by nobody who did not apply           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan}                  | {on: 2026-02-01, act: miss-pilot-score}  | 2026-02-01 | the event miss-pilot-score was not allowed: requires      |

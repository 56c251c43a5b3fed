Feature: Joint order 41/60/47 on the residence and kandas pilot, papers: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.pilot.consent-required: kz-pilot-order-2026 annex 3 item 5(13).
  Scenario Outline: The pilot asks everyone for the home state's consent
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading pilot-consent is consent-required
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                                        | opens                                                                                                                                                                        | on         | says                                                                   |
      | it applies                                                                        | {ethnicity: kazakh, born: 1991-01-01, born-in: china, registered-in: altay}                   | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | 2026-03-31 | kz-permanent-residence is refused because of kz.pilot.consent-required |
      | without: ethnicity is Kazakh                                                      | {ethnicity: han, born: 1991-01-01, born-in: china, registered-in: altay}                      | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | 2026-03-31 | rule kz.pilot.consent-required is not met                              |
      | without: China's written consent to settle abroad or a departure slip is not held | {ethnicity: kazakh, born: 1991-01-01, born-in: china, registered-in: altay}                   | {on: 2025-01-01, chinese-by-china: held, cn-consent: held, location: kazakhstan}                                                                                             | 2026-03-31 | rule kz.pilot.consent-required is not met                              |
      | without: asylum in Kazakhstan is granted                                          | {ethnicity: kazakh, born: 1991-01-01, born-in: china, registered-in: altay}                   | {on: 2025-01-01, chinese-by-china: held, asylum: granted, location: kazakhstan}                                                                                              | 2026-03-31 | rule kz.pilot.consent-required is not met                              |
      | its first day                                                                     | {ethnicity: kazakh, born: 1991-01-01, born-in: china, registered-in: altay}                   | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | 2026-01-30 | kz-permanent-residence is refused because of kz.pilot.consent-required |
      | the day before                                                                    | {ethnicity: kazakh, born: 1991-01-01, born-in: china, registered-in: altay}                   | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | 2026-01-29 | rule kz.pilot.consent-required is not in force                         |
      | over a holder of the right visa or a refugee may apply                            | {ethnicity: kazakh, born: 1991-01-01, born-in: china, registered-in: altay}                   | {on: 2025-01-01, kz-residence: pr-visa, chinese-by-china: held, location: kazakhstan}                                                                                        | 2026-03-31 | kz-permanent-residence is refused because of kz.pilot.consent-required |
      | beside a ground of article 49 bars permanent residence                            | {ethnicity: kazakh, born: 1991-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | 2026-03-31 | kz-permanent-residence is refused because of kz.pilot.consent-required |

Feature: Acts of the Migration Law, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: Coming into Kazakhstan
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
      | case                                       | person                                                                      | opens                                                                                                      | events                                          | on         | says                                                         |
      | not from China itself                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, kz-residence: permanent}                         | {on: 2018-06-01, act: enter-kazakhstan}         | 2018-06-01 | the event enter-kazakhstan was not allowed: requires         |
      | not on a visa from China itself            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china}                                                  | {on: 2018-06-01, act: enter-kazakhstan-on-visa} | 2018-06-01 | the event enter-kazakhstan-on-visa was not allowed: requires |
      | who entered is there                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: elsewhere, kz-residence: permanent}                     | {on: 2018-06-01, act: enter-kazakhstan}         | 2018-06-01 | location is kazakhstan                                       |
      | and lawfully, whatever was before          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: elsewhere, kz-entry: unlawful, kz-residence: permanent} | {on: 2018-06-01, act: enter-kazakhstan}         | 2018-06-01 | kz-entry is lawful                                           |
      | on a visa too                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: elsewhere, kz-entry: unlawful}                          | {on: 2018-06-01, act: enter-kazakhstan-on-visa} | 2018-06-01 | kz-entry is lawful                                           |
      | support is for kandas                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                             | {on: 2018-06-01, act: grant-kandas-support}     | 2018-06-01 | the event grant-kandas-support was not allowed: requires     |
      | a kandas has it                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kandas: held}                               | {on: 2018-06-01, act: grant-kandas-support}     | 2018-06-01 | the event grant-kandas-support was allowed                   |
      | who got no support has no region to leave  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                             | {on: 2018-06-01, act: leave-support-region}     | 2018-06-01 | the event leave-support-region was not allowed: requires     |
      | who got it has                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-support: received}                       | {on: 2018-06-01, act: leave-support-region}     | 2018-06-01 | the event leave-support-region was allowed                   |
      | citizenship is declined by who got support | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-support: received}                       | {on: 2018-06-01, act: decline-kz-citizenship}   | 2018-06-01 | the event decline-kz-citizenship was allowed                 |
      | by nobody else                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                             | {on: 2018-06-01, act: decline-kz-citizenship}   | 2018-06-01 | the event decline-kz-citizenship was not allowed: requires   |
      | by no citizen                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kazakh-by-kazakhstan: held, location: kazakhstan, kz-support: received}                   | {on: 2018-06-01, act: decline-kz-citizenship}   | 2018-06-01 | the event decline-kz-citizenship was not allowed: requires   |

  # What each act asks for, and what it brings about.
  Scenario Outline: The card for ethnic Kazakhs of business and of listed professions
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
      | case                   | person                                                                                                 | opens                                                                                                      | events                                      | on         | says                                                         |
      | a trader               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                            | {on: 2023-01-01, chinese-by-china: held, occupation: trader, location: elsewhere}                          | {on: 2024-07-17, act: grant-ata-zholy-card} | 2024-07-17 | the event grant-ata-zholy-card was allowed                   |
      | an entrepreneur        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                            | {on: 2023-01-01, chinese-by-china: held, occupation: entrepreneur, location: elsewhere}                    | {on: 2024-07-17, act: grant-ata-zholy-card} | 2024-07-17 | the event grant-ata-zholy-card was allowed                   |
      | a profession in demand | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, profession-in-demand: yes} | {on: 2023-01-01, chinese-by-china: held, occupation: worker, location: elsewhere}                          | {on: 2024-07-17, act: grant-ata-zholy-card} | 2024-07-17 | the event grant-ata-zholy-card was allowed                   |
      | none of these          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                            | {on: 2023-01-01, chinese-by-china: held, occupation: worker, location: elsewhere}                          | {on: 2024-08-01, act: grant-ata-zholy-card} | 2024-08-01 | the event grant-ata-zholy-card was not allowed: requires     |
      | a citizen              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                            | {on: 2023-01-01, kazakh-by-kazakhstan: held, occupation: trader, location: elsewhere}                      | {on: 2024-08-01, act: grant-ata-zholy-card} | 2024-08-01 | the event grant-ata-zholy-card was not allowed: requires     |
      | a permanent resident   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                            | {on: 2023-01-01, chinese-by-china: held, kz-residence: permanent, occupation: trader, location: elsewhere} | {on: 2024-08-01, act: grant-ata-zholy-card} | 2024-08-01 | the event grant-ata-zholy-card was not allowed: requires     |
      | the day before         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                            | {on: 2023-01-01, chinese-by-china: held, occupation: trader, location: elsewhere}                          | {on: 2024-07-16, act: grant-ata-zholy-card} | 2024-07-16 | the event grant-ata-zholy-card was not allowed: not in force |

  # What each act asks for, and what it brings about.
  Scenario Outline: Fourteen days without a visa, if there were any
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    And reading visa-free-2022 is fourteen-days
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                   | person                                                                      | opens                                                                                  | events                                                    | on         | says                                                                       |
      | from China itself                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china}                              | {on: 2022-10-01, act: enter-kazakhstan-for-fourteen-days} | 2022-10-01 | the event enter-kazakhstan-for-fourteen-days was not allowed: requires     |
      | no Chinese national                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: none, third-nationality: held, location: elsewhere} | {on: 2022-10-01, act: enter-kazakhstan-for-fourteen-days} | 2022-10-01 | the event enter-kazakhstan-for-fourteen-days was not allowed: requires     |
      | a permanent resident                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: elsewhere, kz-residence: permanent} | {on: 2022-10-01, act: enter-kazakhstan-for-fourteen-days} | 2022-10-01 | the event enter-kazakhstan-for-fourteen-days was not allowed: requires     |
      | anybody else                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: elsewhere}                          | {on: 2022-10-01, act: enter-kazakhstan-for-fourteen-days} | 2022-10-01 | the event enter-kazakhstan-for-fourteen-days was allowed                   |
      | the last day                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: elsewhere}                          | {on: 2023-11-09, act: enter-kazakhstan-for-fourteen-days} | 2023-11-09 | the event enter-kazakhstan-for-fourteen-days was allowed                   |
      | the day after                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: elsewhere}                          | {on: 2023-11-10, act: enter-kazakhstan-for-fourteen-days} | 2023-11-10 | the event enter-kazakhstan-for-fourteen-days was not allowed: not in force |
      | its earliest first day, from which it may have been so | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: elsewhere}                          | {on: 2022-07-03, act: enter-kazakhstan-for-fourteen-days} | 2022-07-03 | the event enter-kazakhstan-for-fourteen-days was allowed                   |
      | before its earliest first day                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: elsewhere}                          | {on: 2022-07-02, act: enter-kazakhstan-for-fourteen-days} | 2022-07-02 | the event enter-kazakhstan-for-fourteen-days was not allowed: not in force |
      | it counts as lawful                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: elsewhere, kz-entry: unlawful}      | {on: 2022-10-01, act: enter-kazakhstan-for-fourteen-days} | 2022-10-01 | kz-entry is lawful                                                         |

  # What each act asks for, and what it brings about.
  Scenario Outline: At the border: enter kazakhstan
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
      | case                           | person                                                                      | opens                                                                                   | events                                                                                 | on         | says                                                 |
      | come to the border today       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, kz-residence: permanent}      | {on: 2018-06-01, now: {location: kazakhstan}}, {on: 2018-06-01, act: enter-kazakhstan} | 2018-06-01 | the event enter-kazakhstan was allowed               |
      | in the country since yesterday | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, kz-residence: permanent}      | {on: 2018-05-31, now: {location: kazakhstan}}, {on: 2018-06-01, act: enter-kazakhstan} | 2018-06-01 | the event enter-kazakhstan was not allowed: requires |
      | come to China today            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: permanent} | {on: 2018-06-01, now: {location: china}}, {on: 2018-06-01, act: enter-kazakhstan}      | 2018-06-01 | the event enter-kazakhstan was not allowed: requires |

  # What each act asks for, and what it brings about.
  Scenario Outline: At the border: enter kazakhstan on visa
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
      | case                           | person                                                                      | opens                                                          | events                                                                                         | on         | says                                                         |
      | come to the border today       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china}      | {on: 2018-06-01, now: {location: kazakhstan}}, {on: 2018-06-01, act: enter-kazakhstan-on-visa} | 2018-06-01 | the event enter-kazakhstan-on-visa was allowed               |
      | in the country since yesterday | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china}      | {on: 2018-05-31, now: {location: kazakhstan}}, {on: 2018-06-01, act: enter-kazakhstan-on-visa} | 2018-06-01 | the event enter-kazakhstan-on-visa was not allowed: requires |
      | come to China today            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan} | {on: 2018-06-01, now: {location: china}}, {on: 2018-06-01, act: enter-kazakhstan-on-visa}      | 2018-06-01 | the event enter-kazakhstan-on-visa was not allowed: requires |

  # What each act asks for, and what it brings about.
  Scenario Outline: At the border: enter kazakhstan for fourteen days
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty
    And reading visa-free-2022 is fourteen-days
    When it is judged on <on>
    Then <says>

    Examples:
      | case                           | person                                                                      | opens                                                          | events                                                                                                   | on         | says                                                                   |
      | come to the border today       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china}      | {on: 2022-10-01, now: {location: kazakhstan}}, {on: 2022-10-01, act: enter-kazakhstan-for-fourteen-days} | 2022-10-01 | the event enter-kazakhstan-for-fourteen-days was allowed               |
      | in the country since yesterday | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china}      | {on: 2022-09-30, now: {location: kazakhstan}}, {on: 2022-10-01, act: enter-kazakhstan-for-fourteen-days} | 2022-10-01 | the event enter-kazakhstan-for-fourteen-days was not allowed: requires |
      | come to China today            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan} | {on: 2022-10-01, now: {location: china}}, {on: 2022-10-01, act: enter-kazakhstan-for-fourteen-days}      | 2022-10-01 | the event enter-kazakhstan-for-fourteen-days was not allowed: requires |

  # What each act asks for, and what it brings about.
  Scenario Outline: Visas are had before one enters
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
      | case                                       | person                                                                      | opens                                                                                | events                                                                                 | on         | says                                                                 |
      | for residence, at the border today         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china}                            | {on: 2018-06-01, now: {location: kazakhstan}}, {on: 2018-06-01, act: grant-pr-visa}    | 2018-06-01 | the event grant-pr-visa was allowed                                  |
      | for studies, at the border today           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china}                            | {on: 2018-06-01, now: {location: kazakhstan}}, {on: 2018-06-01, act: grant-study-visa} | 2018-06-01 | the event grant-study-visa was allowed                               |
      | for residence, in the country since before | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                       | {on: 2018-06-01, act: grant-pr-visa}                                                   | 2018-06-01 | the event grant-pr-visa was not allowed: requires                    |
      | for studies, in the country since before   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                       | {on: 2018-06-01, act: grant-study-visa}                                                | 2018-06-01 | the event grant-study-visa was not allowed: requires                 |
      | crossing without papers, detained          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, detention: police-custody} | {on: 2018-06-01, act: cross-into-kazakhstan-unlawfully}                                | 2018-06-01 | the event cross-into-kazakhstan-unlawfully was not allowed: requires |

Feature: Answers of the Migration Law, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Articles 7 and 49.
  Scenario: Who may apply for permanent residence
    Given the life
      """
      person: {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: none, third-nationality: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layer law
    When it is judged on 2018-06-01
    Then kz-permanent-residence is refused because of kz.pr.none

  # The exemption of 2023 lets nationals apply; what bars anybody bars them.
  Scenario Outline: A ground against a national who needs no visa
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
      | case                   | person                                                                                     | opens                                                                                                  | events | on         | says                                                                |
      | a ground of article 49 | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, cn-consent: held, cn-passport: held}    |        | 2024-06-01 | kz-permanent-residence is refused                                   |
      | no consent             | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, cn-passport: held}                      |        | 2024-06-01 | kz-permanent-residence is refused                                   |
      | no valid passport      | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, cn-consent: held, cn-passport: expired} |        | 2024-06-01 | kz-permanent-residence is refused                                   |
      | a confiscated one      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, cn-passport: confiscated}               |        | 2024-06-01 | kz-permanent-residence is refused because of kz.pr.passport-missing |
      | an expired one         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, cn-passport: expired}                   |        | 2024-06-01 | kz-permanent-residence is refused because of kz.pr.passport-missing |
      | all in order           | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, cn-consent: held, cn-passport: held}    |        | 2024-06-01 | kz-permanent-residence is granted                                   |

  # Article 20 and the residual answer; the pilot refuses beside it.
  Scenario Outline: Kandas status refused
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
      | case                                      | person                                                                                         | opens                                                                                                | events | on         | says                                            |
      | false papers of somebody who is no Kazakh | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes}    | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                       |        | 2018-06-01 | rule kz.kandas.none yields to kz.kandas.refused |
      | the score missed, and false papers        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes} | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan, kandas: pending, pilot-score: missed} |        | 2026-03-01 | rule kz.pilot.kandas-score-missed takes effect  |

  Scenario Outline: Bridged for applicants only
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    And reading bridging is kandas-applicants-too
    When it is judged on <on>
    Then <says>

    Examples:
      | case                   | person                                                                      | opens                                                                                                    | events | on         | says                                     |
      | nothing is pending     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kandas: none}                             |        | 2018-06-01 | rule kz.stay.bridged-kandas is not met   |
      | refused is not pending | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kandas: {is: refused, since: 2016-12-01}} |        | 2017-01-15 | rule kz.stay.bridged-kandas is not met   |
      | pending                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kandas: {is: pending, since: 2016-12-01}} |        | 2017-01-15 | rule kz.stay.bridged-kandas takes effect |

  Scenario Outline: Support paid back since the law of 2011
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
      | case                             | person                                                                      | opens                                                                                                                                                        | events | on         | says                                                 |
      | declined on the first day        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan, kz-support: received, kz-citizenship-offer: declined}                                         |        | 2011-07-22 | rule kz.support.citizenship-declined takes effect    |
      | the day before                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan, kz-support: received, kz-citizenship-offer: declined}                                         |        | 2011-07-21 | rule kz.support.citizenship-declined is not in force |
      | left the region on the first day | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan, kz-support: {is: received, since: 2010-01-01}, support-region: {is: left, since: 2010-06-01}} |        | 2011-07-22 | rule kz.support.region-left takes effect             |
      | the day before                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan, kz-support: {is: received, since: 2010-01-01}, support-region: {is: left, since: 2010-06-01}} |        | 2011-07-21 | rule kz.support.region-left is not in force          |

  Scenario Outline: Bridged since the law of 2011
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
      | case           | person                                                                      | opens                                                                                                            | events | on         | says                                 |
      | the first day  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-07-01, chinese-by-china: held, location: kazakhstan, pr-application: {is: pending, since: 2011-06-20}} |        | 2011-07-22 | rule kz.stay.bridged takes effect    |
      | the day before | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-07-01, chinese-by-china: held, location: kazakhstan, pr-application: {is: pending, since: 2011-06-20}} |        | 2011-07-21 | rule kz.stay.bridged is not in force |

  # The rule reads the day of the waiver since the law of 2011.
  Scenario Outline: Waivers that have a first day themselves
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
      | case                                   | person                                                                                                        | opens                                                          | events | on         | says                                            |
      | means, the first day                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, lacks-solvency: yes}              | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan} |        | 2011-07-22 | rule kz.art49.no-means takes effect             |
      | means, the day before                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, lacks-solvency: yes}              | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan} |        | 2011-07-21 | rule kz.art49.no-means is not in force          |
      | an offence of the year, the first day  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, migration-offence-last-year: yes} | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan} |        | 2011-07-22 | rule kz.art49.offence-last-year takes effect    |
      | an offence of the year, the day before | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, migration-offence-last-year: yes} | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan} |        | 2011-07-21 | rule kz.art49.offence-last-year is not in force |

  Scenario: No quota, in law and in the treaty
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, chinese-by-china: held, location: elsewhere}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layers law and treaty
    When it is judged on 2024-06-01
    Then rule kz.entry.no-quota yields to bilat.info.official.quota

  # A figure read for later years is used from the day of the law.
  Scenario Outline: How long a status runs
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
      | case                                      | person                                                                      | opens                                                                             | events                                                 | on         | says                                   |
      | kandas from the first day, over in a year | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan, kandas: pending}   | {on: 2011-07-22, act: grant-kandas, outcome: eligible} | 2012-07-22 | kandas is ended since 2012-07-22       |
      | the card of 2024, over in ten years       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2024-01-01, chinese-by-china: held, location: elsewhere, occupation: trader} | {on: 2024-07-17, act: grant-ata-zholy-card}            | 2034-07-18 | kz-residence is ended since 2034-07-17 |

  # Four working days since September 2021; thirty since some day of 2025; in between nothing is known.
  Scenario Outline: How long a decision on kandas status may take
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
      | case                                      | person                                                                      | opens                                                          | events                              | on         | says                             |
      | on the first day, four working days later | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, chinese-by-china: held, location: kazakhstan} | {on: 2021-09-01, act: apply-kandas} | 2021-09-07 | kz.kandas.answer-in-time is owed |
      | a day later                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, chinese-by-china: held, location: kazakhstan} | {on: 2021-09-01, act: apply-kandas} | 2021-09-08 | kz.kandas.answer-in-time is late |
      | on the day before                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, chinese-by-china: held, location: kazakhstan} | {on: 2021-08-31, act: apply-kandas} | 2021-12-08 | kz.kandas.answer-in-time is none |

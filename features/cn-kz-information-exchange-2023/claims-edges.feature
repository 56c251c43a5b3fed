Feature: China-Kazakhstan agreement on exchange of information regarding citizens, claims: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # bilat.info.official.consent: info-exchange-2023 art 1(2).
  Scenario Outline: Each state admits by its own law
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case       | says                                                                         |
      | it applies | cn-consent-to-admission is not-needed because of bilat.info.official.consent |

  # bilat.info.official.consent-both-laws: info-exchange-2023 art 1(2); findings F-V03 B.
  Scenario Outline: The laws of both states must be met
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, chinese-by-china: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading admission-complies is both-laws
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case       | says                                                                               |
      | it applies | cn-consent-to-admission is needed because of bilat.info.official.consent-both-laws |

  # bilat.info.official.consent-not-chinese: info-exchange-2023 art 1(2).
  Scenario Outline: No consent for whoever is no longer Chinese
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, chinese-by-china: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading admission-complies is both-laws
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                           | says                                                    |
      | without: Chinese, as China sees it is not held | rule bilat.info.official.consent-not-chinese is not met |

  # bilat.info.reported.consent: s002 L22.
  Scenario Outline: China's consent is reported to be needed
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, chinese-by-china: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case       | says                                                                     |
      | it applies | cn-consent-to-admission is needed because of bilat.info.reported.consent |

  # bilat.info.reported.consent-not-chinese: s002 L22.
  Scenario Outline: No consent for whoever is no longer Chinese (bilat.info.reported.consent-not-chinese)
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, chinese-by-china: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                           | says                                                    |
      | without: Chinese, as China sees it is not held | rule bilat.info.reported.consent-not-chinese is not met |

  # bilat.info.consent-missing: s002 L22.
  Scenario Outline: China's consent is missing
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                                                                    | says                                       |
      | without: the answer to “is China's consent to the Kazakh citizenship needed?” is needed | rule bilat.info.consent-missing is not met |

  # bilat.info.official.veto: info-exchange-2023 art 1(2); w89 art 1.
  Scenario Outline: No veto in the text read
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, cn-objection: raised, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case       | says                                                |
      | it applies | cn-veto is none because of bilat.info.official.veto |

  # bilat.info.reported.veto: s002 L16.
  Scenario Outline: A veto is reported
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, cn-objection: raised, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case       | says                                                  |
      | it applies | cn-veto is blocks because of bilat.info.reported.veto |

  # bilat.info.vetoed: s002 L16.
  Scenario Outline: China objected
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, cn-objection: raised, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                                                           | says                              |
      | without: the answer to “does China's objection block the admission?” is blocks | rule bilat.info.vetoed is not met |

  # bilat.info.official.certificate: info-exchange-2023 art 1; kz-rules-85 p 18(6) and 24.
  Scenario Outline: No certificate clause in the text read
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case       | says                                                                            |
      | it applies | certificate-for-kandas is not-needed because of bilat.info.official.certificate |

  # bilat.info.reported.certificate: s002 L32.
  Scenario Outline: A Chinese certificate is reported to be needed
    Given the life
      """
      person: <person>
      opens: {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                         | person                                                                      | says                                                                        |
      | it applies                   | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | certificate-for-kandas is needed because of bilat.info.reported.certificate |
      | without: ethnicity is Kazakh | {ethnicity: han, born: 1989-01-01, born-in: china, registered-in: altay}    | rule bilat.info.reported.certificate is not met                             |

  # bilat.info.reported.certificate-others: s002 L32.
  Scenario Outline: The claim speaks of ethnic Kazakhs only
    Given the life
      """
      person: <person>
      opens: {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                             | person                                                                      | says                                                                                   |
      | it applies                       | {ethnicity: han, born: 1989-01-01, born-in: china, registered-in: altay}    | certificate-for-kandas is not-needed because of bilat.info.reported.certificate-others |
      | without: ethnicity is not Kazakh | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | rule bilat.info.reported.certificate-others is not met                                 |

  # bilat.info.certificate-missing: s002 L32-L34.
  Scenario Outline: The Chinese certificate is missing
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                                                                     | says                                           |
      | without: the answer to “is a Chinese certificate needed on the simplified route?” is ... | rule bilat.info.certificate-missing is not met |

  # bilat.info.official.repatriation: w90 answers; info-exchange-2023 refusal clause.
  Scenario Outline: No repatriation clause in the text read
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, chinese-by-china: {is: lost, since: 2023-01-01}, location: kazakhstan, household-registration: active}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case       | says                                                                  |
      | it applies | repatriation-duty is none because of bilat.info.official.repatriation |

  # bilat.info.reported.repatriation: s002 L22.
  Scenario Outline: A duty to send back naturalised people is reported
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, chinese-by-china: {is: lost, since: 2023-01-01}, location: kazakhstan, household-registration: active}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case       | says                                                                        |
      | it applies | repatriation-duty is on-request because of bilat.info.reported.repatriation |

  # bilat.info.repatriation-asked: s002 L22.
  Scenario Outline: China asked for the person
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, location: kazakhstan, cn-return-request: made, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, chinese-by-china: {is: lost, since: 2023-01-01}, household-registration: active}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                                                                       | says                                          |
      | without: the answer to “must Kazakhstan send back a naturalised person on request?” is ... | rule bilat.info.repatriation-asked is not met |

  # bilat.info.reported.asylum-seekers: s002 L10.
  Scenario Outline: Repatriation of asylum seekers is reported
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                               | opens                                                                           | says                                                              |
      | it applies                                         | {on: 2023-01-01, location: kazakhstan, asylum: sought, chinese-by-china: held}  | removal is possible because of bilat.info.reported.asylum-seekers |
      | without: asylum in Kazakhstan is sought or refused | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                  | rule bilat.info.reported.asylum-seekers is not met                |
      | only: asylum in Kazakhstan is sought or refused    | {on: 2023-01-01, location: kazakhstan, asylum: refused, chinese-by-china: held} | removal is possible because of bilat.info.reported.asylum-seekers |

  # bilat.info.official.quota: w89 art 1(1); info-exchange-2023 art 1(1).
  Scenario Outline: The text speaks of numbers to exchange and not of a quota
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case       | says                                                     |
      | it applies | entry-quota is none because of bilat.info.official.quota |

  # bilat.info.reported.quota: s002 L18.
  Scenario Outline: A quota is reported
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case       | says                                                        |
      | it applies | entry-quota is applies because of bilat.info.reported.quota |

  # bilat.info.consent-exemption-displaced: findings F-V20 B; kz-rules-85 p 24(7)-(8).
  Scenario Outline: The agreement displaces the exemption from consent
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    And reading pr-consent-exemption is displaced
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                                                              | person                                                                      | opens                                                                                                                                                                        | says                                                                                |
      | it applies                                                                        | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | kz-permanent-residence is refused because of bilat.info.consent-exemption-displaced |
      | without: the answer to “Chinese, as Kazakhstan sees it?” is yes                   | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2023-01-01}, household-registration: active} | rule bilat.info.consent-exemption-displaced is not met                              |
      | without: ethnicity is Kazakh                                                      | {ethnicity: han, born: 1989-01-01, born-in: china, registered-in: altay}    | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | rule bilat.info.consent-exemption-displaced is not met                              |
      | without: China's written consent to settle abroad or a departure slip is not held | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, cn-consent: held, location: kazakhstan}                                                                                             | rule bilat.info.consent-exemption-displaced is not met                              |
      | without: asylum in Kazakhstan is granted                                          | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, asylum: granted, location: kazakhstan}                                                                                              | rule bilat.info.consent-exemption-displaced is not met                              |

  # object-to-admission: s002 L16.
  Scenario Outline: Objects to the person's Kazakh citizenship
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2024-01-09, act: object-to-admission}]
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                                                                      | opens                                                                                   | says                                                    |
      | as it is asked                                                                            | {on: 2023-01-01, kz-application: pending, chinese-by-china: held, location: kazakhstan} | the event object-to-admission was allowed               |
      | without: application for Kazakh citizenship is pending, and Chinese, as China sees it ... | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                          | the event object-to-admission was not allowed: requires |
      | what it brings about                                                                      | {on: 2023-01-01, kz-application: pending, chinese-by-china: held, location: kazakhstan} | cn-objection is raised                                  |

  # request-return: s002 L10-L22.
  Scenario Outline: Asks Kazakhstan to send the person back
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2024-01-09, act: request-return}]
      """
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                                                                      | opens                                                          | says                                               |
      | as it is asked                                                                            | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held} | the event request-return was allowed               |
      | without: country of stay is Kazakhstan, and either Chinese, as China sees it is held, ... | {on: 2023-01-01, location: china, chinese-by-china: held}      | the event request-return was not allowed: requires |
      | only: Chinese, as China sees it is lost                                                   | {on: 2023-01-01, location: kazakhstan, chinese-by-china: lost} | the event request-return was allowed               |
      | what it brings about                                                                      | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held} | cn-return-request is made                          |

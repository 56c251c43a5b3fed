Feature: Reported practice of China's missions and offices on ending the nationality, 2018 to 2023, nationality: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # cn.practice.nationality-goes-on: s004 L9; w80 explanation of May 2018; s003 L30.
  Scenario Outline: Treated as still Chinese until the household registration is cancelled
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                 | opens                                                                                                                      | says                                            |
      | without: Chinese, as China sees it is not never held | {on: 2017-01-01, kazakh-by-kazakhstan: held, household-registration: active, chinese-by-china: none, location: kazakhstan} | rule cn.practice.nationality-goes-on is not met |
      | without: Kazakh, as Kazakhstan sees it is held       | {on: 2017-01-01, household-registration: active, chinese-by-china: held, location: kazakhstan}                             | rule cn.practice.nationality-goes-on is not met |

  # cn.practice.nationality-ends-with-registration: s004 L9.
  Scenario Outline: The nationality is let go once the registration is cancelled
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                 | opens                                                                                                                         | on         | says                                                                               |
      | it applies                                           | {on: 2017-01-01, kazakh-by-kazakhstan: held, household-registration: cancelled, chinese-by-china: held, location: kazakhstan} | 2018-06-01 | chinese-by-china is lost because of cn.practice.nationality-ends-with-registration |
      | without: Chinese, as China sees it is not never held | {on: 2017-01-01, kazakh-by-kazakhstan: held, household-registration: cancelled, chinese-by-china: none, location: kazakhstan} | 2018-06-01 | rule cn.practice.nationality-ends-with-registration is not met                     |
      | without: Kazakh, as Kazakhstan sees it is held       | {on: 2017-01-01, household-registration: cancelled, chinese-by-china: held, location: kazakhstan}                             | 2018-06-01 | rule cn.practice.nationality-ends-with-registration is not met                     |
      | the day before                                       | {on: 2017-01-01, kazakh-by-kazakhstan: held, household-registration: cancelled, chinese-by-china: lost, location: kazakhstan} | 2018-02-25 | rule cn.practice.nationality-ends-with-registration is not in force                |

  # cn.practice.registration-in-person: s004 L9; s004 L11.
  Scenario Outline: The embassy has people come back in person
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                     | opens                                                                                                                                                                        | on         | says                                                                                      |
      | it applies                                                                               | {on: 2017-01-01, household-registration: active, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}} | 2018-06-01 | registration-cancellation is in-person-only because of cn.practice.registration-in-person |
      | without: country of stay is not China                                                    | {on: 2017-01-01, household-registration: active, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: china, chinese-by-china: {is: lost, since: 2017-01-01}}      | 2018-06-01 | rule cn.practice.registration-in-person is not met                                        |
      | without: either Kazakh, as Kazakhstan sees it is held, or residence in Kazakhstan is ... | {on: 2017-01-01, household-registration: active, location: kazakhstan, chinese-by-china: held}                                                                               | 2018-06-01 | rule cn.practice.registration-in-person is not met                                        |
      | only: residence in Kazakhstan is permanent residence                                     | {on: 2017-01-01, household-registration: active, location: kazakhstan, kz-residence: permanent, chinese-by-china: held}                                                      | 2018-06-01 | registration-cancellation is in-person-only because of cn.practice.registration-in-person |
      | its first day                                                                            | {on: 2017-01-01, household-registration: active, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}} | 2018-02-26 | registration-cancellation is in-person-only because of cn.practice.registration-in-person |
      | the day before                                                                           | {on: 2017-01-01, household-registration: active, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}} | 2018-02-25 | rule cn.practice.registration-in-person is not in force                                   |

  # cn.practice.notice-to-return: s004 L9.
  Scenario Outline: The embassy tells former residents to come back to cancel their registration
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                 | opens                                                                                                                                                                                           | on         | says                                                          |
      | it applies                                           | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, household-registration: active, chinese-by-china: {is: lost, since: 2017-01-01}}                    | 2018-06-01 | duty-to-return is yes because of cn.practice.notice-to-return |
      | without: Kazakh, as Kazakhstan sees it is held       | {on: 2017-01-01, location: kazakhstan, household-registration: active, chinese-by-china: held}                                                                                                  | 2018-06-01 | rule cn.practice.notice-to-return is not met                  |
      | without: Chinese, as China sees it is not never held | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, household-registration: active, chinese-by-china: none}                                             | 2018-06-01 | rule cn.practice.notice-to-return is not met                  |
      | without: household registration in China is active   | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: none}                      | 2018-06-01 | rule cn.practice.notice-to-return is not met                  |
      | its first day                                        | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, household-registration: active, chinese-by-china: {is: lost, since: 2017-01-01}}                    | 2018-02-26 | duty-to-return is yes because of cn.practice.notice-to-return |
      | the day before                                       | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, household-registration: active, chinese-by-china: {is: lost, since: 2017-01-01}}                    | 2018-02-25 | rule cn.practice.notice-to-return is not in force             |
      | beside whoever is summoned is told to come back      | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, household-registration: active, chinese-by-china: {is: lost, since: 2017-01-01}, summons: received} | 2018-06-01 | duty-to-return is yes because of cn.practice.notice-to-return |

  # cn.practice.simplified-renunciation: s003 L36; w72 January 2019.
  Scenario Outline: Simplified renunciation of 2018
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                                                       | opens                                                                                | on         | says                                                                       |
      | it applies                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                       | 2018-06-01 | cn-renunciation is approved because of cn.practice.simplified-renunciation |
      | without: ethnicity is Kazakh                                                      | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                                     | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                       | 2018-06-01 | rule cn.practice.simplified-renunciation is not met                        |
      | without: occupation is state functionary or soldier on active service             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, occupation: official, location: kazakhstan} | 2018-06-01 | rule cn.practice.simplified-renunciation is not met                        |
      | without: occupation is state functionary or soldier on active service             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, occupation: soldier, location: kazakhstan}  | 2018-06-01 | rule cn.practice.simplified-renunciation is not met                        |
      | its first day at the earliest                                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                       | 2018-01-01 | rule cn.practice.simplified-renunciation may take effect                   |
      | the day before at the earliest                                                    | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                  | {on: 2016-01-01, chinese-by-china: held, location: kazakhstan}                       | 2017-12-31 | rule cn.practice.simplified-renunciation is not in force                   |
      | its first day at the latest                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                       | 2018-01-31 | cn-renunciation is approved because of cn.practice.simplified-renunciation |
      | the day before at the latest                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                       | 2018-01-30 | rule cn.practice.simplified-renunciation may take effect                   |
      | the first day no more at the earliest                                             | {ethnicity: kazakh, born: 1984-01-01, born-in: china, registered-in: altay}                                  | {on: 2018-01-01, chinese-by-china: held, location: kazakhstan}                       | 2019-01-01 | rule cn.practice.simplified-renunciation may take effect                   |
      | its last day at the earliest                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                       | 2018-12-31 | cn-renunciation is approved because of cn.practice.simplified-renunciation |
      | the first day no more at the latest                                               | {ethnicity: kazakh, born: 1984-01-01, born-in: china, registered-in: altay}                                  | {on: 2018-01-01, chinese-by-china: held, location: kazakhstan}                       | 2019-01-31 | rule cn.practice.simplified-renunciation is not in force                   |
      | its last day at the latest                                                        | {ethnicity: kazakh, born: 1984-01-01, born-in: china, registered-in: altay}                                  | {on: 2018-01-01, chinese-by-china: held, location: kazakhstan}                       | 2019-01-30 | rule cn.practice.simplified-renunciation may take effect                   |
      | beside may be approved for near relatives of foreigners and people settled abroad | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, near-relative-of-foreigner: yes} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                       | 2018-06-01 | cn-renunciation is approved because of cn.practice.simplified-renunciation |

  # cn.practice.mission-refuses: s002 L34; s002 L36.
  Scenario Outline: Missions refuse to cancel the nationality of Kazakhs from Xinjiang
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                                | opens                                                                                | on         | says                                                              |
      | it applies                                                                        | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                       | 2023-11-24 | cn-renunciation is refused because of cn.practice.mission-refuses |
      | without: ethnicity is Kazakh                                                      | {ethnicity: han, born: 1988-01-01, born-in: china, registered-in: altay}              | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                       | 2023-11-24 | rule cn.practice.mission-refuses is not met                       |
      | without: country of stay is not China                                             | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, location: china}                            | 2023-11-24 | rule cn.practice.mission-refuses is not met                       |
      | without: place of registration in China is neither elsewhere in China nor nowhere | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                       | 2023-11-24 | rule cn.practice.mission-refuses is not met                       |
      | its first day at the earliest                                                     | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                       | 2023-01-01 | rule cn.practice.mission-refuses may take effect                  |
      | the day before at the earliest                                                    | {ethnicity: kazakh, born: 1987-01-01, born-in: china, registered-in: altay}           | {on: 2021-01-01, chinese-by-china: held, location: kazakhstan}                       | 2022-12-31 | rule cn.practice.mission-refuses is not in force                  |
      | its first day at the latest                                                       | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                       | 2023-09-25 | cn-renunciation is refused because of cn.practice.mission-refuses |
      | the day before at the latest                                                      | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                       | 2023-09-24 | rule cn.practice.mission-refuses may take effect                  |
      | beside grazing rights must be given up first                                      | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan, grazing-rights: held} | 2023-11-24 | cn-renunciation is refused because of cn.practice.mission-refuses |

  # cn.practice.grazing-rights-first: s002 L38.
  Scenario Outline: Grazing rights must be given up first
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                                | opens                                                                                | on         | says                                                                   |
      | it applies                                                                        | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, grazing-rights: held, location: kazakhstan} | 2023-11-24 | cn-renunciation is refused because of cn.practice.grazing-rights-first |
      | without: grazing rights in China is held                                          | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                       | 2023-11-24 | rule cn.practice.grazing-rights-first is not met                       |
      | without: place of registration in China is neither elsewhere in China nor nowhere | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2022-01-01, chinese-by-china: held, grazing-rights: held, location: kazakhstan} | 2023-11-24 | rule cn.practice.grazing-rights-first is not met                       |
      | its first day at the earliest                                                     | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, grazing-rights: held, location: kazakhstan} | 2023-01-01 | rule cn.practice.grazing-rights-first may take effect                  |
      | the day before at the earliest                                                    | {ethnicity: kazakh, born: 1987-01-01, born-in: china, registered-in: altay}           | {on: 2021-01-01, chinese-by-china: held, grazing-rights: held, location: kazakhstan} | 2022-12-31 | rule cn.practice.grazing-rights-first is not in force                  |
      | its first day at the latest                                                       | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, grazing-rights: held, location: kazakhstan} | 2023-09-25 | cn-renunciation is refused because of cn.practice.grazing-rights-first |
      | the day before at the latest                                                      | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, grazing-rights: held, location: kazakhstan} | 2023-09-24 | rule cn.practice.grazing-rights-first may take effect                  |

  # cn.practice.loss-proof-denied: s004 L9; findings F-V07 B.
  Scenario Outline: No certificate for whoever did not come back
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                    | opens                                                                                                    | on         | says                                                               |
      | it applies                                              | {on: 2017-01-01, summons: refused, location: kazakhstan, chinese-by-china: held}                         | 2018-06-01 | cn-certificate is refused because of cn.practice.loss-proof-denied |
      | without: summons to come back to China is refused       | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                           | 2018-06-01 | rule cn.practice.loss-proof-denied is not met                      |
      | its first day                                           | {on: 2017-01-01, summons: refused, location: kazakhstan, chinese-by-china: held}                         | 2018-02-26 | cn-certificate is refused because of cn.practice.loss-proof-denied |
      | the day before                                          | {on: 2017-01-01, summons: refused, location: kazakhstan, chinese-by-china: held}                         | 2018-02-25 | rule cn.practice.loss-proof-denied is not in force                 |
      | beside a certificate follows every approved application | {on: 2017-01-01, summons: refused, renunciation: approved, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | cn-certificate is refused because of cn.practice.loss-proof-denied |

  # cn.practice.passport-cancelled: s004 L9; findings F-V07 A.
  Scenario Outline: No passport for whoever did not come back
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    And reading lost-certification is passport-cancelled
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                              | opens                                                                            | on         | says                                                                   |
      | it applies                                        | {on: 2017-01-01, chinese-by-china: held, summons: refused, location: kazakhstan} | 2018-06-01 | cn-passport-issue is refused because of cn.practice.passport-cancelled |
      | without: summons to come back to China is refused | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                   | 2018-06-01 | rule cn.practice.passport-cancelled is not met                         |
      | its first day                                     | {on: 2017-01-01, chinese-by-china: held, summons: refused, location: kazakhstan} | 2018-02-26 | cn-passport-issue is refused because of cn.practice.passport-cancelled |
      | the day before                                    | {on: 2017-01-01, chinese-by-china: held, summons: refused, location: kazakhstan} | 2018-02-25 | rule cn.practice.passport-cancelled is not in force                    |

  # cn.practice.child-passport: base profile of a child born in Kazakhstan.
  Scenario Outline: Missions issue no first passport to a child who is in no household registration
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                   | person                                                                           | opens                                                                                          | on         | says                                                               |
      | it applies                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: kazakhstan, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, household-registration: none}   | 2018-06-01 | cn-passport-issue is refused because of cn.practice.child-passport |
      | without: country of stay is not China                  | {ethnicity: kazakh, born: 1983-01-01, born-in: kazakhstan, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, household-registration: none, location: china}        | 2018-06-01 | rule cn.practice.child-passport is not met                         |
      | without: country of birth is not china                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}      | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, household-registration: none}   | 2018-06-01 | rule cn.practice.child-passport is not met                         |
      | without: household registration in China is not active | {ethnicity: kazakh, born: 1983-01-01, born-in: kazakhstan, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, household-registration: active} | 2018-06-01 | rule cn.practice.child-passport is not met                         |
      | its first day                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: kazakhstan, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, household-registration: none}   | 2018-02-26 | cn-passport-issue is refused because of cn.practice.child-passport |
      | the day before                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: kazakhstan, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, household-registration: none}   | 2018-02-25 | rule cn.practice.child-passport is not in force                    |

  # send-special-reminder: s004 L9.
  Scenario Outline: The embassy reminds former residents to come back and cancel their registration
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                     | opens                                                                                                                                                                                           | events                                         | on         | says                                                      |
      | as it is asked                                                                           | {on: 2017-01-01, household-registration: active, summons: none, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}}     | [{on: 2018-06-01, act: send-special-reminder}] | 2018-06-01 | the event send-special-reminder was allowed               |
      | without: all of these hold: (1) country of stay is not China; (2) household ...          | {on: 2017-01-01, location: china, chinese-by-china: held}                                                                                                                                       | [{on: 2018-06-01, act: send-special-reminder}] | 2018-06-01 | the event send-special-reminder was not allowed: requires |
      | without: country of stay is not China                                                    | {on: 2017-01-01, household-registration: active, summons: none, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: china}          | [{on: 2018-06-01, act: send-special-reminder}] | 2018-06-01 | the event send-special-reminder was not allowed: requires |
      | without: household registration in China is active                                       | {on: 2017-01-01, summons: none, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, household-registration: none}       | [{on: 2018-06-01, act: send-special-reminder}] | 2018-06-01 | the event send-special-reminder was not allowed: requires |
      | without: either Kazakh, as Kazakhstan sees it is held, or residence in Kazakhstan is ... | {on: 2017-01-01, household-registration: active, summons: none, location: kazakhstan, chinese-by-china: held}                                                                                   | [{on: 2018-06-01, act: send-special-reminder}] | 2018-06-01 | the event send-special-reminder was not allowed: requires |
      | only: residence in Kazakhstan is permanent residence                                     | {on: 2017-01-01, household-registration: active, summons: none, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                                          | [{on: 2018-06-01, act: send-special-reminder}] | 2018-06-01 | the event send-special-reminder was allowed               |
      | without: Chinese, as China sees it is not never held                                     | {on: 2017-01-01, household-registration: active, summons: none, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: none}                              | [{on: 2018-06-01, act: send-special-reminder}] | 2018-06-01 | the event send-special-reminder was not allowed: requires |
      | without: there is no summons to come back to China                                       | {on: 2017-01-01, household-registration: active, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, summons: received} | [{on: 2018-06-01, act: send-special-reminder}] | 2018-06-01 | the event send-special-reminder was not allowed: requires |
      | its first day                                                                            | {on: 2017-01-01, household-registration: active, summons: none, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}}     | [{on: 2018-02-26, act: send-special-reminder}] | 2018-02-26 | the event send-special-reminder was allowed               |
      | the day before                                                                           | {on: 2017-01-01, household-registration: active, summons: none, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}}     | [{on: 2018-02-25, act: send-special-reminder}] | 2018-02-25 | the event send-special-reminder was not allowed           |
      | what it brings about                                                                     | {on: 2017-01-01, household-registration: active, summons: none, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}}     | [{on: 2018-06-01, act: send-special-reminder}] | 2018-06-01 | summons is received                                       |

  # refuse-renunciation-at-mission: s002 L34.
  Scenario Outline: The mission refuses to take or pass on the renunciation
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                      | person                                                                      | opens                                                                               | events                                                  | on         | says                                                               |
      | as it is asked                                                                            | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, renunciation: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2023-11-24, act: refuse-renunciation-at-mission}] | 2023-11-24 | the event refuse-renunciation-at-mission was allowed               |
      | without: application to renounce Chinese nationality is filed, and country of stay is ... | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, location: kazakhstan, chinese-by-china: held}                      | [{on: 2023-11-24, act: refuse-renunciation-at-mission}] | 2023-11-24 | the event refuse-renunciation-at-mission was not allowed: requires |
      | without: country of stay is not China                                                     | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, renunciation: filed, location: china, chinese-by-china: held}      | [{on: 2023-11-24, act: refuse-renunciation-at-mission}] | 2023-11-24 | the event refuse-renunciation-at-mission was not allowed: requires |
      | its earliest first day                                                                    | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, renunciation: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2023-01-01, act: refuse-renunciation-at-mission}] | 2023-01-01 | the event refuse-renunciation-at-mission was allowed               |
      | the day before                                                                            | {ethnicity: kazakh, born: 1987-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, renunciation: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2022-12-31, act: refuse-renunciation-at-mission}] | 2022-12-31 | the event refuse-renunciation-at-mission was not allowed           |
      | what it brings about                                                                      | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, renunciation: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2023-11-24, act: refuse-renunciation-at-mission}] | 2023-11-24 | renunciation is refused                                            |

  # give-up-grazing-rights: s002 L38.
  Scenario Outline: Give up the grazing rights in China
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: give-up-grazing-rights}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                     | opens                                                                                | says                                                       |
      | as it is asked                           | {on: 2017-01-01, grazing-rights: held, location: kazakhstan, chinese-by-china: held} | the event give-up-grazing-rights was allowed               |
      | without: grazing rights in China is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                       | the event give-up-grazing-rights was not allowed: requires |
      | what it brings about                     | {on: 2017-01-01, grazing-rights: held, location: kazakhstan, chinese-by-china: held} | grazing-rights is given-up                                 |

  # obtain-grazing-rights: s002 L38.
  Scenario Outline: Obtain grazing rights in China
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: obtain-grazing-rights}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                       | opens                                                                           | says                                                      |
      | as it is asked                                                             | {on: 2017-01-01, location: china, chinese-by-china: held}                       | the event obtain-grazing-rights was allowed               |
      | without: country of stay is China, and grazing rights in China is not held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                  | the event obtain-grazing-rights was not allowed: requires |
      | without: grazing rights in China is not held                               | {on: 2017-01-01, location: china, grazing-rights: held, chinese-by-china: held} | the event obtain-grazing-rights was not allowed: requires |
      | what it brings about                                                       | {on: 2017-01-01, location: china, chinese-by-china: held}                       | grazing-rights is held                                    |

  # issue-loss-proof: findings F-V06 B.
  Scenario Outline: A mission states that the nationality has ended by itself
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: issue-loss-proof}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                       | opens                                                                            | says                                                 |
      | as it is asked                                                                             | {on: 2017-01-01, chinese-by-china: lost, location: kazakhstan}                   | the event issue-loss-proof was allowed               |
      | without: Chinese, as China sees it is lost, and a Chinese mission's proof of automatic ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                   | the event issue-loss-proof was not allowed: requires |
      | without: a Chinese mission's proof of automatic loss is not held                           | {on: 2017-01-01, chinese-by-china: lost, loss-proof: held, location: kazakhstan} | the event issue-loss-proof was not allowed: requires |
      | what it brings about                                                                       | {on: 2017-01-01, chinese-by-china: lost, location: kazakhstan}                   | loss-proof is held                                   |

  # give-consent: kz-pr-service-standard list of documents.
  Scenario Outline: Give written consent to settle abroad, or a departure slip
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                  | opens                                                                            | events                                                                     | says                                             |
      | as it is asked                                                                        | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                   | [{on: 2018-06-01, act: give-consent}]                                      | the event give-consent was allowed               |
      | without: Chinese, as China sees it is held, and China's written consent to settle ... | {on: 2017-01-01, cn-consent: held, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: give-consent}, {on: 2018-06-01, act: give-consent}] | the event give-consent was not allowed: requires |
      | what it brings about                                                                  | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                   | [{on: 2018-06-01, act: give-consent}]                                      | cn-consent is held                               |

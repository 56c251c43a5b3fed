Feature: Reported practice on leaving Xinjiang, 2016 to 2024, exit: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # file-exit-form: s001 L63.
  Scenario Outline: File the local exit form
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: file-exit-form}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                    | opens                                                                         | says                                               |
      | as it is asked                                                                          | {on: 2017-01-01, location: china, chinese-by-china: held, exit-form: none}    | the event file-exit-form was allowed               |
      | without: country of stay is China, and Chinese, as China sees it is held, and local ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                | the event file-exit-form was not allowed: requires |
      | without: local exit form is none or refused                                             | {on: 2017-01-01, location: china, chinese-by-china: held, exit-form: filed}   | the event file-exit-form was not allowed: requires |
      | only: local exit form is none or refused                                                | {on: 2017-01-01, location: china, chinese-by-china: held, exit-form: refused} | the event file-exit-form was allowed               |
      | what it brings about                                                                    | {on: 2017-01-01, location: china, chinese-by-china: held, exit-form: none}    | exit-form is filed                                 |

  # stamp-by-village-committee: s001 L57; s001 L59.
  Scenario Outline: Stamp of the village or neighbourhood committee
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: stamp-by-village-committee}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                              | opens                                                                            | says                                                           |
      | as it is asked                    | {on: 2017-01-01, exit-form: filed, location: kazakhstan, chinese-by-china: held} | the event stamp-by-village-committee was allowed               |
      | without: local exit form is filed | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                   | the event stamp-by-village-committee was not allowed: requires |
      | what it brings about              | {on: 2017-01-01, exit-form: filed, location: kazakhstan, chinese-by-china: held} | stamps is 1                                                    |

  # stamp-by-police: s001 L59.
  Scenario Outline: Stamp of the police station
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: stamp-by-police}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                              | opens                                                                            | says                                                |
      | as it is asked                    | {on: 2017-01-01, exit-form: filed, location: kazakhstan, chinese-by-china: held} | the event stamp-by-police was allowed               |
      | without: local exit form is filed | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                   | the event stamp-by-police was not allowed: requires |
      | what it brings about              | {on: 2017-01-01, exit-form: filed, location: kazakhstan, chinese-by-china: held} | stamps is 1                                         |

  # stamp-by-civil-affairs: s001 L59.
  Scenario Outline: Stamp of the civil affairs bureau
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: stamp-by-civil-affairs}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                              | opens                                                                            | says                                                       |
      | as it is asked                    | {on: 2017-01-01, exit-form: filed, location: kazakhstan, chinese-by-china: held} | the event stamp-by-civil-affairs was allowed               |
      | without: local exit form is filed | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                   | the event stamp-by-civil-affairs was not allowed: requires |
      | what it brings about              | {on: 2017-01-01, exit-form: filed, location: kazakhstan, chinese-by-china: held} | stamps is 1                                                |

  # stamp-by-ethnic-affairs: s001 L63.
  Scenario Outline: Stamp of the ethnic and religious affairs bureau
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: stamp-by-ethnic-affairs}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                              | opens                                                                            | says                                                        |
      | as it is asked                    | {on: 2017-01-01, exit-form: filed, location: kazakhstan, chinese-by-china: held} | the event stamp-by-ethnic-affairs was allowed               |
      | without: local exit form is filed | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                   | the event stamp-by-ethnic-affairs was not allowed: requires |
      | what it brings about              | {on: 2017-01-01, exit-form: filed, location: kazakhstan, chinese-by-china: held} | stamps is 1                                                 |

  # sign-as-guarantor: s001 L63.
  Scenario Outline: A guarantor signs for the journey
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: sign-as-guarantor}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                  | opens                                                                         | says                                                  |
      | as it is asked                                                        | {on: 2017-01-01, location: china, chinese-by-china: held}                     | the event sign-as-guarantor was allowed               |
      | without: country of stay is China, and local exit form is not refused | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                | the event sign-as-guarantor was not allowed: requires |
      | without: local exit form is not refused                               | {on: 2017-01-01, location: china, exit-form: refused, chinese-by-china: held} | the event sign-as-guarantor was not allowed: requires |
      | what it brings about                                                  | {on: 2017-01-01, location: china, chinese-by-china: held}                     | guarantor-signature is held                           |

  # consent-of-work-unit: base profile of a county official.
  Scenario Outline: The work unit consents to the journey
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: consent-of-work-unit}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                     | opens                                                                                | says                                                     |
      | as it is asked                           | {on: 2017-01-01, occupation: official, location: kazakhstan, chinese-by-china: held} | the event consent-of-work-unit was allowed               |
      | without: occupation is state functionary | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                       | the event consent-of-work-unit was not allowed: requires |
      | what it brings about                     | {on: 2017-01-01, occupation: official, location: kazakhstan, chinese-by-china: held} | work-unit-consent is held                                |

  # receive-invitation: w71 later reports.
  Scenario Outline: Receive an invitation from Kazakhstan
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: receive-invitation}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                 | says                                     |
      | as it is asked       | the event receive-invitation was allowed |
      | what it brings about | invitation is held                       |

  # approve-exit-form: s001 L61; s001 L63.
  Scenario Outline: Approve the local exit form
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: approve-exit-form}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                        | opens                                                                                                                  | says                                                  |
      | as it is asked                                                                              | {on: 2017-01-01, exit-form: filed, stamps: 4, guarantor-signature: held, location: kazakhstan, chinese-by-china: held} | the event approve-exit-form was allowed               |
      | without: local exit form is filed, and the number of stamps on the exit form is at ...      | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                         | the event approve-exit-form was not allowed: requires |
      | without: local exit form is filed                                                           | {on: 2017-01-01, stamps: 4, guarantor-signature: held, location: kazakhstan, chinese-by-china: held}                   | the event approve-exit-form was not allowed: requires |
      | without: the number of stamps on the exit form is at least “stamps on the exit form” (4 ... | {on: 2017-01-01, exit-form: filed, guarantor-signature: held, stamps: 3, location: kazakhstan, chinese-by-china: held} | the event approve-exit-form was not allowed: requires |
      | without: signature of a guarantor for the journey is held                                   | {on: 2017-01-01, exit-form: filed, stamps: 4, location: kazakhstan, chinese-by-china: held}                            | the event approve-exit-form was not allowed: requires |
      | what it brings about                                                                        | {on: 2017-01-01, exit-form: filed, stamps: 4, guarantor-signature: held, location: kazakhstan, chinese-by-china: held} | exit-form is approved                                 |

  # refuse-exit-form: s001 L57.
  Scenario Outline: Refuse the local exit form
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: refuse-exit-form}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                              | opens                                                                            | says                                                 |
      | as it is asked                    | {on: 2017-01-01, exit-form: filed, location: kazakhstan, chinese-by-china: held} | the event refuse-exit-form was allowed               |
      | without: local exit form is filed | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                   | the event refuse-exit-form was not allowed: requires |
      | what it brings about              | {on: 2017-01-01, exit-form: filed, location: kazakhstan, chinese-by-china: held} | exit-form is refused                                 |

  # promise-to-return: w37 exit promises.
  Scenario Outline: Promise to be back within three months
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
      | case                              | person                                                                      | opens                                                          | events                                     | on         | says                                                  |
      | as it is asked                    | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, location: china, chinese-by-china: held}      | [{on: 2024-02-29, act: promise-to-return}] | 2024-02-29 | the event promise-to-return was allowed               |
      | without: country of stay is China | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held} | [{on: 2024-02-29, act: promise-to-return}] | 2024-02-29 | the event promise-to-return was not allowed: requires |
      | its earliest first day            | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, location: china, chinese-by-china: held}      | [{on: 2023-01-01, act: promise-to-return}] | 2023-01-01 | the event promise-to-return was allowed               |
      | the day before                    | {ethnicity: kazakh, born: 1987-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, location: china, chinese-by-china: held}      | [{on: 2022-12-31, act: promise-to-return}] | 2022-12-31 | the event promise-to-return was not allowed           |
      | what it brings about              | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, location: china, chinese-by-china: held}      | [{on: 2024-02-29, act: promise-to-return}] | 2024-02-29 | return-promise is given                               |

  # leave-china-on-conditions: s001 L63; w37 exit promises.
  Scenario Outline: Leave China for Kazakhstan on the conditions of the local officials
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: leave-china-on-conditions}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                   | opens                                                                                                                                                                        | says                                                          |
      | as it is asked                                                                         | {on: 2017-01-01, location: china, detention: free, cn-passport: held, guarantor-signature: held, chinese-by-china: held, stamps: 4, exit-form: approved}                     | the event leave-china-on-conditions was allowed               |
      | without: all of these hold: (1) country of stay is China; (2) liberty is free; (3) ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | the event leave-china-on-conditions was not allowed: requires |
      | without: leaving China is conditional                                                  | {on: 2017-01-01, location: china, detention: free, cn-passport: held, guarantor-signature: held, chinese-by-china: held, stamps: 4, exit-form: approved, cn-exit-bar: court} | the event leave-china-on-conditions was not allowed: requires |
      | without: Chinese passport is held                                                      | {on: 2017-01-01, location: china, detention: free, guarantor-signature: held, chinese-by-china: held, stamps: 4, exit-form: approved}                                        | the event leave-china-on-conditions was not allowed: requires |
      | what it brings about                                                                   | {on: 2017-01-01, location: china, detention: free, cn-passport: held, guarantor-signature: held, chinese-by-china: held, stamps: 4, exit-form: approved}                     | location is kazakhstan                                        |
      | what it brings about                                                                   | {on: 2017-01-01, location: china, detention: free, cn-passport: held, guarantor-signature: held, chinese-by-china: held, stamps: 4, exit-form: approved}                     | kz-visits is 1                                                |

  # xj.approvals.complete: s001 L57; s001 L59; s001 L63.
  Scenario Outline: All stamps, a guarantor and the approved form
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
      | case                                                                                        | person                                                                      | opens                                                                                                                                                               | on         | says                                                      |
      | it applies                                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved}                                                | 2018-06-01 | xj-approvals is complete because of xj.approvals.complete |
      | without: the number of stamps on the exit form is at least “stamps on the exit form” (4 ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, guarantor-signature: held, exit-form: approved, stamps: 3}                                                | 2018-06-01 | rule xj.approvals.complete is not met                     |
      | without: signature of a guarantor for the journey is held                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, exit-form: approved}                                                                           | 2018-06-01 | rule xj.approvals.complete is not met                     |
      | without: local exit form is approved                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held}                                                                     | 2018-06-01 | rule xj.approvals.complete is not met                     |
      | without: either occupation is not state functionary or consent of the work unit is held     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved, occupation: official}                          | 2018-06-01 | rule xj.approvals.complete is not met                     |
      | only: consent of the work unit is held                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved, work-unit-consent: held, occupation: official} | 2018-06-01 | xj-approvals is complete because of xj.approvals.complete |
      | its first day at the earliest                                                               | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved}                                                | 2016-10-01 | rule xj.approvals.complete may take effect                |

  # xj.exit.on-approvals: s001 L57; s001 L63.
  Scenario Outline: Minorities of Xinjiang leave on stamps and a guarantor
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
      | case                                                                                       | person                                                                      | opens                                                                                                                                                | on         | says                                                   |
      | it applies                                                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved}                                 | 2018-06-01 | cn-exit is conditional because of xj.exit.on-approvals |
      | without: local approvals to leave Xinjiang is complete                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                                                                            | 2018-06-01 | rule xj.exit.on-approvals is not met                   |
      | without: either criminal case in China is suspect or sentenced, or exit bar ordered in ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved, cn-criminal-case: suspect}      | 2018-06-01 | rule xj.exit.on-approvals is not met                   |
      | without: criminal case in China is suspect or sentenced                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved, cn-criminal-case: sentenced}    | 2018-06-01 | rule xj.exit.on-approvals is not met                   |
      | without: exit bar ordered in China is by a court in a civil case, after a border ...       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved, cn-exit-bar: court}             | 2018-06-01 | rule xj.exit.on-approvals is not met                   |
      | without: exit bar ordered in China is by a court in a civil case, after a border ...       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved, cn-exit-bar: border-offence}    | 2018-06-01 | rule xj.exit.on-approvals is not met                   |
      | without: exit bar ordered in China is by a court in a civil case, after a border ...       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved, cn-exit-bar: national-security} | 2018-06-01 | rule xj.exit.on-approvals is not met                   |
      | without: ban on a new Chinese travel document is imposed                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved, cn-document-ban: imposed}       | 2018-06-01 | rule xj.exit.on-approvals is not met                   |
      | its first day at the earliest                                                              | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved}                                 | 2016-10-01 | rule xj.exit.on-approvals may take effect              |

  # xj.exit.barred-without-ground: s003 L16; s003 L30.
  Scenario Outline: Barred though no ground of the law was met
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
      | case                                                              | person                                                                      | opens                                                                                  | on         | says                                                       |
      | it applies                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: without-ground, chinese-by-china: held} | 2018-06-01 | cn-exit is barred because of xj.exit.barred-without-ground |
      | without: exit bar ordered in China is without a ground in the law | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                              | 2018-06-01 | rule xj.exit.barred-without-ground is not met              |
      | its first day at the earliest                                     | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, cn-exit-bar: without-ground, chinese-by-china: held} | 2017-01-01 | rule xj.exit.barred-without-ground may take effect         |
      | the day before at the earliest                                    | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, cn-exit-bar: without-ground, chinese-by-china: held} | 2016-12-31 | rule xj.exit.barred-without-ground is not in force         |
      | its first day at the latest                                       | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, cn-exit-bar: without-ground, chinese-by-china: held} | 2017-09-30 | cn-exit is barred because of xj.exit.barred-without-ground |
      | the day before at the latest                                      | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, cn-exit-bar: without-ground, chinese-by-china: held} | 2017-09-29 | rule xj.exit.barred-without-ground may take effect         |
      | its last day at the earliest                                      | {ethnicity: kazakh, born: 1987-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, location: china, cn-exit-bar: without-ground, chinese-by-china: held} | 2022-12-31 | cn-exit is barred because of xj.exit.barred-without-ground |
      | the first day no more at the latest                               | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, location: china, cn-exit-bar: without-ground, chinese-by-china: held} | 2023-12-31 | rule xj.exit.barred-without-ground is not in force         |
      | its last day at the latest                                        | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, location: china, cn-exit-bar: without-ground, chinese-by-china: held} | 2023-12-30 | rule xj.exit.barred-without-ground may take effect         |

  # xj.approvals.incomplete: s001 L55; s001 L57.
  Scenario Outline: Xj.approvals.incomplete
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
      | case                                                 | person                                                                      | opens                                                                                                                | on         | says                                                          |
      | it applies                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                                            | 2018-06-01 | xj-approvals is incomplete because of xj.approvals.incomplete |
      | its first day at the earliest                        | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, chinese-by-china: held}                                                            | 2016-10-01 | rule xj.approvals.incomplete may take effect                  |
      | the day before at the earliest                       | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, chinese-by-china: held}                                                            | 2016-09-30 | rule xj.approvals.incomplete is not in force                  |
      | its first day at the latest                          | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, chinese-by-china: held}                                                            | 2017-08-16 | xj-approvals is incomplete because of xj.approvals.incomplete |
      | the day before at the latest                         | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, chinese-by-china: held}                                                            | 2017-08-15 | rule xj.approvals.incomplete may take effect                  |
      | beside all stamps, a guarantor and the approved form | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved} | 2018-06-01 | rule xj.approvals.incomplete yields to xj.approvals.complete  |

  # xj.exit.papers-withheld: s001 L11; w71 recall of 2015 and 2016.
  Scenario Outline: No way out while the police keep the passport
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
      | case                                                                              | person                                                                                | opens                                                                                                                                          | on         | says                                                 |
      | it applies                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, chinese-by-china: held, cn-passport: surrendered}                                                            | 2018-06-01 | cn-exit is barred because of xj.exit.papers-withheld |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                 | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}              | {on: 2017-01-01, location: china, chinese-by-china: held, cn-passport: surrendered}                                                            | 2018-06-01 | rule xj.exit.papers-withheld is not met              |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                    | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, chinese-by-china: held, cn-passport: surrendered}                                                            | 2018-06-01 | cn-exit is barred because of xj.exit.papers-withheld |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                    | {ethnicity: other-minority, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, location: china, chinese-by-china: held, cn-passport: surrendered}                                                            | 2018-06-01 | cn-exit is barred because of xj.exit.papers-withheld |
      | without: place of registration in China is neither elsewhere in China nor nowhere | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, location: china, chinese-by-china: held, cn-passport: surrendered}                                                            | 2018-06-01 | rule xj.exit.papers-withheld is not met              |
      | without: Chinese passport is given to the police or confiscated                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, chinese-by-china: held}                                                                                      | 2018-06-01 | rule xj.exit.papers-withheld is not met              |
      | only: Chinese passport is given to the police or confiscated                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, chinese-by-china: held, cn-passport: confiscated}                                                            | 2018-06-01 | cn-exit is barred because of xj.exit.papers-withheld |
      | its first day                                                                     | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: altay}           | {on: 2014-01-01, location: china, chinese-by-china: held, cn-passport: surrendered}                                                            | 2015-05-15 | cn-exit is barred because of xj.exit.papers-withheld |
      | the day before                                                                    | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: altay}           | {on: 2014-01-01, location: china, chinese-by-china: held, cn-passport: surrendered}                                                            | 2015-05-14 | rule xj.exit.papers-withheld is not in force         |
      | its last day at the earliest                                                      | {ethnicity: kazakh, born: 1987-01-01, born-in: china, registered-in: altay}           | {on: 2021-01-01, location: china, chinese-by-china: held, cn-passport: surrendered}                                                            | 2022-12-31 | cn-exit is barred because of xj.exit.papers-withheld |
      | the first day no more at the latest                                               | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, location: china, chinese-by-china: held, cn-passport: surrendered}                                                            | 2023-12-31 | rule xj.exit.papers-withheld is not in force         |
      | its last day at the latest                                                        | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, location: china, chinese-by-china: held, cn-passport: surrendered}                                                            | 2023-12-30 | rule xj.exit.papers-withheld may take effect         |
      | over minorities of Xinjiang leave on stamps and a guarantor                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, chinese-by-china: held, cn-passport: surrendered, stamps: 4, guarantor-signature: held, exit-form: approved} | 2018-06-01 | cn-exit is barred because of xj.exit.papers-withheld |

  # xj.exit.detained: s001 L15; s000 L25; s003 L24.
  Scenario Outline: Detained, so not free to leave
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
      | case                                                        | person                                                                      | opens                                                                                                                                             | on         | says                                          |
      | it applies                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held}                                                            | 2018-06-01 | cn-exit is barred because of xj.exit.detained |
      | without: liberty is not free                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held}                                                                        | 2018-06-01 | rule xj.exit.detained is not met              |
      | its first day at the earliest                               | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, detention: border-detention, chinese-by-china: held}                                                            | 2017-01-01 | rule xj.exit.detained may take effect         |
      | the day before at the earliest                              | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, detention: border-detention, chinese-by-china: held}                                                            | 2016-12-31 | rule xj.exit.detained is not in force         |
      | its first day at the latest                                 | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, detention: border-detention, chinese-by-china: held}                                                            | 2017-05-14 | cn-exit is barred because of xj.exit.detained |
      | the day before at the latest                                | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, detention: border-detention, chinese-by-china: held}                                                            | 2017-05-13 | rule xj.exit.detained may take effect         |
      | over minorities of Xinjiang leave on stamps and a guarantor | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved} | 2018-06-01 | cn-exit is barred because of xj.exit.detained |

  # xj.exit.approvals-missing: s001 L55; s001 L57; s001 L53.
  Scenario Outline: Minorities of Xinjiang do not leave without the local approvals
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
      | case                                                           | person                                                                      | opens                                                                                                                | on         | says                                                   |
      | it applies                                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                                            | 2018-06-01 | cn-exit is barred because of xj.exit.approvals-missing |
      | only: ethnicity is Kazakh, Uyghur or another minority of China | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                                            | 2018-06-01 | cn-exit is barred because of xj.exit.approvals-missing |
      | without: local approvals to leave Xinjiang is incomplete       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved} | 2018-06-01 | rule xj.exit.approvals-missing is not met              |
      | its first day at the earliest                                  | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, chinese-by-china: held}                                                            | 2016-10-01 | rule xj.exit.approvals-missing may take effect         |
      | the day before at the earliest                                 | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, chinese-by-china: held}                                                            | 2016-09-30 | rule xj.exit.approvals-missing is not in force         |
      | its first day at the latest                                    | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, chinese-by-china: held}                                                            | 2017-08-16 | cn-exit is barred because of xj.exit.approvals-missing |
      | its last day at the earliest                                   | {ethnicity: kazakh, born: 1987-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, location: china, chinese-by-china: held}                                                            | 2022-12-31 | cn-exit is barred because of xj.exit.approvals-missing |
      | the first day no more at the latest                            | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, location: china, chinese-by-china: held}                                                            | 2023-12-31 | rule xj.exit.approvals-missing is not in force         |
      | its last day at the latest                                     | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, location: china, chinese-by-china: held}                                                            | 2023-12-30 | rule xj.exit.approvals-missing may take effect         |

  # xj.exit.promise-to-return: w37 exit promises; w71 later reports.
  Scenario Outline: Minorities of Xinjiang leave for a stated purpose on a guarantor and a promise to return
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
      | case                                                                                       | person                                                                                | opens                                                                                     | on         | says                                                        |
      | it applies                                                                                 | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}           | {on: 2023-01-01, location: china, chinese-by-china: held}                                 | 2024-02-29 | cn-exit is conditional because of xj.exit.promise-to-return |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                          | {ethnicity: han, born: 1989-01-01, born-in: china, registered-in: altay}              | {on: 2023-01-01, location: china, chinese-by-china: held}                                 | 2024-02-29 | rule xj.exit.promise-to-return is not met                   |
      | without: place of registration in China is neither elsewhere in China nor nowhere          | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2023-01-01, location: china, chinese-by-china: held}                                 | 2024-02-29 | rule xj.exit.promise-to-return is not met                   |
      | without: either criminal case in China is suspect or sentenced, or exit bar ordered in ... | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}           | {on: 2023-01-01, location: china, chinese-by-china: held, cn-criminal-case: suspect}      | 2024-02-29 | rule xj.exit.promise-to-return is not met                   |
      | without: criminal case in China is suspect or sentenced                                    | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}           | {on: 2023-01-01, location: china, chinese-by-china: held, cn-criminal-case: sentenced}    | 2024-02-29 | rule xj.exit.promise-to-return is not met                   |
      | without: exit bar ordered in China is by a court in a civil case, after a border ...       | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}           | {on: 2023-01-01, location: china, chinese-by-china: held, cn-exit-bar: court}             | 2024-02-29 | rule xj.exit.promise-to-return is not met                   |
      | without: exit bar ordered in China is by a court in a civil case, after a border ...       | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}           | {on: 2023-01-01, location: china, chinese-by-china: held, cn-exit-bar: border-offence}    | 2024-02-29 | rule xj.exit.promise-to-return is not met                   |
      | without: exit bar ordered in China is by a court in a civil case, after a border ...       | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}           | {on: 2023-01-01, location: china, chinese-by-china: held, cn-exit-bar: national-security} | 2024-02-29 | rule xj.exit.promise-to-return is not met                   |
      | without: ban on a new Chinese travel document is imposed                                   | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}           | {on: 2023-01-01, location: china, chinese-by-china: held, cn-document-ban: imposed}       | 2024-02-29 | rule xj.exit.promise-to-return is not met                   |
      | its first day at the earliest                                                              | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, location: china, chinese-by-china: held}                                 | 2023-01-01 | rule xj.exit.promise-to-return may take effect              |

  # xj.promise.broken: w37 exit promises.
  Scenario Outline: Staying beyond the promised date
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
      | case                                                                                     | person                                                                      | opens                                                                                                          | on         | says                                                  |
      | it applies                                                                               | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, return-promise: {is: given, since: 2016-03-02}, location: kazakhstan, chinese-by-china: held} | 2024-02-29 | return-promise is broken because of xj.promise.broken |
      | without: country of stay is not China                                                    | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, return-promise: {is: given, since: 2016-03-02}, location: china, chinese-by-china: held}      | 2024-02-29 | rule xj.promise.broken is not met                     |
      | without: it is more than “time within which the traveller promised to be back” (3 ...    | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2024-01-20, return-promise: {is: given, since: 2024-01-20}, location: kazakhstan, chinese-by-china: held} | 2024-02-29 | rule xj.promise.broken is not met                     |
      | to the day: it is more than “time within which the traveller promised to be back” (3 ... | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-11-29, return-promise: {is: given, since: 2023-11-29}, location: kazakhstan, chinese-by-china: held} | 2024-02-29 | rule xj.promise.broken is not met                     |
      | its first day at the earliest                                                            | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, return-promise: {is: given, since: 2015-01-03}, location: kazakhstan, chinese-by-china: held} | 2023-01-01 | rule xj.promise.broken may take effect                |
      | its first day at the latest                                                              | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, return-promise: {is: given, since: 2016-01-02}, location: kazakhstan, chinese-by-china: held} | 2023-12-31 | return-promise is broken because of xj.promise.broken |
      | the day before at the latest                                                             | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, return-promise: {is: given, since: 2016-01-01}, location: kazakhstan, chinese-by-china: held} | 2023-12-30 | rule xj.promise.broken may take effect                |

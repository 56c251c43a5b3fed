Feature: Citizenship Law of Kazakhstan, refusal: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # pass-language-test: kz-citizenship-law art 17(14).
  Scenario Outline: Passes the test of Kazakh and Constitution and history
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                 | events                                      | on         | says                                         |
      | as it is asked       | [{on: 2024-09-15, act: pass-language-test}] | 2024-09-15 | the event pass-language-test was allowed     |
      | its first day        | [{on: 2024-07-17, act: pass-language-test}] | 2024-07-17 | the event pass-language-test was allowed     |
      | the day before       | [{on: 2024-07-16, act: pass-language-test}] | 2024-07-16 | the event pass-language-test was not allowed |
      | what it brings about | [{on: 2024-09-15, act: pass-language-test}] | 2024-09-15 | language-test is held                        |

  # raise-security-objection: kz-citizenship-law art 17(3); kz-migration-law art 49.
  Scenario Outline: Objects on grounds of security
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: raise-security-objection}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                        | opens                                                                                                               | says                                                         |
      | as it is asked                                                                              | {on: 2017-01-01, security-objection: none, pr-application: pending, location: kazakhstan, chinese-by-china: held}   | the event raise-security-objection was allowed               |
      | without: there is no objection of Kazakhstan's security service, and either application ... | {on: 2017-01-01, security-objection: raised, location: kazakhstan, chinese-by-china: held}                          | the event raise-security-objection was not allowed: requires |
      | without: there is no objection of Kazakhstan's security service                             | {on: 2017-01-01, pr-application: pending, security-objection: raised, location: kazakhstan, chinese-by-china: held} | the event raise-security-objection was not allowed: requires |
      | without: either application for permanent residence in Kazakhstan is pending or ...         | {on: 2017-01-01, security-objection: none, location: kazakhstan, chinese-by-china: held}                            | the event raise-security-objection was not allowed: requires |
      | only: application for Kazakh citizenship is pending                                         | {on: 2017-01-01, security-objection: none, kz-application: pending, location: kazakhstan, chinese-by-china: held}   | the event raise-security-objection was allowed               |
      | what it brings about                                                                        | {on: 2017-01-01, security-objection: none, pr-application: pending, location: kazakhstan, chinese-by-china: held}   | security-objection is raised                                 |

  # kz.citizenship.refused: kz-citizenship-law art 17.
  Scenario Outline: A ground of article 17 bars admission
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                   | person                                                                                                                    | says                                                        |
      | it applies                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes}                             | kz-citizenship is refused because of kz.citizenship.refused |
      | over admission by registration on the simplified route | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes, repression-descendant: yes} | kz-citizenship is refused because of kz.citizenship.refused |

  # kz.art17.security: kz-citizenship-law art 17(3).
  Scenario Outline: Unlawful acts against security
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                          | opens                                                                                      | says                                                |
      | it applies                                                    | {on: 2017-01-01, security-objection: raised, location: kazakhstan, chinese-by-china: held} | kz-art17-ground is yes because of kz.art17.security |
      | without: objection of Kazakhstan's security service is raised | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                             | rule kz.art17.security is not met                   |

  # kz.art17.other-citizenship: kz-citizenship-law art 17(7).
  Scenario Outline: Holds another citizenship and has not renounced it by a notarised statement
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                       | person                                                                                                  | opens                                                                                                                                                                                                   | on         | says                                                         |
      | it applies                                                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                             | {on: 2017-01-01, chinese-by-china: held, special-merit: recognised, location: kazakhstan}                                                                                                               | 2018-06-01 | kz-art17-ground is yes because of kz.art17.other-citizenship |
      | without: either the answer to “Chinese, as Kazakhstan sees it?” is yes, or nationality ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                             | {on: 2017-01-01, special-merit: recognised, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | rule kz.art17.other-citizenship is not met                   |
      | without: at least one of these holds: (1) simplified route to Kazakh citizenship is ...    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2017-01-01, chinese-by-china: held, renunciation-statement: held, location: kazakhstan}                                                                                                            | 2018-06-01 | rule kz.art17.other-citizenship is not met                   |
      | its first day                                                                              | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay}                             | {on: 2010-01-01, chinese-by-china: held, special-merit: recognised, location: kazakhstan}                                                                                                               | 2011-07-22 | kz-art17-ground is yes because of kz.art17.other-citizenship |
      | the day before                                                                             | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay}                             | {on: 2010-01-01, chinese-by-china: held, special-merit: recognised, location: kazakhstan}                                                                                                               | 2011-07-21 | rule kz.art17.other-citizenship is not in force              |

  # kz.art17.economic-offence: kz-citizenship-law art 17(10).
  Scenario Outline: An economic offence in five years
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                  | person                                                                                             | says                                                        |
      | it applies                                                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, economic-offence: yes} | kz-art17-ground is yes because of kz.art17.economic-offence |
      | without: “committed an economic offence in the last five years” is true of the person | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                        | rule kz.art17.economic-offence is not met                   |

  # kz.art17.language-test: kz-citizenship-law art 17(14).
  Scenario Outline: No test of Kazakh and Constitution and history
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                      | opens                                                                                     | on         | says                                                     |
      | it applies                                                                        | {ethnicity: han, born: 1994-09-23, born-in: china, registered-in: altay}    | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                            | 2024-09-15 | kz-art17-ground is yes because of kz.art17.language-test |
      | without: passed test of Kazakh, Constitution and history is not held              | {ethnicity: han, born: 1994-09-23, born-in: china, registered-in: altay}    | {on: 2023-01-01, language-test: held, location: kazakhstan, chinese-by-china: held}       | 2024-09-15 | rule kz.art17.language-test is not met                   |
      | without: either ethnicity is Kazakh, or special merit or listed profession is ... | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                            | 2024-09-15 | rule kz.art17.language-test is not met                   |
      | without: special merit or listed profession is recognised                         | {ethnicity: han, born: 1994-09-23, born-in: china, registered-in: altay}    | {on: 2023-01-01, special-merit: recognised, location: kazakhstan, chinese-by-china: held} | 2024-09-15 | rule kz.art17.language-test is not met                   |
      | to the day: it is less than 18 years since date of birth                          | {ethnicity: han, born: 2006-09-16, born-in: china, registered-in: altay}    | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                            | 2024-09-15 | rule kz.art17.language-test is not met                   |
      | to the day: it is less than 18 years since date of birth                          | {ethnicity: han, born: 2006-09-15, born-in: china, registered-in: altay}    | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                            | 2024-09-15 | kz-art17-ground is yes because of kz.art17.language-test |
      | its first day                                                                     | {ethnicity: han, born: 1994-07-25, born-in: china, registered-in: altay}    | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                            | 2024-07-17 | kz-art17-ground is yes because of kz.art17.language-test |
      | the day before                                                                    | {ethnicity: han, born: 1994-07-24, born-in: china, registered-in: altay}    | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                            | 2024-07-16 | rule kz.art17.language-test is not in force              |

  # kz.art17.grave-crime: kz-citizenship-law art 17(1).
  Scenario Outline: A crime against humanity
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                   | person                                                                                        | says                                                   |
      | it applies                                                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | kz-art17-ground is yes because of kz.art17.grave-crime |
      | without: “took part in a crime against humanity or a like crime” is true of the person | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | rule kz.art17.grave-crime is not met                   |

  # kz.art17.extremism: kz-citizenship-law art 17(5).
  Scenario Outline: Terrorism or extremism
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                      | person                                                                                                   | says                                                 |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | kz-art17-ground is yes because of kz.art17.extremism |
      | without: “took part in terrorism or extremism or in a banned organisation” is true of ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                              | rule kz.art17.extremism is not met                   |

  # kz.art17.false-data: kz-citizenship-law art 17(8).
  Scenario Outline: False data or missing papers
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                | person                                                                                         | says                                                  |
      | it applies                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes} | kz-art17-ground is yes because of kz.art17.false-data |
      | without: “gave false data or forged papers in an application” is true of the person | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                    | rule kz.art17.false-data is not met                   |

  # kz.art17.migration-offences: kz-citizenship-law art 17(10-1).
  Scenario Outline: Repeated migration offences in five years
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                      | person                                                                                                        | says                                                          |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, repeated-migration-offences: yes} | kz-art17-ground is yes because of kz.art17.migration-offences |
      | without: “breached migration law repeatedly in the last five years” is true of the person | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                   | rule kz.art17.migration-offences is not met                   |

  # kz.art17.none: kz-citizenship-law art 17.
  Scenario Outline: No ground of article 17
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                            | person                                                                                        | opens                                                                                                                                                                        | says                                                                             |
      | it applies                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | rule kz.art17.none takes effect                                                  |
      | beside a crime against humanity | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | rule kz.art17.none yields to kz.art17.grave-crime and kz.art17.other-citizenship |

  # kz.art17.against-state: kz-citizenship-law art 17(1)-(4).
  Scenario Outline: Acts against the state
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                        | person                                                                                               | says                                                     |
      | it applies                                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, acts-against-state: yes} | kz-art17-ground is yes because of kz.art17.against-state |
      | without: “acted against Kazakhstan's sovereignty, unity or security, or incited hatred” ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                          | rule kz.art17.against-state is not met                   |

  # kz.art17.wanted: kz-citizenship-law art 17(6).
  Scenario Outline: Wanted or serving a sentence
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                | person                                                                                                       | says                                              |
      | it applies                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, wanted-or-serving-sentence: yes} | kz-art17-ground is yes because of kz.art17.wanted |
      | without: the person is wanted or is serving a sentence or is a dangerous recidivist | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | rule kz.art17.wanted is not met                   |

  # kz.art17.conviction: kz-citizenship-law art 17(9).
  Scenario Outline: An unspent conviction
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                   | person                                                                                               | says                                                  |
      | it applies                                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, unspent-conviction: yes} | kz-art17-ground is yes because of kz.art17.conviction |
      | without: the person has an unspent conviction for an intentional crime | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                          | rule kz.art17.conviction is not met                   |

  # kz.art17.lost-before: kz-citizenship-law art 17(11).
  Scenario Outline: Lost Kazakh citizenship within five years
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                        | opens                                                                                                               | says                                                   |
      | it applies                                                                                  | {on: 2018-04-22, kazakh-by-kazakhstan: {is: lost, since: 2018-04-22}, location: kazakhstan, chinese-by-china: held} | kz-art17-ground is yes because of kz.art17.lost-before |
      | without: it is less than “years after losing Kazakh citizenship before admission again” ... | {on: 2017-01-01, kazakh-by-kazakhstan: {is: lost, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held} | rule kz.art17.lost-before is not met                   |
      | to the day: it is less than “years after losing Kazakh citizenship before admission ...     | {on: 2017-01-01, kazakh-by-kazakhstan: {is: lost, since: 2013-06-01}, location: kazakhstan, chinese-by-china: held} | rule kz.art17.lost-before is not met                   |

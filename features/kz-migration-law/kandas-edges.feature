Feature: Law of Kazakhstan on Population Migration, kandas: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # apply-kandas: kz-migration-law art 20.
  Scenario Outline: Applies for kandas status
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: apply-kandas}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                              | opens                                                                                                                                                                        | says                                             |
      | as it is asked                                                                    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | the event apply-kandas was allowed               |
      | without: kandas status is not held, and Kazakh, as Kazakhstan sees it is not held | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held}                                                                                                 | the event apply-kandas was not allowed: requires |
      | without: Kazakh, as Kazakhstan sees it is not held                                | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | the event apply-kandas was not allowed: requires |
      | what it brings about                                                              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | kandas is pending                                |

  # renew-kandas: kz-migration-law art 25(1)(3).
  Scenario Outline: Renews the kandas status
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: renew-kandas}]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                           | opens                                                                                                 | on         | says                                             |
      | as it is asked                 | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | the event renew-kandas was allowed               |
      | without: kandas status is held | {on: 2017-01-01, kandas: ended, location: kazakhstan, chinese-by-china: held}                         | 2018-06-01 | the event renew-kandas was not allowed: requires |
      | what it brings about           | {on: 2017-01-01, kandas: {is: held, until: 2018-06-10}, location: kazakhstan, chinese-by-china: held} | 2018-06-11 | kandas is held                                   |
      | the last day of it             | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held}                          | 2019-05-31 | kandas is held                                   |
      | it has lapsed                  | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held}                          | 2019-06-01 | kandas is ended                                  |

  # grant-kandas: kz-migration-law art 20-25; w37 decision time; w38 decision time.
  Scenario Outline: Decides on kandas status
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                | opens                                                                                                       | events                                                   | on         | says                                             |
      | as it is asked                      | {on: 2017-01-01, kandas: pending, kazakh-by-kazakhstan: none, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kandas, outcome: eligible}] | 2018-06-01 | the event grant-kandas was allowed               |
      | without: kandas status is pending   | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                              | [{on: 2018-06-01, act: grant-kandas, outcome: eligible}] | 2018-06-01 | the event grant-kandas was not allowed: requires |
      | what it brings about where eligible | {on: 2017-01-01, kandas: pending, kazakh-by-kazakhstan: none, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kandas, outcome: eligible}] | 2018-06-01 | kandas is held                                   |
      | the last day of it where eligible   | {on: 2017-01-01, kandas: pending, kazakh-by-kazakhstan: none, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kandas, outcome: eligible}] | 2019-05-31 | kandas is held                                   |
      | it has lapsed where eligible        | {on: 2017-01-01, kandas: pending, kazakh-by-kazakhstan: none, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kandas, outcome: eligible}] | 2019-06-01 | kandas is ended                                  |
      | what it brings about where refused  | {on: 2017-01-01, kandas: pending, location: kazakhstan, chinese-by-china: held}                             | [{on: 2018-06-01, act: grant-kandas, outcome: refused}]  | 2018-06-01 | kandas is refused                                |

  # kz.kandas.refused: kz-migration-law art 20.
  Scenario Outline: False papers or compromising information
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
      | case                                                                                        | person                                                                                                   | opens                                                                                      | says                                                       |
      | it applies                                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes}           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                             | kandas-eligibility is refused because of kz.kandas.refused |
      | without: either “gave false data or forged papers in an application” is true of the ...     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                             | rule kz.kandas.refused is not met                          |
      | only: “took part in terrorism or extremism or in a banned organisation” is true of the ...  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                             | kandas-eligibility is refused because of kz.kandas.refused |
      | only: “acted against Kazakhstan's sovereignty, unity or security, or incited hatred” is ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, acts-against-state: yes}     | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                             | kandas-eligibility is refused because of kz.kandas.refused |
      | only: objection of Kazakhstan's security service is raised                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                              | {on: 2017-01-01, security-objection: raised, location: kazakhstan, chinese-by-china: held} | kandas-eligibility is refused because of kz.kandas.refused |

  # kz.kandas.ends-on-annulment: kz-migration-law art 25(1).
  Scenario Outline: Kandas status ends when the residence is annulled
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                           | opens                                                                        | events                                      | says                                                   |
      | it applies                     | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: annul-kz-residence}] | kandas is ended because of kz.kandas.ends-on-annulment |
      | without: kandas status is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}               | [{on: 2018-06-01, act: annul-kz-residence}] | rule kz.kandas.ends-on-annulment is not met            |
      | nothing happened               | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | []                                          | rule kz.kandas.ends-on-annulment is not met            |

  # kz.kandas.none: kz-migration-law art 1(13).
  Scenario Outline: Not an ethnic Kazakh who was never a citizen
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
      | case           | person                                                                      | opens                                                          | on         | says                                                    |
      | it applies     | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kandas-eligibility is refused because of kz.kandas.none |
      | its first day  | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held} | 2011-07-22 | rule kz.kandas.none yields to kz.kandas.eligible        |
      | the day before | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held} | 2011-07-21 | rule kz.kandas.none is not in force                     |

  # kz.kandas.ends-on-refusal: kz-migration-law art 25(1).
  Scenario Outline: Kandas status ends when residence is refused under article 49
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                               | person                                                                                        | opens                                                                        | events                                                        | says                                                 |
      | it applies                                                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kz-residence, outcome: refused}] | kandas is ended because of kz.kandas.ends-on-refusal |
      | without: kandas status is held                                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}               | [{on: 2018-06-01, act: grant-kz-residence, outcome: refused}] | rule kz.kandas.ends-on-refusal is not met            |
      | without: the answer to “a ground against permanent residence (article 49)?” is yes | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kz-residence, outcome: refused}] | rule kz.kandas.ends-on-refusal is not met            |
      | nothing happened                                                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | []                                                            | rule kz.kandas.ends-on-refusal is not met            |

  # kz.kandas.eligible: kz-migration-law art 1(13) and 1(28).
  Scenario Outline: An ethnic Kazakh who was never a citizen
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
      | case                                               | person                                                                      | opens                                                                                                                                                                        | on         | says                                                         |
      | it applies                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kazakh-by-kazakhstan: none, location: kazakhstan, chinese-by-china: held}                                                                                   | 2018-06-01 | kandas-eligibility is eligible because of kz.kandas.eligible |
      | without: ethnicity is Kazakh                       | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, kazakh-by-kazakhstan: none, location: kazakhstan, chinese-by-china: held}                                                                                   | 2018-06-01 | rule kz.kandas.eligible is not met                           |
      | without: Kazakh, as Kazakhstan sees it is not held | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | rule kz.kandas.eligible is not met                           |
      | its first day                                      | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, kazakh-by-kazakhstan: none, location: kazakhstan, chinese-by-china: held}                                                                                   | 2011-07-22 | kandas-eligibility is eligible because of kz.kandas.eligible |
      | the day before                                     | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, kazakh-by-kazakhstan: none, location: kazakhstan, chinese-by-china: held}                                                                                   | 2011-07-21 | rule kz.kandas.eligible is not in force                      |

  # kz.kandas.ends-on-citizenship: kz-migration-law art 25(1).
  Scenario Outline: Kandas status ends with citizenship
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                           | opens                                                                        | events                                                              | says                                                     |
      | it applies                     | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | kandas is ended because of kz.kandas.ends-on-citizenship |
      | without: kandas status is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}               | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | rule kz.kandas.ends-on-citizenship is not met            |
      | nothing happened               | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | []                                                                  | rule kz.kandas.ends-on-citizenship is not met            |

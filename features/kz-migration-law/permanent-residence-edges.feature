Feature: Law of Kazakhstan on Population Migration, permanent residence: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # apply-kz-residence: kz-migration-law art 7.
  Scenario Outline: Applies for permanent residence in Kazakhstan
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: apply-kz-residence}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                        | opens                                                                                   | says                                                   |
      | as it is asked                                              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | the event apply-kz-residence was allowed               |
      | without: residence in Kazakhstan is not permanent residence | {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | the event apply-kz-residence was not allowed: requires |
      | what it brings about                                        | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | pr-application is pending                              |
      | without: country of stay is Kazakhstan                      | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                           | the event apply-kz-residence was not allowed: requires |
      | without: Kazakh, as Kazakhstan sees it is not held          | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: held}                      | the event apply-kz-residence was not allowed: requires |

  # grant-kz-residence: kz-migration-law art 7 and 49.
  Scenario Outline: Decides on permanent residence
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
      | case                                                                  | opens                                                                                   | events                                                        | says                                                   |
      | as it is asked                                                        | {on: 2017-01-01, pr-application: pending, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kz-residence, outcome: granted}] | the event grant-kz-residence was allowed               |
      | without: application for permanent residence in Kazakhstan is pending | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | [{on: 2018-06-01, act: grant-kz-residence, outcome: granted}] | the event grant-kz-residence was not allowed: requires |
      | what it brings about where granted                                    | {on: 2017-01-01, pr-application: pending, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kz-residence, outcome: granted}] | pr-application is granted                              |
      | what it brings about where granted                                    | {on: 2017-01-01, pr-application: pending, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kz-residence, outcome: granted}] | kz-residence is permanent                              |
      | what it brings about where granted                                    | {on: 2017-01-01, pr-application: pending, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kz-residence, outcome: granted}] | kz-pr-card is held                                     |
      | what it brings about where refused                                    | {on: 2017-01-01, pr-application: pending, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: grant-kz-residence, outcome: refused}] | pr-application is refused                              |

  # annul-kz-residence: kz-migration-law art 49.
  Scenario Outline: Annuls the permanent residence of one person
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: annul-kz-residence}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                      | person                                                                                        | opens                                                                                   | says                                                   |
      | as it is asked                                                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | the event annul-kz-residence was allowed               |
      | without: residence in Kazakhstan is permanent residence, and permanent residence once ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | the event annul-kz-residence was not allowed: requires |
      | without: permanent residence once granted is open to annulment                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | the event annul-kz-residence was not allowed: requires |
      | what it brings about                                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | kz-residence is invalidated                            |
      | what it brings about                                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | kz-pr-card is void                                     |

  # kz.pr.applicant: kz-migration-law art 7.
  Scenario Outline: A holder of the right visa or a refugee may apply
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
      | case                                                                                     | person                                                                      | opens                                                                                 | on         | says                                                         |
      | it applies                                                                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: pr-visa, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-permanent-residence is granted because of kz.pr.applicant |
      | without: either residence in Kazakhstan is visa for permanent residence or asylum in ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                        | 2018-06-01 | rule kz.pr.applicant is not met                              |
      | only: asylum in Kazakhstan is granted                                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held}       | 2018-06-01 | kz-permanent-residence is granted because of kz.pr.applicant |
      | its first day                                                                            | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, kz-residence: pr-visa, location: kazakhstan, chinese-by-china: held} | 2011-07-22 | kz-permanent-residence is granted because of kz.pr.applicant |
      | the day before                                                                           | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, kz-residence: pr-visa, location: kazakhstan, chinese-by-china: held} | 2011-07-21 | rule kz.pr.applicant is not in force                         |

  # kz.pr.annulment: kz-migration-law art 49.
  Scenario Outline: A ground of article 49 opens the permit to annulment
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                               | person                                                                                        | says                                                            |
      | it applies                                                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | kz-pr-annulment is open-to-annulment because of kz.pr.annulment |

  # kz.art49.prosecuted-in-origin: kz-migration-law art 49(1).
  Scenario Outline: Prosecuted in the country of origin
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
      | case                                                                                 | person                                                                                                 | says                                                            |
      | it applies                                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes} | kz-art49-ground is yes because of kz.art49.prosecuted-in-origin |
      | without: the person is prosecuted for a crime under the law of the country of origin | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                            | rule kz.art49.prosecuted-in-origin is not met                   |

  # kz.art49.repeated-breaches: kz-migration-law art 49(5).
  Scenario Outline: Repeated breaches of the law on foreigners
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
      | case                                                                                      | person                                                                                                        | says                                                         |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, repeated-migration-offences: yes} | kz-art49-ground is yes because of kz.art49.repeated-breaches |
      | without: “breached migration law repeatedly in the last five years” is true of the person | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                   | rule kz.art49.repeated-breaches is not met                   |

  # kz.art49.security: kz-migration-law art 49(9-1) and (14-2).
  Scenario Outline: Extremism or a threat to security
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
      | case                                                                                       | person                                                                                                   | opens                                                                                      | says                                                |
      | it applies                                                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                              | {on: 2017-01-01, security-objection: raised, location: kazakhstan, chinese-by-china: held} | kz-art49-ground is yes because of kz.art49.security |
      | without: either objection of Kazakhstan's security service is raised, or “took part in ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                             | rule kz.art49.security is not met                   |
      | only: “took part in terrorism or extremism or in a banned organisation” is true of the ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                             | kz-art49-ground is yes because of kz.art49.security |

  # kz.art49.absence: kz-migration-law art 49(13); w31 notice.
  Scenario Outline: Fewer than 183 days in Kazakhstan in twelve months
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
      | case                                                                                     | person                                                                   | opens                                                                                                                                     | on         | says                             |
      | to the day: country of stay was Kazakhstan on a number of days in the last 12 months ... | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-06-01, kz-residence: {is: permanent, since: 2017-06-01}, location: {is: kazakhstan, since: 2012-06-02}, chinese-by-china: held} | 2018-06-01 | rule kz.art49.absence is not met |
      | its first day                                                                            | {ethnicity: han, born: 1979-01-01, born-in: china, registered-in: altay} | {on: 2013-01-01, kz-residence: {is: permanent, since: 2006-06-14}, location: {is: kazakhstan, since: 2008-06-13}, chinese-by-china: held} | 2014-06-12 | rule kz.art49.absence is not met |

  # kz.illegally-arrived.any: kz-migration-law art 49(1).
  Scenario Outline: Every unlawful entry counts
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
      | case                                                            | opens                                                                              | says                                                            |
      | it applies                                                      | {on: 2017-01-01, kz-entry: unlawful, location: kazakhstan, chinese-by-china: held} | kz-illegally-arrived is yes because of kz.illegally-arrived.any |
      | without: “how the person last came into Kazakhstan” is unlawful | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                     | rule kz.illegally-arrived.any is not met                        |

  # kz.pr.ground: kz-migration-law art 49.
  Scenario Outline: A ground of article 49 bars permanent residence
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
      | case                                                                               | person                                                                                        | opens                                                                                 | says                                                      |
      | it applies                                                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                        | kz-permanent-residence is refused because of kz.pr.ground |
      | without: the answer to “a ground against permanent residence (article 49)?” is yes | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                        | rule kz.pr.ground is not met                              |
      | over a holder of the right visa or a refugee may apply                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, kz-residence: pr-visa, location: kazakhstan, chinese-by-china: held} | kz-permanent-residence is refused because of kz.pr.ground |
      | beside no written consent of the home state                                        | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes}    | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                        | kz-permanent-residence is refused because of kz.pr.ground |

  # kz.pr.stands: kz-migration-law art 49.
  Scenario Outline: The permit stands until annulled on a listed ground
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                        | person                                                                                        | says                                              |
      | it applies                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | kz-pr-annulment is stands because of kz.pr.stands |

  # kz.art49.grave-crime: kz-migration-law art 49(3).
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
      | it applies                                                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | kz-art49-ground is yes because of kz.art49.grave-crime |
      | without: “took part in a crime against humanity or a like crime” is true of the person | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | rule kz.art49.grave-crime is not met                   |

  # kz.art49.against-state: kz-migration-law art 49(6)-(8).
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
      | it applies                                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, acts-against-state: yes} | kz-art49-ground is yes because of kz.art49.against-state |
      | without: “acted against Kazakhstan's sovereignty, unity or security, or incited hatred” ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                          | rule kz.art49.against-state is not met                   |

  # kz.art49.false-papers: kz-migration-law art 49(10).
  Scenario Outline: False documents or data
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
      | case                                                                                | person                                                                                         | says                                                    |
      | it applies                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes} | kz-art49-ground is yes because of kz.art49.false-papers |
      | without: “gave false data or forged papers in an application” is true of the person | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                    | rule kz.art49.false-papers is not met                   |

  # kz.art49.offence-last-year: kz-migration-law art 49(14-1).
  Scenario Outline: A migration or tax or labour offence in the year
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2023-06-01
    Then <says>

    Examples:
      | case                                                                                        | person                                                                                                        | says                                                         |
      | it applies                                                                                  | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, migration-offence-last-year: yes}    | kz-art49-ground is yes because of kz.art49.offence-last-year |
      | without: “committed a migration, tax or labour offence in the last year” is true of the ... | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                                      | rule kz.art49.offence-last-year is not met                   |
      | without: ethnicity is Kazakh                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, migration-offence-last-year: yes} | rule kz.art49.offence-last-year is not met                   |

  # kz.illegally-arrived.not-refugees: kz-migration-law art 49(1); refugee-convention-1951 art 31.
  Scenario Outline: An unlawful entry counts unless made by a refugee
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading illegally-arrived is not-refugees
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                      | person                                                                                              | opens                                                                                               | says                                                                     |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                         | {on: 2017-01-01, kz-entry: unlawful, location: kazakhstan, chinese-by-china: held}                  | kz-illegally-arrived is yes because of kz.illegally-arrived.not-refugees |
      | without: “how the person last came into Kazakhstan” is unlawful                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                         | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                      | rule kz.illegally-arrived.not-refugees is not met                        |
      | without: either asylum in Kazakhstan is granted or the person has a well-founded fear ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                         | {on: 2017-01-01, kz-entry: unlawful, asylum: granted, location: kazakhstan, chinese-by-china: held} | rule kz.illegally-arrived.not-refugees is not met                        |
      | without: the person has a well-founded fear of persecution in China                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2017-01-01, kz-entry: unlawful, location: kazakhstan, chinese-by-china: held}                  | rule kz.illegally-arrived.not-refugees is not met                        |

  # kz.pr.ethnic-kazakh: kz-migration-law art 7.
  Scenario Outline: An ethnic Kazakh may apply whatever the visa
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
      | case                         | person                                                                      | opens                                                          | on         | says                                                             |
      | it applies                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-permanent-residence is granted because of kz.pr.ethnic-kazakh |
      | without: ethnicity is Kazakh | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.pr.ethnic-kazakh is not met                              |
      | its first day                | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held} | 2011-07-22 | kz-permanent-residence is granted because of kz.pr.ethnic-kazakh |
      | the day before               | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held} | 2011-07-21 | rule kz.pr.ethnic-kazakh is not in force                         |

  # kz.pr.none: kz-migration-law art 7.
  Scenario Outline: Not among those who may apply
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
      | case           | person                                                                      | opens                                                                                                                                                                        | on         | says                                          |
      | it applies     | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | rule kz.pr.none takes effect                  |
      | its first day  | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2011-07-22 | rule kz.pr.none yields to kz.pr.ethnic-kazakh |
      | the day before | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2011-07-21 | rule kz.pr.none is not in force               |

  # kz.art49.illegally-arrived: kz-migration-law art 49(1).
  Scenario Outline: Arrived illegally
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
      | case                                                             | opens                                                                              | says                                                         |
      | it applies                                                       | {on: 2017-01-01, kz-entry: unlawful, location: kazakhstan, chinese-by-china: held} | kz-art49-ground is yes because of kz.art49.illegally-arrived |
      | without: the answer to “illegally arrived in Kazakhstan?” is yes | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                     | rule kz.art49.illegally-arrived is not met                   |

  # kz.art49.no-means: kz-migration-law art 49(4).
  Scenario Outline: No proof of means
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2023-06-01
    Then <says>

    Examples:
      | case                                                                    | person                                                                                           | opens                                                                                   | says                                                |
      | it applies                                                              | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, lacks-solvency: yes}    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | kz-art49-ground is yes because of kz.art49.no-means |
      | without: the person cannot show the funds asked for permanent residence | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                         | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | rule kz.art49.no-means is not met                   |
      | without: residence in Kazakhstan is not permanent residence             | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, lacks-solvency: yes}    | {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | rule kz.art49.no-means is not met                   |
      | without: ethnicity is Kazakh                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, lacks-solvency: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | rule kz.art49.no-means is not met                   |

  # kz.art49.conviction: kz-migration-law art 49(2) and (9).
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
      | case                                                                                      | person                                                                                                       | says                                                  |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, unspent-conviction: yes}         | kz-art49-ground is yes because of kz.art49.conviction |
      | without: either the person has an unspent conviction for an intentional crime, or the ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | rule kz.art49.conviction is not met                   |
      | only: the person is wanted or is serving a sentence or is a dangerous recidivist          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, wanted-or-serving-sentence: yes} | kz-art49-ground is yes because of kz.art49.conviction |

  # kz.art49.expelled: kz-migration-law art 49(11).
  Scenario Outline: Expelled within five years
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
      | case                                           | opens                                                                                 | says                                                |
      | it applies                                     | {on: 2017-01-01, kz-entry-ban: imposed, location: kazakhstan, chinese-by-china: held} | kz-art49-ground is yes because of kz.art49.expelled |
      | without: ban on entering Kazakhstan is imposed | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                        | rule kz.art49.expelled is not met                   |

  # kz.art49.none: kz-migration-law art 49.
  Scenario Outline: No ground of article 49
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
      | case                     | opens                                                                              | says                                                    |
      | it applies               | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                     | kz-art49-ground is no because of kz.art49.none          |
      | beside arrived illegally | {on: 2017-01-01, kz-entry: unlawful, location: kazakhstan, chinese-by-china: held} | rule kz.art49.none yields to kz.art49.illegally-arrived |

  # kz.illegally-arrived.no: kz-migration-law art 49(1).
  Scenario Outline: No unlawful entry
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
      | case                               | opens                                                                              | says                                                            |
      | it applies                         | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                     | kz-illegally-arrived is no because of kz.illegally-arrived.no   |
      | beside every unlawful entry counts | {on: 2017-01-01, kz-entry: unlawful, location: kazakhstan, chinese-by-china: held} | rule kz.illegally-arrived.no yields to kz.illegally-arrived.any |

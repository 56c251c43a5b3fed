Feature: Citizenship Law of Kazakhstan, admission: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.ordinary.residence: kz-citizenship-law art 16.
  Scenario Outline: Five years of permanent residence
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
      | case                                                                                       | person                                                                      | opens                                                                                                                                            | on         | says                                                            |
      | it applies                                                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: {is: permanent, since: 2010-06-03}, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-ordinary-route is open because of kz.ordinary.residence      |
      | without: it is at least “years of permanent residence before the ordinary route opens” ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2018-04-22, kz-residence: {is: permanent, since: 2018-04-22}, location: kazakhstan, chinese-by-china: held}                                 | 2018-06-01 | rule kz.ordinary.residence is not met                           |
      | to the day: it is at least “years of permanent residence before the ordinary route ...     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: {is: permanent, since: 2013-06-01}, location: kazakhstan, chinese-by-china: held}                                 | 2018-06-01 | rule kz.ordinary.residence yields to kz.r85.certificate-missing |
      | its first day                                                                              | {ethnicity: kazakh, born: 1957-01-01, born-in: china, registered-in: altay} | {on: 1991-01-01, kz-residence: {is: permanent, since: 1984-03-03}, location: kazakhstan, chinese-by-china: held}                                 | 1992-03-01 | kz-ordinary-route is open because of kz.ordinary.residence      |

  # kz.ordinary.marriage: kz-citizenship-law art 16; kz-rules-85 p 15.
  Scenario Outline: Three years of marriage to a Kazakh citizen
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
      | case                                                                                      | person                                                                      | opens                                                                                                                                                    | on         | says                                                           |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, marriage-to-kz-citizen: {is: married, since: 2010-06-03}, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-ordinary-route is open because of kz.ordinary.marriage      |
      | without: it is at least “years of marriage to a Kazakh citizen before the ordinary ...    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2018-04-22, marriage-to-kz-citizen: {is: married, since: 2018-04-22}, location: kazakhstan, chinese-by-china: held}                                 | 2018-06-01 | rule kz.ordinary.marriage is not met                           |
      | to the day: it is at least “years of marriage to a Kazakh citizen before the ordinary ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, marriage-to-kz-citizen: {is: married, since: 2015-06-01}, location: kazakhstan, chinese-by-china: held}                                 | 2018-06-01 | rule kz.ordinary.marriage yields to kz.r85.certificate-missing |
      | its first day                                                                             | {ethnicity: kazakh, born: 1957-01-01, born-in: china, registered-in: altay} | {on: 1991-01-01, marriage-to-kz-citizen: {is: married, since: 1984-03-03}, location: kazakhstan, chinese-by-china: held}                                 | 1992-03-01 | kz-ordinary-route is open because of kz.ordinary.marriage      |

  # kz.ordinary.merit: kz-citizenship-law art 15-16.
  Scenario Outline: Special merit or a listed profession
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
      | case                                                      | person                                                                      | opens                                                                                                                     | on         | says                                                   |
      | it applies                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, special-merit: recognised, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-ordinary-route is open because of kz.ordinary.merit |
      | without: special merit or listed profession is recognised | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                            | 2018-06-01 | rule kz.ordinary.merit is not met                      |
      | its first day                                             | {ethnicity: kazakh, born: 1957-01-01, born-in: china, registered-in: altay} | {on: 1991-01-01, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                 | 1992-03-01 | kz-ordinary-route is open because of kz.ordinary.merit |
      | the day before                                            | {ethnicity: kazakh, born: 1957-01-01, born-in: china, registered-in: altay} | {on: 1991-01-01, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                 | 1992-02-29 | rule kz.ordinary.merit is not in force                 |

  # kz.ordinary.closed: kz-citizenship-law art 16.
  Scenario Outline: None of the conditions of the ordinary route is met
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
      | case                                     | opens                                                                                                            | says                                                         |
      | it applies                               | {on: 2017-01-01, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held}                   | kz-ordinary-route is closed because of kz.ordinary.closed    |
      | beside five years of permanent residence | {on: 2017-01-01, kz-residence: {is: permanent, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held} | rule kz.ordinary.closed yields to kz.r85.certificate-missing |

  # kz.simplified.kandas-resident: kz-citizenship-law art 16-1(1).
  Scenario Outline: A kandas with permanent residence
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
      | case                                                    | person                                                                      | opens                                                                                                 | on         | says                                                                 |
      | it applies                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kandas: held, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-simplified-route is open because of kz.simplified.kandas-resident |
      | without: kandas status is held                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}               | 2018-06-01 | rule kz.simplified.kandas-resident is not met                        |
      | without: residence in Kazakhstan is permanent residence | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kandas: held, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | rule kz.simplified.kandas-resident is not met                        |
      | its first day                                           | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, kandas: held, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | 2011-07-22 | kz-simplified-route is open because of kz.simplified.kandas-resident |

  # kz.simplified.repression: kz-citizenship-law art 16-1(2).
  Scenario Outline: A victim of repression or a descendant
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
      | case                                                                                      | person                                                                                                  | opens                                                          | on         | says                                                            |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-simplified-route is open because of kz.simplified.repression |
      | without: “a rehabilitated victim of repression, or a descendant, who lost citizenship ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                             | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.simplified.repression is not met                        |
      | its first day                                                                             | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held} | 2011-07-22 | kz-simplified-route is open because of kz.simplified.repression |
      | the day before                                                                            | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held} | 2011-07-21 | rule kz.simplified.repression is not in force                   |

  # kz.simplified.student: kz-citizenship-law art 16-1(3).
  Scenario Outline: An ethnic Kazakh studying at a university in Kazakhstan
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
      | case                                                                                  | person                                                                      | opens                                                                                 | on         | says                                                         |
      | it applies                                                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-studies: enrolled, location: kazakhstan, chinese-by-china: held}  | 2018-06-01 | kz-simplified-route is open because of kz.simplified.student |
      | without: ethnicity is Kazakh                                                          | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, kz-studies: enrolled, location: kazakhstan, chinese-by-china: held}  | 2018-06-01 | rule kz.simplified.student is not met                        |
      | without: either studies at a university in Kazakhstan is enrolled or residence in ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                        | 2018-06-01 | rule kz.simplified.student is not met                        |
      | a study visa and no more                                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: student, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.simplified.student is not met                        |
      | its first day                                                                         | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, kz-studies: enrolled, location: kazakhstan, chinese-by-china: held}  | 2011-07-22 | kz-simplified-route is open because of kz.simplified.student |
      | the day before                                                                        | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, kz-studies: enrolled, location: kazakhstan, chinese-by-china: held}  | 2011-07-21 | rule kz.simplified.student is not in force                   |

  # kz.simplified.widow: kz-citizenship-law art 16-1(4).
  Scenario Outline: The widowed spouse of a Kazakh citizen
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                             | opens                                                                                           | on         | says                                                       |
      | it applies                                       | {on: 2023-01-01, marriage-to-kz-citizen: widowed, location: kazakhstan, chinese-by-china: held} | 2024-07-30 | kz-simplified-route is open because of kz.simplified.widow |
      | without: marriage to a Kazakh citizen is widowed | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                                  | 2024-07-30 | rule kz.simplified.widow is not met                        |
      | its first day at the earliest                    | {on: 2023-01-01, marriage-to-kz-citizen: widowed, location: kazakhstan, chinese-by-china: held} | 2024-05-26 | rule kz.simplified.widow may take effect                   |
      | the day before at the earliest                   | {on: 2023-01-01, marriage-to-kz-citizen: widowed, location: kazakhstan, chinese-by-china: held} | 2024-05-25 | rule kz.simplified.widow is not in force                   |
      | its first day at the latest                      | {on: 2023-01-01, marriage-to-kz-citizen: widowed, location: kazakhstan, chinese-by-china: held} | 2024-05-31 | kz-simplified-route is open because of kz.simplified.widow |
      | the day before at the latest                     | {on: 2023-01-01, marriage-to-kz-citizen: widowed, location: kazakhstan, chinese-by-china: held} | 2024-05-30 | rule kz.simplified.widow may take effect                   |

  # kz.simplified.closed: kz-citizenship-law art 16-1.
  Scenario Outline: None of the groups of the simplified route
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
      | case                                     | opens                                                                                                 | says                                                              |
      | it applies                               | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                        | kz-simplified-route is closed because of kz.simplified.closed     |
      | beside a kandas with permanent residence | {on: 2017-01-01, kandas: held, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | rule kz.simplified.closed yields to kz.simplified.kandas-resident |

  # kz.citizenship.simplified: kz-citizenship-law art 16-1.
  Scenario Outline: Admission by registration on the simplified route
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
      | case                                                    | person                                                                                                  | opens                                                          | on         | says                                                            |
      | it applies                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-citizenship is eligible because of kz.citizenship.simplified |
      | without: simplified route to Kazakh citizenship is open | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                             | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.citizenship.simplified is not met                       |
      | its first day                                           | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held} | 2011-07-22 | kz-citizenship is eligible because of kz.citizenship.simplified |
      | the day before                                          | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held} | 2011-07-21 | rule kz.citizenship.simplified is not in force                  |

  # kz.citizenship.ordinary: kz-citizenship-law art 15-16.
  Scenario Outline: Admission by decree on the ordinary route
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
      | case                                                  | person                                                                      | opens                                                                                                                                 | on         | says                                                          |
      | without: ordinary route to Kazakh citizenship is open | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.citizenship.ordinary is not met                       |
      | its first day                                         | {ethnicity: kazakh, born: 1957-01-01, born-in: china, registered-in: altay} | {on: 1991-01-01, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                             | 1992-03-01 | kz-citizenship is eligible because of kz.citizenship.ordinary |
      | the day before                                        | {ethnicity: kazakh, born: 1957-01-01, born-in: china, registered-in: altay} | {on: 1991-01-01, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                             | 1992-02-29 | rule kz.citizenship.ordinary is not in force                  |

  # kz.citizenship.none: kz-citizenship-law art 10 and 15-16-1.
  Scenario Outline: No route to citizenship is open
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, repression-descendant: yes}
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                     | says                                                         |
      | beside admission by registration on the simplified route | rule kz.citizenship.none yields to kz.citizenship.simplified |

  # kz.citizenship.no-foreign-consent: kz-citizenship-law art 15-17.
  Scenario Outline: The law asks for no consent of the other state
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
      | case           | person                                                                      | opens                                                          | on         | says                                                                               |
      | it applies     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | cn-consent-to-admission is not-needed because of kz.citizenship.no-foreign-consent |
      | its first day  | {ethnicity: kazakh, born: 1957-01-01, born-in: china, registered-in: altay} | {on: 1991-01-01, location: kazakhstan, chinese-by-china: held} | 1992-03-01 | cn-consent-to-admission is not-needed because of kz.citizenship.no-foreign-consent |
      | the day before | {ethnicity: kazakh, born: 1957-01-01, born-in: china, registered-in: altay} | {on: 1991-01-01, location: kazakhstan, chinese-by-china: held} | 1992-02-29 | rule kz.citizenship.no-foreign-consent is not in force                             |

  # apply-kz-citizenship: kz-citizenship-law art 15.
  Scenario Outline: Applies for Kazakh citizenship
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: apply-kz-citizenship}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                               | opens                                                                                                                                                                        | says                                                     |
      | as it is asked                                     | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | the event apply-kz-citizenship was allowed               |
      | without: Kazakh, as Kazakhstan sees it is not held | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | the event apply-kz-citizenship was not allowed: requires |
      | what it brings about                               | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | kz-application is pending                                |

  # register-kz-citizenship: kz-citizenship-law art 16-1.
  Scenario Outline: Registers the person as a Kazakh citizen on the simplified route
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
      | case                                                                                       | opens                                                                                                                                                                                                 | events                                                              | says                                                        |
      | as it is asked                                                                             | {on: 2017-01-01, kz-application: pending, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | the event register-kz-citizenship was not allowed           |
      | without: application for Kazakh citizenship is pending, and Kazakh, as Kazakhstan sees ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                                                        | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | the event register-kz-citizenship was not allowed: requires |
      | without: Kazakh, as Kazakhstan sees it is not held                                         | {on: 2017-01-01, kz-application: pending, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | the event register-kz-citizenship was not allowed: requires |
      | what it brings about where eligible                                                        | {on: 2017-01-01, kz-application: pending, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                                                                    | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | kz-application is granted                                   |
      | what it brings about where eligible                                                        | {on: 2017-01-01, kz-application: pending, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                                                                    | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | kazakh-by-kazakhstan is held                                |
      | what it brings about where refused                                                         | {on: 2017-01-01, kz-application: pending, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2018-06-01, act: register-kz-citizenship, outcome: refused}]  | kz-application is refused                                   |

  # admit-by-decree: kz-citizenship-law art 15-16; kz-rules-85 p 3.
  Scenario Outline: Admits the person to Kazakh citizenship on the ordinary route
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
      | case                                                                                       | opens                                                                                                                                                                                                 | events                                                      | says                                                |
      | as it is asked                                                                             | {on: 2017-01-01, kz-application: pending, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2018-06-01, act: admit-by-decree, outcome: eligible}] | the event admit-by-decree was not allowed           |
      | without: application for Kazakh citizenship is pending, and Kazakh, as Kazakhstan sees ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                                                        | [{on: 2018-06-01, act: admit-by-decree, outcome: eligible}] | the event admit-by-decree was not allowed: requires |
      | without: Kazakh, as Kazakhstan sees it is not held                                         | {on: 2017-01-01, kz-application: pending, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | [{on: 2018-06-01, act: admit-by-decree, outcome: eligible}] | the event admit-by-decree was not allowed: requires |
      | what it brings about where eligible                                                        | {on: 2017-01-01, kz-application: pending, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                                                                    | [{on: 2018-06-01, act: admit-by-decree, outcome: eligible}] | kz-application is granted                           |
      | what it brings about where eligible                                                        | {on: 2017-01-01, kz-application: pending, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                                                                    | [{on: 2018-06-01, act: admit-by-decree, outcome: eligible}] | kazakh-by-kazakhstan is held                        |
      | what it brings about where refused                                                         | {on: 2017-01-01, kz-application: pending, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2018-06-01, act: admit-by-decree, outcome: refused}]  | kz-application is refused                           |

  # recognise-special-merit: kz-citizenship-law art 16.
  Scenario Outline: Recognises special merit or a listed profession
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: recognise-special-merit}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                 | says                                          |
      | as it is asked       | the event recognise-special-merit was allowed |
      | what it brings about | special-merit is recognised                   |

  # marry-kz-citizen: kz-citizenship-law art 16.
  Scenario Outline: Marries a Kazakh citizen
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: marry-kz-citizen}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                 | opens                                                                                           | says                                                 |
      | as it is asked                                       | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                  | the event marry-kz-citizen was allowed               |
      | without: marriage to a Kazakh citizen is not married | {on: 2017-01-01, marriage-to-kz-citizen: married, location: kazakhstan, chinese-by-china: held} | the event marry-kz-citizen was not allowed: requires |
      | what it brings about                                 | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                  | marriage-to-kz-citizen is married                    |

  # lose-kz-spouse: kz-citizenship-law art 16-1(4).
  Scenario Outline: The Kazakh spouse dies
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: lose-kz-spouse}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                             | opens                                                                                           | says                                               |
      | as it is asked                                   | {on: 2017-01-01, marriage-to-kz-citizen: married, location: kazakhstan, chinese-by-china: held} | the event lose-kz-spouse was allowed               |
      | without: marriage to a Kazakh citizen is married | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                  | the event lose-kz-spouse was not allowed: requires |
      | what it brings about                             | {on: 2017-01-01, marriage-to-kz-citizen: married, location: kazakhstan, chinese-by-china: held} | marriage-to-kz-citizen is widowed                  |

  # end-marriage: kz-citizenship-law art 16.
  Scenario Outline: The marriage to a Kazakh citizen ends
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: end-marriage}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                             | opens                                                                                           | says                                             |
      | as it is asked                                   | {on: 2017-01-01, marriage-to-kz-citizen: married, location: kazakhstan, chinese-by-china: held} | the event end-marriage was allowed               |
      | without: marriage to a Kazakh citizen is married | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                  | the event end-marriage was not allowed: requires |
      | what it brings about                             | {on: 2017-01-01, marriage-to-kz-citizen: married, location: kazakhstan, chinese-by-china: held} | marriage-to-kz-citizen is ended                  |

  # issue-kz-passport: kz-citizenship-law art 10.
  Scenario Outline: Issues a Kazakh passport
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: issue-kz-passport}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                           | opens                                                                                                                                                                        | says                                                  |
      | as it is asked                                 | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | the event issue-kz-passport was allowed               |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | the event issue-kz-passport was not allowed: requires |
      | what it brings about                           | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | kz-passport is held                                   |

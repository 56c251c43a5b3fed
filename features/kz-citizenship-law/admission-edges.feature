Feature: Citizenship Law of Kazakhstan, admission: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.ordinary.residence: kz-citizenship-law art 16.
  Scenario Outline: Five years of permanent residence
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                       | opens                                                                                                                                            | on         | says                                                            |
      | it applies                                                                                 | {on: 2017-06-01, kz-residence: {is: permanent, since: 2010-06-03}, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-ordinary-route is open because of kz.ordinary.residence      |
      | without: it is at least “years of permanent residence before the ordinary route opens” ... | {on: 2017-06-01, kz-residence: permanent, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | rule kz.ordinary.residence is not met                           |
      | to the day: it is at least “years of permanent residence before the ordinary route ...     | {on: 2017-06-01, kz-residence: {is: permanent, since: 2013-06-01}, location: kazakhstan, chinese-by-china: held}                                 | 2018-06-01 | rule kz.ordinary.residence yields to kz.r85.certificate-missing |
      | its first day                                                                              | {on: 1991-03-02, kz-residence: {is: permanent, since: 1984-03-03}, location: kazakhstan, chinese-by-china: held}                                 | 1992-03-01 | kz-ordinary-route is open because of kz.ordinary.residence      |

  # kz.ordinary.marriage: kz-citizenship-law art 16; kz-rules-85 p 15.
  Scenario Outline: Three years of marriage to a Kazakh citizen
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                      | opens                                                                                                                                                    | on         | says                                                           |
      | it applies                                                                                | {on: 2017-06-01, marriage-to-kz-citizen: {is: married, since: 2010-06-03}, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-ordinary-route is open because of kz.ordinary.marriage      |
      | without: it is at least “years of marriage to a Kazakh citizen before the ordinary ...    | {on: 2017-06-01, marriage-to-kz-citizen: married, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | rule kz.ordinary.marriage is not met                           |
      | to the day: it is at least “years of marriage to a Kazakh citizen before the ordinary ... | {on: 2017-06-01, marriage-to-kz-citizen: {is: married, since: 2015-06-01}, location: kazakhstan, chinese-by-china: held}                                 | 2018-06-01 | rule kz.ordinary.marriage yields to kz.r85.certificate-missing |
      | its first day                                                                             | {on: 1991-03-02, marriage-to-kz-citizen: {is: married, since: 1984-03-03}, location: kazakhstan, chinese-by-china: held}                                 | 1992-03-01 | kz-ordinary-route is open because of kz.ordinary.marriage      |

  # kz.ordinary.merit: kz-citizenship-law art 15-16.
  Scenario Outline: Special merit or a listed profession
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                      | opens                                                                                                                     | on         | says                                                   |
      | it applies                                                | {on: 2017-06-01, special-merit: recognised, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-ordinary-route is open because of kz.ordinary.merit |
      | without: special merit or listed profession is recognised | {on: 2017-06-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}                                | 2018-06-01 | rule kz.ordinary.merit is not met                      |
      | its first day                                             | {on: 1991-03-02, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                 | 1992-03-01 | kz-ordinary-route is open because of kz.ordinary.merit |
      | the day before                                            | {on: 1991-03-01, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                 | 1992-02-29 | rule kz.ordinary.merit is not in force                 |

  # kz.ordinary.closed: kz-citizenship-law art 16.
  Scenario Outline: None of the conditions of the ordinary route is met
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                     | opens                                                                                                            | says                                                         |
      | it applies                               | {on: 2017-06-01, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held}                   | kz-ordinary-route is closed because of kz.ordinary.closed    |
      | beside five years of permanent residence | {on: 2017-06-01, kz-residence: {is: permanent, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held} | rule kz.ordinary.closed yields to kz.r85.certificate-missing |

  # kz.simplified.kandas-resident: kz-citizenship-law art 16-1(1).
  Scenario Outline: A kandas with permanent residence
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                    | opens                                                                                                               | on         | says                                                                 |
      | it applies                                              | {on: 2017-06-01, kandas: held, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}               | 2018-06-01 | kz-simplified-route is open because of kz.simplified.kandas-resident |
      | without: kandas status is held                          | {on: 2017-06-01, kz-residence: permanent, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.simplified.kandas-resident is not met                        |
      | without: residence in Kazakhstan is permanent residence | {on: 2017-06-01, kandas: held, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}            | 2018-06-01 | rule kz.simplified.kandas-resident is not met                        |
      | its first day                                           | {on: 2010-07-22, kandas: held, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}               | 2011-07-22 | kz-simplified-route is open because of kz.simplified.kandas-resident |
      | the day before                                          | {on: 2010-07-21, kandas: held, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}               | 2011-07-21 | rule kz.simplified.kandas-resident is not in force                   |

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
      | case                                                                                      | person                                                                                                  | opens                                                                                      | on         | says                                                            |
      | it applies                                                                                | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                             | 2018-06-01 | kz-simplified-route is open because of kz.simplified.repression |
      | without: “a rehabilitated victim of repression, or a descendant, who lost citizenship ... | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                             | {on: 2017-06-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.simplified.repression is not met                        |
      | its first day                                                                             | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2010-07-22, location: kazakhstan, chinese-by-china: held}                             | 2011-07-22 | kz-simplified-route is open because of kz.simplified.repression |
      | the day before                                                                            | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2010-07-21, location: kazakhstan, chinese-by-china: held}                             | 2011-07-21 | rule kz.simplified.repression is not in force                   |

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
      | case                                                                                  | person                                                                      | opens                                                                                                             | on         | says                                                         |
      | it applies                                                                            | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay} | {on: 2017-06-01, kz-studies: enrolled, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | kz-simplified-route is open because of kz.simplified.student |
      | without: ethnicity is Kazakh                                                          | {ethnicity: han, born: 1985-01-01, born-in: china, registered-in: altay}    | {on: 2017-06-01, kz-studies: enrolled, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | rule kz.simplified.student is not met                        |
      | without: either studies at a university in Kazakhstan is enrolled or residence in ... | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay} | {on: 2017-06-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}                        | 2018-06-01 | rule kz.simplified.student is not met                        |
      | only: residence in Kazakhstan is study visa                                           | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay} | {on: 2017-06-01, kz-residence: student, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.simplified.student takes effect                      |
      | its first day                                                                         | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay} | {on: 2010-07-22, kz-studies: enrolled, location: kazakhstan, chinese-by-china: held}                              | 2011-07-22 | kz-simplified-route is open because of kz.simplified.student |
      | the day before                                                                        | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay} | {on: 2010-07-21, kz-studies: enrolled, location: kazakhstan, chinese-by-china: held}                              | 2011-07-21 | rule kz.simplified.student is not in force                   |

  # kz.simplified.widow: kz-citizenship-law art 16-1(4).
  Scenario Outline: The widowed spouse of a Kazakh citizen
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                             | opens                                                                                           | on         | says                                                       |
      | it applies                                       | {on: 2023-07-31, marriage-to-kz-citizen: widowed, location: kazakhstan, chinese-by-china: held} | 2024-07-30 | kz-simplified-route is open because of kz.simplified.widow |
      | without: marriage to a Kazakh citizen is widowed | {on: 2023-07-31, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}      | 2024-07-30 | rule kz.simplified.widow is not met                        |
      | its first day at the earliest                    | {on: 2023-05-27, marriage-to-kz-citizen: widowed, location: kazakhstan, chinese-by-china: held} | 2024-05-26 | rule kz.simplified.widow may take effect                   |
      | the day before at the earliest                   | {on: 2023-05-26, marriage-to-kz-citizen: widowed, location: kazakhstan, chinese-by-china: held} | 2024-05-25 | rule kz.simplified.widow is not in force                   |
      | its first day at the latest                      | {on: 2023-06-01, marriage-to-kz-citizen: widowed, location: kazakhstan, chinese-by-china: held} | 2024-05-31 | kz-simplified-route is open because of kz.simplified.widow |
      | the day before at the latest                     | {on: 2023-05-31, marriage-to-kz-citizen: widowed, location: kazakhstan, chinese-by-china: held} | 2024-05-30 | rule kz.simplified.widow may take effect                   |

  # kz.simplified.closed: kz-citizenship-law art 16-1.
  Scenario Outline: None of the groups of the simplified route
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                     | opens                                                                                                 | says                                                              |
      | it applies                               | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                                        | kz-simplified-route is closed because of kz.simplified.closed     |
      | beside a kandas with permanent residence | {on: 2017-06-01, kandas: held, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | rule kz.simplified.closed yields to kz.simplified.kandas-resident |

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
      | case                                                    | person                                                                                                  | opens                                                                                      | on         | says                                                            |
      | it applies                                              | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                             | 2018-06-01 | kz-citizenship is eligible because of kz.citizenship.simplified |
      | without: simplified route to Kazakh citizenship is open | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                             | {on: 2017-06-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.citizenship.simplified is not met                       |
      | its first day                                           | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2010-07-22, location: kazakhstan, chinese-by-china: held}                             | 2011-07-22 | kz-citizenship is eligible because of kz.citizenship.simplified |
      | the day before                                          | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2010-07-21, location: kazakhstan, chinese-by-china: held}                             | 2011-07-21 | rule kz.citizenship.simplified is not in force                  |

  # kz.citizenship.ordinary: kz-citizenship-law art 15-16.
  Scenario Outline: Admission by decree on the ordinary route
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                  | opens                                                                                      | on         | says                                                          |
      | without: ordinary route to Kazakh citizenship is open | {on: 2017-06-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.citizenship.ordinary is not met                       |
      | its first day                                         | {on: 1991-03-02, special-merit: recognised, location: kazakhstan, chinese-by-china: held}  | 1992-03-01 | kz-citizenship is eligible because of kz.citizenship.ordinary |
      | the day before                                        | {on: 1991-03-01, special-merit: recognised, location: kazakhstan, chinese-by-china: held}  | 1992-02-29 | rule kz.citizenship.ordinary is not in force                  |

  # kz.citizenship.none: kz-citizenship-law art 10 and 15-16-1.
  Scenario Outline: No route to citizenship is open
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, repression-descendant: yes}
      opens: {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}
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
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case           | opens                                                          | on         | says                                                                               |
      | it applies     | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | cn-consent-to-admission is not-needed because of kz.citizenship.no-foreign-consent |
      | its first day  | {on: 1991-03-02, location: kazakhstan, chinese-by-china: held} | 1992-03-01 | cn-consent-to-admission is not-needed because of kz.citizenship.no-foreign-consent |
      | the day before | {on: 1991-03-01, location: kazakhstan, chinese-by-china: held} | 1992-02-29 | rule kz.citizenship.no-foreign-consent is not in force                             |

Feature: Citizenship Law of Kazakhstan, loss: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.loss.third-nationality: kz-citizenship-law art 21(5); w94 police statement.
  Scenario Outline: Acquiring a third state's nationality ends the Kazakh citizenship
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                           | person                                                                      | opens                                                                                                               | events                                             | on         | says                                                              |
      | the day before at the earliest | {ethnicity: kazakh, born: 1968-01-01, born-in: china, registered-in: altay} | {on: 2002-01-01, kazakh-by-kazakhstan: {is: held, since: 1996-01-02}, location: kazakhstan, chinese-by-china: held} | [{on: 2003-12-31, act: acquire-third-nationality}] | 2003-12-31 | rule kz.loss.third-nationality is not in force                    |
      | its first day at the latest    | {ethnicity: kazakh, born: 1969-01-01, born-in: china, registered-in: altay} | {on: 2003-01-01, kazakh-by-kazakhstan: {is: held, since: 1997-01-02}, location: kazakhstan, chinese-by-china: held} | [{on: 2004-12-31, act: acquire-third-nationality}] | 2004-12-31 | kazakh-by-kazakhstan is lost because of kz.loss.third-nationality |
      | the day before at the latest   | {ethnicity: kazakh, born: 1969-01-01, born-in: china, registered-in: altay} | {on: 2003-01-01, kazakh-by-kazakhstan: {is: held, since: 1997-01-01}, location: kazakhstan, chinese-by-china: held} | [{on: 2004-12-30, act: acquire-third-nationality}] | 2004-12-30 | rule kz.loss.third-nationality may take effect                    |

  # kz.loss.chinese-nationality: kz-citizenship-law art 21(5); w94 police statement.
  Scenario Outline: Acquiring Chinese nationality anew ends the Kazakh citizenship
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                           | person                                                                      | opens                                                                                                               | events                                                         | on         | says                                                                |
      | the day before at the earliest | {ethnicity: kazakh, born: 1968-01-01, born-in: china, registered-in: altay} | {on: 2002-01-01, kazakh-by-kazakhstan: {is: held, since: 1996-01-02}, location: kazakhstan, chinese-by-china: held} | [{on: 2003-12-31, act: decide-restoration, outcome: possible}] | 2003-12-31 | rule kz.loss.chinese-nationality is not in force                    |
      | its first day at the latest    | {ethnicity: kazakh, born: 1969-01-01, born-in: china, registered-in: altay} | {on: 2003-01-01, kazakh-by-kazakhstan: {is: held, since: 1997-01-02}, location: kazakhstan, chinese-by-china: held} | [{on: 2004-12-31, act: decide-restoration, outcome: possible}] | 2004-12-31 | kazakh-by-kazakhstan is lost because of kz.loss.chinese-nationality |

  # kz.loss.document-use: kz-citizenship-law art 21(5-1).
  Scenario Outline: Using papers of another nationality ends the Kazakh citizenship
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                           | opens                                                                                                                                                                        | events                                         | on         | says                                                         |
      | it applies                                     | {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2023-01-01}, household-registration: active} | [{on: 2024-07-30, act: use-foreign-documents}] | 2024-07-30 | kazakh-by-kazakhstan is lost because of kz.loss.document-use |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2024-07-30, act: use-foreign-documents}] | 2024-07-30 | rule kz.loss.document-use is not met                         |
      | its first day at the earliest                  | {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2023-01-01}, household-registration: active} | [{on: 2024-05-26, act: use-foreign-documents}] | 2024-05-26 | rule kz.loss.document-use may take effect                    |
      | its first day at the latest                    | {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2023-01-01}, household-registration: active} | [{on: 2024-05-31, act: use-foreign-documents}] | 2024-05-31 | kazakh-by-kazakhstan is lost because of kz.loss.document-use |

  # kz.loss.closed-list: kz-citizenship-law art 7 and 19-21.
  Scenario Outline: None of the listed grounds of loss
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
      | case                                      | person                                                                                         | opens                                                                                                                                                                                                 | says                                                             |
      | it applies                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                    | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}                          | kz-citizenship-loss is safe because of kz.loss.closed-list       |
      | beside citizenship obtained by false data | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, kz-application: granted, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | rule kz.loss.closed-list yields to kz.loss.threatened.false-data |

  # kz.loss.threatened.acquired: kz-citizenship-law art 21(5); kz-rules-85 p 40-41.
  Scenario Outline: Another nationality was acquired and the loss can be registered
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading kz-loss-effect is on-registration
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                     | person                                                                      | opens                                                                                                                                                                 | on         | says                                                                     |
      | it applies                                                                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2018-02-21, kazakh-by-kazakhstan: {is: held, since: 2017-11-13}, third-nationality: {is: held, since: 2018-02-21}, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-citizenship-loss is threatened because of kz.loss.threatened.acquired |
      | without: the last change of nationality of a third state is after the last change of ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-11-13, kazakh-by-kazakhstan: {is: held, since: 2017-11-13}, third-nationality: {is: held, since: 2017-08-05}, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.loss.threatened.acquired is not met                              |
      | its first day at the earliest                                                            | {ethnicity: kazakh, born: 1969-01-01, born-in: china, registered-in: altay} | {on: 2003-09-23, kazakh-by-kazakhstan: {is: held, since: 2003-06-15}, third-nationality: {is: held, since: 2003-09-23}, location: kazakhstan, chinese-by-china: held} | 2004-01-01 | rule kz.loss.threatened.acquired may take effect                         |
      | the day before at the earliest                                                           | {ethnicity: kazakh, born: 1968-01-01, born-in: china, registered-in: altay} | {on: 2003-09-22, kazakh-by-kazakhstan: {is: held, since: 2003-06-14}, third-nationality: {is: held, since: 2003-09-22}, location: kazakhstan, chinese-by-china: held} | 2003-12-31 | rule kz.loss.threatened.acquired is not in force                         |
      | its first day at the latest                                                              | {ethnicity: kazakh, born: 1969-01-01, born-in: china, registered-in: altay} | {on: 2004-09-22, kazakh-by-kazakhstan: {is: held, since: 2004-06-14}, third-nationality: {is: held, since: 2004-09-22}, location: kazakhstan, chinese-by-china: held} | 2004-12-31 | kz-citizenship-loss is threatened because of kz.loss.threatened.acquired |
      | the day before at the latest                                                             | {ethnicity: kazakh, born: 1969-01-01, born-in: china, registered-in: altay} | {on: 2004-09-21, kazakh-by-kazakhstan: {is: held, since: 2004-06-13}, third-nationality: {is: held, since: 2004-09-21}, location: kazakhstan, chinese-by-china: held} | 2004-12-30 | rule kz.loss.threatened.acquired may take effect                         |

  # kz.loss.threatened.document-use: kz-citizenship-law art 21(5-1); kz-rules-85 p 40-41.
  Scenario Outline: Papers of another nationality were used and the loss can be registered
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading kz-loss-effect is on-registration
    When it is judged on <on>
    Then <says>

    Examples:
      | case                           | opens                                                                                                                                                                                                                             | on         | says                                                                         |
      | it applies                     | {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, foreign-document-use: {is: made, since: 2018-08-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2023-01-01}, household-registration: active} | 2024-07-30 | kz-citizenship-loss is threatened because of kz.loss.threatened.document-use |
      | its first day at the earliest  | {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, foreign-document-use: {is: made, since: 2018-05-28}, location: kazakhstan, chinese-by-china: {is: lost, since: 2023-01-01}, household-registration: active} | 2024-05-26 | rule kz.loss.threatened.document-use may take effect                         |
      | its first day at the latest    | {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, foreign-document-use: {is: made, since: 2018-06-02}, location: kazakhstan, chinese-by-china: {is: lost, since: 2023-01-01}, household-registration: active} | 2024-05-31 | kz-citizenship-loss is threatened because of kz.loss.threatened.document-use |

  # kz.loss.threatened.false-data: kz-citizenship-law art 21(2).
  Scenario Outline: Citizenship obtained by false data
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
      | case                                                                                | person                                                                                         | opens                                                                                                                                                                                                 | says                                                                       |
      | it applies                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, kz-application: granted, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | kz-citizenship-loss is threatened because of kz.loss.threatened.false-data |
      | without: “gave false data or forged papers in an application” is true of the person | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                    | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, kz-application: granted, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | rule kz.loss.threatened.false-data is not met                              |
      | without: application for Kazakh citizenship is granted                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}                          | rule kz.loss.threatened.false-data is not met                              |

  # acquire-third-nationality: kz-citizenship-law art 21(5).
  Scenario Outline: Acquires the nationality of a third state
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: acquire-third-nationality}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                 | says                                            |
      | as it is asked       | the event acquire-third-nationality was allowed |
      | what it brings about | third-nationality is held                       |

  # use-foreign-documents: kz-citizenship-law art 21(5-1).
  Scenario Outline: Uses papers of another nationality after becoming a Kazakh citizen
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: use-foreign-documents}]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                           | opens                                                                                                                                                                        | on         | says                                                      |
      | as it is asked                                 | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | the event use-foreign-documents was allowed               |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2018-06-01 | the event use-foreign-documents was not allowed: requires |
      | what it brings about                           | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | foreign-document-use is made                              |
      | it has lapsed                                  | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-02 | foreign-document-use is none                              |

  # report-foreign-citizenship: kz-citizenship-law art 21.
  Scenario Outline: Reports another citizenship to Kazakhstan and hands in the Kazakh papers
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: report-foreign-citizenship}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                          | opens                                                                                   | says                                                           |
      | as it is asked                                | {on: 2017-01-01, third-nationality: held, location: kazakhstan, chinese-by-china: held} | the event report-foreign-citizenship was allowed               |
      | without: nationality of a third state is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | the event report-foreign-citizenship was not allowed: requires |
      | what it brings about                          | {on: 2017-01-01, third-nationality: held, location: kazakhstan, chinese-by-china: held} | kz-passport is surrendered                                     |

  # register-loss-of-kz-citizenship: kz-rules-85 p 40-41 and 42(5); kz-citizenship-law art 21.
  Scenario Outline: Registers that the Kazakh citizenship is lost
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: register-loss-of-kz-citizenship}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                  | person                                                                                                   | opens                                                                                                                                                                        | says                                                                |
      | as it is asked                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | the event register-loss-of-kz-citizenship was allowed               |
      | without: Kazakh, as Kazakhstan sees it is held, and keeping Kazakh citizenship is ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | the event register-loss-of-kz-citizenship was not allowed: requires |
      | without: keeping Kazakh citizenship is threatened                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                              | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | the event register-loss-of-kz-citizenship was not allowed: requires |
      | what it brings about                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | kazakh-by-kazakhstan is lost                                        |
      | what it brings about                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | kz-passport is void                                                 |

  # deprive-by-court: kz-citizenship-law art 20-1.
  Scenario Outline: Deprives the person of Kazakh citizenship
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                      | person                                                                                                   | opens                                                                                                                                                                        | events                                    | on         | says                                                 |
      | as it is asked                                                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | [{on: 2018-06-01, act: deprive-by-court}] | 2018-06-01 | the event deprive-by-court was allowed               |
      | without: Kazakh, as Kazakhstan sees it is held, and “took part in terrorism or ...        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2018-06-01, act: deprive-by-court}] | 2018-06-01 | the event deprive-by-court was not allowed: requires |
      | without: Kazakh, as Kazakhstan sees it is held                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2018-06-01, act: deprive-by-court}] | 2018-06-01 | the event deprive-by-court was not allowed: requires |
      | without: “took part in terrorism or extremism or in a banned organisation” is true of ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                              | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | [{on: 2018-06-01, act: deprive-by-court}] | 2018-06-01 | the event deprive-by-court was not allowed: requires |
      | its first day                                                                             | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2016-01-01, kazakh-by-kazakhstan: {is: held, since: 2016-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2016-01-01}, household-registration: active} | [{on: 2017-07-11, act: deprive-by-court}] | 2017-07-11 | the event deprive-by-court was allowed               |
      | the day before                                                                            | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2016-01-01, kazakh-by-kazakhstan: {is: held, since: 2016-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2016-01-01}, household-registration: active} | [{on: 2017-07-10, act: deprive-by-court}] | 2017-07-10 | the event deprive-by-court was not allowed           |
      | what it brings about                                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | [{on: 2018-06-01, act: deprive-by-court}] | 2018-06-01 | kazakh-by-kazakhstan is lost                         |

  # exit-kz-citizenship: kz-citizenship-law art 19-20.
  Scenario Outline: Lets the person leave Kazakh citizenship on application
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: exit-kz-citizenship}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                           | opens                                                                                                                                                                        | says                                                    |
      | as it is asked                                 | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | the event exit-kz-citizenship was allowed               |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | the event exit-kz-citizenship was not allowed: requires |
      | what it brings about                           | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | kazakh-by-kazakhstan is lost                            |

  # kz.loss.threatened.court: kz-citizenship-law art 20-1 and 21(8).
  Scenario Outline: A court may deprive of citizenship
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
      | case                                                                                      | person                                                                                                   | opens                                                                                                                                                                        | on         | says                                                                  |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | kz-citizenship-loss is threatened because of kz.loss.threatened.court |
      | without: “took part in terrorism or extremism or in a banned organisation” is true of ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                              | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | rule kz.loss.threatened.court is not met                              |
      | its first day                                                                             | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes} | {on: 2016-01-01, kazakh-by-kazakhstan: {is: held, since: 2016-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2016-01-01}, household-registration: active} | 2017-07-11 | kz-citizenship-loss is threatened because of kz.loss.threatened.court |

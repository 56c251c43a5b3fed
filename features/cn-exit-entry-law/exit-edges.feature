Feature: Exit and Entry Administration Law of the PRC, exit: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # cn.exit.citizen: cn-exit-entry-law art 9; cn-exit-entry-law art 11.
  Scenario Outline: A Chinese national leaves on a passport
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
      | case                                                                              | person                                                                      | opens                                                                                            | on         | says                                               |
      | it applies                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, cn-passport: held}                     | 2018-06-01 | cn-exit is free because of cn.exit.citizen         |
      | without: either Chinese passport is held or Chinese passport on request is issued | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, cn-exit-bar: court}                    | 2018-06-01 | rule cn.exit.citizen is not met                    |
      | only: Chinese passport is held                                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, cn-passport: held, cn-exit-bar: court} | 2018-06-01 | rule cn.exit.citizen yields to cn.exit.civil-court |
      | only: Chinese passport on request is issued                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                        | 2018-06-01 | cn-exit is free because of cn.exit.citizen         |
      | its first day                                                                     | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, chinese-by-china: held, cn-passport: held}                     | 2013-07-01 | cn-exit is free because of cn.exit.citizen         |
      | the day before                                                                    | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, chinese-by-china: held, cn-passport: held}                     | 2013-06-30 | rule cn.exit.citizen is not in force               |

  # cn.exit.foreigner: cn-exit-entry-law art 27.
  Scenario Outline: A foreigner leaves on a passport
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
      | case                                           | person                                                                      | opens                                                     | on         | says                                   |
      | without: Chinese, as China sees it is not held | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held} | 2018-06-01 | rule cn.exit.foreigner is not met      |
      | its first day                                  | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, chinese-by-china: held} | 2013-07-01 | rule cn.exit.foreigner is not met      |
      | the day before                                 | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, chinese-by-china: held} | 2013-06-30 | rule cn.exit.foreigner is not in force |

  # cn.exit.no-document: cn-exit-entry-law art 12(1).
  Scenario Outline: No valid travel document
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
      | case                                            | person                                                                      | opens                                                                                            | on         | says                                             |
      | it applies                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, cn-exit-bar: court}                    | 2018-06-01 | cn-exit is barred because of cn.exit.no-document |
      | without: Chinese passport is not held           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, cn-exit-bar: court, cn-passport: held} | 2018-06-01 | rule cn.exit.no-document is not met              |
      | without: Chinese passport on request is refused | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                        | 2018-06-01 | rule cn.exit.no-document is not met              |
      | its first day                                   | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, chinese-by-china: held, cn-exit-bar: court}                    | 2013-07-01 | cn-exit is barred because of cn.exit.no-document |
      | the day before                                  | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, chinese-by-china: held, cn-exit-bar: court}                    | 2013-06-30 | rule cn.exit.no-document is not in force         |

  # cn.exit.criminal-case: cn-exit-entry-law art 12(2); cn-exit-entry-law art 28.
  Scenario Outline: Suspected, accused or serving a sentence
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
      | case                                                    | person                                                                      | opens                                                                                                   | on         | says                                               |
      | it applies                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-criminal-case: suspect, chinese-by-china: held}                    | 2018-06-01 | cn-exit is barred because of cn.exit.criminal-case |
      | without: criminal case in China is suspect or sentenced | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                               | 2018-06-01 | rule cn.exit.criminal-case is not met              |
      | only: criminal case in China is suspect or sentenced    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-criminal-case: sentenced, chinese-by-china: held}                  | 2018-06-01 | cn-exit is barred because of cn.exit.criminal-case |
      | its first day                                           | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, cn-criminal-case: suspect, chinese-by-china: held}                    | 2013-07-01 | cn-exit is barred because of cn.exit.criminal-case |
      | the day before                                          | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, cn-criminal-case: suspect, chinese-by-china: held}                    | 2013-06-30 | rule cn.exit.criminal-case is not in force         |
      | over a Chinese national leaves on a passport            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-criminal-case: suspect, chinese-by-china: held, cn-passport: held} | 2018-06-01 | cn-exit is barred because of cn.exit.criminal-case |

  # cn.exit.civil-court: cn-exit-entry-law art 12(3); cn-exit-entry-law art 28.
  Scenario Outline: Barred by a court in a pending civil case
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
      | case                                                             | person                                                                      | opens                                                                                            | on         | says                                             |
      | it applies                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: court, chinese-by-china: held}                    | 2018-06-01 | cn-exit is barred because of cn.exit.civil-court |
      | without: exit bar ordered in China is by a court in a civil case | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                        | 2018-06-01 | rule cn.exit.civil-court is not met              |
      | its first day                                                    | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, cn-exit-bar: court, chinese-by-china: held}                    | 2013-07-01 | cn-exit is barred because of cn.exit.civil-court |
      | the day before                                                   | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, cn-exit-bar: court, chinese-by-china: held}                    | 2013-06-30 | rule cn.exit.civil-court is not in force         |
      | over a Chinese national leaves on a passport                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: court, chinese-by-china: held, cn-passport: held} | 2018-06-01 | cn-exit is barred because of cn.exit.civil-court |

  # cn.exit.border-offence: cn-exit-entry-law art 12(4); cn-exit-entry-law art 75.
  Scenario Outline: Within the ban after a border offence or a deportation
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
      | case                                                                                    | person                                                                      | opens                                                                                  | on         | says                                                |
      | it applies                                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, cn-exit-bar: border-offence} | 2018-06-01 | cn-exit is barred because of cn.exit.border-offence |
      | without: either exit bar ordered in China is after a border offence or ban on a new ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                              | 2018-06-01 | rule cn.exit.border-offence is not met              |
      | only: ban on a new Chinese travel document is imposed                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held, cn-document-ban: imposed}    | 2018-06-01 | cn-exit is barred because of cn.exit.border-offence |
      | its first day                                                                           | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, chinese-by-china: held, cn-exit-bar: border-offence} | 2013-07-01 | cn-exit is barred because of cn.exit.border-offence |
      | the day before                                                                          | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, chinese-by-china: held, cn-exit-bar: border-offence} | 2013-06-30 | rule cn.exit.border-offence is not in force         |

  # cn.exit.national-security: cn-exit-entry-law art 12(5).
  Scenario Outline: Barred by a department of the State Council for national security
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
      | case                                                                | person                                                                      | opens                                                                                                        | on         | says                                                   |
      | it applies                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: national-security, chinese-by-china: held}                    | 2018-06-01 | cn-exit is barred because of cn.exit.national-security |
      | without: exit bar ordered in China is by a State Council department | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                                    | 2018-06-01 | rule cn.exit.national-security is not met              |
      | its first day                                                       | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, cn-exit-bar: national-security, chinese-by-china: held}                    | 2013-07-01 | cn-exit is barred because of cn.exit.national-security |
      | the day before                                                      | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, cn-exit-bar: national-security, chinese-by-china: held}                    | 2013-06-30 | rule cn.exit.national-security is not in force         |
      | over a Chinese national leaves on a passport                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: national-security, chinese-by-china: held, cn-passport: held} | 2018-06-01 | cn-exit is barred because of cn.exit.national-security |

  # cn.return.no-duty: cn-exit-entry-law art 9 to 14.
  Scenario Outline: Cn.return.no-duty
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
      | case           | person                                                                      | opens                                                          | on         | says                                              |
      | it applies     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | duty-to-return is no because of cn.return.no-duty |
      | its first day  | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: kazakhstan, chinese-by-china: held} | 2013-07-01 | duty-to-return is no because of cn.return.no-duty |
      | the day before | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: kazakhstan, chinese-by-china: held} | 2013-06-30 | rule cn.return.no-duty is not in force            |

  # cn.return.no-ground-to-detain: cn-exit-entry-law art 11 to 14.
  Scenario Outline: The law has no ground to hold somebody who comes back
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
      | case                                                             | person                                                                      | opens                                                                                       | on         | says                                                           |
      | it applies                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | return-danger is none because of cn.return.no-ground-to-detain |
      | without: criminal case in China is neither suspect nor sentenced | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, cn-criminal-case: suspect, chinese-by-china: held}   | 2018-06-01 | rule cn.return.no-ground-to-detain is not met                  |
      | without: criminal case in China is suspect or sentenced          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, cn-criminal-case: sentenced, chinese-by-china: held} | 2018-06-01 | rule cn.return.no-ground-to-detain is not met                  |
      | its first day                                                    | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: kazakhstan, chinese-by-china: held}                              | 2013-07-01 | return-danger is none because of cn.return.no-ground-to-detain |
      | the day before                                                   | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: kazakhstan, chinese-by-china: held}                              | 2013-06-30 | rule cn.return.no-ground-to-detain is not in force             |

  # cn.return.wanted: cn-exit-entry-law art 12(2).
  Scenario Outline: A criminal case is open
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
      | case                                                    | person                                                                      | opens                                                                                       | on         | says                                                   |
      | it applies                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, cn-criminal-case: suspect, chinese-by-china: held}   | 2018-06-01 | return-danger is detention because of cn.return.wanted |
      | without: criminal case in China is suspect or sentenced | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | rule cn.return.wanted is not met                       |
      | only: criminal case in China is suspect or sentenced    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, cn-criminal-case: sentenced, chinese-by-china: held} | 2018-06-01 | return-danger is detention because of cn.return.wanted |
      | its first day                                           | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: kazakhstan, cn-criminal-case: suspect, chinese-by-china: held}   | 2013-07-01 | return-danger is detention because of cn.return.wanted |
      | the day before                                          | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: kazakhstan, cn-criminal-case: suspect, chinese-by-china: held}   | 2013-06-30 | rule cn.return.wanted is not in force                  |

  # leave-china: cn-exit-entry-law art 9 and 11.
  Scenario Outline: Leave China for Kazakhstan
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: leave-china}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                     | opens                                                                                                             | says                                            |
      | as it is asked                                                                           | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held, cn-passport: held}                     | the event leave-china was allowed               |
      | without: country of stay is China, and liberty is free, and leaving China is neither ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                    | the event leave-china was not allowed: requires |
      | without: liberty is free                                                                 | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held, cn-passport: held}         | the event leave-china was not allowed: requires |
      | without: leaving China is neither barred nor conditional                                 | {on: 2017-01-01, location: china, detention: free, cn-exit-bar: court, chinese-by-china: held, cn-passport: held} | the event leave-china was not allowed: requires |
      | what it brings about                                                                     | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held, cn-passport: held}                     | location is kazakhstan                          |
      | what it brings about                                                                     | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held, cn-passport: held}                     | kz-visits is 1                                  |
      | without: a paper to travel on                                                            | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held, cn-passport: surrendered}              | the event leave-china was not allowed: requires |
      | only: an exit paper after renunciation                                                   | {on: 2017-01-01, location: china, detention: free, chinese-by-china: lost, renunciation: approved}                | the event leave-china was allowed               |
      | only: a Kazakh passport                                                                  | {on: 2017-01-01, location: china, detention: free, chinese-by-china: lost, kz-passport: held}                     | the event leave-china was allowed               |
      | only: the nationality of a third state                                                   | {on: 2017-01-01, location: china, detention: free, chinese-by-china: lost, third-nationality: held}               | the event leave-china was allowed               |

  # leave-china-for-elsewhere: cn-exit-entry-law art 9 and 11.
  Scenario Outline: Leave China for a third country
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: leave-china-for-elsewhere}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                     | opens                                                                                                             | says                                                          |
      | as it is asked                                                                           | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held, cn-passport: held}                     | the event leave-china-for-elsewhere was allowed               |
      | without: country of stay is China, and liberty is free, and leaving China is neither ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                    | the event leave-china-for-elsewhere was not allowed: requires |
      | without: liberty is free                                                                 | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held, cn-passport: held}         | the event leave-china-for-elsewhere was not allowed: requires |
      | without: leaving China is neither barred nor conditional                                 | {on: 2017-01-01, location: china, detention: free, cn-exit-bar: court, chinese-by-china: held, cn-passport: held} | the event leave-china-for-elsewhere was not allowed: requires |
      | what it brings about                                                                     | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held, cn-passport: held}                     | location is elsewhere                                         |
      | without: a paper to travel on                                                            | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held, cn-passport: surrendered}              | the event leave-china-for-elsewhere was not allowed: requires |
      | only: an exit paper after renunciation                                                   | {on: 2017-01-01, location: china, detention: free, chinese-by-china: lost, renunciation: approved}                | the event leave-china-for-elsewhere was allowed               |
      | only: a Kazakh passport                                                                  | {on: 2017-01-01, location: china, detention: free, chinese-by-china: lost, kz-passport: held}                     | the event leave-china-for-elsewhere was allowed               |
      | only: the nationality of a third state                                                   | {on: 2017-01-01, location: china, detention: free, chinese-by-china: lost, third-nationality: held}               | the event leave-china-for-elsewhere was allowed               |

  # enter-china: cn-exit-entry-law art 11; cn-exit-entry-law art 24 and 25.
  Scenario Outline: Enter or come back to China
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: enter-china}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                     | opens                                                                             | says                                            |
      | as it is asked                                                                           | {on: 2017-01-01, location: kazakhstan, cn-passport: held, chinese-by-china: held} | the event enter-china was allowed               |
      | without: country of stay is not China, and either Chinese passport is held or Kazakh ... | {on: 2017-01-01, location: china, chinese-by-china: held}                         | the event enter-china was not allowed: requires |
      | without: country of stay is not China                                                    | {on: 2017-01-01, cn-passport: held, location: china, chinese-by-china: held}      | the event enter-china was not allowed: requires |
      | without: either Chinese passport is held or Kazakh passport is held                      | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                    | the event enter-china was not allowed: requires |
      | only: Kazakh passport is held                                                            | {on: 2017-01-01, location: kazakhstan, kz-passport: held, chinese-by-china: held} | the event enter-china was allowed               |
      | what it brings about                                                                     | {on: 2017-01-01, location: kazakhstan, cn-passport: held, chinese-by-china: held} | location is china                               |

  # open-criminal-case: cn-exit-entry-law art 12(2).
  Scenario Outline: Open a criminal case in China
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: open-criminal-case}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                             | opens                                                                                     | says                                                   |
      | as it is asked                                   | {on: 2017-01-01, cn-criminal-case: none, location: kazakhstan, chinese-by-china: held}    | the event open-criminal-case was allowed               |
      | without: criminal case in China is none or ended | {on: 2017-01-01, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held} | the event open-criminal-case was not allowed: requires |
      | only: criminal case in China is none or ended    | {on: 2017-01-01, cn-criminal-case: ended, location: kazakhstan, chinese-by-china: held}   | the event open-criminal-case was allowed               |
      | what it brings about                             | {on: 2017-01-01, cn-criminal-case: none, location: kazakhstan, chinese-by-china: held}    | cn-criminal-case is suspect                            |

  # sentence: cn-criminal-law art 318 and 322.
  Scenario Outline: Sentence to imprisonment in China
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: sentence}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                       | opens                                                                                     | says                                         |
      | as it is asked                             | {on: 2017-01-01, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held} | the event sentence was allowed               |
      | without: criminal case in China is suspect | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                            | the event sentence was not allowed: requires |
      | what it brings about                       | {on: 2017-01-01, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held} | cn-criminal-case is sentenced                |
      | what it brings about                       | {on: 2017-01-01, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held} | detention is imprisoned                      |

  # close-criminal-case: cn-exit-entry-law art 12(2) and 65.
  Scenario Outline: Close the criminal case, or end of the sentence
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: close-criminal-case}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                    | opens                                                                                       | says                                                    |
      | as it is asked                                          | {on: 2017-01-01, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held}   | the event close-criminal-case was allowed               |
      | without: criminal case in China is suspect or sentenced | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                              | the event close-criminal-case was not allowed: requires |
      | only: criminal case in China is suspect or sentenced    | {on: 2017-01-01, cn-criminal-case: sentenced, location: kazakhstan, chinese-by-china: held} | the event close-criminal-case was allowed               |
      | what it brings about                                    | {on: 2017-01-01, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held}   | cn-criminal-case is ended                               |
      | what it brings about                                    | {on: 2017-01-01, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held}   | detention is free                                       |

  # bar-exit-by-court: cn-exit-entry-law art 12(3).
  Scenario Outline: Bar the exit in a civil case
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: bar-exit-by-court}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                 | opens                                                                               | says                                                  |
      | as it is asked                                       | {on: 2017-01-01, cn-exit-bar: none, location: kazakhstan, chinese-by-china: held}   | the event bar-exit-by-court was allowed               |
      | without: exit bar ordered in China is none or lifted | {on: 2017-01-01, cn-exit-bar: court, location: kazakhstan, chinese-by-china: held}  | the event bar-exit-by-court was not allowed: requires |
      | only: exit bar ordered in China is none or lifted    | {on: 2017-01-01, cn-exit-bar: lifted, location: kazakhstan, chinese-by-china: held} | the event bar-exit-by-court was allowed               |
      | what it brings about                                 | {on: 2017-01-01, cn-exit-bar: none, location: kazakhstan, chinese-by-china: held}   | cn-exit-bar is court                                  |

  # bar-exit-for-national-security: cn-exit-entry-law art 12(5).
  Scenario Outline: Bar the exit for national security
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: bar-exit-for-national-security}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                 | opens                                                                               | says                                                               |
      | as it is asked                                       | {on: 2017-01-01, cn-exit-bar: none, location: kazakhstan, chinese-by-china: held}   | the event bar-exit-for-national-security was allowed               |
      | without: exit bar ordered in China is none or lifted | {on: 2017-01-01, cn-exit-bar: court, location: kazakhstan, chinese-by-china: held}  | the event bar-exit-for-national-security was not allowed: requires |
      | only: exit bar ordered in China is none or lifted    | {on: 2017-01-01, cn-exit-bar: lifted, location: kazakhstan, chinese-by-china: held} | the event bar-exit-for-national-security was allowed               |
      | what it brings about                                 | {on: 2017-01-01, cn-exit-bar: none, location: kazakhstan, chinese-by-china: held}   | cn-exit-bar is national-security                                   |

  # punish-border-offence: cn-exit-entry-law art 75.
  Scenario Outline: Punish an unlawful exit or entry, or take back a person deported from abroad
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: punish-border-offence}]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                         | opens                                                                                                   | on         | says                                                      |
      | as it is asked                                               | {on: 2017-01-01, kz-entry: unlawful, location: china, chinese-by-china: held}                           | 2018-06-01 | the event punish-border-offence was allowed               |
      | without: ban on a new Chinese travel document is not imposed | {on: 2017-01-01, cn-document-ban: imposed, kz-entry: unlawful, location: china, chinese-by-china: held} | 2018-06-01 | the event punish-border-offence was not allowed: requires |
      | what it brings about                                         | {on: 2017-01-01, kz-entry: unlawful, location: china, chinese-by-china: held}                           | 2018-06-01 | cn-exit-bar is border-offence                             |
      | the last day of it                                           | {on: 2017-01-01, kz-entry: unlawful, location: china, chinese-by-china: held}                           | 2021-05-31 | cn-exit-bar is border-offence                             |
      | it has lapsed                                                | {on: 2017-01-01, kz-entry: unlawful, location: china, chinese-by-china: held}                           | 2021-06-01 | cn-exit-bar is lifted                                     |
      | what it brings about                                         | {on: 2017-01-01, kz-entry: unlawful, location: china, chinese-by-china: held}                           | 2018-06-01 | cn-document-ban is imposed                                |
      | the last day of it                                           | {on: 2017-01-01, kz-entry: unlawful, location: china, chinese-by-china: held}                           | 2021-05-31 | cn-document-ban is imposed                                |
      | it has lapsed                                                | {on: 2017-01-01, kz-entry: unlawful, location: china, chinese-by-china: held}                           | 2021-06-01 | cn-document-ban is ended                                  |
      | only: expelled from Kazakhstan                               | {on: 2017-01-01, kz-entry-ban: imposed, location: china, chinese-by-china: held}                        | 2018-06-01 | the event punish-border-offence was allowed               |
      | without: country of stay is China                            | {on: 2017-01-01, kz-entry: unlawful, location: kazakhstan, chinese-by-china: held}                      | 2018-06-01 | the event punish-border-offence was not allowed: requires |
      | without: an unlawful entry or an expulsion                   | {on: 2017-01-01, location: china, chinese-by-china: held}                                               | 2018-06-01 | the event punish-border-offence was not allowed: requires |

  # lift-exit-bar: cn-exit-entry-law art 65.
  Scenario Outline: Lift the exit bar
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: lift-exit-bar}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                          | opens                                                                              | says                                              |
      | as it is asked                                                | {on: 2017-01-01, cn-exit-bar: court, location: kazakhstan, chinese-by-china: held} | the event lift-exit-bar was allowed               |
      | without: exit bar ordered in China is neither none nor lifted | {on: 2017-01-01, cn-exit-bar: none, location: kazakhstan, chinese-by-china: held}  | the event lift-exit-bar was not allowed: requires |
      | what it brings about                                          | {on: 2017-01-01, cn-exit-bar: court, location: kazakhstan, chinese-by-china: held} | cn-exit-bar is lifted                             |

Feature: Exit and Entry Administration Law of the PRC, exit: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # cn.exit.citizen: cn-exit-entry-law art 9; cn-exit-entry-law art 11.
  Scenario Outline: A Chinese national leaves on a passport
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
      | case                                                                              | opens                                                                                            | on         | says                                               |
      | it applies                                                                        | {on: 2017-06-01, location: china, chinese-by-china: held, cn-passport: held}                     | 2018-06-01 | cn-exit is free because of cn.exit.citizen         |
      | without: either Chinese passport is held or Chinese passport on request is issued | {on: 2017-06-01, location: china, chinese-by-china: held, cn-exit-bar: court}                    | 2018-06-01 | rule cn.exit.citizen is not met                    |
      | only: Chinese passport is held                                                    | {on: 2017-06-01, location: china, chinese-by-china: held, cn-passport: held, cn-exit-bar: court} | 2018-06-01 | rule cn.exit.citizen yields to cn.exit.civil-court |
      | only: Chinese passport on request is issued                                       | {on: 2017-06-01, location: china, chinese-by-china: held}                                        | 2018-06-01 | cn-exit is free because of cn.exit.citizen         |
      | its first day                                                                     | {on: 2012-07-01, location: china, chinese-by-china: held, cn-passport: held}                     | 2013-07-01 | cn-exit is free because of cn.exit.citizen         |
      | the day before                                                                    | {on: 2012-06-30, location: china, chinese-by-china: held, cn-passport: held}                     | 2013-06-30 | rule cn.exit.citizen is not in force               |

  # cn.exit.foreigner: cn-exit-entry-law art 27.
  Scenario Outline: A foreigner leaves on a passport
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
      | case                                           | opens                                                     | on         | says                                   |
      | without: Chinese, as China sees it is not held | {on: 2017-06-01, location: china, chinese-by-china: held} | 2018-06-01 | rule cn.exit.foreigner is not met      |
      | its first day                                  | {on: 2012-07-01, location: china, chinese-by-china: held} | 2013-07-01 | rule cn.exit.foreigner is not met      |
      | the day before                                 | {on: 2012-06-30, location: china, chinese-by-china: held} | 2013-06-30 | rule cn.exit.foreigner is not in force |

  # cn.exit.no-document: cn-exit-entry-law art 12(1).
  Scenario Outline: No valid travel document
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
      | case                                            | opens                                                                                            | on         | says                                             |
      | it applies                                      | {on: 2017-06-01, location: china, chinese-by-china: held, cn-exit-bar: court}                    | 2018-06-01 | cn-exit is barred because of cn.exit.no-document |
      | without: Chinese passport is not held           | {on: 2017-06-01, location: china, chinese-by-china: held, cn-exit-bar: court, cn-passport: held} | 2018-06-01 | rule cn.exit.no-document is not met              |
      | without: Chinese passport on request is refused | {on: 2017-06-01, location: china, chinese-by-china: held}                                        | 2018-06-01 | rule cn.exit.no-document is not met              |
      | its first day                                   | {on: 2012-07-01, location: china, chinese-by-china: held, cn-exit-bar: court}                    | 2013-07-01 | cn-exit is barred because of cn.exit.no-document |
      | the day before                                  | {on: 2012-06-30, location: china, chinese-by-china: held, cn-exit-bar: court}                    | 2013-06-30 | rule cn.exit.no-document is not in force         |

  # cn.exit.criminal-case: cn-exit-entry-law art 12(2); cn-exit-entry-law art 28.
  Scenario Outline: Suspected, accused or serving a sentence
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
      | case                                                    | opens                                                                                                   | on         | says                                               |
      | it applies                                              | {on: 2017-06-01, location: china, cn-criminal-case: suspect, chinese-by-china: held}                    | 2018-06-01 | cn-exit is barred because of cn.exit.criminal-case |
      | without: criminal case in China is suspect or sentenced | {on: 2017-06-01, location: china, chinese-by-china: held}                                               | 2018-06-01 | rule cn.exit.criminal-case is not met              |
      | only: criminal case in China is suspect or sentenced    | {on: 2017-06-01, location: china, cn-criminal-case: sentenced, chinese-by-china: held}                  | 2018-06-01 | cn-exit is barred because of cn.exit.criminal-case |
      | its first day                                           | {on: 2012-07-01, location: china, cn-criminal-case: suspect, chinese-by-china: held}                    | 2013-07-01 | cn-exit is barred because of cn.exit.criminal-case |
      | the day before                                          | {on: 2012-06-30, location: china, cn-criminal-case: suspect, chinese-by-china: held}                    | 2013-06-30 | rule cn.exit.criminal-case is not in force         |
      | over a Chinese national leaves on a passport            | {on: 2017-06-01, location: china, cn-criminal-case: suspect, chinese-by-china: held, cn-passport: held} | 2018-06-01 | cn-exit is barred because of cn.exit.criminal-case |

  # cn.exit.civil-court: cn-exit-entry-law art 12(3); cn-exit-entry-law art 28.
  Scenario Outline: Barred by a court in a pending civil case
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
      | case                                                             | opens                                                                                            | on         | says                                             |
      | it applies                                                       | {on: 2017-06-01, location: china, cn-exit-bar: court, chinese-by-china: held}                    | 2018-06-01 | cn-exit is barred because of cn.exit.civil-court |
      | without: exit bar ordered in China is by a court in a civil case | {on: 2017-06-01, location: china, chinese-by-china: held}                                        | 2018-06-01 | rule cn.exit.civil-court is not met              |
      | its first day                                                    | {on: 2012-07-01, location: china, cn-exit-bar: court, chinese-by-china: held}                    | 2013-07-01 | cn-exit is barred because of cn.exit.civil-court |
      | the day before                                                   | {on: 2012-06-30, location: china, cn-exit-bar: court, chinese-by-china: held}                    | 2013-06-30 | rule cn.exit.civil-court is not in force         |
      | over a Chinese national leaves on a passport                     | {on: 2017-06-01, location: china, cn-exit-bar: court, chinese-by-china: held, cn-passport: held} | 2018-06-01 | cn-exit is barred because of cn.exit.civil-court |

  # cn.exit.border-offence: cn-exit-entry-law art 12(4); cn-exit-entry-law art 75.
  Scenario Outline: Within the ban after a border offence or a deportation
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
      | case                                                                                    | opens                                                                                  | on         | says                                                |
      | it applies                                                                              | {on: 2017-06-01, location: china, chinese-by-china: held, cn-exit-bar: border-offence} | 2018-06-01 | cn-exit is barred because of cn.exit.border-offence |
      | without: either exit bar ordered in China is after a border offence or ban on a new ... | {on: 2017-06-01, location: china, chinese-by-china: held}                              | 2018-06-01 | rule cn.exit.border-offence is not met              |
      | only: ban on a new Chinese travel document is imposed                                   | {on: 2017-06-01, location: china, chinese-by-china: held, cn-document-ban: imposed}    | 2018-06-01 | cn-exit is barred because of cn.exit.border-offence |
      | its first day                                                                           | {on: 2012-07-01, location: china, chinese-by-china: held, cn-exit-bar: border-offence} | 2013-07-01 | cn-exit is barred because of cn.exit.border-offence |
      | the day before                                                                          | {on: 2012-06-30, location: china, chinese-by-china: held, cn-exit-bar: border-offence} | 2013-06-30 | rule cn.exit.border-offence is not in force         |

  # cn.exit.national-security: cn-exit-entry-law art 12(5).
  Scenario Outline: Barred by a department of the State Council for national security
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
      | case                                                                | opens                                                                                                        | on         | says                                                   |
      | it applies                                                          | {on: 2017-06-01, location: china, cn-exit-bar: national-security, chinese-by-china: held}                    | 2018-06-01 | cn-exit is barred because of cn.exit.national-security |
      | without: exit bar ordered in China is by a State Council department | {on: 2017-06-01, location: china, chinese-by-china: held}                                                    | 2018-06-01 | rule cn.exit.national-security is not met              |
      | its first day                                                       | {on: 2012-07-01, location: china, cn-exit-bar: national-security, chinese-by-china: held}                    | 2013-07-01 | cn-exit is barred because of cn.exit.national-security |
      | the day before                                                      | {on: 2012-06-30, location: china, cn-exit-bar: national-security, chinese-by-china: held}                    | 2013-06-30 | rule cn.exit.national-security is not in force         |
      | over a Chinese national leaves on a passport                        | {on: 2017-06-01, location: china, cn-exit-bar: national-security, chinese-by-china: held, cn-passport: held} | 2018-06-01 | cn-exit is barred because of cn.exit.national-security |

  # cn.return.no-duty: cn-exit-entry-law art 9 to 14.
  Scenario Outline: Cn.return.no-duty
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
      | case           | opens                                                          | on         | says                                              |
      | it applies     | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | duty-to-return is no because of cn.return.no-duty |
      | its first day  | {on: 2012-07-01, location: kazakhstan, chinese-by-china: held} | 2013-07-01 | duty-to-return is no because of cn.return.no-duty |
      | the day before | {on: 2012-06-30, location: kazakhstan, chinese-by-china: held} | 2013-06-30 | rule cn.return.no-duty is not in force            |

  # cn.return.no-ground-to-detain: cn-exit-entry-law art 11 to 14.
  Scenario Outline: The law has no ground to hold somebody who comes back
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
      | case                                                             | opens                                                                                       | on         | says                                                           |
      | it applies                                                       | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | return-danger is none because of cn.return.no-ground-to-detain |
      | without: criminal case in China is neither suspect nor sentenced | {on: 2017-06-01, location: kazakhstan, cn-criminal-case: suspect, chinese-by-china: held}   | 2018-06-01 | rule cn.return.no-ground-to-detain is not met                  |
      | without: criminal case in China is suspect or sentenced          | {on: 2017-06-01, location: kazakhstan, cn-criminal-case: sentenced, chinese-by-china: held} | 2018-06-01 | rule cn.return.no-ground-to-detain is not met                  |
      | its first day                                                    | {on: 2012-07-01, location: kazakhstan, chinese-by-china: held}                              | 2013-07-01 | return-danger is none because of cn.return.no-ground-to-detain |
      | the day before                                                   | {on: 2012-06-30, location: kazakhstan, chinese-by-china: held}                              | 2013-06-30 | rule cn.return.no-ground-to-detain is not in force             |

  # cn.return.wanted: cn-exit-entry-law art 12(2).
  Scenario Outline: A criminal case is open
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
      | case                                                    | opens                                                                                       | on         | says                                                   |
      | it applies                                              | {on: 2017-06-01, location: kazakhstan, cn-criminal-case: suspect, chinese-by-china: held}   | 2018-06-01 | return-danger is detention because of cn.return.wanted |
      | without: criminal case in China is suspect or sentenced | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | rule cn.return.wanted is not met                       |
      | only: criminal case in China is suspect or sentenced    | {on: 2017-06-01, location: kazakhstan, cn-criminal-case: sentenced, chinese-by-china: held} | 2018-06-01 | return-danger is detention because of cn.return.wanted |
      | its first day                                           | {on: 2012-07-01, location: kazakhstan, cn-criminal-case: suspect, chinese-by-china: held}   | 2013-07-01 | return-danger is detention because of cn.return.wanted |
      | the day before                                          | {on: 2012-06-30, location: kazakhstan, cn-criminal-case: suspect, chinese-by-china: held}   | 2013-06-30 | rule cn.return.wanted is not in force                  |

  # leave-china: cn-exit-entry-law art 9 and 11.
  Scenario Outline: Leave China for Kazakhstan
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: leave-china}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                     | opens                                                                                          | says                                            |
      | as it is asked                                                                           | {on: 2017-06-01, location: china, detention: free, chinese-by-china: held}                     | the event leave-china was allowed               |
      | without: country of stay is China, and liberty is free, and leaving China is neither ... | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                                 | the event leave-china was not allowed: requires |
      | without: liberty is free                                                                 | {on: 2017-06-01, location: china, detention: border-detention, chinese-by-china: held}         | the event leave-china was not allowed: requires |
      | without: leaving China is neither barred nor conditional                                 | {on: 2017-06-01, location: china, detention: free, cn-exit-bar: court, chinese-by-china: held} | the event leave-china was not allowed: requires |
      | what it brings about                                                                     | {on: 2017-06-01, location: china, detention: free, chinese-by-china: held}                     | location is kazakhstan                          |
      | what it brings about                                                                     | {on: 2017-06-01, location: china, detention: free, chinese-by-china: held}                     | kz-visits is 1                                  |

  # leave-china-for-elsewhere: cn-exit-entry-law art 9 and 11.
  Scenario Outline: Leave China for a third country
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: leave-china-for-elsewhere}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                     | opens                                                                                          | says                                                          |
      | as it is asked                                                                           | {on: 2017-06-01, location: china, detention: free, chinese-by-china: held}                     | the event leave-china-for-elsewhere was allowed               |
      | without: country of stay is China, and liberty is free, and leaving China is neither ... | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                                 | the event leave-china-for-elsewhere was not allowed: requires |
      | without: liberty is free                                                                 | {on: 2017-06-01, location: china, detention: border-detention, chinese-by-china: held}         | the event leave-china-for-elsewhere was not allowed: requires |
      | without: leaving China is neither barred nor conditional                                 | {on: 2017-06-01, location: china, detention: free, cn-exit-bar: court, chinese-by-china: held} | the event leave-china-for-elsewhere was not allowed: requires |
      | what it brings about                                                                     | {on: 2017-06-01, location: china, detention: free, chinese-by-china: held}                     | location is elsewhere                                         |

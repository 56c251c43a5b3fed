Feature: Criminal Law of the PRC on crossing the border, helpers: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # cn.helper.lawful: cn-criminal-law art 318; cn-exit-entry-law art 72.
  Scenario Outline: Filling forms for people who leave lawfully is no offence
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
      | case                                                                    | person                                                                      | opens                                                                                                 | on         | says                                                 |
      | it applies                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | helper-liability is none because of cn.helper.lawful |
      | without: helps others to emigrate is fills forms and fixes appointments | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, helps-emigrants: single-unlawful-exit, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule cn.helper.lawful is not met                     |
      | its first day                                                           | {ethnicity: kazakh, born: 1962-01-01, born-in: china, registered-in: altay} | {on: 1996-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 1997-10-01 | helper-liability is none because of cn.helper.lawful |
      | the day before                                                          | {ethnicity: kazakh, born: 1962-01-01, born-in: china, registered-in: altay} | {on: 1996-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 1997-09-30 | rule cn.helper.lawful is not in force                |

  # cn.helper.single-unlawful-exit: cn-exit-entry-law art 72.
  Scenario Outline: A fine, and custody in serious cases
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
      | case                                                                     | person                                                                      | opens                                                                                                 | on         | says                                                                  |
      | it applies                                                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, helps-emigrants: single-unlawful-exit, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | helper-liability is offence because of cn.helper.single-unlawful-exit |
      | without: helps others to emigrate is helped somebody to leave unlawfully | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | rule cn.helper.single-unlawful-exit is not met                        |
      | its first day                                                            | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, helps-emigrants: single-unlawful-exit, location: kazakhstan, chinese-by-china: held} | 2013-07-01 | helper-liability is offence because of cn.helper.single-unlawful-exit |
      | the day before                                                           | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, helps-emigrants: single-unlawful-exit, location: kazakhstan, chinese-by-china: held} | 2013-06-30 | rule cn.helper.single-unlawful-exit is not in force                   |

  # cn.helper.organiser: cn-criminal-law art 318.
  Scenario Outline: Organising unlawful crossings is a crime
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
      | case                                                              | person                                                                      | opens                                                                                               | on         | says                                                      |
      | it applies                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, helps-emigrants: unlawful-crossings, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | helper-liability is prison because of cn.helper.organiser |
      | without: helps others to emigrate is organises unlawful crossings | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule cn.helper.organiser is not met                       |
      | its first day                                                     | {ethnicity: kazakh, born: 1962-01-01, born-in: china, registered-in: altay} | {on: 1996-01-01, helps-emigrants: unlawful-crossings, location: kazakhstan, chinese-by-china: held} | 1997-10-01 | helper-liability is prison because of cn.helper.organiser |
      | the day before                                                    | {ethnicity: kazakh, born: 1962-01-01, born-in: china, registered-in: altay} | {on: 1996-01-01, helps-emigrants: unlawful-crossings, location: kazakhstan, chinese-by-china: held} | 1997-09-30 | rule cn.helper.organiser is not in force                  |

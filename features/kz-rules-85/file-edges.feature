Feature: Rules 85 of the Interior Ministry on citizenship, file: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # file-renunciation-statement: kz-rules-85 p 24; kz-citizenship-law art 17.
  Scenario Outline: Signs a notarised renunciation addressed to the state of origin
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: file-renunciation-statement}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                               | opens                                                                                                                                                                        | says                                                            |
      | as it is asked                                     | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | the event file-renunciation-statement was allowed               |
      | without: Kazakh, as Kazakhstan sees it is not held | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | the event file-renunciation-statement was not allowed: requires |
      | what it brings about                               | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | renunciation-statement is held                                  |

  # kz.r85.certificate-missing: kz-rules-85 p 18(6) and 19(6).
  Scenario Outline: No foreign certificate that the other nationality has ended
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
      | case                                                                                    | person                                                                      | opens                                                                                                                    | on         | says                                                              |
      | it applies                                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                           | 2018-06-01 | kz-ordinary-route is closed because of kz.r85.certificate-missing |
      | without: the answer to “holds a foreign certificate that the Chinese nationality is ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held}                           | 2018-06-01 | rule kz.r85.certificate-missing is not met                        |
      | without: special merit or listed profession is recognised, and notarised statement ...  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, special-merit: recognised, renunciation-statement: held, location: kazakhstan, chinese-by-china: held}  | 2018-06-01 | rule kz.r85.certificate-missing is not met                        |
      | only: special merit or listed profession is recognised                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation-statement: held, location: kazakhstan, chinese-by-china: held}                             | 2018-06-01 | kz-ordinary-route is closed because of kz.r85.certificate-missing |
      | only: notarised statement renouncing Chinese nationality is held                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                | 2018-06-01 | kz-ordinary-route is closed because of kz.r85.certificate-missing |
      | its first day                                                                           | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: kazakhstan, chinese-by-china: held}                                                           | 2016-01-28 | kz-ordinary-route is closed because of kz.r85.certificate-missing |
      | the day before                                                                          | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: kazakhstan, chinese-by-china: held}                                                           | 2016-01-27 | rule kz.r85.certificate-missing is not in force                   |
      | over five years of permanent residence                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: {is: permanent, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held}         | 2018-06-01 | kz-ordinary-route is closed because of kz.r85.certificate-missing |
      | over three years of marriage to a Kazakh citizen                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, marriage-to-kz-citizen: {is: married, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-ordinary-route is closed because of kz.r85.certificate-missing |

  # kz.r85.joint-filing: kz-rules-85 p 24; w26 kandas page.
  Scenario Outline: A kandas may ask for residence and citizenship at once
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
      | case                                          | person                                                                                        | opens                                                                        | on         | says                                                       |
      | it applies                                    | {ethnicity: kazakh, born: 1986-01-01, born-in: china, registered-in: altay}                   | {on: 2020-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | 2021-03-02 | kz-simplified-route is open because of kz.r85.joint-filing |
      | without: kandas status is held                | {ethnicity: kazakh, born: 1986-01-01, born-in: china, registered-in: altay}                   | {on: 2020-01-01, location: kazakhstan, chinese-by-china: held}               | 2021-03-02 | rule kz.r85.joint-filing is not met                        |
      | without: permanent residence is to be granted | {ethnicity: kazakh, born: 1986-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2020-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | 2021-03-02 | rule kz.r85.joint-filing is not met                        |
      | its first day                                 | {ethnicity: kazakh, born: 1986-01-01, born-in: china, registered-in: altay}                   | {on: 2020-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | 2021-01-01 | kz-simplified-route is open because of kz.r85.joint-filing |
      | the day before                                | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                   | {on: 2019-01-01, kandas: held, location: kazakhstan, chinese-by-china: held} | 2020-12-31 | rule kz.r85.joint-filing is not in force                   |

  # kz.certificate.loss-proof: findings F-V06 B.
  Scenario Outline: A mission's proof of automatic loss
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading certificate-meaning is proof-of-automatic-loss
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                         | opens                                                                            | says                                                            |
      | it applies                                                   | {on: 2017-01-01, loss-proof: held, location: kazakhstan, chinese-by-china: held} | foreign-certificate is yes because of kz.certificate.loss-proof |
      | without: a Chinese mission's proof of automatic loss is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                   | rule kz.certificate.loss-proof is not met                       |

  # kz.r85.suspended: kz-rules-85 p 8.
  Scenario Outline: The file rests while the foreign authority is silent
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
      | case                                                                                        | person                                                                      | opens                                                                                                                                                                                          | on         | says                                                       |
      | it applies                                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held}                                                          | 2018-06-01 | kz-ordinary-route is suspended because of kz.r85.suspended |
      | without: the answer to “holds a foreign certificate that the Chinese nationality is ...     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2010-06-03}, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | rule kz.r85.suspended is not met                           |
      | without: application to renounce Chinese nationality is filed                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: {is: permanent, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held}                                                                               | 2018-06-01 | rule kz.r85.suspended is not met                           |
      | without: at least one of these holds: (1) residence in Kazakhstan is permanent ...          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: filed, location: kazakhstan, chinese-by-china: held}                                                                                                            | 2018-06-01 | rule kz.r85.suspended is not met                           |
      | without: it is at least “years of permanent residence before the ordinary route opens” ...  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2018-04-22, renunciation: filed, kz-residence: {is: permanent, since: 2018-04-22}, location: kazakhstan, chinese-by-china: held}                                                          | 2018-06-01 | rule kz.r85.suspended is not met                           |
      | to the day: it is at least “years of permanent residence before the ordinary route ...      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2013-06-01}, location: kazakhstan, chinese-by-china: held}                                                          | 2018-06-01 | kz-ordinary-route is suspended because of kz.r85.suspended |
      | only: marriage to a Kazakh citizen is married, and it is at least “years of marriage to ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: filed, marriage-to-kz-citizen: {is: married, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held}                                                  | 2018-06-01 | kz-ordinary-route is suspended because of kz.r85.suspended |
      | without: it is at least “years of marriage to a Kazakh citizen before the ordinary ...      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2018-04-22, renunciation: filed, marriage-to-kz-citizen: {is: married, since: 2018-04-22}, location: kazakhstan, chinese-by-china: held}                                                  | 2018-06-01 | rule kz.r85.suspended is not met                           |
      | to the day: it is at least “years of marriage to a Kazakh citizen before the ordinary ...   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: filed, marriage-to-kz-citizen: {is: married, since: 2015-06-01}, location: kazakhstan, chinese-by-china: held}                                                  | 2018-06-01 | kz-ordinary-route is suspended because of kz.r85.suspended |
      | without: special merit or listed profession is recognised, and notarised statement ...      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2010-06-03}, special-merit: recognised, renunciation-statement: held, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.r85.suspended is not met                           |
      | only: special merit or listed profession is recognised                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2010-06-03}, renunciation-statement: held, location: kazakhstan, chinese-by-china: held}                            | 2018-06-01 | kz-ordinary-route is suspended because of kz.r85.suspended |
      | only: notarised statement renouncing Chinese nationality is held                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2010-06-03}, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                               | 2018-06-01 | kz-ordinary-route is suspended because of kz.r85.suspended |
      | its first day                                                                               | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2008-01-30}, location: kazakhstan, chinese-by-china: held}                                                          | 2016-01-28 | kz-ordinary-route is suspended because of kz.r85.suspended |
      | the day before                                                                              | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2008-01-29}, location: kazakhstan, chinese-by-china: held}                                                          | 2016-01-27 | rule kz.r85.suspended is not in force                      |

  # kz.r85.no-certificate-on-the-simplified-route: kz-rules-85 p 24; kz-citizenship-law art 17.
  Scenario Outline: A notarised statement is enough on the simplified route
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
      | case           | person                                                                      | opens                                                          | on         | says                                                                                          |
      | it applies     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | certificate-for-kandas is not-needed because of kz.r85.no-certificate-on-the-simplified-route |
      | its first day  | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held} | 2011-07-22 | certificate-for-kandas is not-needed because of kz.r85.no-certificate-on-the-simplified-route |
      | the day before | {ethnicity: kazakh, born: 1976-01-01, born-in: china, registered-in: altay} | {on: 2010-01-01, location: kazakhstan, chinese-by-china: held} | 2011-07-21 | rule kz.r85.no-certificate-on-the-simplified-route is not in force                            |

  # kz.certificate.slip: findings F-V06 C.
  Scenario Outline: The slip on the cancelled registration
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading certificate-meaning is registration-slip
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                  | opens                                                                                             | says                                                      |
      | it applies                                            | {on: 2017-01-01, household-registration: cancelled, location: kazakhstan, chinese-by-china: held} | foreign-certificate is yes because of kz.certificate.slip |
      | without: household registration in China is cancelled | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                    | rule kz.certificate.slip is not met                       |

  # kz.r85.citizenship-suspended: kz-rules-85 p 8.
  Scenario Outline: The file rests while the foreign authority is silent (kz.r85.citizenship-suspended)
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
      | case                                                       | person                                                                                                  | opens                                                                                                                                 | on         | says                                                                |
      | it applies                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                             | {on: 2017-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-citizenship is suspended because of kz.r85.citizenship-suspended |
      | without: ordinary route to Kazakh citizenship is suspended | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                             | {on: 2017-01-01, special-merit: recognised, location: kazakhstan, chinese-by-china: held}                                             | 2018-06-01 | rule kz.r85.citizenship-suspended is not met                        |
      | without: simplified route to Kazakh citizenship is open    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, repression-descendant: yes} | {on: 2017-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2010-06-03}, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.r85.citizenship-suspended is not met                        |
      | its first day                                              | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay}                             | {on: 2015-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2008-01-30}, location: kazakhstan, chinese-by-china: held} | 2016-01-28 | kz-citizenship is suspended because of kz.r85.citizenship-suspended |
      | the day before                                             | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay}                             | {on: 2015-01-01, renunciation: filed, kz-residence: {is: permanent, since: 2008-01-29}, location: kazakhstan, chinese-by-china: held} | 2016-01-27 | rule kz.r85.citizenship-suspended is not in force                   |

  # kz.certificate.art-16: kz-rules-85 p 18(6); findings F-V06 A.
  Scenario Outline: China's certificate of an approved renunciation
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
      | case                                                             | opens                                                                                          | says                                                        |
      | it applies                                                       | {on: 2017-01-01, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held} | foreign-certificate is yes because of kz.certificate.art-16 |
      | without: China's certificate of an approved renunciation is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                 | rule kz.certificate.art-16 is not met                       |

  # kz.certificate.none: kz-rules-85 p 18(6).
  Scenario Outline: No such paper
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
      | case                                                   | opens                                                                                          | says                                                     |
      | it applies                                             | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                 | foreign-certificate is no because of kz.certificate.none |
      | beside China's certificate of an approved renunciation | {on: 2017-01-01, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held} | rule kz.certificate.none yields to kz.certificate.art-16 |

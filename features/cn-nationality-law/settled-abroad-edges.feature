Feature: Nationality Law of the PRC, settled abroad: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # cn.settled.numeric.with-right: cn-settled-rule-2009 definition (i).
  Scenario Outline: Cn.settled.numeric.with-right
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
      | case                                                                                       | opens                                                                                                                                                                                          | says                                                           |
      | it applies                                                                                 | {on: 2017-01-01, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: permanent, chinese-by-china: held}                                                                               | settled-abroad is yes because of cn.settled.numeric.with-right |
      | without: either residence in Kazakhstan is permanent residence, or Kazakh, as ...          | {on: 2017-01-01, location: {is: kazakhstan, since: 2010-06-03}, chinese-by-china: held}                                                                                                        | rule cn.settled.numeric.with-right is not met                  |
      | only: Kazakh, as Kazakhstan sees it is held                                                | {on: 2017-01-01, location: {is: kazakhstan, since: 2010-06-03}, kazakh-by-kazakhstan: held, chinese-by-china: held}                                                                            | settled-abroad is yes because of cn.settled.numeric.with-right |
      | without: at least one of these holds: (1) country of stay is Kazakhstan, and it is at ...  | {on: 2018-04-22, location: {is: kazakhstan, since: 2018-04-22}, kz-residence: {is: permanent, since: 2018-04-22}, chinese-by-china: held}                                                      | rule cn.settled.numeric.with-right is not met                  |
      | to the day: it is at least “continuous residence with a long-term right” (2 years from ... | {on: 2017-01-01, location: {is: kazakhstan, since: 2016-06-01}, kz-residence: permanent, chinese-by-china: held}                                                                               | settled-abroad is yes because of cn.settled.numeric.with-right |
      | only: residence in Kazakhstan is permanent residence, and it is at least “continuous ...   | {on: 2018-04-22, location: {is: kazakhstan, since: 2018-04-22}, kz-residence: permanent, chinese-by-china: held}                                                                               | rule cn.settled.numeric.with-right may take effect             |
      | without: residence in Kazakhstan is permanent residence                                    | {on: 2018-04-22, location: {is: kazakhstan, since: 2018-04-22}, kazakh-by-kazakhstan: {is: held, since: 2018-04-22}, kz-residence: {is: none, since: 2012-06-02}, chinese-by-china: held}      | rule cn.settled.numeric.with-right is not met                  |
      | only: Kazakh, as Kazakhstan sees it is held, and residence in Kazakhstan was temporary ... | {on: 2018-04-22, location: {is: kazakhstan, since: 2018-04-22}, kz-residence: {is: permanent, since: 2018-04-22}, kazakh-by-kazakhstan: {is: held, since: 2018-04-22}, chinese-by-china: held} | rule cn.settled.numeric.with-right may take effect             |

  # cn.settled.foreign-permanent-residence: findings F-V01 B.
  Scenario Outline: Cn.settled.foreign-permanent-residence
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading settled-abroad is foreign-permanent-residence
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                              | opens                                                                                      | says                                                                    |
      | it applies                                                                        | {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}    | settled-abroad is yes because of cn.settled.foreign-permanent-residence |
      | without: either residence in Kazakhstan is permanent residence, or Kazakh, as ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                             | rule cn.settled.foreign-permanent-residence is not met                  |
      | only: Kazakh, as Kazakhstan sees it is held                                       | {on: 2017-01-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held} | settled-abroad is yes because of cn.settled.foreign-permanent-residence |
      | only: nationality of a third state is held                                        | {on: 2017-01-01, third-nationality: held, location: kazakhstan, chinese-by-china: held}    | settled-abroad is yes because of cn.settled.foreign-permanent-residence |

  # cn.settled.numeric.without-right: cn-settled-rule-2009 definition (ii).
  Scenario Outline: Cn.settled.numeric.without-right
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
      | case                                                                                       | opens                                                                                                                                     | says                                                              |
      | it applies                                                                                 | {on: 2017-01-01, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary, chinese-by-china: held}                          | settled-abroad is yes because of cn.settled.numeric.without-right |
      | without: at least one of these holds: (1) country of stay is Kazakhstan, and it is at ...  | {on: 2018-04-22, location: {is: kazakhstan, since: 2018-04-22}, kz-residence: {is: temporary, since: 2018-04-22}, chinese-by-china: held} | rule cn.settled.numeric.without-right is not met                  |
      | to the day: it is at least “continuous lawful residence without such a right” (5 years ... | {on: 2017-01-01, location: {is: kazakhstan, since: 2013-06-01}, kz-residence: temporary, chinese-by-china: held}                          | settled-abroad is yes because of cn.settled.numeric.without-right |
      | only: residence in Kazakhstan is temporary residence or permanent residence, and it is ... | {on: 2018-04-22, location: {is: kazakhstan, since: 2018-04-22}, kz-residence: temporary, chinese-by-china: held}                          | rule cn.settled.numeric.without-right may take effect             |
      | only: residence in Kazakhstan is temporary residence or permanent residence                | {on: 2018-04-22, location: {is: kazakhstan, since: 2018-04-22}, kz-residence: permanent, chinese-by-china: held}                          | rule cn.settled.numeric.without-right may take effect             |

  # cn.settled.registration-cancelled: findings F-V01 D.
  Scenario Outline: Cn.settled.registration-cancelled
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading settled-abroad is registration-cancelled
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                  | opens                                                                                             | says                                                               |
      | it applies                                            | {on: 2017-01-01, household-registration: cancelled, location: kazakhstan, chinese-by-china: held} | settled-abroad is yes because of cn.settled.registration-cancelled |
      | without: household registration in China is cancelled | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                    | rule cn.settled.registration-cancelled is not met                  |

  # cn.settled.residence-abroad: findings F-V01 A.
  Scenario Outline: Cn.settled.residence-abroad
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading settled-abroad is residence-abroad
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                      | opens                                                                                      | says                                                         |
      | it applies                                                                                | {on: 2017-01-01, location: kazakhstan, kz-residence: pr-visa, chinese-by-china: held}      | settled-abroad is yes because of cn.settled.residence-abroad |
      | without: at least one of these holds: (1) country of stay is Kazakhstan, and either ...   | {on: 2017-01-01, location: china, chinese-by-china: held}                                  | rule cn.settled.residence-abroad is not met                  |
      | without: country of stay is Kazakhstan                                                    | {on: 2017-01-01, kz-residence: pr-visa, location: china, chinese-by-china: held}           | rule cn.settled.residence-abroad is not met                  |
      | without: either residence in Kazakhstan is visa for permanent residence, temporary ...    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                             | rule cn.settled.residence-abroad is not met                  |
      | only: residence in Kazakhstan is visa for permanent residence, temporary residence or ... | {on: 2017-01-01, location: kazakhstan, kz-residence: temporary, chinese-by-china: held}    | settled-abroad is yes because of cn.settled.residence-abroad |
      | only: residence in Kazakhstan is visa for permanent residence, temporary residence or ... | {on: 2017-01-01, location: kazakhstan, kz-residence: permanent, chinese-by-china: held}    | settled-abroad is yes because of cn.settled.residence-abroad |
      | only: kandas status is held                                                               | {on: 2017-01-01, location: kazakhstan, kandas: held, chinese-by-china: held}               | settled-abroad is yes because of cn.settled.residence-abroad |
      | only: Kazakh, as Kazakhstan sees it is held                                               | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: held, chinese-by-china: held} | settled-abroad is yes because of cn.settled.residence-abroad |
      | only: country of stay is another country, and nationality of a third state is held        | {on: 2017-01-01, location: elsewhere, third-nationality: held, chinese-by-china: held}     | settled-abroad is yes because of cn.settled.residence-abroad |
      | without: country of stay is another country                                               | {on: 2017-01-01, third-nationality: held, location: china, chinese-by-china: held}         | rule cn.settled.residence-abroad is not met                  |
      | without: nationality of a third state is held                                             | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                              | rule cn.settled.residence-abroad is not met                  |

  # cn.settled.otherwise: definition defaults.
  Scenario Outline: Cn.settled.otherwise
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
      | case       | opens                                                                                                            | says                                                                                                   |
      | it applies | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                   | settled-abroad is no because of cn.settled.otherwise                                                   |
      | beside     | {on: 2017-01-01, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: permanent, chinese-by-china: held} | rule cn.settled.otherwise yields to cn.settled.numeric.with-right and cn.settled.numeric.without-right |

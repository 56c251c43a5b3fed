Feature: Nationality Law of the PRC, loss: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # cn.nationality.automatic-loss.dynamic: cn-nationality-law art 9; cn-nationality-law art 14.
  Scenario Outline: Automatic loss by settling abroad and acquiring another nationality
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
      | case                                                                                     | person                                                                      | opens                                                                                                                                                                 | on         | says                                                                      |
      | it applies                                                                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, kz-application: granted, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary} | 2018-06-01 | chinese-by-china is lost because of cn.nationality.automatic-loss.dynamic |
      | without: Chinese, as China sees it is not never held                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kazakh-by-kazakhstan: held, kz-application: granted, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary, chinese-by-china: none} | 2018-06-01 | rule cn.nationality.automatic-loss.dynamic is not met                     |
      | without: the answer to “settled abroad?” is yes                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, kazakh-by-kazakhstan: held, kz-application: granted, location: kazakhstan}                                                   | 2018-06-01 | chinese-by-china is lost because of cn.nationality.automatic-loss.dynamic |
      | without: at least one of these holds: (1) Kazakh, as Kazakhstan sees it is held, and ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary}                                                      | 2018-06-01 | rule cn.nationality.automatic-loss.dynamic is not met                     |
      | without: either application for Kazakh citizenship is granted, or the last change of ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary}                          | 2018-06-01 | rule cn.nationality.automatic-loss.dynamic may take effect                |
      | without: the last change of nationality of a third state is after date of birth          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, third-nationality: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary}                             | 2018-06-01 | rule cn.nationality.automatic-loss.dynamic may take effect                |
      | its first day                                                                            | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, kz-application: granted, location: {is: kazakhstan, since: 1972-09-12}, kz-residence: temporary} | 1980-09-10 | chinese-by-china is lost because of cn.nationality.automatic-loss.dynamic |
      | the day before                                                                           | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, kz-application: granted, location: {is: kazakhstan, since: 1972-09-11}, kz-residence: temporary} | 1980-09-09 | rule cn.nationality.automatic-loss.dynamic is not in force                |

  # cn.nationality.automatic-loss.static: cn-nationality-law art 9; findings F-V01.
  Scenario Outline: Automatic loss tested only at the naturalisation
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    And reading art-9-timing is static
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                 | person                                                                      | opens                                                                                                                                     | events                                                              | on         | says                                                                     |
      | it applies                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kz-application: granted, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary} | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | 2018-06-01 | chinese-by-china is lost because of cn.nationality.automatic-loss.static |
      | without: Chinese, as China sees it is not never held | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-application: granted, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary, chinese-by-china: none} | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | 2018-06-01 | rule cn.nationality.automatic-loss.static is not met                     |
      | without: the answer to “settled abroad?” is yes      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kz-application: granted, location: kazakhstan}                                                   | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | 2018-06-01 | rule cn.nationality.automatic-loss.static may take effect                |
      | its first day                                        | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: held, kz-application: granted, location: {is: kazakhstan, since: 1972-09-12}, kz-residence: temporary} | [{on: 1980-09-10, act: register-kz-citizenship, outcome: eligible}] | 1980-09-10 | chinese-by-china is lost because of cn.nationality.automatic-loss.static |
      | the day before                                       | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: held, kz-application: granted, location: {is: kazakhstan, since: 1972-09-11}, kz-residence: temporary} | [{on: 1980-09-09, act: register-kz-citizenship, outcome: eligible}] | 1980-09-09 | rule cn.nationality.automatic-loss.static is not in force                |
      | nothing happened                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kz-application: granted, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary} | []                                                                  | 2018-06-01 | rule cn.nationality.automatic-loss.static is not met                     |

  # cn.nationality.automatic-loss.static-third-state: cn-nationality-law art 9.
  Scenario Outline: Cn.nationality.automatic-loss.static-third-state
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    And reading art-9-timing is static
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                 | person                                                                      | opens                                                                                                            | events                                             | on         | says                                                                                 |
      | it applies                                           | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary} | [{on: 2018-06-01, act: acquire-third-nationality}] | 2018-06-01 | chinese-by-china is lost because of cn.nationality.automatic-loss.static-third-state |
      | without: Chinese, as China sees it is not never held | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary, chinese-by-china: none} | [{on: 2018-06-01, act: acquire-third-nationality}] | 2018-06-01 | rule cn.nationality.automatic-loss.static-third-state is not met                     |
      | without: the answer to “settled abroad?” is yes      | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                   | [{on: 2018-06-01, act: acquire-third-nationality}] | 2018-06-01 | rule cn.nationality.automatic-loss.static-third-state is not met                     |
      | its first day                                        | {ethnicity: kazakh, born: 1950-09-18, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 1972-09-12}, kz-residence: temporary} | [{on: 1980-09-10, act: acquire-third-nationality}] | 1980-09-10 | chinese-by-china is lost because of cn.nationality.automatic-loss.static-third-state |
      | the day before                                       | {ethnicity: kazakh, born: 1950-09-17, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 1972-09-11}, kz-residence: temporary} | [{on: 1980-09-09, act: acquire-third-nationality}] | 1980-09-09 | rule cn.nationality.automatic-loss.static-third-state is not in force                |
      | nothing happened                                     | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary} | []                                                 | 2018-06-01 | rule cn.nationality.automatic-loss.static-third-state is not met                     |

  # cn.view.foreigner: cn-exit-entry-law art 89; cn-nationality-law art 9.
  Scenario Outline: Whoever has no Chinese nationality is a foreigner
    Given the life
      """
      person: {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay}
      opens: {on: 1979-01-01, kazakh-by-kazakhstan: {is: held, since: 1979-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 1979-01-01}, household-registration: active}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 1980-09-09
    Then <says>

    Examples:
      | case           | says                                   |
      | the day before | rule cn.view.foreigner is not in force |

  # cn.view.no-kazakh-citizenship: definition views.
  Scenario Outline: Cn.view.no-kazakh-citizenship
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
      | case                                                                              | opens                                                                                                                                        | says                                                                    |
      | it applies                                                                        | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                               | kazakh-by-china is no because of cn.view.no-kazakh-citizenship          |
      | beside whoever lost Chinese nationality by becoming Kazakh stays Kazakh for China | {on: 2017-01-01, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: lost, since: 2017-01-01}, location: kazakhstan} | rule cn.view.no-kazakh-citizenship yields to cn.view.foreigner-for-good |

  # cn.view.foreigner-for-good: cn-nationality-law art 9 and 13.
  Scenario Outline: Whoever lost Chinese nationality by becoming Kazakh stays Kazakh for China
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
      | case                                                                 | person                                                                      | opens                                                                                                                                                                | on         | says                                                         |
      | it applies                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: lost, since: 2017-01-01}, location: kazakhstan}                         | 2018-06-01 | kazakh-by-china is yes because of cn.view.foreigner-for-good |
      | without: Chinese, as China sees it is lost                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: lost, since: 2017-01-01}, location: kazakhstan, chinese-by-china: held}                                                  | 2018-06-01 | rule cn.view.foreigner-for-good is not met                   |
      | without: Kazakh, as Kazakhstan sees it is lost                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, location: kazakhstan}                                                                                                       | 2018-06-01 | rule cn.view.foreigner-for-good is not met                   |
      | without: application to renounce Chinese nationality is not approved | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: lost, since: 2017-01-01}, renunciation: approved, location: kazakhstan} | 2018-06-01 | rule cn.view.foreigner-for-good is not met                   |
      | its first day                                                        | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: {is: lost, since: 1979-01-01}, kazakh-by-kazakhstan: {is: lost, since: 1979-01-01}, location: kazakhstan}                         | 1980-09-10 | kazakh-by-china is yes because of cn.view.foreigner-for-good |
      | the day before                                                       | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: {is: lost, since: 1979-01-01}, kazakh-by-kazakhstan: {is: lost, since: 1979-01-01}, location: kazakhstan}                         | 1980-09-09 | rule cn.view.foreigner-for-good is not in force              |

  # cn.list.ended: cn-nationality-law art 9 and 11; info-exchange-2023 art 1(3).
  Scenario Outline: Cn.list.ended
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, kz-list: sent, chinese-by-china: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                           | says                          |
      | without: Chinese, as China sees it is not held | rule cn.list.ended is not met |

  # cn.view.no-dual-nationality: cn-nationality-law art 3.
  Scenario Outline: A Chinese national's second nationality is not recognised
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
      | case                                           | person                                                                      | opens                                                                                                               | on         | says                                             |
      | without: Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                      | 2018-06-01 | rule cn.view.no-dual-nationality is not met      |
      | the day before                                 | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, kazakh-by-kazakhstan: {is: held, since: 1979-01-01}, chinese-by-china: held, location: kazakhstan} | 1980-09-09 | rule cn.view.no-dual-nationality is not in force |

  # cn.list.still-national: cn-nationality-law art 9 and 11; info-exchange-2023 art 1(3).
  Scenario Outline: Cn.list.still-national
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, kz-list: sent, chinese-by-china: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case       | says                                                            |
      | it applies | list-answer is still-national because of cn.list.still-national |

  # Article 9 in a layman's words: what was acquired with birth is not acquired.
  Scenario Outline: Acquired by birth, by application, or without one
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading art-9-conditions is acquired
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                | opens                                                                                                          | says                                            |
      | never Chinese                       | {on: 2017-01-01, chinese-by-china: none, location: china, kazakh-by-kazakhstan: held, kz-application: granted} | chinese-by-china is none                        |
      | Kazakh by birth                     | {on: 2017-01-01, chinese-by-china: held, location: china, kazakh-by-kazakhstan: {is: held, since: 1983-01-01}} | rule cn.nationality.loss-as-quoted is not met   |
      | on application, the day unknown     | {on: 2017-01-01, chinese-by-china: held, location: china, kazakh-by-kazakhstan: held, kz-application: granted} | rule cn.nationality.loss-as-quoted takes effect |
      | without an application, after birth | {on: 2017-01-01, chinese-by-china: held, location: china, kazakh-by-kazakhstan: {is: held, since: 2016-01-01}} | rule cn.nationality.loss-as-quoted takes effect |
      | of a third state by birth           | {on: 2017-01-01, chinese-by-china: held, location: china, third-nationality: {is: held, since: 1983-01-01}}    | rule cn.nationality.loss-as-quoted is not met   |
      | of a third state after birth        | {on: 2017-01-01, chinese-by-china: held, location: china, third-nationality: {is: held, since: 2016-01-01}}    | rule cn.nationality.loss-as-quoted takes effect |

  # An application that was granted is one as well; who was never Chinese has nothing to lose.
  Scenario Outline: Applied elsewhere, in an organisation's words
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading art-9-conditions is applied-or-settled
    When it is judged on <on>
    Then <says>

    Examples:
      | case                 | person                                                                      | opens                                                                              | on         | says                                                    |
      | applied and admitted | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, kz-application: granted} | 2018-06-01 | rule cn.nationality.loss-as-paraphrased takes effect    |
      | applied              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, kz-application: pending} | 2018-06-01 | rule cn.nationality.loss-as-paraphrased takes effect    |
      | never Chinese        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: none, location: china, kz-application: pending} | 2018-06-01 | rule cn.nationality.loss-as-paraphrased is not met      |
      | its first day        | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: held, location: china, kz-application: pending} | 1980-09-10 | rule cn.nationality.loss-as-paraphrased takes effect    |
      | the day before       | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: held, location: china, kz-application: pending} | 1980-09-09 | rule cn.nationality.loss-as-paraphrased is not in force |

  # Article 9: what came with birth was not acquired of one's own will.
  Scenario Outline: Settled abroad with a nationality had from birth
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
      | case                         | opens                                                                                                                                                                 | says                                                    |
      | Kazakh by birth              | {on: 2017-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary, kazakh-by-kazakhstan: {is: held, since: 1983-01-01}} | rule cn.nationality.automatic-loss.dynamic is not met   |
      | of a third state by birth    | {on: 2017-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary, third-nationality: {is: held, since: 1983-01-01}}    | rule cn.nationality.automatic-loss.dynamic is not met   |
      | of a third state after birth | {on: 2017-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary, third-nationality: {is: held, since: 2016-01-01}}    | rule cn.nationality.automatic-loss.dynamic takes effect |

  # Article 9 tested at the naturalisation; birth is none.
  Scenario: A child that is Chinese and Kazakh from birth keeps both
    Given the life
      """
      person: {born: 2014-05-05, born-in: kazakhstan, ethnicity: kazakh}
      roles:
        mother: {person: {born: 1980-01-01, ethnicity: kazakh}, opens: {on: 2013-01-01, kazakh-by-kazakhstan: held, location: kazakhstan}}
        father: {person: {born: 1980-01-01, ethnicity: kazakh}, opens: {on: 2013-01-01, chinese-by-china: held, location: kazakhstan}}
        spouse: nobody
        guarantor: nobody
      """
    And the layer law
    And reading art-9-timing is static
    And reading settled-abroad is foreign-permanent-residence
    When it is judged on 2014-05-05
    Then chinese-by-china is held

  # Article 9 at the naturalisation: after birth, though nobody applied.
  Scenario: A child that follows its parents into Kazakh citizenship, settled abroad
    Given the life
      """
      person: {ethnicity: kazakh, born: 2006-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: register-child}]
      """
    And the layer law
    And reading art-9-timing is static
    When it is judged on 2018-06-01
    Then rule cn.nationality.automatic-loss.static takes effect

  # Article 12 read as keeping article 9 from working, which it may since the law of 1980.
  Scenario Outline: Kept in office: whom and since when
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading officials-and-art-9 is kept-in-office
    When it is judged on <on>
    Then <says>

    Examples:
      | case                              | person                                                                      | opens                                                                                                                                                                                       | on         | says                                               |
      | a soldier                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, kz-application: granted, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary, occupation: soldier}  | 2018-06-01 | chinese-by-china is held                           |
      | an official who never was Chinese | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: none, location: china, occupation: official}                                                                                                             | 2018-06-01 | rule cn.nationality.kept-in-office is not met      |
      | its first day                     | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, kz-application: granted, location: {is: kazakhstan, since: 1972-06-03}, kz-residence: temporary, occupation: official} | 1980-09-10 | chinese-by-china is held                           |
      | the day before                    | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: held, location: china, occupation: official}                                                                                                             | 1980-09-09 | rule cn.nationality.kept-in-office is not in force |

  # Whichever way the loss would come, the office keeps it away.
  Scenario Outline: Kept in office against each wording of article 9
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary, occupation: official, kz-application: pending}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    And reading officials-and-art-9 is kept-in-office
    And reading <reading>
    When it is judged on 2018-06-01
    Then chinese-by-china is held

    Examples:
      | case                     | events                                                            | reading                                |
      | dynamic                  | {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible} | art-9-timing is dynamic                |
      | static                   | {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible} | art-9-timing is static                 |
      | static, of a third state | {on: 2018-06-01, act: acquire-third-nationality}                  | art-9-timing is static                 |
      | as quoted                | {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible} | art-9-conditions is acquired           |
      | as paraphrased           | {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible} | art-9-conditions is applied-or-settled |

  Scenario Outline: China's view of the Kazakh citizenship on the law's first day
    Given the life
      """
      person: {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading art-9-timing is static
    When it is judged on 1980-09-10
    Then <says>

    Examples:
      | case                                      | opens                                                                                      | says                                          |
      | no Chinese nationality                    | {on: 1979-01-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: lost} | rule cn.view.foreigner takes effect           |
      | Chinese as well                           | {on: 1979-01-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held} | rule cn.view.no-dual-nationality takes effect |
      | Kazakh, so not without Kazakh citizenship | {on: 1979-01-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held} | rule cn.view.no-kazakh-citizenship is not met |

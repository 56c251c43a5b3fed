Feature: Citizenship Law of Kazakhstan, view: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.view.chinese-law: definition whose law decides a nationality.
  Scenario Outline: Chinese by the law of China
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case       | says                                                        |
      | it applies | chinese-by-kazakhstan is yes because of kz.view.chinese-law |

  # kz.view.old-passport: definition a passport as evidence.
  Scenario Outline: Chinese by the passport held or used
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
      | case                                                                                     | opens                                                                                                                                                                                                                             | says                                                         |
      | it applies                                                                               | {on: 2017-01-01, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: lost, since: 2017-01-01}, foreign-document-use: {is: made, since: 2012-06-02}, location: kazakhstan}                                 | chinese-by-kazakhstan is yes because of kz.view.old-passport |
      | without: Chinese, as China sees it is not held                                           | {on: 2017-01-01, cn-passport: held, chinese-by-china: held, location: kazakhstan}                                                                                                                                                 | rule kz.view.old-passport is not met                         |
      | without: Kazakh, as Kazakhstan sees it is lost                                           | {on: 2017-01-01, chinese-by-china: lost, foreign-document-use: {is: made, since: 2012-06-02}, location: kazakhstan}                                                                                                               | rule kz.view.old-passport is not met                         |
      | without: use of another nationality's papers after becoming a Kazakh citizen was at ...  | {on: 2017-01-01, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: lost, since: 2017-01-01}, foreign-document-use: {is: none, since: 2012-06-02}, location: kazakhstan}                                 | rule kz.view.old-passport may take effect                    |
      | without: either China's certificate of an approved renunciation is held or a Chinese ... | {on: 2017-01-01, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: lost, since: 2017-01-01}, foreign-document-use: {is: made, since: 2012-06-02}, renunciation-certificate: held, location: kazakhstan} | rule kz.view.old-passport is not met                         |
      | without: a Chinese mission's proof of automatic loss is held                             | {on: 2017-01-01, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: lost, since: 2017-01-01}, foreign-document-use: {is: made, since: 2012-06-02}, loss-proof: held, location: kazakhstan}               | rule kz.view.old-passport is not met                         |

  # kz.view.not-recognised: kz-citizenship-law art 3; kz-constitution-1995 art 10(3).
  Scenario Outline: Another nationality of a citizen is not recognised
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
      | case                                           | opens                                                                                                                                                                        | says                                                          |
      | it applies                                     | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | chinese-by-kazakhstan is no because of kz.view.not-recognised |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | rule kz.view.not-recognised is not met                        |

  # kz.view.no: kz-citizenship-law art 3.
  Scenario Outline: No sign of a Chinese nationality
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                      | says                                             |
      | beside another nationality of a citizen is not recognised | rule kz.view.no yields to kz.view.not-recognised |

Feature: China-Kazakhstan extradition treaty, extradition: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # bilat.extradition.duty: extradition-1996 art 1.
  Scenario Outline: A person prosecuted is extradited on request
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on <on>
    Then <says>

    Examples:
      | case           | person                                                                                                 | opens                                                          | on         | says                                                      |
      | it applies     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | extradition is possible because of bilat.extradition.duty |
      | its first day  | {ethnicity: kazakh, born: 1964-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes} | {on: 1998-01-01, location: kazakhstan, chinese-by-china: held} | 1999-02-10 | extradition is possible because of bilat.extradition.duty |
      | the day before | {ethnicity: kazakh, born: 1964-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes} | {on: 1998-01-01, location: kazakhstan, chinese-by-china: held} | 1999-02-09 | rule bilat.extradition.duty is not in force               |

  # bilat.extradition.double-criminality: extradition-1996 art 2.
  Scenario Outline: The deed is no crime in Kazakhstan
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                    | person                                                                                                                    | opens                                                                                               | on         | says                                                                   |
      | it applies                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes}                    | {on: 2017-01-01, location: kazakhstan, helps-emigrants: ordinary-paperwork, chinese-by-china: held} | 2018-06-01 | extradition is refused because of bilat.extradition.double-criminality |
      | without: helps others to emigrate is fills forms and fixes appointments | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes}                    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                      | 2018-06-01 | rule bilat.extradition.double-criminality is not met                   |
      | its first day                                                           | {ethnicity: kazakh, born: 1964-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes}                    | {on: 1998-01-01, location: kazakhstan, helps-emigrants: ordinary-paperwork, chinese-by-china: held} | 1999-02-10 | extradition is refused because of bilat.extradition.double-criminality |
      | the day before                                                          | {ethnicity: kazakh, born: 1964-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes}                    | {on: 1998-01-01, location: kazakhstan, helps-emigrants: ordinary-paperwork, chinese-by-china: held} | 1999-02-09 | rule bilat.extradition.double-criminality is not in force              |
      | beside nobody is extradited into torture                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, torture-risk: yes} | {on: 2017-01-01, location: kazakhstan, helps-emigrants: ordinary-paperwork, chinese-by-china: held} | 2018-06-01 | extradition is refused because of bilat.extradition.double-criminality |

  # bilat.extradition.none: extradition-1996 art 1.
  Scenario Outline: No ground to extradite
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                 | opens                                                                                                                                                                        | says                                                                      |
      | it applies                                                           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | extradition is refused because of bilat.extradition.none                  |
      | beside a citizen is not extradited unless treaties provide otherwise | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | rule bilat.extradition.none yields to kz.con95.no-extradition-of-citizens |

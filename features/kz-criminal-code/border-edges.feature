Feature: Criminal Code of Kazakhstan, border: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.crim.lawful: kz-criminal-code art 392.
  Scenario Outline: No unlawful crossing
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, location: kazakhstan, kz-entry: unlawful, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                             | says                                                    |
      | beside crossing the border unlawfully is a crime | rule kz.crim.lawful yields to kz.crim.unlawful-crossing |

  # kz.crim.removal: kz-criminal-code art 392.
  Scenario Outline: Expulsion is attached to an unlawful crossing
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
      | case                                           | person                                                                      | opens                                                                                                                                                                                            | on         | says                                           |
      | it applies                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, kz-entry: unlawful, chinese-by-china: held}                                                                                                               | 2018-06-01 | removal is possible because of kz.crim.removal |
      | without: Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, kz-entry: unlawful, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | rule kz.crim.removal is not met                |
      | its first day                                  | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: altay} | {on: 2014-01-01, location: kazakhstan, kz-entry: unlawful, chinese-by-china: held}                                                                                                               | 2015-01-01 | removal is possible because of kz.crim.removal |
      | the day before                                 | {ethnicity: kazakh, born: 1979-01-01, born-in: china, registered-in: altay} | {on: 2013-01-01, location: kazakhstan, kz-entry: unlawful, chinese-by-china: held}                                                                                                               | 2014-12-31 | rule kz.crim.removal is not in force           |

  # kz.crim.unlawful-crossing: kz-criminal-code art 392.
  Scenario Outline: Crossing the border unlawfully is a crime
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
      | case           | person                                                                      | opens                                                                              | on         | says                                                       |
      | it applies     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, kz-entry: unlawful, chinese-by-china: held} | 2018-06-01 | entry-punished is yes because of kz.crim.unlawful-crossing |
      | its first day  | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: altay} | {on: 2014-01-01, location: kazakhstan, kz-entry: unlawful, chinese-by-china: held} | 2015-01-01 | entry-punished is yes because of kz.crim.unlawful-crossing |
      | the day before | {ethnicity: kazakh, born: 1979-01-01, born-in: china, registered-in: altay} | {on: 2013-01-01, location: kazakhstan, kz-entry: unlawful, chinese-by-china: held} | 2014-12-31 | rule kz.crim.unlawful-crossing is not in force             |

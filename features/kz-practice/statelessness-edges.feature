Feature: Reported practice in Kazakhstan towards people from China, 2017 to 2023, statelessness: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # recognise-as-stateless: kz-statelessness-order head.
  Scenario Outline: Recognises the person as stateless and gives a paper that says so
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
      | case                                                                          | person                                                                      | opens                                                          | events                                          | on         | says                                                       |
      | without: the answer to “stateless?” is yes, and country of stay is Kazakhstan | {ethnicity: kazakh, born: 1986-01-01, born-in: china, registered-in: altay} | {on: 2020-01-01, location: kazakhstan, chinese-by-china: held} | [{on: 2021-03-01, act: recognise-as-stateless}] | 2021-03-01 | the event recognise-as-stateless was not allowed: requires |
      | its earliest first day                                                        | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, location: kazakhstan, chinese-by-china: held} | [{on: 2020-01-01, act: recognise-as-stateless}] | 2020-01-01 | the event recognise-as-stateless was not allowed: requires |
      | the day before                                                                | {ethnicity: kazakh, born: 1984-01-01, born-in: china, registered-in: altay} | {on: 2018-01-01, location: kazakhstan, chinese-by-china: held} | [{on: 2019-12-31, act: recognise-as-stateless}] | 2019-12-31 | the event recognise-as-stateless was not allowed           |
      | what it brings about                                                          | {ethnicity: kazakh, born: 1986-01-01, born-in: china, registered-in: altay} | {on: 2020-01-01, location: kazakhstan, chinese-by-china: held} | [{on: 2021-03-01, act: recognise-as-stateless}] | 2021-03-01 | stateless-paper is held                                    |

  # kz.stateless.documented: kz-statelessness-order head; definition a paper of statelessness.
  Scenario Outline: A person recognised as stateless may stay
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
      | case                                       | person                                                                      | opens                                                                                 | on         | says                                         |
      | without: the answer to “stateless?” is yes | {ethnicity: kazakh, born: 1986-01-01, born-in: china, registered-in: altay} | {on: 2020-01-01, location: kazakhstan, stateless-paper: held, chinese-by-china: held} | 2021-03-01 | rule kz.stateless.documented is not met      |
      | its first day at the earliest              | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, location: kazakhstan, stateless-paper: held, chinese-by-china: held} | 2020-01-01 | rule kz.stateless.documented is not met      |
      | the day before at the earliest             | {ethnicity: kazakh, born: 1984-01-01, born-in: china, registered-in: altay} | {on: 2018-01-01, location: kazakhstan, stateless-paper: held, chinese-by-china: held} | 2019-12-31 | rule kz.stateless.documented is not in force |

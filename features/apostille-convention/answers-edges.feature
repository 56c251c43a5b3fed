Feature: Answers of the Apostille Convention, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Who left without one may get one.
  Scenario Outline: An apostille had later lifts the bar
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty
    When it is judged on <on>
    Then <says>

    Examples:
      | case                 | person                                                                                            | opens                                                                           | events | on         | says                                         |
      | an apostille in hand | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, lacks-apostille: yes} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, apostille: held} |        | 2024-06-01 | rule intl.apostille.citizenship is not met   |
      | none                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, lacks-apostille: yes} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan}                  |        | 2024-06-01 | rule intl.apostille.citizenship takes effect |

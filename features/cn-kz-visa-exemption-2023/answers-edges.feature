Feature: Answers of the visa exemption, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  Scenario Outline: How long a stay runs
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
      | case                            | person                                                                      | opens                                                         | events                                            | on         | says                                   |
      | from the first day, thirty days | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, location: elsewhere} | {on: 2023-11-10, act: enter-kazakhstan-visa-free} | 2023-12-11 | kz-residence is ended since 2023-12-10 |

Feature: Answers of the convention against racial discrimination, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # The day in early 1982 was not read.
  Scenario Outline: Since when the convention binds China
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
      | case                | person                                                                      | opens                                                     | events | on         | says                                    |
      | before              | {ethnicity: kazakh, born: 1950-01-01, born-in: china, registered-in: altay} | {on: 1981-01-01, chinese-by-china: held, location: china} |        | 1982-01-27 | rule intl.icerd.leaving is not in force |
      | from then on it may | {ethnicity: kazakh, born: 1950-01-01, born-in: china, registered-in: altay} | {on: 1981-01-01, chinese-by-china: held, location: china} |        | 1982-01-28 | rule intl.icerd.leaving is not met      |

Feature: None

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  Scenario Outline: How long refuge runs
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                       | person                                                                      | opens                                                                          | events                                                   | on         | says                             |
      | from the first day, a year | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2009-01-01, chinese-by-china: held, location: kazakhstan, asylum: sought} | {on: 2010-01-01, act: decide-asylum, outcome: protected} | 2011-01-02 | asylum is ended since 2011-01-01 |

Feature: Acts of the Law on Refugees, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: The decision on asylum
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
      | case                     | person                                                                      | opens                                                                          | events                                                 | on         | says                                                  |
      | the first day of the law | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2009-01-01, chinese-by-china: held, location: kazakhstan, asylum: sought} | {on: 2010-01-01, act: decide-asylum, outcome: refused} | 2010-01-01 | the event decide-asylum was allowed                   |
      | the day before           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2009-01-01, chinese-by-china: held, location: kazakhstan, asylum: sought} | {on: 2009-12-31, act: decide-asylum, outcome: refused} | 2009-12-31 | the event decide-asylum was not allowed: not in force |

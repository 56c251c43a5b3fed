Feature: Acts of the Code on Administrative Offences, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: Who is expelled, and who uses a passport that is over
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
      | case                                         | person                                                                                                | opens                                                                                   | events                                            | on         | says                                                           |
      | who must leave and breached the rules before | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, breach-in-last-year: yes} | {on: 2018-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: ended}     | {on: 2018-06-01, act: expel}                      | 2018-06-01 | the event expel was allowed                                    |
      | who breached the rules and need not leave    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, breach-in-last-year: yes} | {on: 2018-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: permanent} | {on: 2018-06-01, act: expel}                      | 2018-06-01 | the event expel was not allowed: requires                      |
      | a citizen uses the own passport              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                           | {on: 2017-01-01, kazakh-by-kazakhstan: held, kz-passport: held, location: kazakhstan}   | {on: 2018-06-01, act: use-kz-passport-after-loss} | 2018-06-01 | the event use-kz-passport-after-loss was not allowed: requires |
      | a former citizen has none to use             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                           | {on: 2017-01-01, kazakh-by-kazakhstan: lost, location: kazakhstan}                      | {on: 2018-06-01, act: use-kz-passport-after-loss} | 2018-06-01 | the event use-kz-passport-after-loss was not allowed: requires |
      | a passport declared void is one              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                           | {on: 2017-01-01, kazakh-by-kazakhstan: lost, kz-passport: void, location: kazakhstan}   | {on: 2018-06-01, act: use-kz-passport-after-loss} | 2018-06-01 | the event use-kz-passport-after-loss was allowed               |

  # Article 496: the use is a thing of the day.
  Scenario: The use of a passport that is over, a day later
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, kazakh-by-kazakhstan: lost, kz-passport: void, location: kazakhstan}
      events: [{on: 2018-06-01, act: use-kz-passport-after-loss}]
      """
    And the layer law
    When it is judged on 2018-06-01 and 2018-06-02
    Then on 2018-06-01, kz-passport-misuse is made
    And on 2018-06-02, kz-passport-misuse is none

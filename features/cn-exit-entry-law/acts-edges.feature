Feature: Acts of the Exit-Entry Law, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: The ways out of China, and what is lifted
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                          | person                                                                      | opens                                                                                                                                   | events                                           | on         | says                                                          |
      | conditions of local officials are not met by the border alone | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held, stamps: 5, guarantor-signature: held, exit-form: approved} | {on: 2018-06-01, act: leave-china}               | 2018-06-01 | the event leave-china was not allowed: requires               |
      | neither to elsewhere                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held, stamps: 5, guarantor-signature: held, exit-form: approved} | {on: 2018-06-01, act: leave-china-for-elsewhere} | 2018-06-01 | the event leave-china-for-elsewhere was not allowed: requires |

  # What each act asks for, and what it brings about.
  Scenario Outline: Bars and cases that end
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
      | case                                              | person                                                                      | opens                                                                                                           | events                                     | on         | says                                              |
      | a bar that was lifted is not lifted again         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-exit-bar: lifted}                                  | {on: 2018-06-01, act: lift-exit-bar}       | 2018-06-01 | the event lift-exit-bar was not allowed: requires |
      | a bar of a court is                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-exit-bar: court}                                   | {on: 2018-06-01, act: lift-exit-bar}       | 2018-06-01 | the event lift-exit-bar was allowed               |
      | who was held for a case is free when it is closed | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-criminal-case: suspect, detention: police-custody} | {on: 2018-06-01, act: close-criminal-case} | 2018-06-01 | detention is free                                 |

  # What each act asks for, and what it brings about.
  Scenario Outline: A passport got by fraud
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
      | case                  | person                                                                                                 | opens                                                                               | events                                  | on         | says                                                     |
      | there is none to void | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, cn-passport-by-fraud: yes} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: none}        | {on: 2018-06-01, act: void-cn-passport} | 2018-06-01 | the event void-cn-passport was not allowed: requires     |
      | given to the police   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, cn-passport-by-fraud: yes} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: surrendered} | {on: 2018-06-01, act: void-cn-passport} | 2018-06-01 | the event void-cn-passport was allowed                   |
      | confiscated           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, cn-passport-by-fraud: yes} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: confiscated} | {on: 2018-06-01, act: void-cn-passport} | 2018-06-01 | the event void-cn-passport was allowed                   |
      | what it brings about  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, cn-passport-by-fraud: yes} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held}        | {on: 2018-06-01, act: void-cn-passport} | 2018-06-01 | cn-passport is void                                      |
      | its first day         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, cn-passport-by-fraud: yes} | {on: 2012-01-01, chinese-by-china: held, location: china, cn-passport: held}        | {on: 2013-07-01, act: void-cn-passport} | 2013-07-01 | the event void-cn-passport was allowed                   |
      | the day before        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, cn-passport-by-fraud: yes} | {on: 2012-01-01, chinese-by-china: held, location: china, cn-passport: held}        | {on: 2013-06-30, act: void-cn-passport} | 2013-06-30 | the event void-cn-passport was not allowed: not in force |

Feature: The round-up of students from China in Egypt in July 2017, round up: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # round-up-in-egypt: s001 L29.
  Scenario Outline: The Egyptian police detain students from China
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                        | person                                                                              | opens                                                                                                           | events                                     | on         | says                                                  |
      | as it is asked                                                                              | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student, detention: free}             | [{on: 2017-08-16, act: round-up-in-egypt}] | 2017-08-16 | the event round-up-in-egypt was allowed               |
      | without: country of stay is another country, and Chinese, as China sees it is held, and ... | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: china, chinese-by-china: held}                                                       | [{on: 2017-08-16, act: round-up-in-egypt}] | 2017-08-16 | the event round-up-in-egypt was not allowed: requires |
      | without: country of stay is another country                                                 | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, chinese-by-china: held, occupation: student, detention: free, location: china}                 | [{on: 2017-08-16, act: round-up-in-egypt}] | 2017-08-16 | the event round-up-in-egypt was not allowed: requires |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                           | {ethnicity: han, born: 1982-01-01, born-in: china, registered-in: altay}            | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student, detention: free}             | [{on: 2017-08-16, act: round-up-in-egypt}] | 2017-08-16 | the event round-up-in-egypt was not allowed: requires |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                              | {ethnicity: uyghur, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student, detention: free}             | [{on: 2017-08-16, act: round-up-in-egypt}] | 2017-08-16 | the event round-up-in-egypt was allowed               |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                              | {ethnicity: other-minority, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student, detention: free}             | [{on: 2017-08-16, act: round-up-in-egypt}] | 2017-08-16 | the event round-up-in-egypt was allowed               |
      | without: occupation is student or cleric                                                    | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, detention: free}                                  | [{on: 2017-08-16, act: round-up-in-egypt}] | 2017-08-16 | the event round-up-in-egypt was not allowed: requires |
      | only: occupation is student or cleric                                                       | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: cleric, detention: free}              | [{on: 2017-08-16, act: round-up-in-egypt}] | 2017-08-16 | the event round-up-in-egypt was allowed               |
      | without: liberty is free                                                                    | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student, detention: border-detention} | [{on: 2017-08-16, act: round-up-in-egypt}] | 2017-08-16 | the event round-up-in-egypt was not allowed: requires |
      | its first day                                                                               | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student, detention: free}             | [{on: 2017-07-04, act: round-up-in-egypt}] | 2017-07-04 | the event round-up-in-egypt was allowed               |
      | the day before                                                                              | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student, detention: free}             | [{on: 2017-07-03, act: round-up-in-egypt}] | 2017-07-03 | the event round-up-in-egypt was not allowed           |
      | its earliest first day                                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}         | {on: 2017-01-01, location: elsewhere, chinese-by-china: held, occupation: student, detention: free}             | [{on: 2018-03-01, act: round-up-in-egypt}] | 2018-03-01 | the event round-up-in-egypt was not allowed           |
      | its earliest first day                                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}         | {on: 2017-01-01, location: elsewhere, chinese-by-china: held, occupation: student, detention: free}             | [{on: 2018-02-28, act: round-up-in-egypt}] | 2018-02-28 | the event round-up-in-egypt was allowed               |
      | what it brings about                                                                        | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student, detention: free}             | [{on: 2017-08-16, act: round-up-in-egypt}] | 2017-08-16 | detention is police-custody                           |

  # send-back-from-egypt: s001 L25.
  Scenario Outline: Send a student from Egypt to China
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                        | person                                                                              | opens                                                                              | events                                        | on         | says                                                     |
      | as it is asked                                                                              | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student} | [{on: 2017-08-16, act: send-back-from-egypt}] | 2017-08-16 | the event send-back-from-egypt was allowed               |
      | without: country of stay is another country, and Chinese, as China sees it is held, and ... | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: china, chinese-by-china: held}                          | [{on: 2017-08-16, act: send-back-from-egypt}] | 2017-08-16 | the event send-back-from-egypt was not allowed: requires |
      | without: country of stay is another country                                                 | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, chinese-by-china: held, occupation: student, location: china}     | [{on: 2017-08-16, act: send-back-from-egypt}] | 2017-08-16 | the event send-back-from-egypt was not allowed: requires |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                           | {ethnicity: han, born: 1982-01-01, born-in: china, registered-in: altay}            | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student} | [{on: 2017-08-16, act: send-back-from-egypt}] | 2017-08-16 | the event send-back-from-egypt was not allowed: requires |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                              | {ethnicity: uyghur, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student} | [{on: 2017-08-16, act: send-back-from-egypt}] | 2017-08-16 | the event send-back-from-egypt was allowed               |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                              | {ethnicity: other-minority, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student} | [{on: 2017-08-16, act: send-back-from-egypt}] | 2017-08-16 | the event send-back-from-egypt was allowed               |
      | without: occupation is student or cleric                                                    | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held}                      | [{on: 2017-08-16, act: send-back-from-egypt}] | 2017-08-16 | the event send-back-from-egypt was not allowed: requires |
      | only: occupation is student or cleric                                                       | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: cleric}  | [{on: 2017-08-16, act: send-back-from-egypt}] | 2017-08-16 | the event send-back-from-egypt was allowed               |
      | its first day                                                                               | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student} | [{on: 2017-07-04, act: send-back-from-egypt}] | 2017-07-04 | the event send-back-from-egypt was allowed               |
      | the day before                                                                              | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student} | [{on: 2017-07-03, act: send-back-from-egypt}] | 2017-07-03 | the event send-back-from-egypt was not allowed           |
      | its earliest first day                                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}         | {on: 2017-01-01, location: elsewhere, chinese-by-china: held, occupation: student} | [{on: 2018-03-01, act: send-back-from-egypt}] | 2018-03-01 | the event send-back-from-egypt was not allowed           |
      | its earliest first day                                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}         | {on: 2017-01-01, location: elsewhere, chinese-by-china: held, occupation: student} | [{on: 2018-02-28, act: send-back-from-egypt}] | 2018-02-28 | the event send-back-from-egypt was allowed               |
      | what it brings about                                                                        | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student} | [{on: 2017-08-16, act: send-back-from-egypt}] | 2017-08-16 | location is china                                        |
      | what it brings about                                                                        | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}         | {on: 2016-01-01, location: elsewhere, chinese-by-china: held, occupation: student} | [{on: 2017-08-16, act: send-back-from-egypt}] | 2017-08-16 | detention is border-detention                            |

  # leave-third-country: s001 L25.
  Scenario Outline: Travel from a third country to Kazakhstan
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: leave-third-country}]
      """
    And the layers law and treaty and practice and incident
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                             | opens                                                                                      | says                                                    |
      | as it is asked                                                   | {on: 2017-01-01, location: elsewhere, detention: free, chinese-by-china: held}             | the event leave-third-country was allowed               |
      | without: country of stay is another country, and liberty is free | {on: 2017-01-01, location: china, chinese-by-china: held}                                  | the event leave-third-country was not allowed: requires |
      | without: liberty is free                                         | {on: 2017-01-01, location: elsewhere, detention: border-detention, chinese-by-china: held} | the event leave-third-country was not allowed: requires |
      | what it brings about                                             | {on: 2017-01-01, location: elsewhere, detention: free, chinese-by-china: held}             | location is kazakhstan                                  |

Feature: China-Kazakhstan agreement on exchange of information regarding citizens, list: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # send-list: info-exchange-2023 art 1(3); w51 Senate debate.
  Scenario Outline: Names the person in the list sent to China
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2024-01-09, act: send-list}]
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                                                                     | says                                          |
      | without: Kazakh, as Kazakhstan sees it is held, and Chinese, as China sees it is not ... | the event send-list was not allowed: requires |

  # answer-list: info-exchange-2023 art 1(3); w55 interview.
  Scenario Outline: Answers whether its nationality has ended
    Given the life
      """
      person: {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty
    When it is judged on 2024-01-09
    Then <says>

    Examples:
      | case                                                                              | opens                                                                         | events                                                        | says                                            |
      | as it is asked                                                                    | {on: 2023-01-01, kz-list: sent, location: kazakhstan, chinese-by-china: held} | [{on: 2024-01-09, act: answer-list, outcome: ended}]          | the event answer-list was not allowed           |
      | without: naming in Kazakhstan's list of former Chinese nationals is sent to China | {on: 2023-01-01, location: kazakhstan, chinese-by-china: held}                | [{on: 2024-01-09, act: answer-list, outcome: ended}]          | the event answer-list was not allowed: requires |
      | what it brings about where ended                                                  | {on: 2023-01-01, kz-list: sent, location: kazakhstan, chinese-by-china: held} | [{on: 2024-01-09, act: answer-list, outcome: ended}]          | kz-list is answered-ended                       |
      | what it brings about where still-national                                         | {on: 2023-01-01, kz-list: sent, chinese-by-china: held, location: kazakhstan} | [{on: 2024-01-09, act: answer-list, outcome: still-national}] | kz-list is answered-still-national              |

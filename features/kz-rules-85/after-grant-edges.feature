Feature: Rules 85 of the Interior Ministry on citizenship, after grant: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # hand-in-old-passport: kz-rules-85 annex 8.
  Scenario Outline: Hands the old passport to China's authorities for good
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: hand-in-old-passport}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                           | opens                                                                                                                                                                        | says                                                     |
      | as it is asked                                 | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | the event hand-in-old-passport was allowed               |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | the event hand-in-old-passport was not allowed: requires |
      | what it brings about                           | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | cn-passport is handed-in                                 |

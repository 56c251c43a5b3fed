Feature: Citizenship Law of Kazakhstan, registration: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # register-child: kz-citizenship-law art 22-23.
  Scenario Outline: A child under fourteen follows the parents into Kazakh citizenship
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: <roles>
      events: [{on: 2018-06-01, act: register-child}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                       | person                                                                      | opens                                                                                                                                                                        | roles                                                                                                                                                                                                                                                                                          | says                                               |
      | without: Kazakh, as Kazakhstan sees it is not held, and it is less than 14 years since ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                                            | the event register-child was not allowed: requires |
      | without: it is less than 14 years since date of birth                                      | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | {mother: {person: {ethnicity: kazakh, born: 1958-01-01, born-in: china, registered-in: altay}, opens: {on: 2017-01-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody} | the event register-child was not allowed: requires |

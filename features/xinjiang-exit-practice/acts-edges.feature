Feature: Acts around the local exit form, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: Leaving on the conditions of the local officials
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                             | person                                                                                | opens                                                                                                                                                                        | events                                           | on         | says                                                          |
      | no Chinese national files the form                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: lost, location: china}                                                                                                                    | {on: 2018-06-01, act: file-exit-form}            | 2018-06-01 | the event file-exit-form was not allowed: requires            |
      | on approvals                                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held, stamps: 5, guarantor-signature: held, exit-form: approved, household-registration: active}      | {on: 2018-06-01, act: leave-china-on-conditions} | 2018-06-01 | the event leave-china-on-conditions was allowed               |
      | on approvals, but detained, before that was known to bar the way | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, chinese-by-china: held, location: china, cn-passport: held, stamps: 5, guarantor-signature: held, exit-form: approved, detention: police-custody}           | {on: 2016-12-15, act: leave-china-on-conditions} | 2016-12-15 | the event leave-china-on-conditions was not allowed: requires |
      | without a condition to fulfil                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held, guarantor-signature: held, stamps: 5, exit-form: approved}                                      | {on: 2018-06-01, act: leave-china-on-conditions} | 2018-06-01 | the event leave-china-on-conditions was not allowed: requires |
      | abroad already                                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, cn-passport: held, stamps: 5, guarantor-signature: held, exit-form: approved, household-registration: active} | {on: 2018-06-01, act: leave-china-on-conditions} | 2018-06-01 | the event leave-china-on-conditions was not allowed: requires |
      | on a promise and an invitation                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2024-01-01, chinese-by-china: held, location: china, cn-passport: held, guarantor-signature: held, return-promise: given, invitation: held}                             | {on: 2024-06-01, act: leave-china-on-conditions} | 2024-06-01 | the event leave-china-on-conditions was allowed               |
      | without a guarantor                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2024-01-01, chinese-by-china: held, location: china, cn-passport: held, return-promise: given, invitation: held}                                                        | {on: 2024-06-01, act: leave-china-on-conditions} | 2024-06-01 | the event leave-china-on-conditions was not allowed: requires |
      | without an invitation                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2024-01-01, chinese-by-china: held, location: china, cn-passport: held, guarantor-signature: held, return-promise: given}                                               | {on: 2024-06-01, act: leave-china-on-conditions} | 2024-06-01 | the event leave-china-on-conditions was not allowed: requires |
      | without a promise                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2024-01-01, chinese-by-china: held, location: china, cn-passport: held, guarantor-signature: held, invitation: held}                                                    | {on: 2024-06-01, act: leave-china-on-conditions} | 2024-06-01 | the event leave-china-on-conditions was not allowed: requires |
      | the promise is known of since 2023, surely from its last day     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, location: china, cn-passport: held}                                                                                                 | {on: 2023-12-31, act: promise-to-return}         | 2023-12-31 | the event promise-to-return was allowed                       |
      | before 2023 of nobody                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2022-01-01, chinese-by-china: held, location: china, cn-passport: held}                                                                                                 | {on: 2022-12-31, act: promise-to-return}         | 2022-12-31 | the event promise-to-return was not allowed: not in force     |

  # Four or five stamps, the report says, of a form first told of in October 2016.
  Scenario Outline: The form approved on its stamps
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2016-01-01, location: china, chinese-by-china: held, exit-form: filed, stamps: <stamps>, guarantor-signature: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: <on>, act: approve-exit-form}]
      """
    And the layers law and treaty and practice and incident
    And reading xj.stamps is five
    When it is judged on <on>
    Then the event approve-exit-form was <how>

    Examples:
      | stamps | on         | how                   |
      | 5      | 2017-10-01 | allowed               |
      | 4      | 2017-10-01 | not allowed: requires |
      | 5      | 2016-10-01 | allowed               |
      | 5      | 2016-09-30 | not allowed: requires |

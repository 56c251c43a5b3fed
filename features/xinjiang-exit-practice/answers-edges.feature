Feature: Answers of the exit practice in Xinjiang, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Minorities registered in Xinjiang who are Chinese nationals.
  Scenario Outline: The local approvals: of whom they are asked, and since when
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                          | person                                                                        | opens                                                                                                                | events | on         | says                                            |
      | registered nowhere, none asked                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere} | {on: 2017-01-01, chinese-by-china: held, location: china}                                                            |        | 2018-06-01 | rule xj.approvals.everywhere is not met         |
      | not Chinese, no approvals missing                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, chinese-by-china: lost, location: china}                                                            |        | 2018-06-01 | rule xj.exit.approvals-missing is not met       |
      | a Han, no approvals missing                                   | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}      | {on: 2017-01-01, chinese-by-china: held, location: china}                                                            |        | 2018-06-01 | rule xj.exit.approvals-missing is not met       |
      | not Chinese, none held                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, chinese-by-china: lost, location: china, stamps: 5, guarantor-signature: held, exit-form: approved} |        | 2018-06-01 | rule xj.exit.on-approvals is not met            |
      | a Han who has them all                                        | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}      | {on: 2017-01-01, chinese-by-china: held, location: china, stamps: 5, guarantor-signature: held, exit-form: approved} |        | 2018-06-01 | rule xj.exit.on-approvals is not met            |
      | surely asked                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2016-01-01, chinese-by-china: held, location: china}                                                            |        | 2017-08-16 | rule xj.exit.approvals-missing takes effect     |
      | the day before it may be                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2016-01-01, chinese-by-china: held, location: china}                                                            |        | 2017-08-15 | rule xj.exit.approvals-missing may take effect  |
      | surely enough                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2016-01-01, chinese-by-china: held, location: china, stamps: 5, guarantor-signature: held, exit-form: approved} |        | 2017-08-16 | rule xj.exit.on-approvals takes effect          |
      | the day before it may be enough                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2016-01-01, chinese-by-china: held, location: china, stamps: 5, guarantor-signature: held, exit-form: approved} |        | 2017-08-15 | rule xj.exit.on-approvals may take effect       |
      | surely still asked                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2022-01-01, chinese-by-china: held, location: china}                                                            |        | 2022-12-31 | rule xj.exit.approvals-missing takes effect     |
      | complete before anybody may have asked                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2016-01-01, chinese-by-china: held, location: china, stamps: 5, guarantor-signature: held, exit-form: approved} |        | 2016-09-30 | rule xj.approvals.complete is not in force      |
      | complete from the first day on which it may be asked          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2016-01-01, chinese-by-china: held, location: china, stamps: 5, guarantor-signature: held, exit-form: approved} |        | 2016-10-01 | rule xj.approvals.complete may take effect      |
      | the passport withheld of somebody who is not Chinese          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, chinese-by-china: none, cn-passport: surrendered, location: china}                                  |        | 2018-06-01 | rule xj.exit.papers-withheld is not met         |
      | withheld, registered nowhere                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: surrendered}                                  |        | 2018-06-01 | rule xj.exit.papers-withheld is not met         |
      | withheld, the last day on which it surely bars                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2022-01-01, chinese-by-china: held, location: china, cn-passport: surrendered}                                  |        | 2022-12-31 | rule xj.exit.papers-withheld takes effect       |
      | barred without a ground, the last day on which it surely bars | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2022-01-01, chinese-by-china: held, location: china, cn-exit-bar: without-ground}                               |        | 2022-12-31 | rule xj.exit.barred-without-ground takes effect |

  # Since 2023, and surely from its last day.
  Scenario Outline: The promise to return stands over what came before it
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                  | person                                                                      | opens                                                                                | events | on         | says                                           |
      | in the year of the change nothing is sure             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china}                            |        | 2023-12-30 | rule xj.exit.promise-to-return may take effect |
      | surely                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china}                            |        | 2023-12-31 | rule xj.exit.promise-to-return takes effect    |
      | in the year of the change, with the passport withheld | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china, cn-passport: surrendered}  |        | 2023-12-31 | cn-exit is conditional                         |
      | detained all the same                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china, detention: police-custody} |        | 2024-06-01 | cn-exit is barred                              |

  # Three months from the promise, or from the departure.
  Scenario: A promise broken
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layers law and treaty and practice
    When it is judged on 2024-06-01
    Then rule xj.promise.broken is not met

  Scenario Outline: Neither Han nor a minority of the report
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                      | person                                                                      | opens                                                                                                                | events | on         | says                                                                      |
      | approvals missing                         | {ethnicity: other, born: 1983-01-01, born-in: china, registered-in: altay}  | {on: 2017-01-01, chinese-by-china: held, location: china}                                                            |        | 2018-06-01 | rule xj.exit.approvals-missing is not met                                 |
      | approvals complete                        | {ethnicity: other, born: 1983-01-01, born-in: china, registered-in: altay}  | {on: 2017-01-01, chinese-by-china: held, location: china, stamps: 5, guarantor-signature: held, exit-form: approved} |        | 2018-06-01 | rule xj.exit.on-approvals is not met                                      |
      | approvals before they may have been asked | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, chinese-by-china: held, location: china, stamps: 5, guarantor-signature: held, exit-form: approved} |        | 2016-09-30 | rule xj.approvals.complete is not in force: in force only from 2016-10-01 |

  # The promise of 2023 opens nothing to a suspect.
  Scenario Outline: Until when each bar stands for a suspect
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                       | person                                                                      | opens                                                                                                             | events | on         | says                                               |
      | approvals, surely          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china, cn-criminal-case: suspect}                              |        | 2022-12-31 | rule xj.exit.approvals-missing takes effect        |
      | approvals, perhaps         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china, cn-criminal-case: suspect}                              |        | 2023-01-01 | rule xj.exit.approvals-missing may take effect     |
      | passport withheld, surely  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china, cn-criminal-case: suspect, cn-passport: surrendered}    |        | 2022-12-31 | rule xj.exit.papers-withheld takes effect          |
      | passport withheld, perhaps | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china, cn-criminal-case: suspect, cn-passport: surrendered}    |        | 2023-01-01 | rule xj.exit.papers-withheld may take effect       |
      | barred, surely             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china, cn-criminal-case: suspect, cn-exit-bar: without-ground} |        | 2022-12-31 | rule xj.exit.barred-without-ground takes effect    |
      | barred, perhaps            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china, cn-criminal-case: suspect, cn-exit-bar: without-ground} |        | 2023-01-01 | rule xj.exit.barred-without-ground may take effect |

  # The day in 2023 was not read.
  Scenario Outline: Broken since 2023, counted from the promise
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    And reading return-promise-runs is from-promise
    When it is judged on <on>
    Then <says>

    Examples:
      | case                             | person                                                                      | opens                                                                                                                                   | events | on         | says                                                                  |
      | before                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-08-01, chinese-by-china: held, location: {is: kazakhstan, since: 2022-07-01}, return-promise: {is: given, since: 2022-06-01}} |        | 2022-12-31 | rule xj.promise.broken is not in force: in force only from 2023-01-01 |
      | the first day on which it may be | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-08-01, chinese-by-china: held, location: {is: kazakhstan, since: 2022-07-01}, return-promise: {is: given, since: 2022-06-01}} |        | 2023-01-01 | return-promise is unknown between given and broken                    |
      | the last but one                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-08-01, chinese-by-china: held, location: {is: kazakhstan, since: 2022-07-01}, return-promise: {is: given, since: 2022-06-01}} |        | 2023-12-30 | return-promise is unknown between given and broken                    |
      | surely                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-08-01, chinese-by-china: held, location: {is: kazakhstan, since: 2022-07-01}, return-promise: {is: given, since: 2022-06-01}} |        | 2023-12-31 | return-promise is broken                                              |
      | nothing promised                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-08-01, chinese-by-china: held, location: {is: kazakhstan, since: 2022-07-01}}                                                 |        | 2024-06-01 | return-promise is none                                                |

  # The day in 2023 was not read.
  Scenario Outline: Broken since 2023, counted from the departure
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    And reading return-promise-runs is from-departure
    When it is judged on <on>
    Then <says>

    Examples:
      | case                             | person                                                                      | opens                                                                                                                                   | events | on         | says                                                                                  |
      | before                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-08-01, chinese-by-china: held, location: {is: kazakhstan, since: 2022-07-01}, return-promise: {is: given, since: 2022-06-01}} |        | 2022-12-31 | rule xj.promise.broken-since-departure is not in force: in force only from 2023-01-01 |
      | the first day on which it may be | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-08-01, chinese-by-china: held, location: {is: kazakhstan, since: 2022-07-01}, return-promise: {is: given, since: 2022-06-01}} |        | 2023-01-01 | return-promise is unknown between given and broken                                    |
      | the last but one                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-08-01, chinese-by-china: held, location: {is: kazakhstan, since: 2022-07-01}, return-promise: {is: given, since: 2022-06-01}} |        | 2023-12-30 | return-promise is unknown between given and broken                                    |
      | surely                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-08-01, chinese-by-china: held, location: {is: kazakhstan, since: 2022-07-01}, return-promise: {is: given, since: 2022-06-01}} |        | 2023-12-31 | return-promise is broken                                                              |
      | nothing promised                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2022-08-01, chinese-by-china: held, location: {is: kazakhstan, since: 2022-07-01}}                                                 |        | 2024-06-01 | return-promise is none                                                                |

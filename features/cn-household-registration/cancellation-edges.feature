Feature: Household registration in China, cancellation: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # cn.registration.by-relative: cn-household-regulation art 10; cn-household-norms cancellation.
  Scenario Outline: The head of the household or a relative may report it
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case           | person                                                                      | opens                                                                                          | on         | says                                                                               |
      | it applies     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, household-registration: active, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | registration-cancellation is without-return because of cn.registration.by-relative |
      | its first day  | {ethnicity: kazakh, born: 1923-01-01, born-in: china, registered-in: altay} | {on: 1957-01-01, household-registration: active, location: kazakhstan, chinese-by-china: held} | 1958-01-09 | registration-cancellation is without-return because of cn.registration.by-relative |
      | the day before | {ethnicity: kazakh, born: 1923-01-01, born-in: china, registered-in: altay} | {on: 1957-01-01, household-registration: active, location: kazakhstan, chinese-by-china: held} | 1958-01-08 | rule cn.registration.by-relative is not in force                                   |

  # cancel-registration-in-person: cn-household-regulation art 10.
  Scenario Outline: Cancel the household registration in person
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: cancel-registration-in-person}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                             | opens                                                                                          | says                                                              |
      | as it is asked                                                                   | {on: 2017-01-01, household-registration: active, location: china, chinese-by-china: held}      | the event cancel-registration-in-person was allowed               |
      | without: household registration in China is active, and country of stay is China | {on: 2017-01-01, household-registration: none, location: kazakhstan, chinese-by-china: held}   | the event cancel-registration-in-person was not allowed: requires |
      | without: household registration in China is active                               | {on: 2017-01-01, location: china, household-registration: none, chinese-by-china: held}        | the event cancel-registration-in-person was not allowed: requires |
      | without: country of stay is China                                                | {on: 2017-01-01, household-registration: active, location: kazakhstan, chinese-by-china: held} | the event cancel-registration-in-person was not allowed: requires |
      | what it brings about                                                             | {on: 2017-01-01, household-registration: active, location: china, chinese-by-china: held}      | household-registration is cancelled                               |

  # cancel-registration-by-relative: cn-household-regulation art 10; cn-household-norms cancellation.
  Scenario Outline: A relative reports the household registration for cancelling
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: cancel-registration-by-relative}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                       | opens                                                                                          | says                                                                |
      | as it is asked                                                                             | {on: 2017-01-01, household-registration: active, location: kazakhstan, chinese-by-china: held} | the event cancel-registration-by-relative was allowed               |
      | without: household registration in China is active, and cancelling the registration is ... | {on: 2017-01-01, household-registration: none, location: kazakhstan, chinese-by-china: held}   | the event cancel-registration-by-relative was not allowed: requires |
      | what it brings about                                                                       | {on: 2017-01-01, household-registration: active, location: kazakhstan, chinese-by-china: held} | household-registration is cancelled                                 |

  # cancel-registration-ex-officio: cn-household-norms cancellation.
  Scenario Outline: The police cancel the household registration of somebody who has lost the nationality
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: cancel-registration-ex-officio}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                      | opens                                                                                          | says                                                               |
      | as it is asked                                                                            | {on: 2017-01-01, household-registration: active, chinese-by-china: lost, location: kazakhstan} | the event cancel-registration-ex-officio was allowed               |
      | without: household registration in China is active, and Chinese, as China sees it is lost | {on: 2017-01-01, household-registration: none, location: kazakhstan, chinese-by-china: held}   | the event cancel-registration-ex-officio was not allowed: requires |
      | without: household registration in China is active                                        | {on: 2017-01-01, chinese-by-china: lost, household-registration: none, location: kazakhstan}   | the event cancel-registration-ex-officio was not allowed: requires |
      | without: Chinese, as China sees it is lost                                                | {on: 2017-01-01, household-registration: active, location: kazakhstan, chinese-by-china: held} | the event cancel-registration-ex-officio was not allowed: requires |
      | what it brings about                                                                      | {on: 2017-01-01, household-registration: active, chinese-by-china: lost, location: kazakhstan} | household-registration is cancelled                                |

  # cancel-registration-on-arrest: cn-household-regulation art 12.
  Scenario Outline: The police have the household registration of an arrested person cancelled
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: cancel-registration-on-arrest}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                          | opens                                                                                                                 | says                                                              |
      | as it is asked                                                                | {on: 2017-01-01, household-registration: active, detention: imprisoned, location: kazakhstan, chinese-by-china: held} | the event cancel-registration-on-arrest was allowed               |
      | without: household registration in China is active, and liberty is imprisoned | {on: 2017-01-01, household-registration: none, location: kazakhstan, chinese-by-china: held}                          | the event cancel-registration-on-arrest was not allowed: requires |
      | without: household registration in China is active                            | {on: 2017-01-01, detention: imprisoned, household-registration: none, location: kazakhstan, chinese-by-china: held}   | the event cancel-registration-on-arrest was not allowed: requires |
      | without: liberty is imprisoned                                                | {on: 2017-01-01, household-registration: active, location: kazakhstan, chinese-by-china: held}                        | the event cancel-registration-on-arrest was not allowed: requires |
      | what it brings about                                                          | {on: 2017-01-01, household-registration: active, detention: imprisoned, location: kazakhstan, chinese-by-china: held} | household-registration is cancelled                               |

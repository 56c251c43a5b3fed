Feature: Household registration in China, cancellation: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # cn.registration.by-relative: cn-household-regulation art 10; cn-household-norms cancellation.
  Scenario Outline: The head of the household or a relative may report it
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-06-01, household-registration: active, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case       | says                                                                               |
      | it applies | registration-cancellation is without-return because of cn.registration.by-relative |

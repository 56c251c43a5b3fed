Feature: What zhol calls dual and stateless and contested, two nationalities: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # def.dual: definition dual.
  Scenario Outline: Both states count the person as theirs
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-06-01, chinese-by-china: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                           | says                     |
      | without: Kazakh, as Kazakhstan sees it is held | rule def.dual is not met |

  # def.not-dual: definition dual.
  Scenario Outline: Not both states
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case       | says                               |
      | it applies | dual is no because of def.not-dual |

  # def.stateless: definition stateless; statelessness-conventions status of ratification.
  Scenario Outline: No state counts the person as its own
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-06-01, chinese-by-china: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                           | says                          |
      | without: Chinese, as China sees it is not held | rule def.stateless is not met |

  # def.not-stateless: definition stateless.
  Scenario Outline: Some state counts the person as its own
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case       | says                                         |
      | it applies | stateless is no because of def.not-stateless |

  # def.contested.both-claim: definition contested.
  Scenario Outline: Both states claim the person
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                           | opens                                                                                                                                                 | says                                                        |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2017-06-01, chinese-by-china: held, location: kazakhstan}                                                                                        | rule def.contested.both-claim is not met                    |

  # def.contested.ping-pong: definition contested.
  Scenario Outline: Each state says the person is the other's
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-06-01, chinese-by-china: {is: lost, since: 2017-06-01}, kazakh-by-kazakhstan: {is: lost, since: 2017-06-01}, foreign-document-use: {is: made, since: 2012-06-02}, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case       | says                                                                  |
      | it applies | contested is each-blames-the-other because of def.contested.ping-pong |

  # def.not-contested: definition contested.
  Scenario Outline: No dispute between the two states
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                | opens                                                                                                                                                 | says                                                      |
      | it applies                          | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                                                                                        | contested is no because of def.not-contested              |

Feature: Assumptions of zhol, birth: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # assume.born-in-kazakhstan: definition birth.
  Scenario Outline: A child is first where it is born
    Given the life
      """
      person: <person>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-02
    Then <says>

    Examples:
      | case                                    | person                                                                           | says                                                        |
      | it applies                              | {ethnicity: kazakh, born: 2018-06-01, born-in: kazakhstan, registered-in: altay} | location is kazakhstan because of assume.born-in-kazakhstan |
      | without: country of birth is kazakhstan | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay}      | rule assume.born-in-kazakhstan is not met                   |

  # assume.born-in-china: definition birth.
  Scenario Outline: A child is first where it is born (assume.born-in-china)
    Given the life
      """
      person: <person>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-02
    Then <says>

    Examples:
      | case                               | person                                                                           | says                                              |
      | it applies                         | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay}      | location is china because of assume.born-in-china |
      | without: country of birth is china | {ethnicity: kazakh, born: 2018-06-01, born-in: kazakhstan, registered-in: altay} | rule assume.born-in-china is not met              |

  # assume.born-elsewhere: definition birth.
  Scenario Outline: A child is first where it is born (assume.born-elsewhere)
    Given the life
      """
      person: <person>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-02
    Then <says>

    Examples:
      | case                                   | person                                                                          | says                                                   |
      | it applies                             | {ethnicity: kazakh, born: 2018-06-01, born-in: elsewhere, registered-in: altay} | location is elsewhere because of assume.born-elsewhere |
      | without: country of birth is elsewhere | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay}     | rule assume.born-elsewhere is not met                  |

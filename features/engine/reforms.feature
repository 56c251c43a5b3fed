Feature: A reform edits the rulebook, from a day on or as if it had always been so

  Background:
    Given the words
      """
      actors:
        registry: state
      statuses:
        permit: {values: [none, held], begins: none, missing: none}
      questions:
        stay: {outcomes: [settled, passing]}
      """
    And the acts
      """
      - {id: grant, actor: registry, effects: [permit becomes held]}
      """
    And the parameters
      """
      years: {unit: years, values: [{from: 2001-01-01, value: 5}]}
      """
    And the rules
      """
      - {id: settled, decides: stay, outcome: settled, when: [on >= since permit + param years]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      """
    And a life that begins on 1990-01-01
    And the event grant on 2016-06-01

  Scenario: As it stands
    Then day by day the answers are
      | on         | stay    |
      | 2021-05-31 | passing |
      | 2021-06-01 | settled |

  Scenario: A number is set from a day on
    Given the reform
      """
      reform: {id: shorter, why: five years are long, from: 2020-01-01}
      edits: [{set: years, value: "3"}]
      """
    Then day by day the answers are
      | on         | stay    |
      | 2019-12-31 | passing |
      | 2020-01-01 | settled |

  Scenario: As if it had always been so
    Given the reform
      """
      reform: {id: shorter, why: five years are long, as_if: always}
      edits: [{set: years, value: "3"}]
      """
    Then day by day the answers are
      | on         | stay    |
      | 2019-05-31 | passing |
      | 2019-06-01 | settled |

  Scenario: A rule is dropped from a day on
    Given the reform
      """
      reform: {id: none-settles, why: a test, from: 2023-01-01}
      edits: [{drop: settled}]
      """
    Then day by day the answers are
      | on         | stay    |
      | 2022-12-31 | settled |
      | 2023-01-01 | passing |

  Scenario: A rule is added
    Given the reform
      """
      reform: {id: amnesty, why: a test, from: 2018-01-01}
      edits:
        - add: {id: amnesty, decides: stay, outcome: settled, layer: law, when: [permit is held], cite: [{work: bill, at: s 1, mark: V1}]}
      """
    Then day by day the answers are
      | on         | stay                        |
      | 2017-12-31 | passing                     |
      | 2018-01-01 | settled because of amnesty  |

  Scenario: A rule is replaced
    Given the reform
      """
      reform: {id: turned, why: a test, from: 2023-01-01}
      edits:
        - replace: settled
          with: {decides: stay, outcome: passing, layer: law, when: [permit is held], cite: [{work: bill, at: s 1, mark: V1}]}
      """
    Then day by day the answers are
      | on         | stay                       |
      | 2022-12-31 | settled because of settled |
      | 2023-01-01 | passing because of settled |

  Scenario: A rule is dated anew
    Given the reform
      """
      reform: {id: sunset, why: a test, as_if: always}
      edits: [{redate: settled, in_force: {until: 2022-01-01}}]
      """
    Then day by day the answers are
      | on         | stay    |
      | 2021-12-31 | settled |
      | 2022-01-01 | passing |

  Scenario: A rule is off, without a reform
    Given rule settled is off
    When it is judged on 2024-06-01
    Then stay is passing

  Scenario: A reform that touches nothing is refused
    Given the reform
      """
      reform: {id: slip, why: a test, as_if: always}
      edits: [{drop: setled}]
      """
    Then the rulebook is refused: settled

Feature: A parameter is a dated, cited value, and may be read in several ways

  Background:
    Given the words
      """
      actors:
        registry: state
      statuses:
        permit: {values: [none, held], begins: none, missing: none}
        application: {values: [none, made], begins: none, missing: none}
        stamps: {type: int, unit: stamp, min: 0, max: 9, begins: "0", missing: "0"}
      questions:
        stay: {outcomes: [settled, passing]}
      """
    And the acts
      """
      - {id: apply, actor: person, effects: [application becomes made]}
      - {id: grant, actor: registry, effects: [permit becomes held]}
      - {id: stamp, actor: registry, effects: [stamps increases by 1]}
      """
    And the parameters
      """
      years: {unit: years, values: [{from: 2001-01-01, value: 5}, {from: 2020-01-01, value: 3}]}
      """
    And a life that begins on 1980-01-01

  Scenario: It has the value of the day judged
    Given the rules
      """
      - {id: settled, decides: stay, outcome: settled, when: [on >= since permit + param years]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      """
    And the event grant on 2016-06-01
    Then day by day the answers are
      | on         | stay    |
      | 2019-06-01 | passing |
      | 2019-12-31 | passing |
      | 2020-01-01 | settled |

  Scenario: It has the value of the date that governs the rule
    Given the rules
      """
      - {id: settled, decides: stay, outcome: settled, in_force: {governed_by: since application}, when: [on >= since permit + param years]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      """
    And the event grant on 2016-06-01
    And the event apply on 2019-06-01
    Then day by day the answers are
      | on         | stay    |
      | 2020-01-01 | passing |
      | 2021-05-31 | passing |
      | 2021-06-01 | settled |

  Scenario: Before its first value there is none, and the rule does not apply
    Given the rules
      """
      - {id: settled, decides: stay, outcome: settled, when: [on >= since permit + param years]}
      """
    And the event grant on 1990-06-01
    Then day by day the answers are
      | on         | stay    |
      | 2000-12-31 | silent  |
      | 2001-01-01 | settled |

  Scenario Outline: Four stamps are enough when read <reading>: <answer>
    Given the parameters
      """
      enough: {unit: stamp, values: [{from: 2001-01-01, value: {lenient: 4, strict: 5}}]}
      """
    And the rules
      """
      - {id: stamped, decides: stay, outcome: settled, when: [stamps >= param enough]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      """
    And the event stamp on 2020-01-01
    And the event stamp on 2021-01-01
    And the event stamp on 2022-01-01
    And the event stamp on 2023-01-01
    And reading enough is <reading>
    When it is judged on 2024-06-01
    Then stamps is 4
    And stay is <answer>
    And stay hangs on how enough is read

    Examples:
      | reading | answer  |
      | lenient | settled |
      | strict  | passing |

  Scenario: The first reading is the usual one, and a vague term is read alike wherever it stands
    Given the words
      """
      terms:
        lives: {readings: [registered, sleeps]}
      questions:
        tax: {outcomes: [due]}
      """
    And the rules
      """
      - {id: by-paper, decides: stay, outcome: settled, reading: {lives: registered}}
      - {id: by-bed, decides: stay, outcome: passing, reading: {lives: sleeps}}
      - {id: tax, decides: tax, outcome: due, when: [stay is settled]}
      """
    When it is judged on 2024-06-01
    Then stay is settled because of by-paper
    And tax is due
    And tax hangs on how lives is read

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

  # Within the span in which a value begins or ends it may be there and may not: neither is made up.
  Scenario: A value that ends within a span of days is open from the first of them
    Given the parameters
      """
      wait: {unit: years, values: [{from: 2001-01-01, until: 2010-03-01..2010-05-31, value: 5}]}
      """
    And the rules
      """
      - {id: settled, decides: stay, outcome: settled, when: [on >= since permit + param wait]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      """
    And the event grant on 2002-06-01
    Then day by day the answers are
      | on         | stay                                                                        |
      | 2010-02-28 | settled                                                                     |
      | 2010-03-01 | unknown between settled and passing because of 2010-03-01..2010-05-31       |
      | 2010-05-30 | unknown between settled and passing because of 2010-03-01..2010-05-31       |
      | 2010-05-31 | passing                                                                     |

  Scenario: A value that begins within a span of days is open until the last of them
    Given the parameters
      """
      wait: {unit: years, values: [{from: 2010-03-01..2010-05-31, value: 5}]}
      """
    And the rules
      """
      - {id: settled, decides: stay, outcome: settled, when: [on >= since permit + param wait]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      """
    And the event grant on 2002-06-01
    Then day by day the answers are
      | on         | stay                                                                        |
      | 2010-02-28 | passing                                                                     |
      | 2010-03-01 | unknown between settled and passing because of 2010-03-01..2010-05-31       |
      | 2010-05-30 | unknown between settled and passing because of 2010-03-01..2010-05-31       |
      | 2010-05-31 | settled                                                                     |

  Scenario: One value takes another's place within a span of days: one of the two holds, and there is no day without
    Given the parameters
      """
      wait: {unit: years, values: [{from: 2001-01-01, value: 5}, {from: 2010-03-01..2010-05-31, value: 3}]}
      """
    And the rules
      """
      - {id: settled, decides: stay, outcome: settled, when: [on >= since permit + param wait]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      """
    And the event grant on 2006-06-01
    Then day by day the answers are
      | on         | stay                                                                  |
      | 2010-02-28 | passing                                                               |
      | 2010-04-01 | unknown between settled and passing because of 2010-03-01..2010-05-31 |
      | 2010-05-31 | settled                                                               |

  Scenario: What a law does from a day that is not known on, it does on that day
    Given the rules
      """
      - {id: strike, decides: permit, outcome: none, in_force: {from: 2010-03-01..2010-05-31}}
      - {id: settled, decides: stay, outcome: settled, when: [permit is none, on >= since permit + 60 days]}
      - {id: passing, decides: stay, outcome: passing, when: [permit is none, on < since permit + 60 days]}
      """
    And the event grant on 2006-06-01
    Then day by day the answers are
      | on         | stay                                                                  |
      | 2010-02-28 | silent                                                                |
      | 2010-06-10 | unknown between settled and passing because of 2010-03-01..2010-05-31 |
      | 2010-07-30 | settled                                                               |

  Scenario: A duty runs for the time that the law gives on the day that governs it
    Given the parameters
      """
      time: {unit: days, values: [{from: 2001-01-01, value: 10}, {from: 2020-01-01, value: 30}]}
      """
    And the duties
      """
      - {id: answer, owes: registry, act: grant, since: since application, within: param time, when: [stamps >= 1 stamp]}
      """
    And the event apply on 2019-12-20
    And the event stamp on 2020-01-02
    Then day by day the answers are
      | on         | answer |
      | 2020-01-01 | none   |
      | 2020-01-02 | owed   |
      | 2020-01-19 | owed   |
      | 2020-01-20 | late   |

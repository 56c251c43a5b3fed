Feature: A duty is none, owed, met or late

  `within 30 days` is late from day + 31. Performed late is late.

  Background:
    Given the words
      """
      actors:
        registry: state
      facts:
        urgent: {type: bool, missing: "no"}
      statuses:
        application: {values: [none, pending, answered], begins: none, missing: none}
      """
    And the acts
      """
      - {id: apply, actor: person, effects: [application becomes pending]}
      - {id: answer, actor: registry, effects: [application becomes answered]}
      """
    And the duties
      """
      - {id: must-answer, owes: registry, act: answer, since: application becomes pending, within: 30 days}
      - {id: must-hurry, owes: registry, act: answer, since: application becomes pending, within: 1 months, when: [urgent]}
      """
    And a life that begins on 1990-01-01

  Scenario: Nobody asked
    When it is judged on 2024-06-01
    Then must-answer is none

  Scenario: Asked, and not answered
    Given the event apply on 2024-01-01
    Then day by day the answers are
      | on         | must-answer           | must-hurry |
      | 2023-12-31 | none                  | none       |
      | 2024-01-01 | owed since 2024-01-01 | none       |
      | 2024-01-31 | owed since 2024-01-01 | none       |
      | 2024-02-01 | late since 2024-02-01 | none       |

  Scenario: Answered on the very day
    Given the event apply on 2024-01-01
    And the event answer on 2024-01-01
    When it is judged on 2024-01-01 and 2024-02-15
    Then must-answer is met since 2024-01-01

  Scenario: Answered on the very day, but before anybody asked
    Given the event answer on 2024-01-01
    And the event apply on 2024-01-01
    When it is judged on 2024-02-15
    Then must-answer is late since 2024-02-01

  Scenario: Asked again on the day of the answer, and answered again
    Given the event apply on 2024-01-01
    And the event apply on 2024-01-20
    And the event answer on 2024-01-20
    When it is judged on 2024-02-15
    Then must-answer is met since 2024-01-20

  Scenario: Answered on the last day
    Given the event apply on 2024-01-01
    And the event answer on 2024-01-31
    When it is judged on 2024-02-15
    Then must-answer is met since 2024-01-31

  # any day is possible, and on some of them it would have been in time
  Scenario: Perhaps answered, on whatever day
    Given the event apply on 2024-01-01
    And it is not known answer
    When it is judged on 2024-01-31 and 2024-02-15
    Then on 2024-01-31, must-answer is unknown because of answer
    And on 2024-02-15, must-answer is unknown because of answer

  Scenario: Answered on some day of the month in which it was asked, so in time
    Given the event apply on 2024-01-10
    And the event answer on 2024-01
    When it is judged on 2024-01-31 and 2024-02-15
    Then on 2024-01-31, must-answer is met
    And on 2024-02-15, must-answer is met

  Scenario: Answered on some day of a span that ends too late
    Given the event apply on 2024-01-10
    And the event answer on 2024-01-10..2024-02-20
    When it is judged on 2024-03-01
    Then must-answer is unknown

  Scenario: Answered a day late, it stays late
    Given the event apply on 2024-01-01
    And the event answer on 2024-02-01
    When it is judged on 2024-02-15
    Then must-answer is late since 2024-02-01

  Scenario: A month from a month's end, and a condition on it
    Given the event apply on 2024-01-31
    And it is known that urgent is yes
    Then day by day the answers are
      | on         | must-hurry            |
      | 2024-01-31 | owed                  |
      | 2024-02-29 | owed                  |
      | 2024-03-01 | late since 2024-03-01 |

  Scenario: A rule reads a duty by its name
    Given the words
      """
      questions: {complaint: {outcomes: [admissible]}}
      """
    And the rules
      """
      - {id: complaint, decides: complaint, outcome: admissible, when: [must-answer is late]}
      """
    And the event apply on 2024-01-01
    Then day by day the answers are
      | on         | complaint  |
      | 2024-01-31 | silent     |
      | 2024-02-01 | admissible |

  Scenario Outline: Where the law gives no time, there is none to be late
    Given the parameters
      """
      time: {unit: days, values: [{from: 2024-01-01, until: 2024-03-01, value: 5}]}
      """
    And the duties
      """
      - {id: must-reply, owes: registry, act: answer, since: application becomes pending, within: param time}
      """
    And the event apply on <asked>
    Then day by day the answers are
      | on         | must-reply |
      | 2024-06-01 | <then>     |

    Examples:
      | case                                       | asked      | then                  |
      | before its first value                     | 2023-12-31 | none                  |
      | the first day                              | 2024-01-01 | late since 2024-01-07 |
      | the last day                               | 2024-02-29 | late since 2024-03-06 |
      | from the day on which it has none any more | 2024-03-01 | none                  |

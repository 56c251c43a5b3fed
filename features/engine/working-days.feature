Feature: Working days are those of a named calendar

  Background:
    Given the words
      """
      actors:
        registry: state
      statuses:
        application: {values: [none, pending, answered], begins: none, missing: none}
      questions:
        complaint: {outcomes: [admissible, early]}
      """
    And the file "calendar/isle.yaml"
      """
      calendar:
        id: isle
        weekend: [saturday, sunday]
        from: 2024-01-01
        until: 2025-01-01
        holidays: [2024-01-08]
        workdays: [2024-01-13]
        cite: [{work: isle-gazette, at: "1", mark: V1}]
      """
    And the acts
      """
      - {id: apply, actor: person, effects: [application becomes pending]}
      - {id: answer, actor: registry, effects: [application becomes answered]}
      """
    And the duties
      """
      - {id: must-answer, owes: registry, act: answer, since: application becomes pending, within: 5 isle-working-days}
      """
    And the rules
      """
      - {id: late, decides: complaint, outcome: admissible, when: [on > since application + 5 isle-working-days]}
      - {id: early, decides: complaint, outcome: early, default: yes}
      """
    And a life that begins on 1990-01-01

  Scenario: A weekend and a holiday do not count, a Saturday that is worked does
    Given the event apply on 2024-01-05
    Then day by day the answers are
      | on         | complaint  | must-answer            |
      | 2024-01-12 | early      | owed                   |
      | 2024-01-13 | early      | owed                   |
      | 2024-01-14 | admissible | late since 2024-01-14  |

  Scenario: Past its end the calendar is provisional
    Given the event apply on 2025-02-03
    When it is judged on 2025-02-10 and 2025-02-11
    Then on 2025-02-10, complaint is early
    And on 2025-02-11, complaint is admissible
    And on 2025-02-11, the answer to complaint says "provisional"

  Scenario: A calendar that is not there
    Given the rules
      """
      - {id: other, decides: complaint, outcome: early, when: [on > since application + 5 moon-working-days]}
      """
    Then the rulebook is refused: moon

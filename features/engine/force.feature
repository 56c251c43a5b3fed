Feature: A rule counts while it is in force, on the date that governs it

  `from` is the first day in force, `until` the first day no more. Without `governed_by` the date is the day judged.

  Background:
    Given the words
      """
      actors:
        registry: state
      statuses:
        application: {values: [none, made], begins: none, missing: none}
        summons: {values: [none, served], begins: none, missing: none}
      questions:
        entry: {outcomes: [allowed, refused]}
      """
    And the acts
      """
      - {id: apply, actor: person, effects: [application becomes made]}
      - {id: serve, actor: registry, effects: [summons becomes served]}
      """
    And a life that begins on 1990-01-01

  Scenario: From, and until when
    Given the rules
      """
      - {id: act, decides: entry, outcome: allowed, in_force: {from: 2020-01-01, until: 2024-01-01}}
      """
    When it is judged on 2019-12-31, 2020-01-01, 2023-12-31 and 2024-01-01
    Then on 2019-12-31, entry is silent
    And on 2019-12-31, rule act is not in force: in force only from 2020-01-01
    And on 2020-01-01, entry is allowed
    And on 2023-12-31, entry is allowed
    And on 2024-01-01, entry is silent
    And on 2024-01-01, rule act is not in force: in force until 2024-01-01

  Scenario: Versions of a rule share its name
    Given the rules
      """
      - {id: act, decides: entry, outcome: allowed, in_force: {until: 2020-01-01}}
      - {id: act, decides: entry, outcome: refused, in_force: {from: 2020-01-01}}
      """
    Then day by day the answers are
      | on         | entry                   |
      | 2019-12-31 | allowed because of act  |
      | 2020-01-01 | refused because of act  |

  Scenario: Versions in force on one day are no rulebook
    Given the rules
      """
      - {id: act, decides: entry, outcome: allowed, in_force: {until: 2020-01-02}}
      - {id: act, decides: entry, outcome: refused, in_force: {from: 2020-01-01}}
      """
    Then the rulebook is refused: act

  Scenario: A governing event that only others can bring about, and which did not happen
    Given the rules
      """
      - {id: served, decides: entry, outcome: refused, in_force: {from: 2000-01-01, governed_by: since summons}}
      """
    When it is judged on 2024-06-01
    Then entry is silent
    And rule served is not in force: what governs it has not happened

  Scenario: In force from a date that is read in two ways
    Given the parameters
      """
      start: {unit: date, values: [{from: 2000-01-01, value: {signing: 2023-11-10, exchange: 2023-11-11}}]}
      """
    And the rules
      """
      - {id: accord, decides: entry, outcome: allowed, in_force: {from: param start}}
      """
    When it is judged on 2023-11-10 and 2023-11-11
    Then on 2023-11-10, entry is allowed
    And on 2023-11-10, entry hangs on how start is read
    And on 2023-11-11, entry does not hang on how start is read

  Scenario: In force from some day of a month
    Given the rules
      """
      - {id: accord, decides: entry, outcome: allowed, in_force: {from: 2023-11}}
      """
    Then day by day the answers are
      | on         | entry   |
      | 2023-10-31 | silent  |
      | 2023-11-15 | unknown |
      | 2023-11-30 | allowed |

  Rule: A transitional rule is governed by the date of the application

    Background:
      Given the rules
        """
        - {id: old, decides: entry, outcome: allowed, in_force: {until: 2020-01-01, governed_by: since application}}
        - {id: new, decides: entry, outcome: refused, in_force: {from: 2020-01-01, governed_by: since application}}
        """

    Scenario Outline: An application of <date> is <answer> years later
      Given the event apply on <date>
      When it is judged on 2024-06-01
      Then entry is <answer>

      Examples:
        | date       | answer                                |
        | 2019-12-31 | allowed because of old                |
        | 2020-01-01 | refused because of new                |
        | 2019..2020 | unknown between allowed and refused because of apply |

    Scenario: An application not yet made is taken as made on the day judged
      When it is judged on 2019-06-01 and 2024-06-01
      Then on 2019-06-01, entry is allowed because of old
      And on 2019-06-01, the answer to entry says "not made yet, taken as made on 2019-06-01"
      And on 2024-06-01, entry is refused because of new

    Scenario: An application that was made is not taken as made
      Given the event apply on 2019-06-01
      When it is judged on 2024-06-01
      Then entry is allowed
      And rule new is not in force

Feature: What happened, what counts of it, and what might happen

  An act counts in a column only where its layer is on; elsewhere only its plain effects happened. A recorded act stands
  though it was not allowed.

  Background:
    Given the words
      """
      actors:
        registry: state
        desk: state
      facts:
        fit: {type: bool}
      statuses:
        location: {values: [home, abroad], plain: yes}
        permit: {values: [none, held, void], begins: none, missing: none}
        issuer: {values: [north, south], missing: north}
        application: {values: [none, pending, granted, refused], begins: none, missing: none}
        stamps: {type: int, unit: stamp, min: 0, max: 9, begins: "0", missing: "0"}
      questions:
        merit: {outcomes: [granted, refused]}
      """
    And the rules
      """
      - {id: fit, decides: merit, outcome: granted, when: [fit]}
      - {id: unfit, decides: merit, outcome: refused, when: [not fit]}
      """
    And the acts
      """
      - {id: apply, actor: person, requires: [location is home], effects: [application becomes pending]}
      - id: decide
        actor: registry
        requires: [application is pending]
        decided_by: merit
        effects: {granted: [application becomes granted, permit becomes held], refused: [application becomes refused]}
        notes: [issuer]
      - {id: stamp, actor: desk, effects: [stamps increases by 1]}
      - {id: deport, actor: desk, effects: [permit becomes void, location becomes abroad], layer: incident}
      - {id: seize, actor: desk, requires: [permit is held], effects: [permit becomes void], layer: practice, harm: yes}
      - {id: tear-up, actor: person, requires: [permit is held], effects: [permit becomes void], harm: yes}
      """
    And a life that opens on 2020-01-01
    And at the opening location is home
    And it is known that fit is yes

  Scenario: An act of another layer is left out, but everyone sees where she is
    Given at the opening permit is held
    And the event deport on 2021-01-01
    When it is judged on 2024-06-01
    Then the answers are
      | question | law                     | + treaty | + practice | + incident            |
      | permit   | held                    | held     | held       | void since 2021-01-01 |
      | location | abroad since 2021-01-01 | abroad   | abroad     | abroad                |
    And under law, the event deport is left out
    And under practice, the event deport is left out
    And under incident, the event deport counts

  Scenario: An act carries out what its question decides
    Given the event apply on 2021-01-01
    And the event decide on 2021-02-01 with outcome granted where issuer is south
    When it is judged on 2024-06-01
    Then permit is held since 2021-02-01
    And issuer is south since 2021-02-01
    And the event decide was allowed

  Scenario: Granted, though the law refuses
    Given it is known that fit is no
    And the event apply on 2021-01-01
    And the event decide on 2021-02-01 with outcome granted
    When it is judged on 2024-06-01
    Then permit is held
    And the event decide was not allowed: merit

  Scenario: Granted, though nobody applied
    Given the event decide on 2021-02-01 with outcome granted
    When it is judged on 2024-06-01
    Then permit is held
    And the event decide was not allowed: requires

  Scenario: Decided in one way or another
    Given the event apply on 2021-01-01
    And the event decide on 2021-02-01 with outcome unknown
    When it is judged on 2024-06-01
    Then permit is unknown between none and held because of decide

  Scenario: Decided as the official chose
    Given the rules
      """
      - {id: choice, decides: merit, may: {actor: registry, outcomes: [granted, refused], within: none stated}}
      """
    And the event apply on 2021-01-01
    And the event decide on 2021-02-01 with outcome refused
    When it is judged on 2024-06-01
    Then permit is none
    And the event decide was allowed

  Scenario: An act that may have happened, once, on any day
    Given at the opening permit is held
    And it is not known seize
    When it is judged on 2024-06-01
    Then the answers are
      | question | law  | + treaty | + practice                                    | + incident                |
      | permit   | held | held     | unknown between held and void because of seize | unknown because of seize |

  Scenario: A number that grows
    Given the event stamp on 2021-01-01
    And the event stamp on 2021-01-01
    And the event stamp on 2022
    Then day by day the answers are
      | on         | stamps                       |
      | 2020-12-31 | 0                            |
      | 2021-12-31 | 2 since 2021-01-01           |
      | 2022-06-01 | unknown between 2 and 3 because of stamp |
      | 2022-12-31 | 3 since 2022                 |

  Scenario: Only practice makes it so, so it is told as an event
    Given at the opening permit is void
    And the acts
      """
      - {id: restamp, actor: desk, effects: [issuer becomes south], layer: practice}
      """
    And at the opening issuer is south
    When it is judged on 2024-06-01
    Then the reader is warned that "only practice makes 'issuer' south"

  Rule: Dangers are harmful acts of others whose requirements are not false

    Scenario: She has what may be seized
      Given at the opening permit is held
      When it is judged on 2024-06-01
      Then under law, there is no danger of seize
      And under practice, there is a danger of seize

    Scenario: It is not known whether she has it
      Given it is not known permit
      When it is judged on 2024-06-01
      Then under practice, there may be a danger of seize

    Scenario Outline: It is not known whether the act is in force
      Given at the opening permit is held
      And the acts
        """
        - {id: cancel, actor: desk, harm: yes, requires: [permit is held], effects: [permit becomes void], in_force: {from: 2024}}
        """
      When it is judged on <on>
      Then there <is> danger of cancel

      Examples:
        | case                                  | on         | is       |
        | not yet in force                      | 2023-12-31 | is no    |
        | it came into force some day this year | 2024-06-01 | may be a |
        | it is surely in force                 | 2024-12-31 | is a     |

    Scenario: She has nothing to be seized
      When it is judged on 2024-06-01
      Then there is no danger of seize

    Scenario: What she does herself is no danger
      Given at the opening permit is held
      When it is judged on 2024-06-01
      Then there is no danger of tear-up

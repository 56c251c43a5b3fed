Feature: Conditions are handed to other programs

  An analyst has a program that knows nothing of zhol, and wants to ask it whether the condition of a rule holds. `zhol rules --cel` writes
  conditions in the Common Expression Language, which many programs read. There a condition is true or false, here it may also be open: so
  each is written twice, whether it certainly holds and whether it possibly does. Which rule stands over which, and what happens when, is
  not handed out: a condition that holds is not yet an answer. The expressions are asked of an engine of CEL that others wrote.

  Background:
    Given the words
      """
      actors:
        registry: state
      facts:
        clan: {type: [hill, shore]}
      statuses:
        permit: {values: [none, held, revoked], begins: none, missing: none}
      roles: {mother: parent}
      questions:
        stay: {outcomes: [settled, passing, refused]}
      """
    And the acts
      """
      - {id: grant, actor: registry, effects: [permit becomes held]}
      - {id: revoke, actor: registry, effects: [permit becomes revoked]}
      """
    And the rules
      """
      - {id: long, decides: stay, outcome: settled, when: [permit is held, on >= since permit + 5 years]}
      - {id: ours, decides: stay, outcome: settled, when: [{any: [clan is hill, permit is revoked]}], unless: [permit is held]}
      - {id: born-here, decides: stay, outcome: settled, when: [{some: parent, has: [permit is held]}]}
      - {id: once, decides: stay, outcome: refused, when: [permit was revoked]}
      - {id: old-law, decides: stay, outcome: passing, when: [clan is shore], in_force: {until: 2020-01-01}}
      """
    And the life
      """
      case: a shepherd
      on: 2024-06-01
      person: {born: 1990-01-01, clan: hill}
      events: [{on: 2016-06-01, act: grant}]
      """

  Scenario: A condition that holds
    When its conditions are handed to another program on 2024-06-01
    Then there rule long holds
    And CEL says of rule long "status['permit'].all(w, w in ['held'])"

  Scenario Outline: Its first day, and the day before
    When its conditions are handed to another program on <day>
    Then there rule long <comes to>

    Examples:
      | day        | comes to      |
      | 2021-05-31 | does not hold |
      | 2021-06-01 | holds         |

  Scenario: An exception takes a condition back
    When its conditions are handed to another program on 2024-06-01
    Then there rule ours does not hold
    When its conditions are handed to another program on 2016-05-31
    Then there rule ours holds

  Scenario: What nobody knows leaves a condition open, and open is not no
    Given it is not known clan
    When its conditions are handed to another program on 2016-05-31
    Then there rule ours may hold

  Scenario Outline: A law holds on the days on which it is in force
    Given it is known that clan is shore
    When its conditions are handed to another program on <day>
    Then there rule old-law <comes to>

    Examples:
      | day        | comes to      |
      | 2019-12-31 | holds         |
      | 2020-01-01 | does not hold |

  Scenario: What CEL cannot say is named, and not left out
    When its conditions are handed to another program on 2024-06-01
    Then CEL cannot say rule once: it looks back over what
    And CEL cannot say rule born-here: it speaks of the

Feature: A receipt says what was answered, to be answered again

  Whoever is shown an answer can ask: is that what these rules say of this life, or was something changed? A receipt holds what was
  asked and answered, and hashes of the life and the rules. Whoever has the life asks again and compares. The life itself is in it only
  where that was asked for.

  Background:
    Given the words
      """
      actors:
        registry: state
      facts:
        clan: {type: [hill, shore]}
      statuses:
        permit: {values: [none, held], begins: none, missing: none}
      questions:
        stay: {outcomes: [settled, passing]}
      goals: {settled: [permit is held]}
      """
    And the acts
      """
      - {id: grant, actor: registry, effects: [permit becomes held]}
      - {id: sign-up, actor: person, requires: [permit is none], effects: [permit becomes held]}
      """
    And the rules
      """
      - {id: long, decides: stay, outcome: settled, when: [permit is held, clan is hill]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      """
    And the life
      """
      case: a shepherd
      on: 2024-06-01
      person: {born: 1990-01-01, clan: hill}
      events: [{on: 2016-06-01, act: grant}]
      """

  Scenario: Asked again of the same life by the same rules
    When a receipt of stay and permit is written
    Then the receipt holds

  Scenario: What it is of stays with whoever has it
    When a receipt of stay is written
    Then the receipt says settled
    And the receipt says no hill
    And the receipt says no shepherd
    When a receipt of stay is written, with the life in it
    Then the receipt says hill

  Scenario: The life written otherwise
    When a receipt of stay is written
    Given the life
      """
      # told by somebody else
      on: [2024-06-01]
      case: "a shepherd"
      events:
      - act: grant
        on: 2016-06-01
      person:
        clan: hill
        born: 1990-01-01
      """
    Then the receipt holds

  Scenario: Another life
    When a receipt of stay is written
    Given it is known that clan is shore
    Then the receipt does not hold: case: another life
    And the receipt does not hold: passing here, settled in the receipt

  Scenario: Another life that is answered the same
    When a receipt of stay is written
    Given it is known that born is 1991-01-01
    Then the receipt does not hold: case: another life
    And all its answers are the same

  Scenario: Other rules
    When a receipt of stay is written
    Given the rules
      """
      - {id: nobody, decides: stay, outcome: passing, overrides: [long]}
      """
    Then the receipt does not hold: rulebook: another
    And the receipt does not hold: passing here, settled in the receipt

  Scenario: Other rules that answer the same
    When a receipt of stay is written
    Given the rules
      """
      - {id: short, decides: stay, outcome: passing, when: [clan is shore]}
      """
    Then the receipt does not hold: rulebook: another
    And the receipt does not hold: the same answer, on other grounds
    And all its answers are the same

  Scenario: What nobody knows stands in it by name, and is not taken for no
    Given it is not known clan
    When a receipt of stay is written
    Then the receipt names clan as not known
    And the receipt says unknown
    And the receipt holds

  Scenario: A stance other than the usual is answered in that stance
    Given the layer law
    And rule long is off
    When a receipt of stay is written
    Then the receipt says passing
    And the receipt holds

  Scenario: Ways to a goal
    Given without the event grant
    When a receipt of the way to settled from 2024-06-01 is written
    Then the receipt says sign-up
    And the receipt holds
    Given the event grant on 2016-06-01
    Then the receipt does not hold: case: another life
    And the receipt does not hold: no step by 2024-06-01 here, sign-up by 2024-06-01 in the receipt

Feature: What is proved of everybody, and found in the rules, has receipts too

  A comparison, a claim, an audit and a timeline speak of no life: their receipt holds what was asked, by which rules, and what was
  answered. Whoever has the rules asks again. A solver shows each difference in somebody it chose; which person that is may change with
  the solver, the answer may not.

  Background:
    Given the words
      """
      actors:
        registry: state
      facts:
        clan: {type: [hill, shore]}
      statuses:
        permit: {values: [none, held], begins: none}
      questions:
        stay: {outcomes: [settled, passing]}
        pass: {outcomes: [granted, refused]}
      """
    And the acts
      """
      - {id: grant, actor: registry, effects: [permit becomes held]}
      """
    And the rules
      """
      - {id: long, decides: stay, outcome: settled, when: [permit is held]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      - {id: everyone, decides: pass, outcome: granted, in_force: {from: 2020-01-01}}
      """
    And the rules of "port-code"
      """
      - {id: port.turned-away, decides: stay, outcome: passing, when: [clan is shore], layer: practice}
      """

  Scenario: A comparison is asked again
    When a receipt of stay and pass compared between law and law+practice is written
    Then the receipt holds
    And the receipt says settled
    And the receipt says no hill

  Scenario: A comparison by other rules
    When a receipt of stay and pass compared between law and law+practice is written
    Given the rules
      """
      - {id: shore-too, decides: stay, outcome: passing, when: [clan is shore]}
      """
    Then the receipt does not hold: rulebook of a: another
    And the receipt does not hold: difference in stay: counter-example (conflict (passing or settled) to passing) here

  Scenario: A claim is asked again
    When a receipt of the claim "nobody has stay passing by law" is written
    Then the receipt holds
    And the receipt says counter-example

  Scenario: A claim that became so
    When a receipt of the claim "nobody has stay passing by law" is written
    Given the rules
      """
      - {id: all, decides: stay, outcome: settled}
      """
    Then the receipt does not hold: rulebook: another
    And the receipt does not hold: proved here, counter-example in the receipt

  Scenario: Other rules that prove the same are told
    When a receipt of the claim "nobody has stay in conflict by law" is written
    Given the rules
      """
      - {id: short, decides: pass, outcome: granted, when: [clan is hill]}
      """
    Then the receipt does not hold: rulebook: another
    And all its answers are the same

  Scenario: An audit is asked again
    When a receipt of an audit for gap and conflict is written
    Then the receipt holds
    And the receipt says audit

  Scenario: A flaw that is new
    When a receipt of an audit for gap and conflict is written
    Given the rules
      """
      - {id: twice, decides: pass, outcome: refused, when: [clan is shore]}
      """
    Then the receipt does not hold: rulebook: another
    And the receipt does not hold: conflict:pass/everyone: answered only here

  Scenario: A timeline is asked again
    When a receipt of the timeline of pass is written
    Then the receipt holds
    And the receipt says 2020-01-01

  Scenario: A gap that was closed
    When a receipt of the timeline of pass is written
    Given the rules
      """
      - {id: before, decides: pass, outcome: refused, in_force: {until: 2020-01-01}}
      """
    Then the receipt does not hold: timeline of pass, law: no gap without a reason here

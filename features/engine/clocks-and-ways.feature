Feature: Clocks against each other, and who does what on a way

  Where others take their time, what one holds may end before the decision that waits for it. Ways that differ in
  substance each lack an act that another has.

  Background:
    Given the words
      """
      actors:
        office: {of: state, label: the office}
        court: {of: state, label: the court}
      statuses:
        stay: {values: [none, held, over], begins: none, missing: none, then: {held: over}}
        plea: {values: [none, filed, granted], begins: none, missing: none}
        appeal: {values: [none, filed], begins: none, missing: none}
        member: {values: [none, held], begins: none, missing: none}
      questions:
        merit: {outcomes: [granted, refused]}
      """
    And the rules
      """
      - {id: merit-by-choice, decides: merit, may: {actor: office, outcomes: [granted, refused]}}
      """
    And the acts
      """
      - {id: arrive, actor: person, requires: [stay is none], effects: [stay becomes held for 30 days]}
      - {id: file, actor: person, requires: [stay is held], effects: [plea becomes filed]}
      - id: decide
        actor: office
        requires: [plea is filed, stay is held]
        decided_by: merit
        takes: {since: plea, at_least: 10 days, at_most: 45 days}
        effects: {granted: [plea becomes granted, member becomes held], refused: [plea becomes none]}
      """
    And a life that opens on 2020-01-01

  Scenario: The permit ends before the last day of the decision it waits for
    When the way to member=held is sought from 2020-01-01
    Then the way goes by arrive, file and decide
    And the way takes 10 days or more
    And step decide comes too late on 2020-02-15

  Scenario: A permit that lasts as long as the decision may take is in time
    Given at the opening stay is held since 2019-12-01 until 2020-03-01
    When the way to member=held is sought from 2020-01-01
    Then the way goes by file and decide
    And the way takes 10 to 45 days

  Scenario: No day is left for a decision that takes longer at least
    Given at the opening stay is held since 2019-12-05 until 2020-01-06
    When the way to member=held is sought from 2020-01-01
    Then there is no way

  Scenario: At worst nobody chooses in favour
    When the way to member=held is sought from 2020-01-01 at worst
    Then there is no way

  Scenario: At best others do what nobody asked of them
    Given the acts
      """
      - {id: invite, actor: court, effects: [member becomes held]}
      """
    When the way to member=held is sought from 2020-01-01
    Then the way goes by arrive, file and decide
    When the way to member=held is sought from 2020-01-01 at best
    Then the way goes by invite

  Scenario: Every way that differs in substance is told, the soonest first
    Given the acts
      """
      - {id: lodge, actor: person, effects: [appeal becomes filed]}
      - {id: uphold, actor: court, requires: [appeal is filed], takes: {since: appeal, at_least: 20 days}, effects: [member becomes held]}
      """
    When every way to member=held is sought from 2020-01-01
    Then there are 2 ways
    And the way goes by arrive, file and decide
    And a way goes by lodge and uphold
    And no way goes by arrive, file, decide, lodge and uphold

  Scenario: Without one of two who may decide, the other way is left
    Given the acts
      """
      - {id: lodge, actor: person, effects: [appeal becomes filed]}
      - {id: uphold, actor: court, requires: [appeal is filed], takes: {since: appeal, at_least: 20 days}, effects: [member becomes held]}
      """
    When the way to member=held is sought from 2020-01-01 without office
    Then the way goes by lodge and uphold
    When the way to member=held is sought from 2020-01-01 without office and court
    Then there is no way

  Scenario: A layer that does not count opens no way and bars none
    Given the acts
      """
      - {id: bribe, actor: office, requires: [stay is none], effects: [member becomes held], layer: practice}
      """
    And the layers law
    When the way to member=held is sought from 2020-01-01
    Then the way goes by arrive, file and decide

  Scenario: A layer that counts opens its own way
    Given the acts
      """
      - {id: bribe, actor: office, requires: [stay is none], effects: [member becomes held], layer: practice}
      """
    And the layers law and practice
    When the way to member=held is sought from 2020-01-01
    Then the way goes by bribe

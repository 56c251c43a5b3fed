Feature: The fewest conditions that keep a goal out

  Where there is no way, each condition that surely fails is thought away, one at a time and several together: the fewest
  that open a way are told, whose they are, and that no fewer do is proved. What asks for a fact is left out: nobody is
  ever in a position to be another.

  Background:
    Given the words
      """
      actors:
        office: {of: state, label: the office}
      facts:
        fit: {type: bool}
      statuses:
        permit: {values: [none, held], begins: none, missing: none}
        paper: {values: [none, held], begins: none, missing: none, label: a paper}
        seal: {values: [none, held], begins: none, missing: none, control: person}
        member: {values: [none, held], begins: none, missing: none}
      questions:
        merit: {outcomes: [granted, refused]}
      """
    And the acts
      """
      - {id: join, actor: person, requires: [permit is held, paper is held], effects: [member becomes held]}
      """
    And a life that opens on 2020-01-01
    And it is known that fit is no

  Scenario: Two requirements of one act fail, and either of them alone would not do
    When the way to member=held is sought from 2020-01-01 and what opens it
    Then there is no way
    And it would take paper=held and permit=held, and no fewer

  Scenario: What an act asks may be thought away as well as brought about
    Given the acts
      """
      - {id: fetch, actor: person, effects: [permit becomes held]}
      """
    When the way to member=held is sought from 2020-01-01 and what opens it
    Then it would take paper=held, and no fewer
    And it would take join/2, and no fewer
    And join/2 would be up to law

  Scenario: What the person controls is named as the person's own
    Given the acts
      """
      - {id: fetch, actor: person, requires: [seal is held], effects: [permit becomes held, paper becomes held]}
      """
    When the way to member=held is sought from 2020-01-01
    Then it would take seal=held, and no fewer
    And seal=held would be up to person

  Scenario: A rule that says otherwise is one condition
    Given the rules
      """
      - {id: good, decides: merit, outcome: granted, when: [permit is none], default: yes}
      - {id: bad, decides: merit, outcome: refused, when: [permit is none, paper is none]}
      """
    And the acts
      """
      - {id: enrol, actor: office, requires: [seal is none], decided_by: merit, effects: {granted: [member becomes held], refused: []}}
      """
    When the way to member=held is sought from 2020-01-01 and what opens it
    Then it would take bad, and no fewer

  Scenario: An act that asks for a fact is no part of it
    Given the acts
      """
      - {id: inherit, actor: person, requires: [fit, seal is held], effects: [member becomes held]}
      - {id: fetch, actor: person, requires: [seal is held], effects: [permit becomes held, paper becomes held]}
      """
    When the way to member=held is sought from 2020-01-01 and what opens it
    Then it would take seal=held, and no fewer

  Scenario: A law that is no longer in force may be thought to be
    Given the acts
      """
      - {id: give, actor: office, requires: [seal is none], effects: [permit becomes held, paper becomes held], in_force: {until: 2019-01-01}}
      """
    When the way to member=held is sought from 2020-01-01 and what opens it
    Then it would take give/force, and no fewer

  Scenario: Where only a fact is in the way, nothing opens one
    Given the words
      """
      statuses:
        title: {values: [none, held], begins: none, missing: none}
      """
    And the acts
      """
      - {id: inherit, actor: person, requires: [fit], effects: [title becomes held]}
      """
    When the way to title=held is sought from 2020-01-01
    Then nothing thought away opens a way

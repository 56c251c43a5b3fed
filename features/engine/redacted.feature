Feature: An answer is shown to others without the person

  A lawyer shows an answer to a colleague, an analyst prints it in a report. They are to see what the rules say, not who it is about.
  `zhol check --redact` leaves out the title and facts of the life, its events and how each condition stood; of days the years stay.
  It is no promise of anonymity: an answer that only few people get may tell who it is.

  Background:
    Given the words
      """
      actors:
        registry: state
      facts:
        clan: {type: [hill, shore]}
      statuses:
        permit: {values: [none, held, revoked], begins: none, missing: none, headline: yes}
        location: {values: [inland, coast], plain: yes}
      questions:
        stay: {outcomes: [settled, passing]}
      """
    And the acts
      """
      - {id: grant, actor: registry, effects: [permit becomes held]}
      - {id: revoke, actor: registry, harm: yes, requires: [permit is held], effects: [permit becomes revoked]}
      """
    And the rules
      """
      - {id: long, decides: stay, outcome: settled, when: [permit is held, on >= since permit + 5 years]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      """
    And the life
      """
      case: the shepherd of the seventh lake
      on: 2024-06-01
      person: {born: 1990-03-17, clan: hill}
      opens: {on: 2012-08-09, location: coast}
      events: [{on: 2016-05-21, act: grant}]
      """

  Scenario: The answer stays, and since when by the year
    When it is judged
    Then others read "settled"
    And others read "held since 2016"
    And others do not read "2016-05"
    And others do not read "21 May"

  Scenario: The life stays with whoever has it
    When it is judged
    Then others do not read "shepherd"
    And others do not read "seventh lake"
    And others do not read "1990"
    And others do not read "17 March"
    And others do not read "hill"

  Scenario: What anybody could see of the person is not told either
    When it is judged
    Then others do not read "coast"

  Scenario: What might be done to the person is told, by the year
    When it is judged
    Then others read "revoke"
    And others do not read "June"


  Scenario: What was left out is said
    When it is judged
    Then others read "The person is left out"
    And others read "may still tell who it is"

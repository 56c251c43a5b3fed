Feature: From when time alone makes an answer the best one

  The same life goes on, and nobody does anything more. What is told of later than the day judged has not happened. The
  first day on which the answer is the best one is told, and the last of that spell where it ends within 30 years.

  Background:
    Given the words
      """
      statuses:
        permit: {values: [none, held, ended], begins: none, missing: none, then: {held: ended}}
      questions:
        grant: {outcomes: [eligible, refused]}
      """
    And the parameters
      """
      years: {unit: years, values: [{from: 2000-01-01, value: 5, cite: [{work: act, at: s 1, mark: V1}]}, {from: 2022-01-01, value: 3, cite: [{work: act, at: s 2, mark: V1}]}]}
      """
    And the rules
      """
      - {id: long, decides: grant, outcome: eligible, when: [permit is held, on >= since permit + param years]}
      - {id: else, decides: grant, outcome: refused, default: yes}
      """
    And the acts
      """
      - {id: give, actor: person, effects: [permit becomes held]}
      """
    And a life that opens on 2019-02-01

  Scenario: The day on which the time is over, by the figure that then holds
    Given at the opening permit is held since 2019-02-01
    When it is asked what would change grant on 2020-01-01
    Then time alone brings it on 2022-02-01 and it lasts
    And nothing in the person's own hands is enough, proved

  Scenario: It ends with the permit
    Given at the opening permit is held since 2019-02-01 until 2022-03-01
    When it is asked what would change grant on 2020-01-01
    Then time alone brings it on 2022-02-01 until 2022-02-28

  Scenario: A permit that ends before
    Given at the opening permit is held since 2019-02-01 until 2022-01-15
    When it is asked what would change grant on 2020-01-01
    Then time alone does not bring it

  Scenario: Without a permit no time helps
    When it is asked what would change grant on 2020-01-01
    Then time alone does not bring it

  Scenario: What is told of later has not happened
    Given the event give on 2020-06-01
    When it is asked what would change grant on 2020-01-01
    Then time alone does not bring it

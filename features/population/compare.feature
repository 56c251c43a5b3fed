Feature: Runs of the same people are held against each other

  Each person is compared with herself, under the same chances. What somebody gains only because another loses a place is told apart.

  Background:
    Given the rulebook "bost"
    And the cohort
      """
      cohort: {id: valley, people: 400, on: 2020-01-01, assumption: a valley that is made up}
      everyone: {opens: {arvan: none, bostian: none, location: bost, bost-residence: {is: permit, since: 2010..2012}}}
      traits:
        clan: {hill: {person: {clan: hill}}, shore: {person: {clan: shore}}}
        age: {old: {person: {born: 1940..2000}}}
      margins:
      - {of: [clan], shares: {hill: 50, shore: 50}, assumption: half and half}
      - {of: [age], shares: {old: 100}, assumption: all are grown up}
      """
    And the what-if
      """
      scenario: {id: hill, asks: Who is admitted where the hill asks alone?}
      stance: {layers: [law, treaty, practice]}
      cohort: valley
      people: 400
      horizon: {from: 2020-01-01, until: 2021-01-01}
      measures: {questions: [stateless], goals: [bost-citizen], groups: [clan]}
      intents:
      - {id: ask, act: apply, when: [application is none, clan is hill], wait: 10..10 days, assumption: the hill asks}
      others:
      - {id: answer, act: decide, wait: 40..40 days, assumption: after forty days}
      """

  # The shore, half of all, is admitted where it was not; the hill is admitted in both.
  Scenario: Who gains, and who loses
    When it is run
    And it is run otherwise
      """
      scenario: {id: all, asks: What if all asked?}
      intents:
      - {id: ask, act: apply, when: [application is none], wait: 10..10 days, assumption: all ask}
      """
    Then 200 people gain bost-citizen and 0 lose it
    And nobody can be displaced, for nothing is rationed

  # People are compared with themselves, and with nobody else.
  Scenario: Other people
    When it is run
    And it is run otherwise
      """
      scenario: {id: others, asks: What of others?}
      seed: 5
      """
    Then runs of other people are not compared

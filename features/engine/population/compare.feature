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

  # Forty places, for whoever has waited longest. The hill asks on the tenth day; in the other run the shore, as many, asks on the fifth, and so
  # ranks before all of the hill. As the places were, whoever ranks before the last of the hill who was served is served too: all two
  # hundred of the shore. Given out anew, forty of the shore have them all: the forty of the hill go without, and so do the other 160.
  Scenario: Who gains, and who is displaced by a place that another took
    Given the file "bost-act/quota.yaml"
      """
      parameters:
        bost.places:
          unit: person
          period: year
          values:
          - {from: 2019-01-01, value: 40, cite: [{work: bost-act, at: s 4, mark: V1}]}
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
      quotas:
      - {id: places, act: decide, parameter: bost.places, longest: application, assumption: the longest first}
      """
    When it is run
    And it is run otherwise
      """
      scenario: {id: all, asks: What if the shore asked too?}
      intents:
      - {id: ask-too, act: apply, when: [application is none, clan is shore], wait: 5..5 days, assumption: the shore asks}
      """
    And it is run otherwise with the places as they were
    Then 40 people gain bost-citizen and 40 lose it
    And 200 people gain bost-citizen directly and 200 are displaced from it

  # People are compared with themselves, and with nobody else.
  Scenario: Other people
    When it is run
    And it is run otherwise
      """
      scenario: {id: others, asks: What of others?}
      seed: 5
      """
    Then runs of other people are not compared

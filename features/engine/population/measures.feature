Feature: What a run comes to is counted

  Everything here takes as many days for everybody, so that each figure can be worked out by hand.

  Background:
    Given the rulebook "bost"
    And the cohort
      """
      cohort: {id: valley, people: 400, on: 2020-01-01, assumption: a valley that is made up}
      everyone: {opens: {bostian: none, location: bost, bost-residence: {is: permit, since: 2010..2012}}}
      traits:
        nationality: {arvan: {opens: {arvan: held}}, none: {opens: {arvan: none}}}
        age: {old: {person: {born: 1940..2000}}}
      margins:
      - {of: [nationality], shares: {arvan: 50, none: 50}, assumption: half and half}
      - {of: [age], shares: {old: 100}, assumption: all are grown up}
      """
    And the what-if
      """
      scenario: {id: asking, asks: Who becomes Bostian?}
      stance: {layers: [law, treaty, practice]}
      cohort: valley
      people: 400
      horizon: {from: 2020-01-01, until: 2021-01-01}
      measures: {questions: [stateless], goals: [bost-citizen]}
      intents:
      - {id: ask, act: apply, when: [application is none], wait: 10..10 days, assumption: all ask}
      others:
      - {id: answer, act: decide, wait: 40..40 days, assumption: after forty days}
      """

  # Whoever has no other nationality is admitted, on the fiftieth day.
  Scenario: How many, and how long
    When it is run
    Then 50 % of people reach bost-citizen by the end
    And half of those for whom application is pending have their answer after 40 days
    And 400 people wait with application is pending on 2020-02-01
    And 0 people wait with application is pending on 2020-03-01

  # 200 people, from 1 January to the day before the fiftieth after it.
  Scenario: Days under an answer
    When it is run
    Then 10000 days are spent under stateless yes

  # s 6: an Arvan is refused unless released, and nobody here is.
  Scenario: What is in the way
    When it is run
    Then 200 people on their way to bost-citizen meet bost.no-dual

  # Not known is neither: nobody is certainly stateless, everybody may be, and no one is certainly admitted.
  Scenario: What is not known is an interval
    Given the cohort
      """
      cohort: {id: valley, people: 400, on: 2020-01-01, assumption: a valley that is made up}
      everyone: {unknown: [arvan], opens: {bostian: none, location: arva}}
      traits: {age: {old: {person: {born: 1940..2000}}}}
      margins:
      - {of: [age], shares: {old: 100}, assumption: all are grown up}
      """
    When it is run
    Then 0 days are spent under stateless yes
    And at most 146400 days are spent under stateless yes
    And nobody reaches bost-citizen by the end

Feature: Where there are fewer places than people, each place is given once

  An act under a quota waits until there is a place. On each clearing day all who may do it that day stand in one queue: by priority, by how
  long they have waited, by lot. Up to one rank of it all are served, on that day; the others stay. That rank is all that one person's life owes to
  others' lives, and it is kept in the log of the run.

  Background:
    Given the rulebook "bost"
    And the file "bost-act/quota.yaml"
      """
      parameters:
        bost.places:
          unit: person
          period: year
          values:
          - {from: 2019-01-01, value: 10, cite: [{work: bost-act, at: s 4, mark: V1}]}
      """
    And the cohort
      """
      cohort: {id: valley, people: 160, on: 2020-01-01, assumption: a valley that is made up}
      everyone: {opens: {arvan: none, bostian: none, location: bost, bost-residence: {is: permit, since: 2010..2014}}}
      traits:
        clan: {hill: {person: {clan: hill}}, shore: {person: {clan: shore}}}
        age: {young: {person: {born: 2001..2009}}, old: {person: {born: 1940..2000}}}
      margins:
      - {of: [clan], shares: {hill: 60, shore: 40}, assumption: round numbers}
      - {of: [age], shares: {young: 30, old: 70}, assumption: round numbers}
      """
    And the what-if
      """
      scenario: {id: places, asks: Who becomes Bostian where places are few?}
      stance: {layers: [law, treaty, practice]}
      cohort: valley
      people: 160
      horizon: {from: 2020-01-01, until: 2022-01-01}
      measures: {questions: [stateless]}
      intents:
      - {id: ask, act: apply, when: [bostian is none], share: 1/2, within: 90 days, assumption: many ask}
      others:
      - {id: answer, act: decide, wait: 30..60 days, assumption: within two months}
      quotas:
      - id: places
        act: decide
        parameter: bost.places
        times: 1
        unused: lapses
        assumption: by lot
      """

  Scenario: As many as there are places, each year, and on clearing days
    When it is run
    Then in 2020 decide was done 10 times
    And in 2021 decide was done 10 times
    And each time decide was done on the first day of a month
    And decide was done as often as the cutoffs say

  Scenario: Half of the people have half of the places
    Given the what-if has "people: 80" for "people: 160"
    When it is run
    Then in 2020 decide was done 5 times

  # the lot of a person is hers as long as the run lasts
  Scenario: With more places winners stay winners
    When it is run
    Then with "times: 2" for "times: 1" the same people do decide, and 20 more

  Scenario Outline: One queue, wherever people are carried on
    When it is run
    Then it is the same run with <workers> workers by <backend> in <partitions> partitions

    Examples:
      | workers | backend   | partitions |
      | 1       | serial    | 7          |
      | 2       | processes | 3          |

  # under the same seed the same people win, whoever looks
  Scenario: Everybody is answered as a case as in the run
    When it is run
    Then each 10th person opened again ends as in the run

  Scenario: Whoever declines makes room for the next
    Given the what-if has "declined: 30 percent" for "unused: lapses"
    When it is run
    Then in 2020 decide was done 10 times
    And decide was done as often as the cutoffs say

  # the same cutoffs, and not the same number of places: what the other scenario does to each by itself, without whom it puts in her place
  Scenario: Cutoffs of another run hold as they stand
    When it is run
    Then with its cutoffs and "times: 2" for "times: 1" decide is done as before

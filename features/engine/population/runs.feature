Feature: A run is the same however it is carried out

  People are carried on in parts, by as many workers as there are. A run that is killed goes on; a run that is finished can be verified, extended, and
  opened again person by person.

  Background:
    Given the rulebook "bost"
    And the cohort
      """
      cohort: {id: valley, people: 400, on: 2020-01-01, assumption: a valley that is made up}
      everyone: {opens: {arvan: held, bostian: none, location: bost, bost-residence: {is: permit, since: 2010..2019}}}
      traits:
        clan: {hill: {person: {clan: hill}}, shore: {person: {clan: shore}}}
        age: {young: {person: {born: 2001..2009}}, old: {person: {born: 1940..2000}}}
      margins:
      - {of: [clan], shares: {hill: 60, shore: 40}, assumption: round numbers}
      - {of: [age], shares: {young: 30, old: 70}, assumption: round numbers}
      """
    And the what-if
      """
      scenario: {id: asking, asks: Who becomes Bostian?}
      stance: {layers: [law, treaty, practice]}
      cohort: valley
      people: 200
      replicates: 2
      horizon: {from: 2020-01-01, until: 2024-01-01}
      measures: {questions: [stateless]}
      intents:
      - {id: ask, act: apply, when: [bostian is none], share: 1/2, within: 1 year, assumption: some ask}
      others:
      - {id: answer, act: decide, wait: 30..90 days, assumption: within three months}
      """

  Scenario Outline: Spread in any way
    When it is run
    Then it is the same run with <workers> workers by <backend> in <partitions> partitions

    Examples:
      | workers | backend   | partitions |
      | 1       | serial    | 1          |
      | 1       | serial    | 7          |
      | 2       | threads   | 2          |
      | 2       | processes | 7          |

  # what becomes of people follows from who they are and from the seed: whoever carries them on
  Scenario: A worker that is killed
    When it is run
    Then it is the same run where a worker is killed

  Scenario: Broken off, and begun again
    When it is run and broken off after 5 chunks
    And it is run
    Then 5 chunks were not done again
    And it is the same run with 1 workers by serial in 1 partitions

  Scenario: More replicates later
    When it is run
    And 2 replicates are added
    Then the files of 2 replicates were left as they were
    And it is the same run as one of 4 replicates
    And it is as recorded

  Scenario: A byte is changed
    When it is run
    And a byte of events.parquet/000001-000002.parquet is changed
    Then it is found that events.parquet/000001-000002.parquet differs

  Scenario: A byte of the record is changed
    When it is run
    And a byte of record.json is changed
    Then it is found that record.json is not as it was written

  Scenario: A file is put beside
    When it is run
    And a file notes.txt is put beside
    Then it is found that notes.txt is not in the record

  # judged from the case that is written of her, by the evaluator
  Scenario: Everybody is answered as a case as in the run
    When it is run
    Then each 10th person opened again ends as in the run

  Scenario: One run at a time
    When another run is at work in the same directory
    Then the run is refused: another run is at work here

  Scenario: Not over another run
    When it is run
    Then another what-if in the same directory is refused: another number of people

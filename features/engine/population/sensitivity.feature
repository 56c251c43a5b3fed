Feature: What an answer hangs on is told, one assumption at a time

  What nobody measured is moved down and up, and the same people are run again. What a source tells is left as it is.

  Background:
    Given the rulebook "bost"
    And the file "sources.yaml"
      """
      sources:
      - {id: bost-act, title: An act, kind: statute, as_of: 2001-01-01}
      - {id: arva-code, title: A code, kind: statute, as_of: 2001-01-01}
      - {id: report-7, title: A report, kind: report, date: 2020-01-01}
      - {id: definition, title: What is meant, kind: project}
      """
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
      scenario: {id: hill, asks: Who is admitted where some of the hill ask?}
      stance: {layers: [law, treaty, practice]}
      cohort: valley
      people: 400
      horizon: {from: 2020-01-01, until: 2021-01-01}
      measures: {goals: [bost-citizen], groups: [clan]}
      intents:
      - id: ask
        act: apply
        when: [application is none, clan is hill]
        share: 50 percent
        between: 0..100 percent
        wait: 10..10 days
        assumption: half of the hill ask
      - {id: ask-late, act: apply, when: [clan is shore], wait: 900..900 days, cite: [{work: bost-act, at: s 7, mark: V1}]}
      others:
      - {id: answer, act: decide, wait: 50..50 days, assumption: after fifty days}
      """

  # Nobody of the hill asks, or all two hundred of them do.
  Scenario: How many do something
    When each assumption is moved
    Then 0 people reach bost-citizen with intent ask moved down, and 200 with it moved up

  # Asked on the tenth day and answered after twenty-five, fifty or a hundred days: all within the year.
  Scenario: How long something takes
    When each assumption is moved
    Then as many people reach bost-citizen with act of another answer, how long it takes moved down, and as many with it moved up

  Scenario: What is left as it is
    When each assumption is moved
    Then intent ask-late is not moved

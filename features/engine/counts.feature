Feature: Counting days and times

  `last N units` runs from the day after `on - N units` to `on`. `days of` takes a status's value at the day's end,
  `days touching` any part of the day. `was` sees any instant, `throughout` every one.

  Background:
    Given the words
      """
      statuses:
        location: {values: [home, abroad], plain: yes}
      questions:
        nights: {outcomes: ["0", "1", "2", "3", "4"]}
        visits: {outcomes: [none, one, several]}
        ever: {outcomes: ["yes", "no"]}
        always: {outcomes: ["yes", "no"]}
      """
    And a life that opens on 2023-01-01
    And at the opening location is home since 2023-01-01

  Rule: Ten days

    Background:
      Given the words
        """
        questions:
          ended: {outcomes: [enough, few]}
          touched: {outcomes: [enough, few]}
        """
      And the rules
        """
        - {id: d, decides: ended, outcome: enough, when: [days of location is abroad in last 10 days >= 3]}
        - {id: d-few, decides: ended, outcome: few, default: yes}
        - {id: t, decides: touched, outcome: enough, when: [days touching location is abroad in last 10 days >= 4]}
        - {id: t-few, decides: touched, outcome: few, default: yes}
        - {id: ever, decides: ever, outcome: "yes", when: [location was abroad in last 10 days]}
        - {id: never, decides: ever, outcome: "no", default: yes}
        - {id: always, decides: always, outcome: "yes", when: [location is home throughout last 10 days]}
        - {id: not-always, decides: always, outcome: "no", default: yes}
        - {id: one, decides: visits, outcome: one, when: [times location becomes abroad in last 10 days = 1]}
        - {id: several, decides: visits, outcome: several, when: [times location becomes abroad in last 10 days >= 2]}
        - {id: none, decides: visits, outcome: none, when: [times location becomes abroad in last 10 days = 0]}
        """

    Scenario: Out on the 10th, back on the 13th
      Given from 2024-01-10 location is abroad
      And from 2024-01-13 location is home
      Then day by day the answers are
        | on         | ended  | touched | ever | always | visits |
        | 2024-01-09 | few    | few          | no   | yes    | none   |
        | 2024-01-10 | few    | few          | yes  | no     | one    |
        | 2024-01-12 | enough | few          | yes  | no     | one    |
        | 2024-01-13 | enough | enough       | yes  | no     | one    |
        | 2024-01-19 | enough | enough       | yes  | no     | one    |
        | 2024-01-20 | few    | few          | yes  | no     | none   |
        | 2024-01-22 | few    | few          | yes  | no     | none   |
        | 2024-01-23 | few    | few          | no   | yes    | none   |

    Scenario: Out and back on one day
      Given from 2024-01-10 location is abroad
      And from 2024-01-10 location is home
      When it is judged on 2024-01-10
      Then ever is yes
      And always is no
      And visits is one
      And ended is few

    Scenario: Saying what already holds counts no more
      Given from 2024-01-10 location is abroad
      And from 2024-01-12 location is abroad
      When it is judged on 2024-01-13
      Then location is abroad since 2024-01-10
      And visits is one

    Scenario: Two visits
      Given from 2024-01-10 location is abroad
      And from 2024-01-11 location is home
      And from 2024-01-12 location is abroad
      When it is judged on 2024-01-13
      Then visits is several

    Scenario: A date known to a few days, at its least and its greatest
      Given from 2024-01-10..2024-01-12 location is abroad
      Then day by day the answers are
        | on         | ended                         |
        | 2024-01-11 | few                           |
        | 2024-01-12 | unknown because of location   |
        | 2024-01-13 | unknown because of location   |
        | 2024-01-14 | enough                        |

  Rule: A calendar year, and since a date

    Background:
      Given the words
        """
        questions:
          tax: {outcomes: [due, none]}
          total: {outcomes: [enough, few]}
        """
      And the rules
        """
        - {id: tax, decides: tax, outcome: due, when: [days of location is abroad in this calendar year > 5]}
        - {id: no-tax, decides: tax, outcome: none, default: yes}
        - {id: total, decides: total, outcome: enough, when: [days of location is abroad in since 2023-12-30 >= 7]}
        - {id: no-total, decides: total, outcome: few, default: yes}
        """

    Scenario: The year begins on the first of January
      Given from 2023-12-29 location is abroad
      Then day by day the answers are
        | on         | tax  | total  |
        | 2023-12-31 | none | few    |
        | 2024-01-04 | none | few    |
        | 2024-01-05 | none | enough |
        | 2024-01-06 | due  | enough |

  Rule: Months are no days

    Scenario: A count is in days
      Given the rules
        """
        - {id: total, decides: visits, outcome: one, when: [days of location is abroad in last 2 years > 18 months]}
        """
      Then the rulebook is refused: days

    Scenario: Two years back, and the day after
      Given the rules
        """
        - {id: ever, decides: ever, outcome: "yes", when: [location was abroad in last 1 years]}
        - {id: never, decides: ever, outcome: "no", default: yes}
        """
      And from 2023-03-01 location is abroad
      And from 2023-03-02 location is home
      Then day by day the answers are
        | on         | ever |
        | 2024-03-01 | yes  |
        | 2024-03-02 | no   |

  # On each date lapses come first: what lapses has no part of the day on which it does, and what an act ends has.
  Rule: What is given for five days

    Background:
      Given the words
        """
        actors:
          registry: state
        statuses:
          pass: {values: [none, valid, expired], begins: none, missing: none, then: {valid: expired}}
        questions:
          five: {outcomes: ["yes", "no"]}
          six: {outcomes: ["yes", "no"]}
          had: {outcomes: ["yes", "no"]}
          over: {outcomes: ["yes", "no"]}
        """
      And the acts
        """
        - {id: issue, actor: registry, effects: [pass becomes valid for 5 days]}
        - {id: revoke, actor: registry, effects: [pass becomes expired]}
        """
      And the rules
        """
        - {id: five, decides: five, outcome: "yes", when: [days touching pass is valid in last 30 days >= 5]}
        - {id: no-five, decides: five, outcome: "no", default: yes}
        - {id: six, decides: six, outcome: "yes", when: [days touching pass is valid in last 30 days >= 6]}
        - {id: no-six, decides: six, outcome: "no", default: yes}
        - {id: had, decides: had, outcome: "yes", when: [pass was valid in last 1 days]}
        - {id: not-had, decides: had, outcome: "no", default: yes}
        - {id: over, decides: over, outcome: "yes", when: [pass is expired throughout last 1 days]}
        - {id: not-over, decides: over, outcome: "no", default: yes}
        """
      And the event issue on 2024-01-10

    Scenario: Left to lapse, it is held on five days
      Then day by day the answers are
        | on         | pass    | five | six | had | over |
        | 2024-01-13 | valid   | no   | no  | yes | no   |
        | 2024-01-14 | valid   | yes  | no  | yes | no   |
        | 2024-01-15 | expired | yes  | no  | no  | yes  |
        | 2024-01-16 | expired | yes  | no  | no  | yes  |

    Scenario: Ended by an act on that day before it has lapsed, it is held on that day too
      Given without the event issue
      And the event issue on 2024-01-11
      And the event revoke on 2024-01-15
      Then day by day the answers are
        | on         | pass    | five | had | over |
        | 2024-01-14 | valid   | no   | yes | no   |
        | 2024-01-15 | expired | yes  | yes | no   |
        | 2024-01-16 | expired | yes  | no  | yes  |

    Scenario: Given anew on the day of the lapse, it is held on that day
      Given the event issue on 2024-01-15
      Then day by day the answers are
        | on         | pass  | five | six | had | over |
        | 2024-01-14 | valid | yes  | no  | yes | no   |
        | 2024-01-15 | valid | yes  | yes | yes | no   |

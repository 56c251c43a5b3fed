Feature: What is given for a time lapses

  `for 30 days` lapses on day + 30, to the value the vocabulary says. On each day lapses come first, then events.

  Background:
    Given the words
      """
      actors:
        registry: state
      statuses:
        visa: {values: [none, valid, expired], begins: none, missing: none, then: {valid: expired}}
      questions:
        renewal: {outcomes: [urgent, early]}
      """
    And the acts
      """
      - {id: issue, actor: registry, effects: [visa becomes valid for 30 days]}
      - {id: issue-month, actor: registry, effects: [visa becomes valid for 1 months]}
      - {id: issue-season, actor: registry, effects: [visa becomes valid until 2024-06-01]}
      - {id: revoke, actor: registry, effects: [visa becomes none]}
      """
    And the rules
      """
      - {id: urgent, decides: renewal, outcome: urgent, when: [visa is valid, on + 10 days >= until visa]}
      """
    And a life that begins on 1990-01-01

  Scenario: Thirty days
    Given the event issue on 2024-01-01
    Then day by day the answers are
      | on         | visa                      | renewal |
      | 2023-12-31 | none                      | silent  |
      | 2024-01-01 | valid since 2024-01-01    | silent  |
      | 2024-01-20 | valid since 2024-01-01    | silent  |
      | 2024-01-21 | valid                     | urgent  |
      | 2024-01-30 | valid since 2024-01-01    | urgent  |
      | 2024-01-31 | expired since 2024-01-31  | silent  |

  Scenario: A month rounds down to the month's last day
    Given the event issue-month on 2024-01-31
    Then day by day the answers are
      | on         | visa    |
      | 2024-02-28 | valid   |
      | 2024-02-29 | expired |

  Scenario: Until a date
    Given the event issue-season on 2024-01-31
    Then day by day the answers are
      | on         | visa    |
      | 2024-05-31 | valid   |
      | 2024-06-01 | expired |

  Scenario: Giving it again renews the lapse, and changes neither since
    Given the event issue on 2024-01-01
    And the event issue on 2024-01-20
    Then day by day the answers are
      | on         | visa                      |
      | 2024-02-18 | valid since 2024-01-01    |
      | 2024-02-19 | expired since 2024-02-19  |

  Scenario: Given on the day of the lapse it begins anew, for the lapse comes first
    Given the event issue on 2024-01-01
    And the event issue on 2024-01-31
    When it is judged on 2024-01-31
    Then visa is valid since 2024-01-31

  Scenario: What is taken away lapses no more
    Given the event issue on 2024-01-01
    And the event revoke on 2024-01-10
    When it is judged on 2024-02-15
    Then visa is none since 2024-01-10

  Scenario: A lapse that is pending when the life opens
    Given a life that opens on 2024-01-01
    And at the opening visa is valid since 2023 until 2024-03-01
    Then day by day the answers are
      | on         | visa                      |
      | 2024-02-29 | valid since 2023          |
      | 2024-03-01 | expired since 2024-03-01  |

  Scenario: Issued in a month, it lapses within a month
    Given the event issue on 2024-01
    Then day by day the answers are
      | on         | visa                                               |
      | 2024-01-30 | unknown between none and valid because of issue    |
      | 2024-02-10 | unknown between valid and expired because of issue |
      | 2024-03-01 | expired since 2024-01-31..2024-03-01               |

  Scenario: What a fact only makes lapse sooner or later does not matter where both ends answer alike
    Given the words
      """
      actors:
        registry: state
      facts:
        filed: {type: date}
      statuses:
        card: {values: [none, held, ended], begins: none, then: {held: ended}}
      questions:
        stay: {outcomes: [yes, no]}
      """
    And the acts
      """
      - {id: grant, actor: registry, effects: [card becomes held until filed + 3 years]}
      """
    And the rules
      """
      - {id: with-card, decides: stay, outcome: yes, when: [card is held]}
      - {id: once-with-card, decides: stay, outcome: yes, when: [card is ended]}
      - {id: without, decides: stay, outcome: no, default: yes}
      """
    And it is known that filed is 2016..2018
    And the event grant on 2019-01-01
    When it is judged on 2020-06-01
    Then card is unknown because of filed
    And stay is yes

  # A figure that has no value on the day says nothing of how long: it may lapse on any later day, or never, and no day is made up.
  Rule: Given for a time of which nothing is said on that day

    Background:
      Given the parameters
        """
        length: {unit: months, values: [{from: 2024-06-01, value: 3}]}
        """
      And the acts
        """
        - {id: issue-long, actor: registry, effects: [visa becomes valid for param length]}
        """
      And the words
        """
        questions: {stay: {outcomes: [yes, no]}, ever: {outcomes: [yes, no]}}
        """
      And the rules
        """
        - {id: stays, decides: stay, outcome: yes, when: [visa is valid]}
        - {id: goes, decides: stay, outcome: no, default: yes}
        - {id: ever, decides: ever, outcome: yes, when: [visa is valid or expired]}
        - {id: never, decides: ever, outcome: no, default: yes}
        """

    Scenario: It holds on the day, and from the next on it is open when it ends
      Given the event issue-long on 2024-05-31
      Then day by day the answers are
        | on         | visa                                             | stay                                     | ever |
        | 2024-05-31 | valid since 2024-05-31                           | yes                                      | yes  |
        | 2024-06-01 | unknown between valid and expired because of length | unknown between yes and no because of length | yes |
        | 2044-06-01 | unknown between valid and expired because of length | unknown between yes and no because of length | yes |

    Scenario: A rule that looks ahead to the end does not know it either
      Given the event issue-long on 2024-05-31
      When it is judged on 2024-05-31
      Then renewal is unknown because of length

    Scenario: On the day on which there is a figure it lapses by it
      Given the event issue-long on 2024-06-01
      Then day by day the answers are
        | on         | visa                     |
        | 2024-08-31 | valid                    |
        | 2024-09-01 | expired since 2024-09-01 |

    Scenario: What was given anew for a time that is known ends then
      Given the event issue-long on 2024-05-31
      And the event issue on 2024-06-10
      Then day by day the answers are
        | on         | stay                                         |
        | 2024-06-09 | unknown between yes and no because of length |
        | 2024-06-10 | yes                                          |
        | 2024-07-09 | yes                                          |
        | 2024-07-10 | no                                           |

    Scenario: On a day that is not known, before which there was no figure, either may be why
      Given the event issue-long on 2024-05-31..2024-06-01
      When it is judged on 2024-10-01
      Then stay is unknown between yes and no because of issue-long and length

Feature: A rule on a status works by operation of law

  It acts on the day it becomes effective, and again only after it has ceased to be. Nothing reverts when it ceases.

  Background:
    Given the words
      """
      actors:
        registry: state
      statuses:
        location: {values: [home, abroad], plain: yes}
        north: {values: [none, held, lost], begins: none, missing: none}
        south: {values: [none, held, lost], begins: none, missing: none}
        permit: {values: [none, held, suspended], begins: none, missing: none}
      """
    And the acts
      """
      - {id: naturalise, actor: registry, effects: [south becomes held]}
      - {id: restore, actor: registry, effects: [permit becomes held]}
      """
    And a life that opens on 2020-01-01
    And at the opening location is home
    And at the opening north is held since 1990
    And at the opening permit is held

  Rule: When it acts

    Background:
      Given the rules
        """
        - {id: away, decides: permit, outcome: suspended, when: [location is abroad]}
        """

    Scenario: On the day, and it does not revert
      Given from 2021-01-01 location is abroad
      And from 2022-01-01 location is home
      Then day by day the answers are
        | on         | permit                                   |
        | 2020-12-31 | held since 2020-01-01 or before          |
        | 2021-01-01 | suspended since 2021-01-01 because of away |
        | 2022-06-01 | suspended since 2021-01-01               |

    Scenario: Not again while it stays effective
      Given from 2021-01-01 location is abroad
      And the event restore on 2021-06-01
      When it is judged on 2022-01-01
      Then permit is held since 2021-06-01

    Scenario: Again after it has ceased
      Given from 2021-01-01 location is abroad
      And the event restore on 2021-06-01
      And from 2022-01-01 location is home
      And from 2023-01-01 location is abroad
      When it is judged on 2023-01-01
      Then permit is suspended since 2023-01-01

    Scenario: From the day it comes into force, though nothing else happens
      Given the rules
        """
        - {id: strike, decides: north, outcome: lost, when: [north is held], in_force: {from: 2023-05-01}}
        """
      Then day by day the answers are
        | on         | north                                   |
        | 2023-04-30 | held                                    |
        | 2023-05-01 | lost since 2023-05-01 because of strike |

    Scenario: On the day from which a duration counts
      Given the rules
        """
        - {id: five-years, decides: north, outcome: lost, when: [south is held, on >= since south + 5 years]}
        """
      And the event naturalise on 2020-02-29
      Then day by day the answers are
        | on         | north                                       |
        | 2025-02-27 | held                                        |
        | 2025-02-28 | lost since 2025-02-28 because of five-years |

  # Of what happened within a month a rule may have seen enough on any day of it, and not only when the month is over.
  Rule: On a day that is not known

    Scenario: A rule may have acted as soon as the event can have come late enough
      Given the words
        """
        questions: {late: {outcomes: ["yes", "no"]}}
        """
      And the rules
        """
        - {id: lapses, decides: north, outcome: lost, when: [south is held, since south >= 2020-10-15]}
        - {id: late, decides: late, outcome: "yes", when: [{any: [north is held, since north >= 2020-10-20]}]}
        - {id: not-late, decides: late, outcome: "no", default: yes}
        """
      And the event naturalise on 2020-10
      When it is judged on 2020-12-01
      Then late is unknown between yes and no because of naturalise

  Rule: Together

    Scenario: Two laws that look at each other fire together
      Given the rules
        """
        - {id: north-no-dual, decides: north, outcome: lost, when: [north is held, south is held]}
        - {id: south-no-dual, decides: south, outcome: lost, when: [north is held, south is held]}
        """
      And the event naturalise on 2021-05-01
      When it is judged on 2021-05-01
      Then north is lost since 2021-05-01 because of north-no-dual
      And south is lost since 2021-05-01 because of south-no-dual

    Scenario: What a rule changes, another rule sees the same day
      Given the rules
        """
        - {id: first, decides: north, outcome: lost, when: [south is held]}
        - {id: then, decides: permit, outcome: suspended, when: [north is lost]}
        """
      And the event naturalise on 2021-05-01
      When it is judged on 2021-05-01
      Then north is lost since 2021-05-01
      And permit is suspended since 2021-05-01

    Scenario: Two laws that want different things of one status are in conflict
      Given the rules
        """
        - {id: takes, decides: permit, outcome: suspended, when: [south is held]}
        - {id: takes-all, decides: permit, outcome: none, when: [south is held]}
        """
      And the event naturalise on 2021-05-01
      When it is judged on 2021-05-01
      Then permit is in conflict

    Scenario: Unless one of them names the other
      Given the rules
        """
        - {id: takes, decides: permit, outcome: suspended, when: [south is held]}
        - {id: takes-all, decides: permit, outcome: none, when: [south is held], overrides: [takes]}
        """
      And the event naturalise on 2021-05-01
      When it is judged on 2021-05-01
      Then permit is none since 2021-05-01 because of takes-all

    Scenario: A status that would change back on one day is in conflict
      Given the rules
        """
        - {id: up, decides: permit, outcome: held, when: [permit is suspended, location is abroad]}
        - {id: down, decides: permit, outcome: suspended, when: [permit is held, location is abroad]}
        """
      And from 2021-05-01 location is abroad
      When it is judged on 2021-05-01
      Then permit is in conflict between held and suspended

    Scenario: A status in conflict reads as open
      Given the words
        """
        questions: {work: {outcomes: [allowed, refused]}}
        """
      And the rules
        """
        - {id: takes, decides: permit, outcome: suspended, when: [south is held]}
        - {id: takes-all, decides: permit, outcome: none, when: [south is held]}
        - {id: work, decides: work, outcome: allowed, when: [permit is held or suspended]}
        - {id: no-work, decides: work, outcome: refused, default: yes}
        """
      And the event naturalise on 2021-05-01
      When it is judged on 2021-05-01
      Then work is in conflict between allowed and refused

  Rule: At a change

    Background:
      Given the rules
        """
        - {id: at-once, decides: north, outcome: lost, at: south becomes held, when: [location is abroad]}
        """

    Scenario Outline: Judged only at the change: abroad from <abroad>, naturalised on <naturalised>
      Given from <abroad> location is abroad
      And the event naturalise on <naturalised>
      When it is judged on 2024-06-01
      Then north is <north>

      Examples:
        | abroad     | naturalised | north                                    |
        | 2021-01-01 | 2022-01-01  | lost since 2022-01-01 because of at-once |
        | 2022-01-01 | 2022-01-01  | lost since 2022-01-01                    |

    Scenario: Whoever leaves afterwards keeps it
      Given the event naturalise on 2022-01-01
      And from 2022-01-02 location is abroad
      When it is judged on 2024-06-01
      Then north is held

    Scenario: A change made by law triggers it
      Given the rules
        """
        - {id: by-law, decides: south, outcome: held, in_force: {from: 2022-01-01}}
        """
      And from 2021-01-01 location is abroad
      When it is judged on 2024-06-01
      Then north is lost since 2022-01-01

    Scenario: Practice that relabels a person triggers no law
      Given the rules
        """
        - {id: relabel, decides: south, outcome: held, in_force: {from: 2022-01-01}, layer: practice}
        """
      And from 2021-01-01 location is abroad
      When it is judged on 2024-06-01
      Then the answers are
        | question | law  | + treaty | + practice            | + incident            |
        | south    | none | none     | held since 2022-01-01 | held since 2022-01-01 |
        | north    | held | held     | held                  | held                  |

    Scenario: It triggers a practice
      Given the rules
        """
        - {id: relabel, decides: south, outcome: held, in_force: {from: 2022-01-01}, layer: practice}
        - {id: seize, decides: permit, outcome: suspended, at: south becomes held, layer: practice}
        """
      When it is judged on 2024-06-01
      Then under practice, permit is suspended since 2022-01-01 because of seize

    Scenario: An act triggers it, whatever the layer of the act
      Given the acts
        """
        - {id: issue-card, actor: registry, effects: [south becomes held], layer: practice}
        """
      And from 2021-01-01 location is abroad
      And the event issue-card on 2022-01-01
      When it is judged on 2024-06-01
      Then under law, north is held
      And under practice, north is lost since 2022-01-01

    Scenario: Two rules at one change that read each other's status are no rulebook
      Given the rules
        """
        - {id: also-at-once, decides: permit, outcome: suspended, at: south becomes held, when: [north is lost]}
        - {id: at-once-too, decides: north, outcome: lost, at: south becomes held, when: [permit is held]}
        """
      Then the rulebook is refused: read a question

  # `at` judges a rule at its change alone, and nothing reverts when a rule ceases. So what it keeps from acting at that instant is not
  # said to have ceased to be, and does not come back when the instant is over: else what the exception made would last for a day.
  Rule: An exception at a change

    Background:
      Given the rules
        """
        - {id: base, decides: permit, outcome: suspended, when: [{any: [location is abroad, north is lost]}]}
        - {id: exception, decides: permit, outcome: none, at: south becomes held, overrides: [base]}
        """

    Scenario: The base rule does not come back the next day
      Given from 2021-01-01 location is abroad
      And the event naturalise on 2022-01-01
      Then day by day the answers are
        | on         | permit                                          |
        | 2021-12-31 | suspended since 2021-01-01 because of base      |
        | 2022-01-01 | none since 2022-01-01 because of exception      |
        | 2022-01-02 | none since 2022-01-01                           |
        | 2024-06-01 | none since 2022-01-01                           |

    Scenario: Nor where it would have begun to apply at that change
      Given from 2022-01-01 location is abroad
      And the event naturalise on 2022-01-01
      Then day by day the answers are
        | on         | permit                                     |
        | 2022-01-01 | none since 2022-01-01 because of exception |
        | 2022-01-02 | none since 2022-01-01                      |

    Scenario: Nor when something changes that it reads, as long as it goes on to apply
      Given the rules
        """
        - {id: expelled, decides: north, outcome: lost, in_force: {from: 2023-01-01}}
        """
      And from 2021-01-01 location is abroad
      And the event naturalise on 2022-01-01
      When it is judged on 2024-06-01
      Then permit is none since 2022-01-01

    Scenario: It acts again once it has ceased to be and become effective anew
      Given from 2021-01-01 location is abroad
      And the event naturalise on 2022-01-01
      And from 2023-01-01 location is home
      And from 2023-06-01 location is abroad
      When it is judged on 2024-06-01
      Then permit is suspended since 2023-06-01 because of base

    Scenario: On a day that is not known it is held off on that day, whichever it was
      Given from 2021-01-01 location is abroad
      And the event naturalise on 2022-01
      Then day by day the answers are
        | on         | permit                                                   |
        | 2021-12-31 | suspended                                                |
        | 2022-01-15 | unknown between none and suspended because of naturalise |
        | 2022-02-01 | none since 2022-01                                       |
        | 2024-06-01 | none since 2022-01                                       |

  # Whether an act is allowed is asked before it is done; what it changes is seen by the rules of the same day, through questions too.
  Rule: What an act changes

    Scenario: A rule sees an answer as the act has left it, though the act was decided by it
      Given the words
        """
        questions: {plea: {outcomes: [granted, refused]}}
        """
      And the rules
        """
        - {id: open, decides: plea, outcome: granted, when: [south is none]}
        - {id: settled, decides: north, outcome: lost, when: [plea is not granted]}
        """
      And the acts
        """
        - {id: decide, actor: registry, decided_by: plea, effects: {granted: [south becomes held], refused: []}}
        """
      And the event decide on 2022-01-01 with outcome granted
      When it is judged on 2022-01-01
      Then north is lost since 2022-01-01

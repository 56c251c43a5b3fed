Feature: Dates, months, and dates that are not known to the day

  A month is not thirty days. `2015-03` is the whole month: an atom is true if it is true on every day of it, false if on none.

  Background:
    Given the words
      """
      actors:
        registry: state
      statuses:
        permit: {values: [none, held], begins: none, missing: none}
        application: {values: [none, made], begins: none, missing: none}
      questions:
        stay: {outcomes: [settled, passing]}
      """
    And the acts
      """
      - {id: apply, actor: person, effects: [application becomes made]}
      - {id: grant, actor: registry, effects: [permit becomes held]}
      """
    And a life that begins on 1990-01-01

  Rule: Months

    Scenario Outline: <span> after <start> is <end>
      Given the rules
        """
        - {id: settled, decides: stay, outcome: settled, when: [on >= since permit + <span>]}
        - {id: passing, decides: stay, outcome: passing, default: yes}
        """
      And the event grant on <start>
      When it is judged on <eve> and <end>
      Then on <eve>, stay is passing
      And on <end>, stay is settled

      Examples:
        | start      | span     | eve        | end        |
        | 2023-01-15 | 1 months | 2023-02-14 | 2023-02-15 |
        | 2023-01-31 | 1 months | 2023-02-27 | 2023-02-28 |
        | 2024-01-31 | 1 months | 2024-02-28 | 2024-02-29 |
        | 2024-02-29 | 1 years  | 2025-02-27 | 2025-02-28 |
        | 2023-10-31 | 6 months | 2024-04-29 | 2024-04-30 |
        | 2024-01-31 | 30 days  | 2024-02-29 | 2024-03-01 |
        | 2024-01-31 | 2 weeks  | 2024-02-13 | 2024-02-14 |

    Scenario: Who is born on a leap day comes of age on the month's last day
      Given the rules
        """
        - {id: minor, decides: stay, outcome: passing, when: [on < born + 18 years]}
        """
      And a life that begins on 2004-02-29
      When it is judged on 2022-02-27 and 2022-02-28
      Then on 2022-02-27, stay is passing
      And on 2022-02-28, stay is silent

    Scenario: A date minus a date is no number of months
      Given the rules
        """
        - {id: settled, decides: stay, outcome: settled, when: [on - since permit >= 6 months]}
        """
      Then the rulebook is refused: a date minus a date has no length in law; write on >= x + 6 months

  Rule: A date known to the month

    Background:
      Given the rules
        """
        - {id: settled, decides: stay, outcome: settled, when: [permit is held, on >= since permit + 1 years]}
        - {id: passing, decides: stay, outcome: passing, default: yes}
        """

    Scenario: The status is open between the ends
      Given the event grant on 2015-03
      Then day by day the answers are
        | on         | permit                                          |
        | 2015-02-28 | none                                            |
        | 2015-03-01 | unknown between none and held because of grant  |
        | 2015-03-30 | unknown between none and held because of grant  |
        | 2015-03-31 | held since 2015-03                              |
        | 2016-01-01 | held since 2015-03                              |

    Scenario: So is what is reckoned from it
      Given the event grant on 2015-03
      Then day by day the answers are
        | on         | stay                      |
        | 2016-02-29 | passing                   |
        | 2016-03-01 | unknown because of grant  |
        | 2016-03-30 | unknown because of grant  |
        | 2016-03-31 | settled                   |

    Scenario: Events never swap places, so a neighbour narrows the date
      Given the event apply on 2015-03-20
      And the event grant on 2015-03
      Then day by day the answers are
        | on         | permit                              |
        | 2015-03-19 | none                                |
        | 2015-03-20 | unknown because of grant            |
        | 2015-03-31 | held since 2015-03-20..2015-03-31   |
        | 2016-03-19 | held since 2015-03-20..2015-03-31   |

    Scenario: A year, or a first and a last day
      Given the event grant on 2014-12-30..2015-02
      Then day by day the answers are
        | on         | permit                              | stay                      |
        | 2014-12-29 | none                                | passing                   |
        | 2015-02-27 | unknown because of grant            | passing                   |
        | 2015-02-28 | held since 2014-12-30..2015-02-28   | passing                   |
        | 2015-12-30 | held since 2014-12-30..2015-02-28   | unknown because of grant  |
        | 2016-02-28 | held since 2014-12-30..2015-02-28   | settled                   |

    Scenario: A date of birth known to the year
      Given the rules
        """
        - {id: minor, decides: stay, outcome: passing, when: [on < born + 18 years], overrides: [settled]}
        """
      And a life that begins on 1990
      And the event grant on 2005-06-01
      Then day by day the answers are
        | on         | stay                     |
        | 2007-12-31 | passing                  |
        | 2008-07-01 | unknown because of born  |
        | 2008-12-31 | settled                  |

    Scenario: What holds before and after holds whatever the day was
      Given the words
        """
        facts: {signed: {type: date}}
        questions: {form: {outcomes: [old, new]}, fee: {outcomes: [low, high]}}
        """
      And the rules
        """
        - {id: old, decides: form, outcome: old, when: [on < signed]}
        - {id: new, decides: form, outcome: new, when: [on >= signed]}
        - {id: low, decides: fee, outcome: low, when: [{any: [on < signed, on >= signed]}]}
        """
      And it is known that signed is 2015
      When it is judged on 2015-06-01
      Then form is unknown between old and new because of signed
      And fee is low whatever signed is

Feature: Thirty days at a time, ninety in any hundred and eighty

  # Three stays of thirty days from New Year 2024 are ninety days on 30 March; entry and exit both count. All ninety still lie within the
  # hundred and eighty on 28 June.
  Scenario Outline: A fourth visa-free entry, before and after the ninety days are full
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event enter-kazakhstan-visa-free on 2024-01-01
    And the event leave-kazakhstan on 2024-01-30
    And the event enter-kazakhstan-visa-free on 2024-01-31
    And the event leave-kazakhstan on 2024-02-29
    And the event enter-kazakhstan-visa-free on 2024-03-01
    And the event leave-kazakhstan on 2024-03-30
    And the event enter-kazakhstan-visa-free on <day>
    And the layers law and treaty
    When it is judged on 2024-03-29 and <day>
    Then on 2024-03-29, kz-stay is lawful because of bilat.visa.stay
    And the event enter-kazakhstan-visa-free was <answer>

    Examples:
      | day        | answer                |
      | 2024-03-31 | not allowed: requires |
      | 2024-06-28 | not allowed: requires |
      | 2024-06-29 | allowed               |

  Scenario: The eighty-ninth day still lets one in
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event enter-kazakhstan-visa-free on 2024-01-01
    And the event leave-kazakhstan on 2024-01-30
    And the event enter-kazakhstan-visa-free on 2024-01-31
    And the event leave-kazakhstan on 2024-02-29
    And the event enter-kazakhstan-visa-free on 2024-03-01
    And the event leave-kazakhstan on 2024-03-29
    And the event enter-kazakhstan-visa-free on 2024-03-30
    And the layers law and treaty
    When it is judged on 2024-03-30
    Then the event enter-kazakhstan-visa-free was allowed

  # Whoever stays on is not there without a visa from the thirty-first day on: of a stay that lapses thirty days count, as of one that is
  # left on its last day. What was read says thirty an entry and ninety in any 180, and nothing of days without a right.
  Scenario Outline: Of a stay that lapses thirty days count
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event enter-kazakhstan-visa-free on 2024-01-01
    And the event leave-kazakhstan on 2024-02-10
    And the event enter-kazakhstan-visa-free on 2024-02-11
    And the event leave-kazakhstan on 2024-03-12
    And the event enter-kazakhstan-visa-free on 2024-03-13
    And the event leave-kazakhstan on <left>
    And the event enter-kazakhstan-visa-free on <day>
    And the layers law and treaty
    When it is judged on 2024-01-31 and <day>
    Then on 2024-01-31, kz-residence is ended since 2024-01-31
    And the event enter-kazakhstan-visa-free was <answer>

    Examples: thirty, thirty, and twenty-nine or thirty
      | left       | day        | answer                |
      | 2024-04-10 | 2024-04-11 | allowed               |
      | 2024-04-11 | 2024-04-12 | not allowed: requires |

  # In force from 10 November 2023; a stay is thirty days, and the entry is a lawful one.
  Scenario Outline: Who enters without a visa
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is <Chinese>
    And at the opening kz-residence is <residence>
    And at the opening kz-entry-ban is <ban>
    And at the opening kz-entry is unlawful
    And at the opening location is <from>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event enter-kazakhstan-visa-free on <day>
    And the layers law and treaty
    When it is judged on <day>
    Then the event enter-kazakhstan-visa-free was <answer>
    And kz-entry is lawful since <day>

    Examples:
      | Chinese | residence | ban     | from      | day        | answer                |
      | held    | none      | none    | elsewhere | 2023-11-10 | allowed               |
      | held    | none      | none    | elsewhere | 2023-11-09 | not allowed           |
      | held    | none      | none    | china     | 2024-01-01 | not allowed: requires |
      | held    | permanent | none    | elsewhere | 2024-01-01 | not allowed: requires |
      | held    | none      | imposed | elsewhere | 2024-01-01 | not allowed: requires |
      | none    | none      | none    | elsewhere | 2024-01-01 | not allowed: requires |

  Scenario: The first stays of the agreement last thirty days
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event enter-kazakhstan-visa-free on 2023-11-10
    And the layers law and treaty
    Then day by day the answers are
      | on         | kz-residence | kz-stay  |
      | 2023-12-09 | visa-free    | lawful   |
      | 2023-12-10 | ended        | unlawful |

  # Turned away at the border: of those who come without a visa, since the agreement, and who have no permanent residence.
  Scenario Outline: Who may be turned away
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening kz-residence is <residence>
    And at the opening location is <from>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event refuse-visa-free-entry on <day>
    And the layers law and treaty
    When it is judged on <day>
    Then the event refuse-visa-free-entry was <answer>

    Examples:
      | residence | from       | day        | answer                |
      | none      | elsewhere  | 2023-11-10 | allowed               |
      | none      | elsewhere  | 2023-11-09 | not allowed           |
      | none      | kazakhstan | 2024-01-01 | not allowed: requires |
      | permanent | elsewhere  | 2024-01-01 | not allowed: requires |

Feature: A life begins at birth, or where it opens

  `since` at birth is the birth date; where a life opens, what is stated without a date is not later. Before it all is unknown.

  Background:
    Given the words
      """
      facts:
        tongues: {type: {set: [hill, shore, isle]}}
      statuses:
        north: {values: [none, held, lost], begins: held}
        permit: {values: [none, held], begins: none, missing: none}
        home: {values: [hut, house]}
      questions:
        stay: {outcomes: [settled, passing]}
      """
    And the rules
      """
      - {id: settled, decides: stay, outcome: settled, when: [on >= since north + 10 years]}
      - {id: passing, decides: stay, outcome: passing, default: yes}
      """

  Scenario: At birth a status is what it begins as
    Given a life that begins on 1990-01-01
    When it is judged on 1999-12-31 and 2000-01-01
    Then north is held since 1990-01-01
    And on 1999-12-31, stay is passing
    And on 2000-01-01, stay is settled

  Scenario: A status that begins as nothing known is unknown
    Given a life that begins on 1990-01-01
    When it is judged on 2024-06-01
    Then home is unknown between hut and house because of home

  Scenario: What held where the life opens, since a date
    Given a life that opens on 2014-01-01
    And at the opening north is held since 2010
    Then day by day the answers are
      | on         | north           | stay                     |
      | 2019-12-31 | held since 2010 | passing                  |
      | 2020-06-01 | held since 2010 | unknown because of north |
      | 2020-12-31 | held since 2010 | settled                  |

  Scenario: What held where the life opens, since nobody knows when
    Given a life that opens on 2014-01-01
    And at the opening north is held
    Then day by day the answers are
      | on         | north                           | stay                     |
      | 2014-01-01 | held since 2014-01-01 or before | unknown because of north |
      | 2024-01-01 | held since 2014-01-01 or before | settled                  |

  Scenario: No earlier than the birth, where that is known
    Given the life
      """
      person: {born: 2010-05-01}
      opens: {on: 2014-01-01, north: held}
      """
    Then day by day the answers are
      | on         | north                             | stay                     |
      | 2020-04-30 | held since 2010-05-01..2014-01-01 | passing                  |
      | 2020-05-01 | held since 2010-05-01..2014-01-01 | unknown because of north |

  Scenario: What is not stated where a life opens is what leaving it out means, or unknown
    Given a life that opens on 2014-01-01
    When it is judged on 2014-01-01
    Then permit is none
    And north is unknown because of north

  # A life that says nothing of either has not said that neither is held.
  Scenario Outline: Of what is stated together, stating one says that the others are not; stating none says nothing
    Given the words
      """
      statuses:
        hill-passport: {values: [none, held], begins: none, missing: none, together: passports}
        shore-passport: {values: [none, held], begins: none, missing: none, together: passports}
      """
    And the life
      """
      opens: {on: 2014-01-01<stated>}
      """
    When it is judged on 2014-01-01
    Then hill-passport is <hill>
    And shore-passport is <shore>

    Examples:
      | stated                 | hill                                                   | shore                                                   |
      |                        | unknown between none and held because of hill-passport | unknown between none and held because of shore-passport |
      | , shore-passport: held | none                                                   | held                                                    |
      | , hill-passport: none  | none                                                   | none                                                    |

  Scenario: Nothing is known of the days before
    Given the life
      """
      on: 2013-12-31
      opens: {on: 2014-01-01, north: held}
      """
    Then the life is refused: before the life opens on 2014-01-01

  Scenario: Nor of the days before birth
    Given the life
      """
      on: 1989-12-31
      person: {born: 1990-01-01}
      """
    Then the life is refused: before the life begins on 1990-01-01

  Scenario: A set includes what is listed, and no more
    Given the rules
      """
      - {id: speaks, decides: stay, outcome: settled, when: [tongues is shore], overrides: [passing]}
      """
    And a life that begins on 2020-01-01
    And it is known that tongues is [hill, shore]
    When it is judged on 2024-06-01
    Then stay is settled because of speaks

Feature: A person's relatives

  `some` and `every` take a role or a kind of role. A role that is left out is unknown; nobody is nobody.

  Background:
    Given the words
      """
      roles: {mother: parent, father: parent, spouse: spouse}
      facts:
        clan: {type: [hill, shore]}
      statuses:
        north: {values: [none, held, lost], begins: none}
      questions:
        descent: {outcomes: [both, either]}
      """
    And the rules
      """
      - {id: both, decides: descent, outcome: both, when: [{every: parent, has: [clan is hill]}], overrides: [either]}
      - {id: either, decides: descent, outcome: either, when: [{some: parent, has: [clan is hill]}]}
      """
    And a life that begins on 1990-01-01

  Scenario Outline: The mother is of <mother>, the father of <father>
    Given it is known that mother.born is 1960
    And it is known that mother.clan is <mother>
    And it is known that father.born is 1960
    And it is known that father.clan is <father>
    When it is judged on 2024-06-01
    Then descent is <answer>

    Examples:
      | mother | father | answer |
      | hill   | hill   | both   |
      | hill   | shore  | either |
      | shore  | shore  | silent |

  Scenario: One parent is nobody
    Given it is known that mother.born is 1960
    And it is known that mother.clan is hill
    And the father is nobody
    When it is judged on 2024-06-01
    Then descent is both

  Scenario: Nobody is not some
    Given the mother is nobody
    And the father is nobody
    When it is judged on 2024-06-01
    Then rule either is not met

  Scenario: A parent of whom the life says nothing
    Given it is known that mother.born is 1960
    And it is known that mother.clan is hill
    When it is judged on 2024-06-01
    Then descent is unknown between both and either because of father

  Scenario: A parent whose clan is not known
    Given it is known that mother.born is 1960
    And the father is nobody
    When it is judged on 2024-06-01
    Then descent is unknown because of mother.clan

  Scenario: Inside, all atoms speak of that person
    Given the rules
      """
      - {id: match, decides: descent, outcome: either, when: [clan is shore, {some: spouse, has: [clan is hill, on >= born + 18 years]}], overrides: [both]}
      """
    And it is known that clan is shore
    And it is known that spouse.born is 2006-06-02
    And it is known that spouse.clan is hill
    And the mother is nobody
    And it is known that father.born is 1960
    And it is known that father.clan is shore
    When it is judged on 2024-06-01 and 2024-06-02
    Then on 2024-06-01, descent is silent
    And on 2024-06-02, descent is either because of match

  Scenario: Relatives live on: what happens to a parent is seen from its day
    Given the words
      """
      questions: {join: {outcomes: [allowed]}}
      """
    And the acts
      """
      - {id: naturalise, actor: person, effects: [north becomes held]}
      """
    And the rules
      """
      - {id: join, decides: join, outcome: allowed, when: [{some: parent, has: [north is held, on >= since north + 1 years]}]}
      """
    And the father is nobody
    And the mother's life
      """
      person: {born: 1960}
      events: [{on: 2020-03-01, act: naturalise}]
      """
    Then day by day the answers are
      | on         | join    |
      | 2021-02-28 | silent  |
      | 2021-03-01 | allowed |

  Scenario: At birth, and only then
    Given the acts
      """
      - {id: naturalise, actor: person, effects: [north becomes held]}
      """
    And the rules
      """
      - {id: by-birth, decides: north, outcome: held, at: birth, when: [{some: parent, has: [north is held]}]}
      """
    And the father is nobody
    And the mother's life
      """
      opens: {on: 1980-01-01, north: none}
      events: [{on: 1990-01-02, act: naturalise}]
      """
    When it is judged on 2024-06-01
    Then north is none since 1990-01-01

  Scenario: At birth, of a parent who had it
    Given the rules
      """
      - {id: by-birth, decides: north, outcome: held, at: birth, when: [{some: parent, has: [north is held]}]}
      """
    And the father is nobody
    And the mother's life
      """
      opens: {on: 1980-01-01, north: held}
      """
    When it is judged on 2024-06-01
    Then north is held since 1990-01-01 because of by-birth

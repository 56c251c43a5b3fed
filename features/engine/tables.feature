Feature: A decision table is a rule a row

  Background:
    Given the words
      """
      facts:
        clan: {type: [hill, shore]}
        debtor: {type: bool}
      statuses:
        stamps: {type: int, unit: stamp, min: 0, max: 9, begins: "0", missing: "0"}
      questions:
        entry: {outcomes: [allowed, refused]}
      """
    And the tables
      """
      - id: desk
        decides: entry
        when: [stamps, clan is hill, debtor]
        rows:
          - ["< 3", -, "no", allowed]
          - [">= 3", "yes", "no", allowed]
          - [">= 3", "no", "no", refused]
          - [-, -, "yes", refused]
      """
    And a life that opens on 2020-01-01

  Scenario Outline: <stamps> stamps, of <clan>, debtor <debtor>
    Given at the opening stamps is <stamps>
    And it is known that clan is <clan>
    And it is known that debtor is <debtor>
    When it is judged on 2024-06-01
    Then entry is <answer>

    Examples:
      | stamps | clan  | debtor | answer                    |
      | 2      | hill  | no     | allowed because of desk.1 |
      | 2      | shore | no     | allowed because of desk.1 |
      | 3      | hill  | no     | allowed because of desk.2 |
      | 3      | shore | no     | refused because of desk.3 |
      | 3      | shore | yes    | refused because of desk.4 |

  Scenario: A dash asks nothing
    Given at the opening stamps is 2
    And it is known that debtor is no
    When it is judged on 2024-06-01
    Then entry is allowed because of desk.1

  Scenario: A cell that is asked, and not known
    Given at the opening stamps is 3
    And it is known that debtor is no
    When it is judged on 2024-06-01
    Then entry is unknown between allowed and refused because of clan

  Scenario: A whole table is off
    Given rule desk is off
    And it is known that debtor is no
    When it is judged on 2024-06-01
    Then entry is silent

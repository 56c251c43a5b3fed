Feature: A rule that names another beats it

  A rule is effective when it applies and no effective rule beats it. Beat the exception, and the base rule revives.

  Background:
    Given the words
      """
      facts:
        debtor: {type: bool}
        pardoned: {type: bool}
      questions:
        entry: {outcomes: [allowed, refused]}
      """
    And the rules
      """
      - {id: everyone, decides: entry, outcome: allowed}
      - {id: debtors, decides: entry, outcome: refused, when: [debtor], overrides: [everyone]}
      - {id: mercy, decides: entry, outcome: allowed, when: [pardoned], overrides: [debtors]}
      """
    And a life that begins on 1990-01-01

  Scenario Outline: Debtor <debtor>, pardoned <pardoned>
    Given it is known that debtor is <debtor>
    And it is known that pardoned is <pardoned>
    When it is judged on 2024-06-01
    Then entry is <answer>

    Examples:
      | debtor | pardoned | answer                                   |
      | no     | no       | allowed because of everyone              |
      | yes    | no       | refused because of debtors               |
      | yes    | yes      | allowed because of everyone and mercy    |

  Scenario: The answer says what was beaten, and by what
    Given it is known that debtor is yes
    And it is known that pardoned is no
    When it is judged on 2024-06-01
    Then rule everyone yields to debtors
    And rule mercy is not met

  Scenario: A pardon that is not known leaves the answer open, and only a pardon would settle it
    Given it is known that debtor is yes
    When it is judged on 2024-06-01
    Then entry is unknown between allowed and refused because of pardoned
    And rule debtors may take effect

  Scenario: Rules that beat each other in a circle are no rulebook
    Given the rules
      """
      - {id: a, decides: entry, outcome: allowed, overrides: [b]}
      - {id: b, decides: entry, outcome: refused, overrides: [a]}
      """
    Then the rulebook is refused: circle

  Scenario: All versions and all rows of a name are beaten together
    Given the tables
      """
      - {id: desk, decides: entry, when: [debtor, pardoned], rows: [["no", -, refused], ["yes", "no", refused]], overrides: [everyone]}
      """
    And the rules
      """
      - {id: open-day, decides: entry, outcome: allowed, overrides: [desk, debtors]}
      """
    And it is known that debtor is no
    And it is known that pardoned is no
    When it is judged on 2024-06-01
    Then entry is allowed because of open-day and everyone
    And rule desk.1 yields to open-day
    And rule desk.2 is not met

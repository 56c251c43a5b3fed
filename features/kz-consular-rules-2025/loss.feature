Feature: Loss registered at a mission

  Foreign Ministry order of 2025, known from pages about it.

  Scenario Outline: From November 2025 a mission abroad can register a loss
    Given a life that opens on 2020-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that foreign-conflict is yes
    And at the opening kazakh-by-kazakhstan is held
    And at the opening location is <location>
    When it is judged on <day>
    Then under law, there <danger> danger of register-loss-at-mission

    Examples:
      | location   | day        | danger |
      | elsewhere  | 2025-11-01 | is no  |
      | elsewhere  | 2025-11-02 | is a   |
      | elsewhere  | 2025-11-03 | is a   |
      | kazakhstan | 2025-11-03 | is no  |

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

  # The order carries out what article 21 makes possible: a mission registers the loss of somebody abroad whose citizenship is at risk.
  Scenario: A registration at a mission ends the citizenship and voids the passport
    Given a life that opens on 2020-01-01
    And it is known that born is 1980-01-01
    And it is known that foreign-conflict is yes
    And the mother is nobody
    And the father is nobody
    And at the opening kazakh-by-kazakhstan is held
    And at the opening kz-passport is held
    And at the opening location is elsewhere
    And the event register-loss-at-mission on 2026-01-15
    And the layer law
    Then day by day the answers are
      | on         | kazakh-by-kazakhstan  | kz-passport           |
      | 2026-01-14 | held                  | held                  |
      | 2026-01-15 | lost since 2026-01-15 | void since 2026-01-15 |
    And the event register-loss-at-mission was allowed

  # Without a ground in the law there is nothing to register.
  Scenario: A mission may not register a loss for which there is no ground
    Given a life that opens on 2020-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening kazakh-by-kazakhstan is held
    And at the opening location is elsewhere
    And the event register-loss-at-mission on 2026-01-15
    And the layer law
    When it is judged on 2026-01-15
    Then the event register-loss-at-mission was not allowed: requires

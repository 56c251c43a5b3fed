Feature: Turned away at the border

  Agreement of 2023: a party may refuse entry without reasons.

  Scenario: Who comes without a visa may be turned away, and stays where they are
    Given a life that opens on 2023-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening chinese-by-china is held
    And at the opening location is china
    And the event refuse-visa-free-entry on 2023-12-01
    When it is judged on 2023-12-01
    Then under treaty, the event refuse-visa-free-entry was allowed
    And under treaty, location is china

  Scenario: A citizen is not turned away
    Given a life that opens on 2023-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening kazakh-by-kazakhstan is held
    And at the opening location is china
    And the event refuse-visa-free-entry on 2023-12-01
    When it is judged on 2023-12-01
    Then under treaty, the event refuse-visa-free-entry was not allowed: Chinese

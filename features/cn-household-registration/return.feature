Feature: Registering again after coming back

  Regulation article 13: whoever comes back from abroad registers on the passport.

  Scenario: A Chinese national who is back registers again
    Given a life that opens on 2014-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening household-registration is cancelled
    And at the opening location is china
    And the event register-again-on-return on 2015-03-01
    When it is judged on 2015-02-28 and 2015-03-01
    Then on 2015-02-28, household-registration is cancelled
    And on 2015-03-01, household-registration is active
    And the event register-again-on-return was allowed

  Scenario: Nobody registers from abroad
    Given a life that opens on 2014-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening household-registration is cancelled
    And at the opening location is kazakhstan
    And the event register-again-on-return on 2015-03-01
    When it is judged on 2015-03-01
    Then the event register-again-on-return was not allowed: country of stay

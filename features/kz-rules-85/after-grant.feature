Feature: What a new citizen signs

  Rules 85 annex 8.

  # Annex 8 calls the citizenship invalid after thirty days; article 21 knows no such ground.
  Scenario: A form cannot take away what the law gives
    Given the life "retired-herder-registered"
    When it is judged on 2024-09-01
    Then kz.r85.hand-in-old-passport is late since 2024-05-16
    And kz-citizenship-loss is safe because of kz.loss.form-cannot-take-away
    And rule kz.r85.considered-invalid yields to kz.loss.form-cannot-take-away

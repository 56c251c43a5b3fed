Feature: The status of a returning ethnic Kazakh

  Articles 20 to 26, and the stay while one waits.

  # A decision may take 35 days; article 7 names applicants for residence.
  Scenario: Thirty visa-free days end before the decision is due
    Given the life "kandas-applicant-overstaying"
    When it is judged on 2024-04-08 and 2024-04-09
    Then on 2024-04-08, under treaty, kz-stay is lawful because of bilat.visa.stay
    And on 2024-04-09, under treaty, kz-stay is unlawful

  Scenario: Bridged, if article 7 covers applicants for the status too
    Given the life "kandas-applicant-overstaying"
    And reading bridging is kandas-applicants-too
    When it is judged on 2024-04-15
    Then kz-stay is lawful because of kz.stay.bridged-kandas

  # Article 25.
  Scenario: Kandas status lasts a year
    Given the life "retired-herder"
    When it is judged on 2024-12-19 and 2024-12-20
    Then on 2024-12-19, kandas is held
    And on 2024-12-20, kandas is ended since 2024-12-20

Feature: What the file must hold

  Rules 85 p 8, 18 and 24.

  # A veto by silence, older than any agreement.
  Scenario: The file rests while a foreign authority is silent
    Given the life "entrepreneur-spouse-of-citizen"
    When it is judged on 2016-01-27 and 2017-10-15
    Then on 2016-01-27, kz-ordinary-route is open
    And on 2017-10-15, kz-ordinary-route is suspended because of kz.r85.suspended

  # p 24.
  Scenario: No certificate on the simplified route
    Given the life "retired-herder"
    When it is judged on 2024-06-01
    Then under treaty, foreign-certificate is no
    And under treaty, kz-citizenship is eligible
    And under treaty, certificate-for-kandas is not-needed

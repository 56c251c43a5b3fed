Feature: Visa-free stays

  Thirty days at a time and ninety in any 180, for some purposes.

  Scenario: Study is not covered
    Given the life "student-in-almaty"
    When it is judged on 2024-06-01
    Then under treaty, kz-stay is needs-visa because of bilat.visa.purpose
    And under treaty, rule bilat.visa.stay yields to bilat.visa.purpose
    And under law, the event enter-kazakhstan-visa-free is left out

Feature: Asylum and protection as reported

  Rejection is not unlawful in itself; sending back is.

  Scenario: Rejected in 2017, and no longer always after October 2020
    Given the life "asylum-seeker-refused"
    When it is judged on 2019-06-01 and 2024-06-01
    Then under law, refuge is protected because of kz.ref.fear
    And on 2019-06-01, under incident, refuge is refused because of kz.practice.asylum-refused
    And on 2024-06-01, under incident, refuge is in the hands of kz-local-executive
    And removal is no

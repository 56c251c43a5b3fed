Feature: Becoming a Kazakh citizen

  Articles 15 to 17: the ordinary and the simplified route, and the closed list of refusals.

  # Article 16-1(3).
  Scenario: A student of Kazakh ethnicity has the simplified route
    Given the life "student-in-almaty"
    When it is judged on 2017-10-15
    Then kz-simplified-route is open because of kz.simplified.student
    And kz-citizenship is eligible because of kz.citizenship.simplified

  Scenario: A Han student does not
    Given the life "student-in-almaty"
    And it is known that ethnicity is han
    When it is judged on 2017-10-15
    Then kz-simplified-route is closed
    And kz-citizenship is refused

  # Article 16; Rules 85 p 8.
  Scenario: Three years of marriage to the day, and the file rests
    Given the life "spouse-of-three-years"
    When it is judged on 2017-10-14 and 2017-10-15
    Then on 2017-10-14, kz-citizenship is refused
    And on 2017-10-15, kz-ordinary-route is suspended because of kz.r85.suspended
    And on 2017-10-15, kz-citizenship is suspended

  # Article 17(14).
  Scenario: From 17 July 2024 the test of Kazakh is asked of others
    Given the life "spouse-of-three-years"
    When it is judged on 2024-07-16 and 2024-07-17
    Then on 2024-07-16, kz-citizenship is suspended
    And on 2024-07-17, kz-citizenship is refused because of kz.citizenship.refused
    And on 2024-07-17, rule kz.art17.language-test takes effect

  Scenario: Ethnic Kazakhs are exempt from the test
    Given the life "retired-herder"
    When it is judged on 2024-08-01
    Then under law, kz-art17-ground is no
    And rule kz.art17.language-test is not met

  # Article 17(7) does not touch those of article 16-1 who filed one; it is the applicant's own act.
  Scenario: A statement not yet made is taken as made
    Given the life "student-in-almaty"
    When it is judged on 2017-10-15
    Then kz-citizenship is eligible

  Scenario: A file without the statement is refused
    Given the life "student-in-almaty"
    And the event apply-kz-citizenship on 2017-10-01
    When it is judged on 2017-10-15
    Then kz-citizenship is refused because of kz.citizenship.refused

  # Article 17(3).
  Scenario: An objection of the security service
    Given the life "simplified-renunciant"
    When it is judged on 2024-06-01
    Then kz-citizenship is refused because of kz.citizenship.refused
    And rule kz.art17.security takes effect

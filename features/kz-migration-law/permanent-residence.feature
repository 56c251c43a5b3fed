Feature: Permanent residence in Kazakhstan

  Articles 7 and 49, with the exemptions of ethnic Kazakhs.

  Scenario: Absence in 2018, by the redaction read
    Given the life "summoned-resident"
    When it is judged on 2018-06-01
    Then kz-pr-annulment is open-to-annulment because of kz.pr.annulment
    And under law, there is a danger of annul-kz-residence

  Scenario: Absence in 2018, if the exemption came in 2016
    Given the life "summoned-resident"
    And reading pr-absence-exemption is from-2016
    When it is judged on 2018-06-01
    Then kz-pr-annulment is stands
    And there is no danger of annul-kz-residence

  Scenario: Absence does not count for others either way
    Given the life "summoned-resident"
    And it is known that ethnicity is uyghur
    When it is judged on 2024-06-01
    Then kz-pr-annulment is open-to-annulment

  Scenario: Ethnic Kazakhs need no consent, others do
    Given the life "entrepreneur-spouse-of-citizen"
    When it is judged on 2017-10-15
    Then kz-permanent-residence is refused because of kz.pr.consent-missing

  # Article 49(1).
  Scenario: Prosecution in the country of origin has no exception for persecution
    Given the life "asylum-seeker-refused"
    And it is known that prosecuted-in-origin is yes
    When it is judged on 2019-06-01
    Then kz-permanent-residence is refused because of kz.pr.ground
    And rule kz.art49.prosecuted-in-origin takes effect

  Scenario: Whether there is a prosecution is not known: only that matters
    Given the life "student-in-almaty"
    And it is not known prosecuted-in-origin
    When it is judged on 2017-10-15
    Then kz-permanent-residence is unknown because of prosecuted-in-origin

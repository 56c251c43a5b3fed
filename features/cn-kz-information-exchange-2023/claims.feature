Feature: What the agreement of 2023 says and is said to say

  Each claimed clause in two readings; no official text read has any of them.

  Scenario: Consent: not in the official text, said in the reports
    Given the life "retired-herder"
    When it is judged on 2024-06-01
    Then under treaty, cn-consent-to-admission is not-needed
    And under treaty, cn-consent-to-admission hangs on how agreement is read

  Scenario: Certificate: not in the official text, said in the reports
    Given the life "retired-herder"
    When it is judged on 2024-06-01
    Then under treaty, certificate-for-kandas is not-needed
    And under treaty, certificate-for-kandas hangs on how agreement is read

  Scenario: Quota: not in the official text, said in the reports
    Given the life "retired-herder"
    When it is judged on 2024-06-01
    Then under treaty, entry-quota is none
    And under treaty, entry-quota hangs on how agreement is read

  Scenario: As reported, the herder is refused already by treaty
    Given the life "retired-herder"
    And reading agreement is as-reported
    When it is judged on 2024-06-01
    Then the answers are
      | question       | law      | + treaty                                      | + practice | + incident |
      | kz-citizenship | eligible | refused because of bilat.info.consent-missing | refused    | refused    |

  Scenario: As reported, not before the agreement is in force
    Given the life "retired-herder"
    And reading agreement is as-reported
    When it is judged on 2023-11-09
    Then under treaty, cn-consent-to-admission is not-needed because of kz.citizenship.no-foreign-consent

  Scenario: If the laws of both states must be met, consent is needed officially too
    Given the life "retired-herder"
    And reading admission-complies is both-laws
    When it is judged on 2024-06-01
    Then under treaty, cn-consent-to-admission is needed because of bilat.info.official.consent-both-laws
    And under treaty, kz-citizenship is refused

  Scenario: Repatriation on request: reported, officially denied, and against both Constitutions
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2024-06-01 and 2026-07-02
    Then under treaty, repatriation-duty hangs on how agreement is read
    And removal is no

  Scenario: As reported and asked for: the Constitution still stands above
    Given the life "trader-naturalised-by-declaration"
    And reading agreement is as-reported
    And the event request-return on 2024-05-01
    When it is judged on 2024-06-01
    Then under treaty, repatriation-duty is on-request
    And under treaty, removal is no because of kz.con95.no-expulsion

  Scenario: The day in force: the tenth or the eleventh
    Given the life "retired-herder"
    When it is judged on 2023-11-10
    Then under treaty, rule bilat.info.official.quota takes effect

  Scenario: The day in force, if it was the eleventh
    Given the life "retired-herder"
    And reading agreement-in-force is nov-11
    When it is judged on 2023-11-10 and 2023-11-11
    Then on 2023-11-10, under treaty, rule bilat.info.official.quota is not in force
    And on 2023-11-11, under treaty, rule bilat.info.official.quota takes effect

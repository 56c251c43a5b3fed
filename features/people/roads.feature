Feature: The roads of the lives of the profiles

  What may follow on a day, by acts of the rulebook. Under the default readings.

  # Article 16-1 asks a kandas with permanent residence for no length of stay; 30 working days for the status, then three months at most.
  Scenario: Retired herder in 2016: kandas first, then registration on its card, in four and a half months at most
    Given the life "retired-herder"
    And the layers law and treaty
    When the way to kz-citizen is sought from 2016-06-01
    Then the way goes by apply-kandas, file-renunciation-statement, grant-kandas, apply-kz-citizenship and register-kz-citizenship
    And the way takes 0 to 135 days
    And the way does not meet stateless

  # Loss and admission: five years bar who has lost the citizenship; the window of the renunciant has no end in sight.
  Scenario: Renounced and unable to meet article 17 - no road, certified
    Given the life "simplified-renunciant"
    And the layers law and treaty
    When the way to kz-citizen is sought from 2024-06-01
    Then there is no way

  # Nothing that China does is on the road of a kandas with permanent residence.
  Scenario: Without any act of China the herder becomes a citizen all the same
    Given the life "retired-herder"
    And the layers law and treaty
    When the way to kz-citizen is sought from 2018-06-01 without china
    Then the way takes 0 to 137 days

  # Practice of 2024 asks the certificate of kandas too, and only China issues it.
  Scenario: Without any act of China there is no road in practice
    Given the life "retired-herder"
    When the way to kz-citizen is sought from 2024-06-01 without china
    Then under law, the way goes by register-kz-citizenship
    And under practice, there is no way

  # The test of Kazakh, Constitution and history counts from 17 July 2024 on, for all but ethnic Kazakhs; six months may pass.
  Scenario: A decree that comes in its last days comes too late for whoever applied before the language test
    Given the life "entrepreneur-spouse-of-citizen"
    And the layers law and treaty
    When the way to kz-citizen is sought from 2024-06-01
    Then the way goes by decide-renunciation, issue-renunciation-certificate, apply-kz-citizenship and admit-by-decree
    And the way takes 0 days or more
    And step admit-by-decree comes too late on 2024-12-01

  # Kandas and registration ask for no certificate of China's: a road without a stateless day, before the agreement and after.
  Scenario Outline: A kandas becomes a citizen without a day without nationality, in law
    Given the life "retired-herder"
    And the layers law and treaty
    When the way to kz-citizen is sought from <on> avoiding stateless=yes
    Then the way does not meet stateless

    Examples:
      | on         |
      | 2018-06-01 |
      | 2022-06-01 |
      | 2024-06-01 |

Feature: Does every road to Kazakh citizenship pass days without a nationality?

  The search answers, with a road that avoids them or with the proof that none does; no rule says so. Nobody avoids them by
  having two states act at one instant. Each reading of what the certificate is and of settled abroad is searched by
  `python -m zhol.tests.paths.matrix --stateless`; here stand the turning points.

  # Law asks a kandas for no certificate (Rules 85 p 24), so nothing need end before the grant.
  Scenario Outline: In law a kandas becomes a citizen without one day or hour without a nationality
    Given the life "retired-herder"
    And the layers law and treaty
    And reading certificate-meaning is <certificate>
    When the way to kz-citizen is sought from 2024-06-01 avoiding stateless=yes
    Then the way goes by register-kz-citizenship
    And the way does not meet stateless

    Examples:
      | certificate             |
      | art-16-certificate      |
      | proof-of-automatic-loss |
      | registration-slip       |

  # Had the certificate been asked of her in 2018, the arrangement of that year would have made her stateless first. Law did not ask it.
  Scenario: The renunciant of 2018 had a road without the window, in law
    Given the life "simplified-renunciant"
    And the layers law and treaty
    When the way to kz-citizen is sought from 2018-06-01 avoiding stateless=yes
    Then the way goes by apply-kandas, grant-kandas, leave-china, apply-kz-residence, file-renunciation-statement, grant-kz-residence, apply-kz-citizenship and register-kz-citizenship
    And the way does not meet stateless

  # The road taken: approved first, admitted later. No time is stated for the certificate, so none for the window.
  Scenario: The road by renunciation passes the window, from the approval to the grant
    Given the life "simplified-renunciant"
    And the layer law
    When the way to kz-citizen is sought from 2018-06-01
    Then the way may meet stateless with no end stated from decide-renunciation until register-kz-citizenship
    And the way may meet undocumented for 45 days from leave-china until grant-kz-residence

  # Article 11: lost on approval. Refused in 2024, she has been without a nationality since the day of the approval.
  Scenario: The window of the renunciant has its first day, and no last
    Given the life "simplified-renunciant"
    And the layer law
    When the way to left-china is sought from 2024-06-01
    Then the way meets stateless from 2018-07-02 on

  # Practice of 2024 asks the certificate of article 16, which only an approved renunciation brings: the nationality ends first.
  Scenario: Under the practice of 2024 no road avoids the window where the certificate is that of article 16
    Given the life "retired-herder"
    When the way to kz-citizen is sought from 2024-06-01 avoiding stateless=yes
    Then under law, the way goes by register-kz-citizenship
    And under incident, there is no way

  # The slip of the police is had without any loss of nationality.
  Scenario: Where the slip on the cancelled registration is certificate enough, one road avoids it, through China
    Given the life "retired-herder"
    And the layers law, treaty and practice
    And reading certificate-meaning is registration-slip
    When the way to kz-citizen is sought from 2024-06-01 avoiding stateless=yes
    Then the way goes by enter-china, cancel-registration-in-person, reinstate-permit and register-kz-citizenship
    And on the way there is a danger of confiscate-passport

  # Rules 85 p 18(6) asks the ordinary route for a certificate; article 16 gives it after the loss only.
  Scenario: On the ordinary route of 2024 every road passes the window, in law
    Given the life "entrepreneur-spouse-of-citizen"
    And the layers law and treaty
    When the way to kz-citizen is sought from 2024-06-01 avoiding stateless=yes
    Then there is no way

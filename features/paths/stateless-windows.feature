Feature: Which lives have a road to Kazakh citizenship without a day without a nationality

  Each cell comes out of a search: a road that is lived again here, or the proof that none avoids it. How "settled abroad"
  is read decides none of those looked at: it says when China sees its nationality as lost once another is held, which is
  after the road's end. What the certificate is decides the roads of 2024 where practice asks for one.

  # Practice of 2018 asks kandas for no certificate of China's: the demand is reported from 2023 on.
  Scenario Outline: In 2018 a kandas has such a road under the law and under everything, however the terms are read
    Given the life "<life>"
    And the layers <layers>
    And reading certificate-meaning is <certificate>
    And reading settled-abroad is <settled>
    When the way to kz-citizen is sought from 2018-06-01 avoiding stateless=yes
    Then the way does not meet stateless

    Examples:
      | life                      | layers                              | certificate             | settled                     |
      | retired-herder            | law and treaty                      | art-16-certificate      | numeric                     |
      | retired-herder            | law, treaty, practice and incident  | proof-of-automatic-loss | registration-cancelled      |
      | retired-herder-registered | law, treaty, practice and incident  | art-16-certificate      | residence-abroad            |
      | simplified-renunciant     | law and treaty                      | registration-slip       | foreign-permanent-residence |

  # Of the three things that the certificate may be only the slip is had without losing the nationality first.
  Scenario Outline: In 2024 the road of a kandas hangs on what the certificate is where practice asks for one
    Given the life "retired-herder"
    And the layers law, treaty, practice and incident
    And reading certificate-meaning is <certificate>
    And reading settled-abroad is <settled>
    When the way to kz-citizen is sought from 2024-06-01 avoiding stateless=yes
    Then there is no way

    Examples:
      | certificate             | settled                |
      | art-16-certificate      | numeric                |
      | proof-of-automatic-loss | residence-abroad       |
      | proof-of-automatic-loss | registration-cancelled |

  Scenario Outline: With the slip on the cancelled registration for a certificate, the road goes through China
    Given the life "retired-herder"
    And the layers law, treaty, practice and incident
    And reading certificate-meaning is registration-slip
    And reading settled-abroad is <settled>
    When the way to kz-citizen is sought from 2024-06-01 avoiding stateless=yes
    Then the way goes by enter-china, cancel-registration-in-person, reinstate-permit and register-kz-citizenship
    And the way does not meet stateless

    Examples:
      | settled                     |
      | numeric                     |
      | foreign-permanent-residence |

  # The practice reported from 2023 on asks ethnic Kazakhs for what Rules 85 p 18(6) ask others for.
  Scenario: What keeps the road of 2024 out is one rule of practice, or what the certificate asks
    Given the life "retired-herder"
    And the layers law, treaty, practice and incident
    When the way to kz-citizen is sought from 2024-06-01 avoiding stateless=yes and what opens it
    Then it would take kz.practice.certificate-demanded, and no fewer
    And kz.practice.certificate-demanded would be up to practice

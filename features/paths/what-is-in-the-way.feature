Feature: What keeps the lives of the profiles from Kazakh citizenship

  The fewest conditions that would have to be otherwise, whose they are, and the proof that no fewer do.

  # Citizenship Law 17: refused on the objection of the security service, and for nothing else that stands.
  Scenario: The widow who renounced is kept out by one thing, and it is the security service's
    Given the life "simplified-renunciant"
    And the layer law
    When the way to kz-citizen is sought from 2024-06-01
    Then there is no way
    And it would take security-objection=none, and no fewer
    And security-objection=none would be up to kz-security-service

  # Nationality Law 12 keeps state functionaries from renouncing; who leaves office may.
  Scenario: The county official may leave office, or one of several provisions would have to be another
    Given the life "county-official"
    And the layers law, treaty, practice and incident
    When the way to kz-citizen is sought from 2024-06-01 and what opens it
    Then there is no way
    And it would take kz.practice.certificate-demanded, and no fewer
    And it would take cn.renunciation.functionaries, and no fewer
    And cn.renunciation.functionaries would be up to law

  # Practice of 2024 asks the certificate, and only China issues it.
  Scenario: Without any act of China one demand of practice is in the herder's way
    Given the life "retired-herder"
    And the layers law, treaty and practice
    When the way to kz-citizen is sought from 2024-06-01 without china and what opens it
    Then it would take renunciation-certificate=held, and no fewer
    And renunciation-certificate=held would be up to cn-mps
    And it would take kz.practice.certificate-demanded, and no fewer

Feature: What would change the answers of lives that ship

  # Rules 85 in practice: a Chinese certificate is asked of ethnic Kazakhs too (S002 L32, L34); it comes from the ministry
  # (Nationality Law 16), and is refused while no renunciation is approved.
  Scenario: Citizenship that a practice refuses to a herder is in others' hands alone
    Given the life "retired-herder"
    When it is asked what would change kz-citizenship on 2024-06-01
    Then under practice, it would be so without kz.practice.certificate-demanded
    And under practice, it would be so with renunciation-certificate=held, in the hands of cn-mps
    And under practice, no act brings about renunciation-certificate=held on that day
    And under practice, nothing in the person's own hands is enough, proved

  # Nationality Law 10 and 16: who may renounce is for the ministry to approve.
  Scenario: Renouncing is for the ministry to approve, and nothing else would do
    Given the life "retired-herder"
    When it is asked what would change cn-renunciation on 2024-06-01
    Then under law, nothing but cn-renunciation=approved would do
    And under law, nothing in the person's own hands is enough

  # Going back makes the question of a cancellation from abroad fall away, and leads to the border.
  Scenario: A way out that leads back to China tells what comes with it
    Given the life "retired-herder"
    When it is asked what would change registration-cancellation on 2024-06-01
    Then under practice, the person alone can bring about location=china
    And under practice, with location=china, cn-exit would become conditional
    And under practice, with location=china, there would be a danger of detain-at-border

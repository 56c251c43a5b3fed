Feature: Requirements that wait for each other

  A circle takes time to walk. A life on a date shows each of its links, and that none of them can be the first; the search over
  all that may follow belongs to paths.

  # Before the naturalisation there is no loss under article 9, and article 16 certifies approved renunciations only; after it
  # nothing is left to renounce, and article 14 freed the loss from any application. So the paper can come neither before nor after.
  @F-L01
  Scenario: Before citizenship: no certificate without a renunciation, and none is approved
    Given the life "retired-herder"
    When it is judged on 2024-06-01
    Then the answers are
      | question        | law                                                 | + treaty               | + practice                                          | + incident |
      | cn-certificate  | refused because of cn.certificate.no-application    | refused                | refused                                             | refused    |
      | cn-renunciation | in the hands of cn-mps between approved and refused | in the hands of cn-mps | refused because of cn.practice.mission-refuses      | refused    |
      | kz-citizenship  | eligible                                            | eligible               | refused because of kz.practice.certificate-demanded | refused    |

  @F-L01
  Scenario: After citizenship: nothing left to renounce, and no certificate of what ended by itself
    Given the life "retired-herder-registered"
    When it is judged on 2024-09-01
    Then under law, chinese-by-china is lost since 2024-04-15
    And under law, cn-renunciation is not asked
    And cn-certificate is refused because of cn.certificate.no-application
    And foreign-certificate is no

  # A way out in two of the readings of the certificate, both open to a person whose nationality China lets go: none of them helps
  # before the naturalisation, unless the registration can be cancelled first.
  @F-L01
  Scenario: The loop opens where the slip on the cancelled registration is enough
    Given the life "retired-herder"
    And the event cancel-registration-by-relative on 2024-02-15
    And reading certificate-meaning is registration-slip
    When it is judged on 2024-06-01
    Then under practice, foreign-certificate is yes because of kz.certificate.slip
    And under practice, rule kz.practice.certificate-demanded is not met

  # In practice the registration is cancelled in person only; to be in China the person must get in, and whoever gets in with
  # Kazakh papers is held or has them taken. In law a relative reports it (hukou article 10) and nobody need travel.
  @F-L02
  Scenario: To be let go one must come back, and whoever comes back is held
    Given the life "trader-naturalised-by-declaration"
    And the event enter-china on 2018-03-10
    When it is judged on 2018-03-01 and 2018-03-10
    Then on 2018-03-01, under law, registration-cancellation is without-return
    And on 2018-03-01, under practice, registration-cancellation is in-person-only
    And on 2018-03-01, under practice, return-danger is detention because of xj.return.kazakh-papers
    And on 2018-03-10, under practice, there is a danger of detain-at-border
    And on 2018-03-10, under incident, there is a danger of confiscate-kz-passport
    And on 2018-03-10, under practice, there is a danger of bar-exit-without-ground

  @F-L02
  Scenario: Whoever gets through and cancels in person is let go
    Given the life "trader-naturalised-by-declaration"
    And the event enter-china on 2018-03-10
    And the event cancel-registration-in-person on 2018-03-12
    When it is judged on 2018-03-11 and 2018-03-12
    Then on 2018-03-11, under practice, chinese-by-china is held
    And on 2018-03-12, under practice, chinese-by-china is lost since 2018-03-12
    And under practice, the event cancel-registration-in-person was allowed

  @F-L02
  Scenario: From abroad the registration cannot be cancelled in person
    Given the life "trader-naturalised-by-declaration"
    And the event cancel-registration-in-person on 2018-03-12
    When it is judged on 2018-03-12
    Then under practice, the event cancel-registration-in-person was not allowed: country of stay

  # Nationality Law article 9 and Passport Law article 16: where the nationality is gone the passport is void, and the person needs
  # China's visa as a foreigner. Where it goes on the passport is good and no visa is needed - and its use is held against him
  # there, while since May 2024 it costs the Kazakh citizenship (article 21(5-1)).
  @F-L03
  Scenario: A foreigner with a void passport in law, a national punished for a good one in practice
    Given the life "old-passport-user"
    And the event enter-china on 2024-07-02
    When it is judged on 2024-06-01 and 2024-07-02
    Then under law, cn-passport is void since 2024-04-02 because of cn.passport.void
    And under practice, cn-passport is held
    And on 2024-06-01, under law, kazakh-by-china is yes because of cn.view.foreigner
    And on 2024-06-01, under practice, kazakh-by-china is no because of cn.view.no-dual-nationality
    And on 2024-07-02, kazakh-by-kazakhstan is lost since 2024-07-01 because of kz.loss.document-use

  @F-L03
  Scenario: A resident with one nationality who enters on the passport China gave him
    Given the life "summoned-resident"
    And without the event confiscate-passport
    When it is judged on 2017-10-15
    Then cn-passport is held
    And chinese-by-china is held
    And dual is no
    And under law, cn-exit is free because of cn.exit.citizen
    And under practice, there is a danger of hold-over-old-passport
    And under law, there is no danger of hold-over-old-passport

  # No norm ties grazing rights to nationality; activists tell that they go first, and that the mission refuses afterwards.
  @F-L08
  Scenario: Grazing rights kept: refused for them
    Given the life "retired-herder"
    When it is judged on 2024-06-01
    Then under practice, rule cn.practice.grazing-rights-first takes effect
    And under practice, cn-renunciation is refused
    And under law, cn-renunciation is in the hands of cn-mps

  @F-L08
  Scenario: Grazing rights given up: refused all the same, and no way back to them from abroad
    Given the life "retired-herder"
    And the event give-up-grazing-rights on 2024-03-01
    And the event obtain-grazing-rights on 2024-05-01
    When it is judged on 2024-04-30
    Then under practice, grazing-rights is given-up since 2024-03-01
    And under practice, rule cn.practice.grazing-rights-first is not met
    And under practice, cn-renunciation is refused because of cn.practice.mission-refuses

  # No article makes anybody come back; the closed list of Exit-Entry Law article 12 would let her out again. In practice each of
  # her three answers to the summons - go, stay away, wait - leads to harm.
  @F-L09
  Scenario: Summoned and not gone: told to come back, and the family pressed
    Given the life "summoned-resident"
    And without the event comply-with-summons
    And without the event confiscate-passport
    And without the event confiscate-kz-card
    And without the event bar-exit-without-ground
    When it is judged on 2017-12-01
    Then the answers are
      | question        | law                             | + treaty | + practice                                   | + incident |
      | duty-to-return  | no because of cn.return.no-duty | no       | yes because of xj.summons.told-to-return     | yes        |
      | return-danger   | none                            | none     | detention because of xj.return.kazakh-papers | detention  |
      | family-pressure | none                            | none     | pressed because of xj.family.pressed         | pressed    |

  @F-L09
  Scenario: Summoned and gone: papers taken and no way out
    Given the life "summoned-resident"
    And without the event confiscate-passport
    And without the event confiscate-kz-card
    And without the event bar-exit-without-ground
    When it is judged on 2017-09-30
    Then under practice, there is a danger of bar-exit-without-ground
    And under incident, there is a danger of confiscate-passport
    And under incident, there is a danger of confiscate-kz-card
    And under law, there is no danger of bar-exit-without-ground
    And under law, cn-exit is free

  @F-L09
  Scenario: Summoned and refused: no proof of what ended, and the mother pressed
    Given the life "trader-naturalised-by-declaration"
    And the event refuse-summons on 2018-03-05
    When it is judged on 2018-03-10
    Then under practice, cn-certificate is refused because of cn.practice.loss-proof-denied
    And under practice, family-pressure is pressed
    And under practice, there is a danger of press-parents-to-disown
    And under law, duty-to-return is no
    And under law, the event refuse-summons is left out

  # Exit on a guarantor and a promise to be back in three months; a kandas decision takes up to 35 days, the residence 45, the
  # citizenship three months (Citizenship Law article 16-1). Whoever waits for it breaks the promise.
  @F-L10
  Scenario: The promise ends before the citizenship can
    Given the life "kandas-applicant-overstaying"
    And the event sign-as-guarantor on 2024-02-20
    And the event grant-kandas on 2024-04-16 with outcome eligible
    And the event apply-kz-residence on 2024-04-17
    And the event grant-kz-residence on 2024-06-01 with outcome granted
    And the event file-renunciation-statement on 2024-06-01
    And the event apply-kz-citizenship on 2024-06-01
    When it is judged on 2024-06-01, 2024-06-02 and 2024-08-31
    Then on 2024-06-01, under practice, return-promise is given
    And on 2024-06-02, under practice, return-promise is broken since 2024-06-02 because of xj.promise.broken
    And on 2024-08-31, under law, kz.decide-in-time is owed
    And on 2024-08-31, under law, kazakh-by-kazakhstan is none
    And under law, the event promise-to-return is left out

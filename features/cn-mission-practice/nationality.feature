Feature: What missions are reported to say and refuse

  From 26 February 2018; refusals told in September 2023.

  Scenario: Treated as Chinese from the notice on
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2018-02-25 and 2018-02-26
    Then on 2018-02-25, chinese-by-china is lost
    And on 2018-02-26, under law, chinese-by-china is lost
    And on 2018-02-26, under practice, chinese-by-china is held since 2018-02-26 because of cn.practice.nationality-goes-on

  Scenario: A relative cancels the registration: let go
    Given the life "trader-naturalised-by-declaration"
    And the event cancel-registration-by-relative on 2018-01-15
    When it is judged on 2018-03-01
    Then under practice, chinese-by-china is lost
    And under practice, dual is no

  Scenario: The registration: by a relative in law, in person in practice
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2018-03-01
    Then the answers are
      | question                  | law                                                   | + treaty                                              | + practice                                                   | + incident                                                   |
      | registration-cancellation | without-return because of cn.registration.by-relative | without-return because of cn.registration.by-relative | in-person-only because of cn.practice.registration-in-person | in-person-only because of cn.practice.registration-in-person |

  # Neither grazing nor renunciation, and no way back.
  Scenario: Grazing rights first, and then refused all the same
    Given the life "retired-herder"
    And the event give-up-grazing-rights on 2024-03-01
    When it is judged on 2024-06-01
    Then under practice, cn-renunciation is refused because of cn.practice.mission-refuses

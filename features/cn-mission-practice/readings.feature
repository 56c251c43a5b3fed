Feature: What the mission's notices come to, in each reading

  Reports of 2018 and 2023; none of the instruments behind them was found.

  # The simplified renunciation of 2018 was reported for ethnic Kazakhs; its end was not. That officials and soldiers are left out is
  # article 12 of the Nationality Law. It is a certainty and not a chance, where the law leaves it to the ministry.
  Scenario Outline: Who was let go in the simplified procedure, reading its end as <reading>
    Given a life that opens on 2017-12-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And it is known that near-relative-of-foreigner is <relative>
    And at the opening chinese-by-china is held
    And at the opening occupation is <occupation>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading simplified-renunciation-end is <reading>
    When it is judged on 2018-06-01
    Then cn-renunciation is <answer>

    Examples:
      | reading        | ethnicity | occupation | relative | answer                                                             |
      | months-counted | kazakh    | worker     | no       | approved because of cn.practice.simplified-renunciation.months-counted |
      | months-counted | kazakh    | worker     | yes      | approved because of cn.practice.simplified-renunciation.months-counted |
      | months-counted | han       | worker     | no       | refused because of cn.renunciation.no-ground                       |
      | months-counted | kazakh    | official   | no       | refused because of cn.renunciation.functionaries                   |
      | months-counted | kazakh    | soldier    | no       | refused because of cn.renunciation.functionaries                   |
      | no-end         | kazakh    | worker     | no       | approved because of cn.practice.simplified-renunciation.no-end     |
      | no-end         | kazakh    | worker     | yes      | approved because of cn.practice.simplified-renunciation.no-end     |
      | no-end         | han       | worker     | no       | refused because of cn.renunciation.no-ground                       |
      | no-end         | kazakh    | official   | no       | refused because of cn.renunciation.functionaries                   |
      | no-end         | kazakh    | soldier    | no       | refused because of cn.renunciation.functionaries                   |

  # It began in January 2018, on a day that was not told.
  Scenario Outline: The simplified procedure began within January 2018, reading its end as <reading>
    Given a life that opens on 2017-12-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is held
    And at the opening occupation is worker
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading simplified-renunciation-end is <reading>
    When it is judged on 2017-12-31 and 2018-01-01 and 2018-01-30 and 2018-01-31
    Then on 2017-12-31, cn-renunciation is refused
    And on 2017-12-31, rule <rule> is not in force
    And on 2018-01-01, rule <rule> may take effect
    And on 2018-01-30, rule <rule> may take effect
    And on 2018-01-31, cn-renunciation is approved because of <rule>

    Examples:
      | reading        | rule                                                |
      | months-counted | cn.practice.simplified-renunciation.months-counted |
      | no-end         | cn.practice.simplified-renunciation.no-end         |

  # In the reading that the certificate must come first, whoever cancelled the registration is held to be Chinese all the same; it is told
  # of ethnic Kazakhs who become citizens now, the report being of September 2023.
  Scenario Outline: No certificate, no loss: whom it is told of
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And at the opening chinese-by-china is <Chinese>
    And at the opening kazakh-by-kazakhstan is <Kazakh> since <since>
    And at the opening household-registration is cancelled
    And at the opening renunciation-certificate is <certificate>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading certificate-purpose is chinese-loss
    And reading art-9-timing is static
    When it is judged on 2024-06-01
    Then chinese-by-china is <answer>

    Examples:
      | ethnicity | Chinese | Kazakh | since      | certificate | answer  |
      | kazakh    | held    | held   | 2023-10-01 | none        | held    |
      | kazakh    | held    | held   | 2023-09-25 | none        | held    |
      | han       | held    | held   | 2023-10-01 | none        | lost    |
      | kazakh    | none    | held   | 2023-10-01 | none        | none    |
      | kazakh    | lost    | lost   | 2023-10-01 | none        | lost    |
      | kazakh    | held    | held   | 2023-10-01 | held        | lost    |
      | kazakh    | held    | held   | 2022-12-31 | none        | lost    |
      | kazakh    | held    | held   | 2023-01-01 | none        | unknown |
      | kazakh    | held    | held   | 2023-09-24 | none        | unknown |

  # When it began is told no nearer than between the first day of 2023 and the report.
  Scenario Outline: No certificate, no loss: since a day of 2023 that was not told
    Given a life that opens on 2022-12-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is held
    And at the opening kz-application is pending
    And at the opening household-registration is cancelled
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event register-kz-citizenship on <day> with outcome eligible
    And the layers law, treaty and practice
    And reading certificate-purpose is chinese-loss
    And reading art-9-timing is static
    When it is judged on <day>
    Then chinese-by-china is <answer>

    Examples:
      | day        | answer  |
      | 2022-12-31 | lost    |
      | 2023-01-01 | unknown |
      | 2023-09-24 | unknown |
      | 2023-09-25 | held    |

  # The report names citizens who had lived in China, and adds that most who got it hold a permit or have applied.
  Scenario Outline: Whom the reminder of 2018 addresses, read as <reading>
    Given a life that opens on 2018-02-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is <Chinese>
    And at the opening kazakh-by-kazakhstan is <Kazakh>
    And at the opening kz-residence is <residence>
    And at the opening kz-application is <application>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading reminder-addressees is <reading>
    And reading art-9-timing is static
    When it is judged on 2018-02-25 and 2018-02-26
    Then on 2018-02-25, reminder-addressed is silent
    And on 2018-02-26, reminder-addressed is <answer>

    Examples:
      | reading                | Chinese | Kazakh | residence | application | answer                                          |
      | citizens-and-residents | held    | none   | none      | pending     | yes because of cn.reminder.citizens-and-residents |
      | citizens-and-residents | held    | none   | permanent | none        | yes because of cn.reminder.citizens-and-residents |
      | citizens-and-residents | lost    | held   | none      | none        | yes because of cn.reminder.citizens-and-residents |
      | citizens-and-residents | held    | none   | none      | none        | no because of cn.reminder.others                |
      | citizens               | lost    | held   | none      | none        | yes because of cn.reminder.citizens             |
      | citizens               | none    | held   | none      | none        | no because of cn.reminder.others                |
      | citizens               | held    | none   | permanent | pending     | no because of cn.reminder.others                |
      | residents              | held    | none   | permanent | none        | yes because of cn.reminder.residents            |
      | residents              | held    | none   | none      | pending     | yes because of cn.reminder.residents            |
      | residents              | none    | none   | permanent | none        | no because of cn.reminder.others                |
      | residents              | lost    | held   | none      | pending     | no because of cn.reminder.others                |
      | residents              | held    | none   | none      | none        | no because of cn.reminder.others                |

  # What is lost by not coming back is one of three things, and only whoever refused is asked about.
  Scenario Outline: Pension and property of whoever did not come back, read as <reading>
    Given a life that opens on 2018-01-01
    And it is known that born is 1950-01-01
    And at the opening chinese-by-china is held
    And at the opening summons is refused
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading lost-certification is <reading>
    When it is judged on 2018-02-25 and 2018-02-26
    Then on 2018-02-25, cn-entitlements is silent
    And on 2018-02-26, cn-entitlements is <answer>

    Examples:
      | reading            | answer                                          |
      | entitlements-lost  | lost because of cn.practice.entitlements-lost   |
      | loss-proof-denied  | kept because of cn.practice.entitlements-untouched |
      | passport-cancelled | kept because of cn.practice.entitlements-untouched |

  # A renunciation that was approved, or a mission's own proof of the loss, keeps the old nationality from going on.
  Scenario Outline: The nationality does not go on where China itself has said that it ended
    Given a life that opens on 2019-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is lost since 2019-01-01
    And at the opening kazakh-by-kazakhstan is held since 2019-01-01
    And at the opening household-registration is active
    And at the opening renunciation is <renunciation>
    And at the opening loss-proof is <proof>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    When it is judged on 2019-06-01
    Then chinese-by-china is <answer>

    Examples:
      | renunciation | proof | answer                                          |
      | none         | none  | held because of cn.practice.nationality-goes-on |
      | approved     | none  | lost                                            |
      | none         | held  | lost                                            |

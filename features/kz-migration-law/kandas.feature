Feature: The status of a returning ethnic Kazakh

  Articles 20 to 26, and the stay while one waits.

  # A decision may take 35 days; article 7 names applicants for residence.
  Scenario: Thirty visa-free days end before the decision is due
    Given the life "kandas-applicant-overstaying"
    When it is judged on 2024-04-08 and 2024-04-09
    Then on 2024-04-08, under treaty, kz-stay is lawful because of bilat.visa.stay
    And on 2024-04-09, under treaty, kz-stay is unlawful

  Scenario: Bridged, if article 7 covers applicants for the status too
    Given the life "kandas-applicant-overstaying"
    And reading bridging is kandas-applicants-too
    When it is judged on 2024-04-15
    Then kz-stay is lawful because of kz.stay.bridged-kandas

  # Article 25.
  Scenario: Kandas status lasts a year
    Given the life "retired-herder"
    When it is judged on 2024-12-19 and 2024-12-20
    Then on 2024-12-19, kandas is held
    And on 2024-12-20, kandas is ended since 2024-12-20

  # Thirty working days, as reported of 2025. Republic Day fell on Saturday 25 October, so that Monday the 27th was free: from Thursday 2
  # October on the thirtieth is Thursday 13 November.
  Scenario: Thirty working days go over a holiday that followed a Saturday
    Given a life that opens on 2025-01-01
    And at the opening chinese-by-china is held
    And the event apply-kandas on 2025-10-01
    Then day by day the answers are
      | on         | kz.kandas.answer-in-time |
      | 2025-11-13 | owed                     |
      | 2025-11-14 | late since 2025-11-14    |

  # When the four days of 2021 became three was not read: it may have been by then, and may not. If not, Friday 21 and Saturday 22 October 2022
  # were worked, the Saturday for Monday the 24th, and Tuesday the 25th was Republic Day.
  Scenario: While the time to decide may have been another, whether one is late is open
    Given a life that opens on 2022-01-01
    And at the opening chinese-by-china is held
    And the event apply-kandas on 2022-10-19
    Then day by day the answers are
      | on         | kz.kandas.answer-in-time                                      |
      | 2022-10-26 | unknown between none and owed because of 2021-09-02..2023-10-31 |
      | 2022-10-27 | unknown between none and late because of 2021-09-02..2023-10-31 |

  # Three days, then thirty-five, are reported of the time between, and of neither whether working days are meant.
  Scenario Outline: Where no time to decide was read, nobody is late
    Given a life that opens on 2021-01-01
    And at the opening chinese-by-china is held
    And the event apply-kandas on <asked>
    When it is judged on 2026-06-01
    Then under law, kz.kandas.answer-in-time is <then>

    Examples:
      | case                                     | asked      | then                  |
      | the day before the service of 2021       | 2021-08-31 | none                  |
      | its first day, four working days         | 2021-09-01 | late since 2021-09-08 |
      | after the last day of which it can be so | 2023-10-31 | none                  |
      | in 2024                                  | 2024-06-01 | none                  |
      | the last day of 2024                     | 2024-12-31 | none                  |
      | since some day of 2025, surely           | 2025-08-31 | late since 2025-10-14 |

Feature: Who is held accountable over two nationalities, in each reading

  The figure of over 400 people in the year to September 2023, and three readings of what they were held accountable for.

  Scenario Outline: Held accountable, read as <reading>
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is <Chinese> since 2023-06-01
    And at the opening kazakh-by-kazakhstan is <Kazakh> since 2023-06-01
    And at the opening kz-passport is <passport>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading accountable-under is <reading>
    And reading art-9-timing is static
    When it is judged on 2024-06-01
    Then kz-dual-liability is <answer>

    Examples:
      | reading        | Chinese | Kazakh | passport | answer                                       |
      | any-two        | held    | held   | held     | liable because of kz.practice.caught-between |
      | use-after-loss | held    | lost   | held     | liable because of kz.practice.papers-after-loss |
      | use-after-loss | held    | lost   | none     | none because of kz.cao.no-liability          |
      | use-after-loss | held    | held   | held     | none because of kz.cao.no-liability          |
      | not-reported   | held    | held   | held     | none because of kz.practice.not-reported     |
      | not-reported   | held    | lost   | held     | none because of kz.cao.no-liability          |

  # The reports speak of the year to 25 September 2023.
  Scenario Outline: On what days of 2023 <rule> may, and must, have begun
    Given a life that opens on 2022-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held since 2022-06-01
    And at the opening kazakh-by-kazakhstan is <Kazakh> since 2022-06-01
    And at the opening kz-passport is held
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading accountable-under is <reading>
    And reading art-9-timing is static
    When it is judged on 2022-12-31 and 2023-01-01 and 2023-09-24 and 2023-09-25
    Then on 2022-12-31, rule <rule> is not in force
    And on 2023-01-01, rule <rule> may take effect
    And on 2023-09-24, rule <rule> may take effect
    And on 2023-09-25, rule <rule> takes effect

    Examples:
      | rule                          | reading        | Kazakh |
      | kz.practice.caught-between    | any-two        | held   |
      | kz.practice.papers-after-loss | use-after-loss | lost   |
      | kz.practice.not-reported      | not-reported   | held   |

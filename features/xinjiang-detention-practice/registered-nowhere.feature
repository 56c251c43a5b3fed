Feature: Whom the reports from Xinjiang do not reach

  # The reports are of people registered in Xinjiang.
  Scenario Outline: Whoever is registered nowhere is not reached by <act>
    Given a life that opens on 2016-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And it is known that registered-in is <registered>
    And it is known that overseas-ties is yes
    And at the opening chinese-by-china is held
    And at the opening kz-pr-card is held
    And at the opening cn-passport is held
    And at the opening emigration-talk is noticed
    And at the opening helps-emigrants is ordinary-paperwork
    And at the opening location is <location>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    When it is judged on 2018-06-01
    Then under incident, there is no danger of <act>

    Examples:
      | act                           | registered | location   |
      | detain-for-emigration-talk    | nowhere    | china      |
      | detain-for-overseas-ties      | nowhere    | china      |
      | detain-helper                 | nowhere    | china      |
      | take-to-study-centre          | nowhere    | china      |
      | summon                        | nowhere    | kazakhstan |
      | take-passport-for-safekeeping | nowhere    | china      |
      | take-kz-card-for-safekeeping  | nowhere    | china      |

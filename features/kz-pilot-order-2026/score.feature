Feature: The score of the pilot of 2026

  Test of Kazakh, questionnaire and interview; ethnic Kazakhs are scored too. What a missed score means is inferred.

  Scenario Outline: A missed score closes residence and kandas status from 30 January 2026
    Given a life that opens on 2025-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening location is kazakhstan
    And at the opening pilot-score is <score>
    When it is judged on <day>
    Then under law, kz-permanent-residence is <residence>
    And under law, kandas-eligibility is <kandas>

    Examples:
      | score   | day        | residence                                | kandas                                         |
      | missed  | 2026-01-29 | granted                                  | eligible                                       |
      | missed  | 2026-01-30 | refused because of kz.pilot.score-missed | refused because of kz.pilot.kandas-score-missed |
      | missed  | 2026-01-31 | refused because of kz.pilot.score-missed | refused because of kz.pilot.kandas-score-missed |
      | reached | 2026-01-31 | granted                                  | eligible                                       |

  Scenario: Applicants may miss it
    Given a life that opens on 2025-01-01
    And at the opening chinese-by-china is held
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening location is kazakhstan
    And at the opening pr-application is pending
    When it is judged on 2026-01-29 and 2026-01-30
    Then on 2026-01-29, there is no danger of miss-pilot-score
    And on 2026-01-30, there is a danger of miss-pilot-score

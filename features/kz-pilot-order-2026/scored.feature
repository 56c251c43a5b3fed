Feature: Being scored under the pilot of 2026

  # In force from 30 January 2026; an applicant for either status is scored.
  Scenario Outline: Who may be told that the score was missed
    Given a life that opens on 2026-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is held
    And at the opening pr-application is <residence>
    And at the opening kandas is <kandas>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event <act> on <day>
    And the layer law
    When it is judged on <day>
    Then the event <act> was <answer>
    And pilot-score is <score> since <day>

    Examples:
      | act               | day        | residence | kandas  | answer                | score   |
      | miss-pilot-score  | 2026-02-01 | pending   | none    | allowed               | missed  |
      | miss-pilot-score  | 2026-02-01 | none      | pending | allowed               | missed  |
      | miss-pilot-score  | 2026-02-01 | none      | none    | not allowed: requires | missed  |
      | reach-pilot-score | 2026-01-30 | pending   | none    | allowed               | reached |
      | reach-pilot-score | 2026-01-29 | pending   | none    | not allowed           | reached |

  # A missed score stands over every right to apply.
  Scenario Outline: A missed score refuses whoever else could apply
    Given a life that opens on 2026-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And at the opening chinese-by-china is held
    And at the opening cn-consent is held
    And at the opening cn-passport is held
    And at the opening kz-residence is <residence>
    And at the opening pilot-score is missed
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    When it is judged on 2026-06-01
    Then kz-permanent-residence is refused because of kz.pilot.score-missed
    And kandas-eligibility is refused because of <kandas rule>
    And rule <right> yields to kz.pilot.score-missed

    Examples:
      | right                          | ethnicity | residence | kandas rule                  |
      | kz.pr.ethnic-kazakh            | kazakh    | none      | kz.pilot.kandas-score-missed |
      | kz.pr.applicant                | han       | pr-visa   | kz.pilot.kandas-score-missed |
      | bilat.visa.residence-applicant | han       | none      | kz.pilot.kandas-score-missed |
      | kz.pr.none                     | han       | none      | kz.pilot.kandas-score-missed |

  # The consent of the home state, in the reading that the pilot asks everyone for it: of nobody whom Kazakhstan does not count as Chinese.
  Scenario: Whoever is not Chinese needs no consent of China in the pilot
    Given a life that opens on 2026-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And at the opening third-nationality is held
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    And reading pilot-consent is consent-required
    When it is judged on 2026-06-01
    Then kz-permanent-residence is granted

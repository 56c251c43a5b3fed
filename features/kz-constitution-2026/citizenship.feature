Feature: Another citizenship is a ground for ending the Kazakh one

  Article 13(3) in its readings; no transitional rule, no law that carries it out.

  Scenario: The day before, and the day
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2026-06-30 and 2026-07-01
    Then on 2026-06-30, under practice, kz-citizenship-loss is safe
    And on 2026-07-01, under practice, kz-citizenship-loss is threatened because of kz.con26.dual.decision
    And on 2026-07-01, under law, kz-citizenship-loss is safe

  Scenario: If it works by itself, the citizenship is gone
    Given the life "trader-naturalised-by-declaration"
    And reading const-2026-13 is automatic
    When it is judged on 2026-07-02
    Then the answers are
      | question             | law                   | + treaty              | + practice                                               | + incident                                               |
      | kazakh-by-kazakhstan | held since 2012-04-10 | held since 2012-04-10 | lost since 2026-07-01 because of kz.con26.dual.automatic | lost since 2026-07-01 because of kz.con26.dual.automatic |
      | contested            | no                    | no                    | no                                                       | no                                                       |

  Scenario: Nothing is threatened before a law carries the article out
    Given the life "trader-naturalised-by-declaration"
    And reading const-2026-13 is needs-law
    When it is judged on 2026-07-02
    Then kz-citizenship-loss is safe

  Scenario: A child with two nationalities by birth is left to a law that was not found
    Given the life "child-of-recent-father"
    When it is judged on 2026-07-02
    Then dual is yes
    And kz-citizenship-loss is safe

  Scenario: A citizen is not expelled under either Constitution
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2026-06-30 and 2026-07-01
    Then on 2026-06-30, removal is no because of kz.con95.no-expulsion
    And on 2026-07-01, removal is no because of kz.con26.no-expulsion

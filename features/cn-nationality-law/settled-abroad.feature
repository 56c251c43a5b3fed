Feature: What settled abroad means

  A vague term in four readings; the residence test of 2009 is the default and used by analogy.

  Scenario: Two years of residence with a permit, eighteen months present
    Given the life "summoned-resident"
    When it is judged on 2017-10-15
    Then settled-abroad is yes because of cn.settled.numeric.with-right

  Scenario: A student does not settle
    Given the life "student-in-almaty"
    When it is judged on 2017-10-15
    Then settled-abroad is no

  Scenario: By any residence meant to last, a permit is enough
    Given the life "child-of-recent-father"
    And reading settled-abroad is residence-abroad
    When it is judged on 2022-06-01
    Then chinese-by-china is none
    And dual is no

  Scenario: By a foreign permanent residence right, the father's permit is enough
    Given the life "child-of-recent-father"
    And reading settled-abroad is foreign-permanent-residence
    When it is judged on 2022-06-01
    Then chinese-by-china is none

  Scenario: By the cancelled registration, nobody with an active one is settled
    Given the life "trader-naturalised-by-declaration"
    And reading settled-abroad is registration-cancelled
    When it is judged on 2017-10-15
    Then settled-abroad is no
    And chinese-by-china is held
    And dual is yes

  Scenario: Whether the child has two nationalities hangs on the word
    Given the life "child-of-recent-father"
    When it is judged on 2022-06-01
    Then dual hangs on how settled-abroad is read

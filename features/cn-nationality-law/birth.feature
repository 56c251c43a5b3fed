Feature: Chinese nationality at birth

  Articles 4 and 5.

  Scenario: A settled Chinese parent and a foreign nationality at birth: not Chinese
    Given the life "child-of-settled-father"
    When it is judged on 2022-06-01, 2024-06-01 and 2026-07-02
    Then chinese-by-china is none
    And kazakh-by-kazakhstan is held since 2022-03-10
    And kazakh-by-china is yes
    And rule assume.born-in-kazakhstan is assumed

  Scenario: A Chinese parent not settled: Chinese as well
    Given the life "child-of-recent-father"
    When it is judged on 2022-06-01
    Then chinese-by-china is held since 2022-03-10 because of cn.nationality.born-abroad
    And dual is yes

  # Both conditions of the exception must be met.
  Scenario: Settled parents, but no foreign nationality at birth: Chinese
    Given the life "child-of-two-foreign-parents"
    When it is judged on 2022-06-01
    Then chinese-by-china is held since 2022-03-10
    And kazakh-by-kazakhstan is none
    And stateless is no

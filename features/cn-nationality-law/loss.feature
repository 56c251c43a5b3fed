Feature: When Chinese nationality is lost by itself

  Article 9: settled abroad and voluntarily another national; two conditions, no application.

  Scenario: Both conditions at once: lost on the day of naturalisation
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2017-10-15
    Then chinese-by-china is lost since 2012-04-10 because of cn.nationality.automatic-loss.dynamic

  # Dynamic reading: the first day on which both conditions exist together.
  Scenario: Naturalised before settling: lost on the day when two years abroad are full
    Given the life "naturalised-before-settling"
    When it is judged on 2018-01-31, 2018-02-01 and 2018-02-10
    Then on 2018-01-31, chinese-by-china is held
    And on 2018-02-01, chinese-by-china is lost since 2018-02-01
    And on 2018-01-31, dual is yes
    And on 2018-02-01, dual is no

  Scenario: Naturalised before settling, tested at the naturalisation only: never lost
    Given the life "naturalised-before-settling"
    And reading art-9-timing is static
    When it is judged on 2018-02-10
    Then chinese-by-china is held
    And dual is yes

  Scenario: The conditions tested at the naturalisation only: the settled trader still loses it
    Given the life "trader-naturalised-by-declaration"
    And reading art-9-timing is static
    When it is judged on 2017-10-15
    Then chinese-by-china is lost since 2012-04-10 because of cn.nationality.automatic-loss.static

  # Permanent residence is no nationality; an NGO's paraphrase reads it otherwise.
  Scenario: Settling alone loses nothing
    Given the life "summoned-resident"
    When it is judged on 2017-10-15
    Then settled-abroad is yes
    And chinese-by-china is held
    And dual is no

  # Article 12 forbids officials to renounce; article 9 makes no exception for them.
  Scenario: An official who settles and naturalises loses it by itself
    Given the life "official-who-naturalised"
    When it is judged on 2017-10-15
    Then chinese-by-china is lost since 2014-04-01
    And cn-renunciation is not asked

  Scenario: Applying for another citizenship loses nothing
    Given the life "retired-herder"
    When it is judged on 2024-06-01
    Then chinese-by-china is held

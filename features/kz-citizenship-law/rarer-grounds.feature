Feature: Rarer grounds of articles 17 and 21

  # Article 17(12): a conflict abroad.
  Scenario Outline: A conflict abroad bars admission
    Given the life "retired-herder"
    And it is known that foreign-conflict is <conflict>
    When it is judged on 2024-06-01
    Then under law, kz-art17-ground is <answer>

    Examples:
      | conflict | answer                                  |
      | yes      | yes because of kz.art17.foreign-conflict |
      | no       | no                                      |

  # Articles 20-1 and 17(13): whoever was deprived by a court is not admitted again.
  Scenario: Who was deprived by a court is not admitted again
    Given a life that opens on 2010-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that extremism-or-terrorism is yes
    And at the opening kazakh-by-kazakhstan is held
    And at the opening location is kazakhstan
    And the event deprive-by-court on 2018-01-01
    When it is judged on 2018-01-01 and 2024-01-01
    Then rule kz.art17.deprived takes effect
    And under law, kz-art17-ground is yes

  Scenario: Who merely lost it is not taken for one deprived
    Given a life that opens on 2010-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening kazakh-by-kazakhstan is held
    And at the opening location is kazakhstan
    And the event exit-kz-citizenship on 2012-01-01
    When it is judged on 2018-01-01
    Then rule kz.art17.deprived is not met
    And under law, kz-art17-ground is no

  # Article 21(1), by itself or on registration.
  Scenario Outline: Another state's service ends the citizenship or puts it at risk
    Given a life that opens on 2010-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening kazakh-by-kazakhstan is held since 2000-01-01
    And at the opening location is elsewhere
    And the event enter-foreign-service on 2015-05-05
    And reading kz-loss-effect is <reading>
    When it is judged on 2015-05-04 and 2015-05-05
    Then on 2015-05-04, under law, kazakh-by-kazakhstan is held
    And on 2015-05-05, under law, kazakh-by-kazakhstan is <citizenship>
    And on 2015-05-05, under law, kz-citizenship-loss is <loss>

    Examples:
      | reading         | citizenship           | loss                                                   |
      | by-itself       | lost since 2015-05-05 | not asked                                              |
      | on-registration | held                  | threatened because of kz.loss.threatened.foreign-service |

  # The article speaks of citizens; a service that came before is none of theirs.
  Scenario: A service before the naturalisation is no ground
    Given a life that opens on 2010-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening location is elsewhere
    And at the opening foreign-service is entered since 2005-01-01
    And at the opening kazakh-by-kazakhstan is held since 2008-01-01
    And reading kz-loss-effect is on-registration
    When it is judged on 2015-05-05
    Then under law, kz-citizenship-loss is safe

  # Article 21(6).
  Scenario Outline: A void marriage puts the citizenship at risk
    Given a life that opens on 2010-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening location is kazakhstan
    And at the opening kazakh-by-kazakhstan is held since 2009-01-01
    And at the opening kz-application is <application>
    And at the opening marriage-to-kz-citizen is married since 2005-01-01
    And the event declare-marriage-void on 2013-03-03
    When it is judged on 2013-03-02 and 2013-03-03
    Then on 2013-03-02, under law, kz-citizenship-loss is safe
    And on 2013-03-03, under law, kz-citizenship-loss is <loss>

    Examples:
      | application | loss                                                    |
      | granted     | threatened because of kz.loss.threatened.void-marriage |
      | none        | safe                                                    |

  # Article 21(8).
  Scenario Outline: A conflict abroad puts the citizenship at risk
    Given a life that opens on 2010-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that foreign-conflict is <conflict>
    And at the opening kazakh-by-kazakhstan is held
    When it is judged on 2020-01-01
    Then under law, kz-citizenship-loss is <loss>

    Examples:
      | conflict | loss                                                       |
      | yes      | threatened because of kz.loss.threatened.foreign-conflict |
      | no       | safe                                                       |

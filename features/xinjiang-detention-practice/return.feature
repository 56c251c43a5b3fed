Feature: What awaits those who come back, and their families

  Reports of 2017 and 2018 from one network of sources; one piece of evidence.

  Scenario: Held papers make the border dangerous, from the first reports on
    Given the life "summoned-resident"
    When it is judged on 2017-09-05
    Then the answers are
      | question      | law                                           | + treaty                                      | + practice                                   | + incident                                   |
      | return-danger | none because of cn.return.no-ground-to-detain | none because of cn.return.no-ground-to-detain | detention because of xj.return.kazakh-papers | detention because of xj.return.kazakh-papers |

  Scenario: More than six months away, in the reports of July 2017
    Given the life "student-in-almaty"
    When it is judged on 2017-10-15
    Then the answers are
      | question      | law  | + treaty | + practice | + incident                               |
      | return-danger | none | none     | none       | detention because of xj.return.long-stay |

  Scenario: Comply or refuse: no choice is safe
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2018-03-01
    Then under practice, duty-to-return is yes
    And under practice, return-danger is detention
    And under practice, family-pressure is pressed
    And under practice, there is a danger of press-parents-to-disown
    And under law, there is no danger of press-parents-to-disown

  Scenario: A Han resident meets none of it
    Given the life "summoned-resident"
    And it is known that ethnicity is han
    And without the event summon
    And without the event comply-with-summons
    And without the event confiscate-passport
    And without the event confiscate-kz-card
    And without the event bar-exit-without-ground
    When it is judged on 2017-09-05
    Then return-danger is none
    And family-pressure is none
    And under incident, there is no danger of summon

  # Kazakhstan owes its citizens protection, whatever the ground on which they became citizens.
  Scenario: A naturalised person told to come back, who goes
    Given the life "summoned-citizen"
    When it is judged on 2017-12-01
    Then the answers are
      | question         | law                               | + treaty                          | + practice                         | + incident                         |
      | cn-exit          | free because of cn.exit.foreigner | free because of cn.exit.foreigner | barred because of xj.exit.detained | barred because of xj.exit.detained |
      | detention        | free                              | free                              | border-detention since 2017-11-05  | border-detention since 2017-11-05  |
      | kz-protection    | owed                              | owed                              | owed                               | owed                               |
      | document-seizure | unlawful                          | unlawful                          | unlawful                           | unlawful                           |
    And under law, the event detain-at-border is left out

  # A category error: no reading of either law yields duality.
  Scenario: A permit is no nationality, yet the holder may be accused of two
    Given the life "summoned-resident"
    When it is judged on 2017-10-15
    Then dual is no
    And under practice, there may be a danger of accuse-of-dual-nationality

Feature: Refuge in Kazakhstan

  Refugees Law articles 8 to 18.

  # Article 1.
  Scenario: A fear that arose after leaving counts
    Given the life "cairo-student"
    When it is judged on 2017-10-15
    Then the answers are
      | question | law                              | + treaty  | + practice | + incident |
      | refuge   | protected because of kz.ref.fear | protected | protected  | refused    |

  # Article 12.
  Scenario: Coming from a safe third country bars
    Given the life "cairo-student"
    And it is known that came-through-safe-country is yes
    When it is judged on 2017-10-15
    Then refuge is refused because of kz.ref.art12
    And under law, rule kz.ref.fear yields to kz.ref.art12

  # Article 18; Conventions of 1951 and against torture.
  Scenario: Nobody is sent back into persecution, with or without papers
    Given the life "asylum-seeker-refused"
    When it is judged on 2019-06-01 and 2024-06-01
    Then removal is no
    And there is no danger of expel

  # Criminal Code article 392 has no note on asylum seekers.
  Scenario: The unlawful entry is punished by the Code and excused by the Convention
    Given the life "asylum-seeker-refused"
    When it is judged on 2019-06-01
    Then the answers are
      | question       | law                                      | + treaty                                    | + practice | + incident |
      | entry-punished | yes because of kz.crim.unlawful-crossing | no because of intl.refugee.non-penalisation | no         | no         |

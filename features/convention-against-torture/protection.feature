Feature: Nobody is sent back into torture

  # Article 3 knows no exception: whatever the ground of expulsion, and whatever the person did.
  Scenario Outline: Every ground of expulsion yields to the risk of torture
    Given a life that opens on 2024-05-20
    And it is known that born is 1985-01-01
    And it is known that torture-risk is yes
    And it is known that unregistered-address is yes
    And it is known that breach-in-last-year is <again>
    And at the opening chinese-by-china is held
    And at the opening asylum is <asylum>
    And at the opening location is kazakhstan
    And at the opening kz-entry is <entry>
    And at the opening kz-residence is <residence> since 2024-05-20 until <until>
    And at the opening kz-studies is enrolled
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And reading agreement is as-reported
    And reading repatriation-claim is <claim>
    When it is judged on 2024-06-01
    Then removal is no because of intl.cat.no-return
    And rule <ground> yields to intl.cat.no-return

    Examples:
      | ground                              | again | asylum  | entry    | residence | until      | claim             |
      | kz.cao.unregistered                 | no    | none    | lawful   | student   | 2024-07-01 | any-asylum-seeker |
      | kz.cao.wrong-purpose                | no    | none    | lawful   | visa-free | 2024-06-19 | any-asylum-seeker |
      | kz.cao.repeated                     | yes   | none    | lawful   | student   | 2024-07-01 | any-asylum-seeker |
      | bilat.info.reported.asylum-seekers  | no    | refused | lawful   | student   | 2024-07-01 | any-asylum-seeker |
      | bilat.info.reported.border-crossers | no    | refused | unlawful | student   | 2024-07-01 | border-crossers   |

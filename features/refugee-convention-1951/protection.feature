Feature: The Refugee Convention where the Kazakh law gives no status

  # Article 33 protects whoever has the fear, and not only whoever has the status: coming through a safe country bars the status under
  # article 12 of the Kazakh law, and sends nobody back.
  Scenario Outline: Who came through a safe country gets no status and is still not sent back
    Given a life that opens on 2024-05-20
    And it is known that born is 1985-01-01
    And it is known that fears-persecution is yes
    And it is known that came-through-safe-country is yes
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
    Then refuge is refused because of kz.ref.art12
    And removal is no because of intl.refugee.non-refoulement
    And rule <ground> yields to intl.refugee.non-refoulement

    Examples:
      | ground                              | again | asylum  | entry    | residence | until      | claim             |
      | kz.cao.unregistered                 | no    | none    | lawful   | student   | 2024-07-01 | any-asylum-seeker |
      | kz.cao.wrong-purpose                | no    | none    | lawful   | visa-free | 2024-06-19 | any-asylum-seeker |
      | kz.cao.repeated                     | yes   | none    | lawful   | student   | 2024-07-01 | any-asylum-seeker |
      | kz.crim.removal                     | no    | none    | unlawful | student   | 2024-07-01 | any-asylum-seeker |
      | bilat.info.reported.asylum-seekers  | no    | refused | lawful   | student   | 2024-07-01 | any-asylum-seeker |
      | bilat.info.reported.border-crossers | no    | refused | unlawful | student   | 2024-07-01 | border-crossers   |

  # As above, of extradition: the agreement as it is reported would be the treaty that lets a citizen be surrendered.
  Scenario Outline: No reported duty to surrender a citizen reaches into persecution or torture
    Given a life that opens on 2024-01-01
    And it is known that born is 1985-01-01
    And it is known that <fear> is yes
    And it is known that prosecuted-in-origin is yes
    And at the opening kazakh-by-kazakhstan is held since 2020
    And at the opening chinese-by-china is lost since 2020
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event request-return on 2024-03-01
    And the layers law and treaty
    And reading agreement is as-reported
    And reading repatriation-claim is naturalised-too
    When it is judged on 2024-06-01
    Then extradition is refused because of <rule>
    And rule bilat.info.reported.surrender-of-citizens yields to <rule>

    Examples:
      | fear              | rule                           |
      | fears-persecution | intl.refugee.no-extradition    |
      | torture-risk      | intl.cat.no-extradition        |

  # Article 31 is more than the residual answer of the Criminal Code, which it leaves without effect.
  Scenario: An asylum seeker is excused by the Convention, not for want of a crime
    Given a life that opens on 2018-01-01
    And it is known that born is 1985-01-01
    And it is known that fears-persecution is yes
    And at the opening chinese-by-china is held
    And at the opening asylum is sought
    And at the opening kz-entry is unlawful
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    When it is judged on 2018-06-01
    Then entry-punished is no because of intl.refugee.non-penalisation
    And rule kz.crim.lawful yields to intl.refugee.non-penalisation

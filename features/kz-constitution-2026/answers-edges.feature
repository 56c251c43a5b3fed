Feature: Answers of the Constitution of 2026, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Article 13(3) read as meaning what was acquired later.
  Scenario Outline: Another citizenship, acquired later or not
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    And reading const-2026-13 is decision-needed
    And reading const-2026-13-which is acquired-later
    And reading kz-loss-effect is on-registration
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                 | person                                                                      | opens                                                                                                                                                                                          | events | on         | says                                         |
      | a third one from before, the Chinese one ended since | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2020-01-01, kazakh-by-kazakhstan: {is: held, since: 2010-01-01}, location: kazakhstan, third-nationality: {is: held, since: 2000-01-01}, chinese-by-china: {is: lost, since: 2012-01-01}} |        | 2026-08-01 | rule kz.con26.dual.acquired-later is not met |

  Scenario Outline: Another citizenship acquired later ends it by itself
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    And reading const-2026-13 is automatic
    And reading const-2026-13-which is acquired-later
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                 | person                                                                      | opens                                                                                      | events | on         | says                         |
      | no other at all, since when not told | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2020-01-01, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: none} |        | 2026-08-01 | kazakh-by-kazakhstan is held |

  # The Constitution and article 21 end it on the same day.
  Scenario Outline: Acquired after July 2026, the statute is told as the cause
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    And reading const-2026-13 is automatic
    And reading const-2026-13-which is never-lost-too
    And reading art-9-timing is static
    When it is judged on <on>
    Then <says>

    Examples:
      | case             | person                                                                      | opens                                                                                                          | events                                                       | on         | says                                                                |
      | of a third state | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2025-01-01, kazakh-by-kazakhstan: held, chinese-by-china: none, location: kazakhstan}                     | {on: 2026-08-01, act: acquire-third-nationality}             | 2026-08-01 | kazakh-by-kazakhstan is lost because of kz.loss.third-nationality   |
      | Chinese anew     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2025-01-01, kazakh-by-kazakhstan: held, chinese-by-china: lost, restoration: filed, location: kazakhstan} | {on: 2026-08-01, act: decide-restoration, outcome: possible} | 2026-08-01 | kazakh-by-kazakhstan is lost because of kz.loss.chinese-nationality |

  Scenario: Nothing until a law, beside what the statute threatens
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, extremism-or-terrorism: yes}
      opens: {on: 2025-01-01, kazakh-by-kazakhstan: {is: held, since: 2010-01-01}, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layer law
    And reading const-2026-13 is needs-law
    And reading art-9-timing is static
    When it is judged on 2026-08-01
    Then rule kz.con26.dual.needs-law yields to kz.loss.threatened.court

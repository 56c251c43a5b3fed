Feature: Constitution of Kazakhstan of 2026, citizenship: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.con26.no-expulsion: kz-constitution-2026 art 13(1)-(2).
  Scenario Outline: A citizen is not expelled
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                           | person                                                                                              | opens                                                                                                                                                                                        | on         | says                                           |
      | it applies                                     | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                         | {on: 2025-08-30, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2025-08-30}, chinese-by-china: {is: lost, since: 2025-08-30}, household-registration: active}                 | 2026-08-30 | removal is no because of kz.con26.no-expulsion |
      | without: Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                         | {on: 2025-08-30, location: kazakhstan, chinese-by-china: held}                                                                                                                               | 2026-08-30 | rule kz.con26.no-expulsion is not met          |
      | its first day                                  | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                         | {on: 2025-07-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2025-07-01}, chinese-by-china: {is: lost, since: 2025-07-01}, household-registration: active}                 | 2026-07-01 | removal is no because of kz.con26.no-expulsion |
      | beside nobody is sent back into persecution    | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2025-08-30, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2025-08-30}, asylum: sought, chinese-by-china: {is: lost, since: 2025-08-30}, household-registration: active} | 2026-08-30 | removal is no because of kz.con26.no-expulsion |

  # kz.con26.no-duty-to-send-back: kz-constitution-2026 art 13(2).
  Scenario Outline: No law obliges Kazakhstan to send a citizen back
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case           | opens                                                                                                                                                                        | on         | says                                                               |
      | it applies     | {on: 2025-08-30, kazakh-by-kazakhstan: {is: held, since: 2025-08-30}, chinese-by-china: {is: lost, since: 2025-08-30}, location: kazakhstan, household-registration: active} | 2026-08-30 | repatriation-duty is none because of kz.con26.no-duty-to-send-back |
      | its first day  | {on: 2025-07-01, kazakh-by-kazakhstan: {is: held, since: 2025-07-01}, chinese-by-china: {is: lost, since: 2025-07-01}, location: kazakhstan, household-registration: active} | 2026-07-01 | repatriation-duty is none because of kz.con26.no-duty-to-send-back |

  # kz.con26.no-extradition-of-citizens: kz-constitution-2026 art 14.
  Scenario Outline: A citizen is not extradited unless treaties provide otherwise
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                           | opens                                                                                                                                                                        | on         | says                                                                  |
      | it applies                                     | {on: 2025-08-30, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2025-08-30}, chinese-by-china: {is: lost, since: 2025-08-30}, household-registration: active} | 2026-08-30 | extradition is refused because of kz.con26.no-extradition-of-citizens |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2025-08-30, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2026-08-30 | rule kz.con26.no-extradition-of-citizens is not met                   |
      | its first day                                  | {on: 2025-07-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2025-07-01}, chinese-by-china: {is: lost, since: 2025-07-01}, household-registration: active} | 2026-07-01 | extradition is refused because of kz.con26.no-extradition-of-citizens |

  # kz.con26.protection-abroad: kz-constitution-2026 art 14.
  Scenario Outline: Citizens abroad are protected
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                           | opens                                                                                                                                                                   | on         | says                                                        |
      | it applies                                     | {on: 2025-08-30, location: china, kazakh-by-kazakhstan: {is: held, since: 2025-08-30}, chinese-by-china: {is: lost, since: 2025-08-30}, household-registration: active} | 2026-08-30 | kz-protection is owed because of kz.con26.protection-abroad |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2025-08-30, location: china, chinese-by-china: held}                                                                                                               | 2026-08-30 | rule kz.con26.protection-abroad is not met                  |
      | its first day                                  | {on: 2025-07-01, location: china, kazakh-by-kazakhstan: {is: held, since: 2025-07-01}, chinese-by-china: {is: lost, since: 2025-07-01}, household-registration: active} | 2026-07-01 | kz-protection is owed because of kz.con26.protection-abroad |
      | the day before                                 | {on: 2025-06-30, location: china, kazakh-by-kazakhstan: {is: held, since: 2025-06-30}, chinese-by-china: {is: lost, since: 2025-06-30}, household-registration: active} | 2026-06-30 | rule kz.con26.protection-abroad is not in force             |

  # kz.con26.no-protection-of-foreigners: kz-constitution-2026 art 14.
  Scenario Outline: Protection abroad is owed to citizens only
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                 | opens                                                                                                                                                                   | on         | says                                                                           |
      | it applies                           | {on: 2025-08-30, location: china, chinese-by-china: held}                                                                                                               | 2026-08-30 | kz-protection is not-owed because of kz.con26.no-protection-of-foreigners      |
      | its first day                        | {on: 2025-07-01, location: china, chinese-by-china: held}                                                                                                               | 2026-07-01 | kz-protection is not-owed because of kz.con26.no-protection-of-foreigners      |
      | the day before                       | {on: 2025-06-30, location: china, chinese-by-china: held}                                                                                                               | 2026-06-30 | rule kz.con26.no-protection-of-foreigners is not in force                      |
      | beside citizens abroad are protected | {on: 2025-08-30, location: china, kazakh-by-kazakhstan: {is: held, since: 2025-08-30}, chinese-by-china: {is: lost, since: 2025-08-30}, household-registration: active} | 2026-08-30 | rule kz.con26.no-protection-of-foreigners yields to kz.con26.protection-abroad |

  # kz.con26.dual.decision: kz-constitution-2026 art 13(3).
  Scenario Outline: Another nationality is a ground for ending the citizenship by a decision
    Given the life
      """
      person: {ethnicity: kazakh, born: 1996-09-06, born-in: china, registered-in: altay}
      opens: {on: 2025-01-01, kazakh-by-kazakhstan: {is: held, since: 2025-01-01}, third-nationality: held, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2026-08-30
    Then <says>

    Examples:
      | case       | says                                                                |
      | it applies | kz-citizenship-loss is threatened because of kz.con26.dual.decision |

  # kz.con26.dual.acquired-later: kz-constitution-2026 art 13(3).
  Scenario Outline: Only a nationality acquired later is a ground
    Given the life
      """
      person: {ethnicity: kazakh, born: 1991-01-01, born-in: china, registered-in: altay}
      opens: {on: 2026-05-22, kazakh-by-kazakhstan: {is: held, since: 2026-02-11}, third-nationality: {is: held, since: 2026-05-22}, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading const-2026-13-which is acquired-later
    When it is judged on 2026-08-30
    Then <says>

    Examples:
      | case       | says                                                                      |
      | it applies | kz-citizenship-loss is threatened because of kz.con26.dual.acquired-later |

  # kz.con26.dual.automatic: kz-constitution-2026 art 13(3).
  Scenario Outline: The citizenship ends by itself beside another nationality
    Given the life
      """
      person: {ethnicity: kazakh, born: 1996-09-06, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading const-2026-13 is automatic
    When it is judged on 2026-08-30
    Then <says>

    Examples:
      | case                                           | opens                                                                                                                                        | says                                                            |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2025-01-01, chinese-by-china: held, location: kazakhstan}                                                                               | rule kz.con26.dual.automatic is not met                         |

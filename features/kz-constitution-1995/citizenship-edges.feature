Feature: Constitution of Kazakhstan of 1995, citizenship: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.con95.no-expulsion: kz-constitution-1995 art 10(1)-(2); kz-citizenship-law art 1 and 5.
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
      | it applies                                     | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                         | {on: 2017-06-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-06-01}, chinese-by-china: {is: lost, since: 2017-06-01}, household-registration: active}                 | 2018-06-01 | removal is no because of kz.con95.no-expulsion |
      | without: Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                         | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                                                                                                                               | 2018-06-01 | rule kz.con95.no-expulsion is not met          |
      | its first day                                  | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                         | {on: 1994-09-05, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 1994-09-05}, chinese-by-china: {is: lost, since: 1994-09-05}, household-registration: active}                 | 1995-09-05 | removal is no because of kz.con95.no-expulsion |
      | its last day                                   | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                         | {on: 2025-06-30, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2025-06-30}, chinese-by-china: {is: lost, since: 2025-06-30}, household-registration: active}                 | 2026-06-30 | removal is no because of kz.con95.no-expulsion |
      | beside nobody is sent back into persecution    | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2017-06-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-06-01}, asylum: sought, chinese-by-china: {is: lost, since: 2017-06-01}, household-registration: active} | 2018-06-01 | removal is no because of kz.con95.no-expulsion |

  # kz.con95.no-duty-to-send-back: kz-constitution-1995 art 10(2).
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
      | case                  | opens                                                                                                                                                                        | on         | says                                                               |
      | it applies            | {on: 2017-06-01, kazakh-by-kazakhstan: {is: held, since: 2017-06-01}, chinese-by-china: {is: lost, since: 2017-06-01}, location: kazakhstan, household-registration: active} | 2018-06-01 | repatriation-duty is none because of kz.con95.no-duty-to-send-back |
      | its first day         | {on: 1994-09-05, kazakh-by-kazakhstan: {is: held, since: 1994-09-05}, chinese-by-china: {is: lost, since: 1994-09-05}, location: kazakhstan, household-registration: active} | 1995-09-05 | repatriation-duty is none because of kz.con95.no-duty-to-send-back |
      | its last day          | {on: 2025-06-30, kazakh-by-kazakhstan: {is: held, since: 2025-06-30}, chinese-by-china: {is: lost, since: 2025-06-30}, location: kazakhstan, household-registration: active} | 2026-06-30 | repatriation-duty is none because of kz.con95.no-duty-to-send-back |

  # kz.con95.no-extradition-of-citizens: kz-constitution-1995 art 11(1); kz-citizenship-law art 8.
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
      | it applies                                     | {on: 2017-06-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-06-01}, chinese-by-china: {is: lost, since: 2017-06-01}, household-registration: active} | 2018-06-01 | extradition is refused because of kz.con95.no-extradition-of-citizens |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2018-06-01 | rule kz.con95.no-extradition-of-citizens is not met                   |
      | its first day                                  | {on: 1994-09-05, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 1994-09-05}, chinese-by-china: {is: lost, since: 1994-09-05}, household-registration: active} | 1995-09-05 | extradition is refused because of kz.con95.no-extradition-of-citizens |
      | its last day                                   | {on: 2025-06-30, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2025-06-30}, chinese-by-china: {is: lost, since: 2025-06-30}, household-registration: active} | 2026-06-30 | extradition is refused because of kz.con95.no-extradition-of-citizens |

  # kz.con95.protection-abroad: kz-constitution-1995 art 11(2).
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
      | it applies                                     | {on: 2017-06-01, location: china, kazakh-by-kazakhstan: {is: held, since: 2017-06-01}, chinese-by-china: {is: lost, since: 2017-06-01}, household-registration: active} | 2018-06-01 | kz-protection is owed because of kz.con95.protection-abroad |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2017-06-01, location: china, chinese-by-china: held}                                                                                                               | 2018-06-01 | rule kz.con95.protection-abroad is not met                  |
      | its first day                                  | {on: 1994-09-05, location: china, kazakh-by-kazakhstan: {is: held, since: 1994-09-05}, chinese-by-china: {is: lost, since: 1994-09-05}, household-registration: active} | 1995-09-05 | kz-protection is owed because of kz.con95.protection-abroad |
      | the day before                                 | {on: 1994-09-04, location: china, kazakh-by-kazakhstan: {is: held, since: 1994-09-04}, chinese-by-china: {is: lost, since: 1994-09-04}, household-registration: active} | 1995-09-04 | rule kz.con95.protection-abroad is not in force             |
      | the first day no more                          | {on: 2025-07-01, location: china, kazakh-by-kazakhstan: {is: held, since: 2025-07-01}, chinese-by-china: {is: lost, since: 2025-07-01}, household-registration: active} | 2026-07-01 | rule kz.con95.protection-abroad is not in force             |
      | its last day                                   | {on: 2025-06-30, location: china, kazakh-by-kazakhstan: {is: held, since: 2025-06-30}, chinese-by-china: {is: lost, since: 2025-06-30}, household-registration: active} | 2026-06-30 | kz-protection is owed because of kz.con95.protection-abroad |

  # kz.con95.no-protection-of-foreigners: kz-constitution-1995 art 11(2).
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
      | it applies                           | {on: 2017-06-01, location: china, chinese-by-china: held}                                                                                                               | 2018-06-01 | kz-protection is not-owed because of kz.con95.no-protection-of-foreigners      |
      | its first day                        | {on: 1994-09-05, location: china, chinese-by-china: held}                                                                                                               | 1995-09-05 | kz-protection is not-owed because of kz.con95.no-protection-of-foreigners      |
      | the day before                       | {on: 1994-09-04, location: china, chinese-by-china: held}                                                                                                               | 1995-09-04 | rule kz.con95.no-protection-of-foreigners is not in force                      |
      | the first day no more                | {on: 2025-07-01, location: china, chinese-by-china: held}                                                                                                               | 2026-07-01 | rule kz.con95.no-protection-of-foreigners is not in force                      |
      | its last day                         | {on: 2025-06-30, location: china, chinese-by-china: held}                                                                                                               | 2026-06-30 | kz-protection is not-owed because of kz.con95.no-protection-of-foreigners      |
      | beside citizens abroad are protected | {on: 2017-06-01, location: china, kazakh-by-kazakhstan: {is: held, since: 2017-06-01}, chinese-by-china: {is: lost, since: 2017-06-01}, household-registration: active} | 2018-06-01 | rule kz.con95.no-protection-of-foreigners yields to kz.con95.protection-abroad |

Feature: Code of Kazakhstan on Administrative Offences, offences: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.cao.removal: kz-administrative-code art 517(3)-(4).
  Scenario Outline: An unlawful stay can end in expulsion by a court
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                    | opens                                                                          | says                                          |
      | it applies                              | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                 | removal is possible because of kz.cao.removal |
      | without: stay in Kazakhstan is unlawful | {on: 2017-06-01, location: kazakhstan, asylum: sought, chinese-by-china: held} | rule kz.cao.removal is not met                |

  # kz.cao.wrong-purpose: kz-administrative-code art 517(5).
  Scenario Outline: An activity against the purpose of the stay can end in expulsion by a court
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-06-01, location: kazakhstan, asylum: sought, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                   | says                                 |
      | without: stay in Kazakhstan is lawful only with a visa for the purpose | rule kz.cao.wrong-purpose is not met |

  # kz.cao.false-data: kz-administrative-code art 495(2).
  Scenario Outline: False data in an application can end in expulsion by a court
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                      | person                                                                                         | opens                                                                                                                                                                                                 | says                                             |
      | it applies                                                                                | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, false-papers: yes} | {on: 2017-06-01, location: kazakhstan, pr-application: pending, chinese-by-china: held}                                                                                                               | removal is possible because of kz.cao.false-data |
      | without: “gave false data or forged papers in an application” is true of the person       | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                    | {on: 2017-06-01, location: kazakhstan, pr-application: pending, chinese-by-china: held}                                                                                                               | rule kz.cao.false-data is not met                |
      | without: either application for permanent residence in Kazakhstan is pending, granted ... | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, false-papers: yes} | {on: 2017-06-01, location: kazakhstan, pr-application: none, kz-application: none, chinese-by-china: held}                                                                                            | rule kz.cao.false-data is not met                |
      | only: application for Kazakh citizenship is pending, granted or refused                   | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, false-papers: yes} | {on: 2017-06-01, location: kazakhstan, kz-application: pending, pr-application: none, chinese-by-china: held}                                                                                         | removal is possible because of kz.cao.false-data |

  # kz.cao.no-removal: kz-administrative-code art 517.
  Scenario Outline: No basis to send the person away
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                    | opens                                                                          | says                                            |
      | it applies                                              | {on: 2017-06-01, location: kazakhstan, asylum: sought, chinese-by-china: held} | removal is no because of kz.cao.no-removal      |
      | beside an unlawful stay can end in expulsion by a court | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                 | rule kz.cao.no-removal yields to kz.cao.removal |

  # expel: kz-administrative-code art 495 and 517; kz-migration-law art 48.
  Scenario Outline: Expels the person by a court's decision
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: expel}]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                     | opens                                                                                                                                                                        | on         | says                                      |
      | as it is asked                                                           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2018-06-01 | the event expel was allowed               |
      | without: country of stay is Kazakhstan, and removal to China is possible | {on: 2017-01-01, location: china, chinese-by-china: held}                                                                                                                    | 2018-06-01 | the event expel was not allowed: requires |
      | without: removal to China is possible                                    | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | the event expel was not allowed: requires |
      | what it brings about                                                     | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2018-06-01 | location is china                         |
      | what it brings about                                                     | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2018-06-01 | kz-residence is ended                     |
      | what it brings about                                                     | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2018-06-01 | kz-entry-ban is imposed                   |
      | the last day of it                                                       | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2023-05-31 | kz-entry-ban is imposed                   |
      | it has lapsed                                                            | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2023-06-01 | kz-entry-ban is ended                     |

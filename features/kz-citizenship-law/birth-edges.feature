Feature: Citizenship Law of Kazakhstan, birth: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.birth.both-parents: kz-citizenship-law art 11-12.
  Scenario Outline: Both parents are Kazakh citizens
    Given the life
      """
      person: <person>
      roles: <roles>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                               | person                                                                      | roles                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                     | on         | says                                                          |
      | it applies                                                                         | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay} | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody} | 2018-06-02 | kazakh-by-kazakhstan is held because of kz.birth.both-parents |
      | without: for every parent (mother or father) Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay} | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                                                                        | 2018-06-02 | rule kz.birth.both-parents is not met                         |
      | without: for every parent (mother or father) Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay} | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody}                             | 2018-06-02 | rule kz.birth.both-parents is not met                         |
      | its first day                                                                      | {ethnicity: kazakh, born: 1992-03-01, born-in: china, registered-in: altay} | {mother: {person: {ethnicity: kazakh, born: 1947-03-14, born-in: china, registered-in: altay}, opens: {on: 1991-03-03, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1947-03-14, born-in: china, registered-in: altay}, opens: {on: 1991-03-03, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody} | 1992-03-02 | kazakh-by-kazakhstan is held because of kz.birth.both-parents |
      | the day before                                                                     | {ethnicity: kazakh, born: 1992-02-29, born-in: china, registered-in: altay} | {mother: {person: {ethnicity: kazakh, born: 1947-03-13, born-in: china, registered-in: altay}, opens: {on: 1991-03-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1947-03-13, born-in: china, registered-in: altay}, opens: {on: 1991-03-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody} | 1992-03-01 | rule kz.birth.both-parents is not met                         |

  # kz.birth.one-parent-in-kazakhstan: kz-citizenship-law art 12.
  Scenario Outline: One parent is a Kazakh citizen and the child is born in Kazakhstan
    Given the life
      """
      person: <person>
      roles: <roles>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                           | roles                                                                                                                                                                                                                                                                                          | on         | says                                              |
      | without: for some parent (mother or father) Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 2018-06-01, born-in: kazakhstan, registered-in: altay} | {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                                            | 2018-06-02 | rule kz.birth.one-parent-in-kazakhstan is not met |
      | without: for some parent (mother or father) Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 2018-06-01, born-in: kazakhstan, registered-in: altay} | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}                             | 2018-06-02 | rule kz.birth.one-parent-in-kazakhstan is not met |
      | the day before                                                                    | {ethnicity: kazakh, born: 1992-02-29, born-in: kazakhstan, registered-in: altay} | {mother: {person: {ethnicity: kazakh, born: 1947-03-13, born-in: china, registered-in: altay}, opens: {on: 1991-03-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody} | 1992-03-01 | rule kz.birth.one-parent-in-kazakhstan is not met |

  # kz.birth.one-parent-resident: kz-citizenship-law art 12.
  Scenario Outline: One parent is a Kazakh citizen and a parent lives in Kazakhstan
    Given the life
      """
      person: <person>
      roles: <roles>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                                                 | roles                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         | on         | says                                                                 |
      | it applies                                                                        | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay}                            | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody} | 2018-06-02 | kazakh-by-kazakhstan is held because of kz.birth.one-parent-resident |
      | without: for some parent (mother or father) Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay}                            | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                                            | 2018-06-02 | rule kz.birth.one-parent-resident is not met                         |
      | only: for some parent (mother or father) country of stay is Kazakhstan            | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay}                            | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, location: china, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody}      | 2018-06-02 | kazakh-by-kazakhstan is held because of kz.birth.one-parent-resident |
      | its first day                                                                     | {ethnicity: kazakh, born: 1992-03-01, born-in: china, registered-in: altay}                            | {mother: {person: {ethnicity: kazakh, born: 1947-03-14, born-in: china, registered-in: altay}, opens: {on: 1991-03-03, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1947-03-14, born-in: china, registered-in: altay}, opens: {on: 1991-03-03, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody} | 1992-03-02 | kazakh-by-kazakhstan is held because of kz.birth.one-parent-resident |
      | the day before                                                                    | {ethnicity: kazakh, born: 1992-02-29, born-in: china, registered-in: altay}                            | {mother: {person: {ethnicity: kazakh, born: 1947-03-13, born-in: china, registered-in: altay}, opens: {on: 1991-03-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                | 1992-03-01 | rule kz.birth.one-parent-resident is not met                         |
      | beside one parent is a Kazakh citizen and both agreed in writing                  | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay, parents-agreed-on-kz: yes} | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody} | 2018-06-02 | kazakh-by-kazakhstan is held because of kz.birth.one-parent-resident |

  # kz.birth.by-agreement: kz-citizenship-law art 12.
  Scenario Outline: One parent is a Kazakh citizen and both agreed in writing
    Given the life
      """
      person: <person>
      roles: <roles>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                                                 | roles                                                                                                                                                                                                                                                                                          | on         | says                                  |
      | without: for some parent (mother or father) Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay, parents-agreed-on-kz: yes} | {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                                            | 2018-06-02 | rule kz.birth.by-agreement is not met |
      | without: for some parent (mother or father) Kazakh, as Kazakhstan sees it is held | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay, parents-agreed-on-kz: yes} | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}                             | 2018-06-02 | rule kz.birth.by-agreement is not met |
      | the day before                                                                    | {ethnicity: kazakh, born: 1992-02-29, born-in: china, registered-in: altay, parents-agreed-on-kz: yes} | {mother: {person: {ethnicity: kazakh, born: 1947-03-13, born-in: china, registered-in: altay}, opens: {on: 1991-03-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody} | 1992-03-01 | rule kz.birth.by-agreement is not met |

  # kz.birth.other-parent-stateless: kz-citizenship-law art 12.
  Scenario Outline: One parent is a Kazakh citizen and the other is stateless
    Given the life
      """
      person: {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay}
      roles: {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-02
    Then <says>

    Examples:
      | case                                                                                     | says                                            |
      | without: for some parent (mother or father) all of these hold: (1) Chinese, as China ... | rule kz.birth.other-parent-stateless is not met |

  # kz.birth.stateless-parents-resident: kz-citizenship-law art 14.
  Scenario Outline: Stateless parents living permanently in Kazakhstan
    Given the life
      """
      person: {ethnicity: kazakh, born: 2018-06-01, born-in: kazakhstan, registered-in: altay}
      roles: <roles>
      """
    And the layer law
    When it is judged on 2018-06-02
    Then <says>

    Examples:
      | case                                                                                      | roles                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | says                                                |
      | without: for every parent (mother or father) all of these hold: (1) Chinese, as China ... | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, chinese-by-china: held, location: kazakhstan}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                                                                                                                          | rule kz.birth.stateless-parents-resident is not met |
      | without: for every parent (mother or father) all of these hold: (1) Chinese, as China ... | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kz-residence: permanent, chinese-by-china: held, location: kazakhstan}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody}                                                         | rule kz.birth.stateless-parents-resident is not met |
      | without: for every parent (mother or father) all of these hold: (1) Chinese, as China ... | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kz-residence: permanent, kazakh-by-kazakhstan: held, chinese-by-china: held, location: kazakhstan}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kz-residence: permanent, kazakh-by-kazakhstan: held, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody} | rule kz.birth.stateless-parents-resident is not met |

  # kz.birth.foundling: kz-citizenship-law art 13.
  Scenario Outline: A child found in Kazakhstan
    Given the life
      """
      person: <person>
      roles: <roles>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                             | person                                                                                           | roles                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               | on         | says                                    |
      | without: “a child in Kazakhstan whose parents are unknown” is true of the person | {ethnicity: kazakh, born: 2018-06-01, born-in: kazakhstan, registered-in: altay}                 | {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                                                                                                                                                                                                                                                                 | 2018-06-02 | rule kz.birth.foundling is not met      |
      | without: country of birth is kazakhstan                                          | {ethnicity: kazakh, born: 2018-06-01, born-in: china, registered-in: altay, foundling: yes}      | {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                                                                                                                                                                                                                                                                 | 2018-06-02 | rule kz.birth.foundling is not met      |
      | the day before                                                                   | {ethnicity: kazakh, born: 1992-02-29, born-in: kazakhstan, registered-in: altay, foundling: yes} | {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                                                                                                                                                                                                                                                                 | 1992-03-01 | rule kz.birth.foundling is not met      |
      | beside stateless parents living permanently in Kazakhstan                        | {ethnicity: kazakh, born: 2018-06-01, born-in: kazakhstan, registered-in: altay, foundling: yes} | {mother: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: {person: {ethnicity: kazakh, born: 1973-06-13, born-in: china, registered-in: altay}, opens: {on: 2017-06-02, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, spouse: nobody, guarantor: nobody} | 2018-06-02 | rule kz.birth.foundling may take effect |

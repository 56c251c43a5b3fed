Feature: Refugee Convention of 1951, protection: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # intl.refugee.non-penalisation: refugee-convention-1951 art 31.
  Scenario Outline: Refugees are not punished for their entry
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                     | person                                                                                                                              | opens                                                                                               | on         | says                                                          |
      | it applies                                                                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2017-01-01, location: kazakhstan, kz-entry: unlawful, asylum: sought, chinese-by-china: held}  | 2018-06-01 | entry-punished is no because of intl.refugee.non-penalisation |
      | without: the person has a well-founded fear of persecution in China                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                                         | {on: 2017-01-01, location: kazakhstan, kz-entry: unlawful, asylum: sought, chinese-by-china: held}  | 2018-06-01 | rule intl.refugee.non-penalisation is not met                 |
      | without: asylum in Kazakhstan is sought or granted                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2017-01-01, location: kazakhstan, kz-entry: unlawful, chinese-by-china: held}                  | 2018-06-01 | rule intl.refugee.non-penalisation is not met                 |
      | only: asylum in Kazakhstan is sought or granted                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2017-01-01, location: kazakhstan, kz-entry: unlawful, asylum: granted, chinese-by-china: held} | 2018-06-01 | entry-punished is no because of intl.refugee.non-penalisation |
      | without: “came directly from a third country that is safe for the person” is true of ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, came-through-safe-country: yes} | {on: 2017-01-01, location: kazakhstan, kz-entry: unlawful, asylum: sought, chinese-by-china: held}  | 2018-06-01 | rule intl.refugee.non-penalisation is not met                 |
      | its first day                                                                            | {ethnicity: kazakh, born: 1964-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 1998-01-01, location: kazakhstan, kz-entry: unlawful, asylum: sought, chinese-by-china: held}  | 1999-01-15 | entry-punished is no because of intl.refugee.non-penalisation |
      | the day before                                                                           | {ethnicity: kazakh, born: 1964-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 1998-01-01, location: kazakhstan, kz-entry: unlawful, asylum: sought, chinese-by-china: held}  | 1999-01-14 | rule intl.refugee.non-penalisation is not in force            |

  # intl.refugee.non-refoulement: refugee-convention-1951 art 33; info-exchange-2023 refusal clause.
  Scenario Outline: Nobody is sent back into persecution
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                       | person                                                                                                                           | opens                                                                                   | on         | says                                                  |
      | it applies                                                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | removal is no because of intl.refugee.non-refoulement |
      | without: the person has a well-founded fear of persecution in China                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                                      | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | rule intl.refugee.non-refoulement is not met          |
      | without: either “took part in a crime against humanity or a like crime” is true of the ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, grave-crime: yes}            | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | rule intl.refugee.non-refoulement is not met          |
      | without: “took part in terrorism or extremism or in a banned organisation” is true of ...  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, extremism-or-terrorism: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | rule intl.refugee.non-refoulement is not met          |
      | its first day                                                                              | {ethnicity: kazakh, born: 1964-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                              | {on: 1998-01-01, location: kazakhstan, chinese-by-china: held}                          | 1999-01-15 | removal is no because of intl.refugee.non-refoulement |
      | the day before                                                                             | {ethnicity: kazakh, born: 1964-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                              | {on: 1998-01-01, location: kazakhstan, chinese-by-china: held}                          | 1999-01-14 | rule intl.refugee.non-refoulement is not in force     |
      | over false data in an application can end in expulsion by a court                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, false-papers: yes}           | {on: 2017-01-01, location: kazakhstan, pr-application: pending, chinese-by-china: held} | 2018-06-01 | removal is no because of intl.refugee.non-refoulement |

  # intl.refugee.no-extradition: refugee-convention-1951 art 33.
  Scenario Outline: Nobody is extradited into persecution
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                       | person                                                                                                                                                      | opens                                                                                               | on         | says                                                          |
      | it applies                                                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, fears-persecution: yes}                              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                      | 2018-06-01 | extradition is refused because of intl.refugee.no-extradition |
      | without: the person has a well-founded fear of persecution in China                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes}                                                      | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                      | 2018-06-01 | rule intl.refugee.no-extradition is not met                   |
      | without: either “took part in a crime against humanity or a like crime” is true of the ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, fears-persecution: yes, grave-crime: yes}            | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                      | 2018-06-01 | rule intl.refugee.no-extradition is not met                   |
      | without: “took part in terrorism or extremism or in a banned organisation” is true of ...  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, fears-persecution: yes, extremism-or-terrorism: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                      | 2018-06-01 | rule intl.refugee.no-extradition is not met                   |
      | its first day                                                                              | {ethnicity: kazakh, born: 1964-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, fears-persecution: yes}                              | {on: 1998-01-01, location: kazakhstan, chinese-by-china: held}                                      | 1999-01-15 | extradition is refused because of intl.refugee.no-extradition |
      | the day before                                                                             | {ethnicity: kazakh, born: 1964-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, fears-persecution: yes}                              | {on: 1998-01-01, location: kazakhstan, chinese-by-china: held}                                      | 1999-01-14 | rule intl.refugee.no-extradition is not in force              |
      | beside the deed is no crime in Kazakhstan                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, fears-persecution: yes}                              | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | extradition is refused because of intl.refugee.no-extradition |

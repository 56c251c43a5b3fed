Feature: Law of Kazakhstan on Population Migration, stay: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # enter-kazakhstan: kz-migration-law art 48.
  Scenario Outline: Enters Kazakhstan on the papers held
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: enter-kazakhstan}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                     | opens                                                                                                                                                                                              | says                                                 |
      | as it is asked                                                                           | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: elsewhere, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}                        | the event enter-kazakhstan was allowed               |
      | without: ban on entering Kazakhstan is not imposed, and either Kazakh, as Kazakhstan ... | {on: 2017-01-01, kz-entry-ban: imposed, location: elsewhere, chinese-by-china: held}                                                                                                               | the event enter-kazakhstan was not allowed: requires |
      | without: ban on entering Kazakhstan is not imposed                                       | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, kz-entry-ban: imposed, location: elsewhere, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | the event enter-kazakhstan was not allowed: requires |
      | without: either Kazakh, as Kazakhstan sees it is held, or residence in Kazakhstan is ... | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                                                                                                                                      | the event enter-kazakhstan was not allowed: requires |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa, ...     | {on: 2017-01-01, kz-residence: visa, location: elsewhere, chinese-by-china: held}                                                                                                                  | the event enter-kazakhstan was allowed               |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa, ...     | {on: 2017-01-01, kz-residence: pr-visa, location: elsewhere, chinese-by-china: held}                                                                                                               | the event enter-kazakhstan was allowed               |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa, ...     | {on: 2017-01-01, kz-residence: student, location: elsewhere, chinese-by-china: held}                                                                                                               | the event enter-kazakhstan was allowed               |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa, ...     | {on: 2017-01-01, kz-residence: temporary, location: elsewhere, chinese-by-china: held}                                                                                                             | the event enter-kazakhstan was allowed               |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa, ...     | {on: 2017-01-01, kz-residence: permanent, location: elsewhere, chinese-by-china: held}                                                                                                             | the event enter-kazakhstan was allowed               |
      | what it brings about                                                                     | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: elsewhere, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}                        | location is kazakhstan                               |
      | what it brings about                                                                     | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: elsewhere, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}                        | kz-entry is lawful                                   |
      | without: country of stay is another country                                              | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: lost, location: kazakhstan}                                                                                | the event enter-kazakhstan was not allowed: requires |
      | without: country of stay is another country                                              | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: lost, location: china}                                                                                     | the event enter-kazakhstan was not allowed: requires |

  # enter-kazakhstan-on-visa: kz-migration-law art 7 and 48.
  Scenario Outline: Enters Kazakhstan on a new visa
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: enter-kazakhstan-on-visa}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                       | opens                                                                                  | says                                                         |
      | as it is asked                                                                             | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                          | the event enter-kazakhstan-on-visa was allowed               |
      | without: ban on entering Kazakhstan is not imposed, and residence in Kazakhstan is not ... | {on: 2017-01-01, kz-entry-ban: imposed, location: elsewhere, chinese-by-china: held}   | the event enter-kazakhstan-on-visa was not allowed: requires |
      | without: residence in Kazakhstan is not permanent residence                                | {on: 2017-01-01, kz-residence: permanent, location: elsewhere, chinese-by-china: held} | the event enter-kazakhstan-on-visa was not allowed: requires |
      | what it brings about                                                                       | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                          | location is kazakhstan                                       |
      | what it brings about                                                                       | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                          | kz-entry is lawful                                           |
      | what it brings about                                                                       | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                          | kz-residence is visa                                         |
      | without: country of stay is another country                                                | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                         | the event enter-kazakhstan-on-visa was not allowed: requires |
      | without: country of stay is another country                                                | {on: 2017-01-01, chinese-by-china: held, location: china}                              | the event enter-kazakhstan-on-visa was not allowed: requires |

  # grant-pr-visa: kz-migration-law art 7.
  Scenario Outline: Grants a visa for permanent residence
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: grant-pr-visa}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                 | opens                                                                                  | says                                              |
      | as it is asked                                                                       | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                          | the event grant-pr-visa was allowed               |
      | without: residence in Kazakhstan is not permanent residence, and ban on entering ... | {on: 2017-01-01, kz-residence: permanent, location: elsewhere, chinese-by-china: held} | the event grant-pr-visa was not allowed: requires |
      | without: ban on entering Kazakhstan is not imposed                                   | {on: 2017-01-01, kz-entry-ban: imposed, location: elsewhere, chinese-by-china: held}   | the event grant-pr-visa was not allowed: requires |
      | what it brings about                                                                 | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                          | kz-residence is pr-visa                           |
      | without: country of stay is not Kazakhstan                                           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                         | the event grant-pr-visa was not allowed: requires |

  # grant-study-visa: kz-migration-law art 7.
  Scenario Outline: Grants a study visa
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: grant-study-visa}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                 | opens                                                                                  | says                                                 |
      | as it is asked                                                                       | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                          | the event grant-study-visa was allowed               |
      | without: residence in Kazakhstan is not permanent residence, and ban on entering ... | {on: 2017-01-01, kz-residence: permanent, location: elsewhere, chinese-by-china: held} | the event grant-study-visa was not allowed: requires |
      | without: ban on entering Kazakhstan is not imposed                                   | {on: 2017-01-01, kz-entry-ban: imposed, location: elsewhere, chinese-by-china: held}   | the event grant-study-visa was not allowed: requires |
      | what it brings about                                                                 | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                          | kz-residence is student                              |
      | without: country of stay is not Kazakhstan                                           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                         | the event grant-study-visa was not allowed: requires |

  # grant-temporary-residence: kz-migration-law art 7.
  Scenario Outline: Grants temporary residence
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: grant-temporary-residence}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                        | opens                                                                                   | says                                                          |
      | as it is asked                                              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | the event grant-temporary-residence was allowed               |
      | without: residence in Kazakhstan is not permanent residence | {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | the event grant-temporary-residence was not allowed: requires |
      | what it brings about                                        | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | kz-residence is temporary                                     |
      | without: country of stay is Kazakhstan                      | {on: 2017-01-01, location: elsewhere, chinese-by-china: held}                           | the event grant-temporary-residence was not allowed: requires |

  # end-kz-stay: kz-migration-law art 7.
  Scenario Outline: The visa or temporary permit runs out
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: end-kz-stay}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                      | opens                                                                                   | says                                            |
      | as it is asked                                                                            | {on: 2017-01-01, kz-residence: visa, location: kazakhstan, chinese-by-china: held}      | the event end-kz-stay was allowed               |
      | without: residence in Kazakhstan is visa, visa for permanent residence, study visa or ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | the event end-kz-stay was not allowed: requires |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa or ...    | {on: 2017-01-01, kz-residence: pr-visa, location: kazakhstan, chinese-by-china: held}   | the event end-kz-stay was allowed               |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa or ...    | {on: 2017-01-01, kz-residence: student, location: kazakhstan, chinese-by-china: held}   | the event end-kz-stay was allowed               |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa or ...    | {on: 2017-01-01, kz-residence: temporary, location: kazakhstan, chinese-by-china: held} | the event end-kz-stay was allowed               |
      | what it brings about                                                                      | {on: 2017-01-01, kz-residence: visa, location: kazakhstan, chinese-by-china: held}      | kz-residence is ended                           |

  # leave-kazakhstan: kz-constitution-1995 freedom to leave; kz-constitution-2026 art 24(2).
  Scenario Outline: Leaves Kazakhstan for a third country
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: leave-kazakhstan}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                   | opens                                                          | says                                                 |
      | as it is asked                         | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | the event leave-kazakhstan was allowed               |
      | without: country of stay is Kazakhstan | {on: 2017-01-01, location: china, chinese-by-china: held}      | the event leave-kazakhstan was not allowed: requires |
      | what it brings about                   | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | location is elsewhere                                |

  # cross-into-kazakhstan-unlawfully: kz-criminal-code art 392.
  Scenario Outline: Crosses into Kazakhstan without papers
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: cross-into-kazakhstan-unlawfully}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                       | opens                                                          | says                                                                 |
      | as it is asked                             | {on: 2017-01-01, location: china, chinese-by-china: held}      | the event cross-into-kazakhstan-unlawfully was allowed               |
      | without: country of stay is not Kazakhstan | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | the event cross-into-kazakhstan-unlawfully was not allowed: requires |
      | what it brings about                       | {on: 2017-01-01, location: china, chinese-by-china: held}      | location is kazakhstan                                               |
      | what it brings about                       | {on: 2017-01-01, location: china, chinese-by-china: held}      | kz-entry is unlawful                                                 |

  # kz.stay.citizen: kz-citizenship-law art 1.
  Scenario Outline: Citizens stay by right
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                           | opens                                                                                                                                                                        | says                                         |
      | it applies                                     | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | kz-stay is lawful because of kz.stay.citizen |
      | without: Kazakh, as Kazakhstan sees it is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | rule kz.stay.citizen is not met              |

  # kz.stay.bridged-kandas: kz-migration-law art 7.
  Scenario Outline: An application for kandas status bridges ninety days
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading bridging is kandas-applicants-too
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                       | opens                                                                                                    | says                                                |
      | it applies                                                                                 | {on: 2018-04-22, location: kazakhstan, kandas: {is: pending, since: 2018-04-22}, chinese-by-china: held} | kz-stay is lawful because of kz.stay.bridged-kandas |
      | without: it is less than “days that a pending application bridges” (90 days from 22 ...    | {on: 2017-01-01, location: kazakhstan, kandas: {is: pending, since: 2010-06-03}, chinese-by-china: held} | rule kz.stay.bridged-kandas is not met              |
      | to the day: it is less than “days that a pending application bridges” (90 days from 22 ... | {on: 2018-03-03, location: kazakhstan, kandas: {is: pending, since: 2018-03-03}, chinese-by-china: held} | rule kz.stay.bridged-kandas is not met              |

  # kz.stay.none: kz-migration-law art 7.
  Scenario Outline: No right to stay
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                          | opens                                                                                                                                                                        | says                                        |
      | it applies                    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | kz-stay is unlawful because of kz.stay.none |
      | beside citizens stay by right | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | rule kz.stay.none yields to kz.stay.citizen |

  # kz.stay.permit: kz-migration-law art 7.
  Scenario Outline: A valid permit or visa
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                    | opens                                                                                   | says                                        |
      | it applies                                                                              | {on: 2017-01-01, location: kazakhstan, kz-residence: visa, chinese-by-china: held}      | kz-stay is lawful because of kz.stay.permit |
      | without: residence in Kazakhstan is visa, visa for permanent residence, study visa, ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | rule kz.stay.permit is not met              |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa, ...    | {on: 2017-01-01, location: kazakhstan, kz-residence: pr-visa, chinese-by-china: held}   | kz-stay is lawful because of kz.stay.permit |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa, ...    | {on: 2017-01-01, location: kazakhstan, kz-residence: student, chinese-by-china: held}   | kz-stay is lawful because of kz.stay.permit |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa, ...    | {on: 2017-01-01, location: kazakhstan, kz-residence: temporary, chinese-by-china: held} | kz-stay is lawful because of kz.stay.permit |
      | only: residence in Kazakhstan is visa, visa for permanent residence, study visa, ...    | {on: 2017-01-01, location: kazakhstan, kz-residence: permanent, chinese-by-china: held} | kz-stay is lawful because of kz.stay.permit |

  # kz.stay.child-of-resident: base profile of a child born in Kazakhstan.
  Scenario Outline: A minor stays with a parent who has permanent residence
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: {person: {ethnicity: kazakh, born: 1958-01-01, born-in: china, registered-in: altay}, opens: {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                     | person                                                                      | says                                                   |
      | without: it is less than 18 years since date of birth    | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | rule kz.stay.child-of-resident is not met              |
      | to the day: it is less than 18 years since date of birth | {ethnicity: kazakh, born: 2000-06-01, born-in: china, registered-in: altay} | rule kz.stay.child-of-resident is not met              |
      | to the day: it is less than 18 years since date of birth | {ethnicity: kazakh, born: 2000-06-02, born-in: china, registered-in: altay} | kz-stay is lawful because of kz.stay.child-of-resident |

  # kz.entry.no-quota: kz-migration-law art 1(13-2).
  Scenario Outline: No number of visas or entries is fixed
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case       | says                                             |
      | it applies | entry-quota is none because of kz.entry.no-quota |

  # kz.stay.bridged: kz-migration-law art 7.
  Scenario Outline: An application for residence bridges ninety days
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                       | opens                                                                                                            | says                                         |
      | it applies                                                                                 | {on: 2018-04-22, location: kazakhstan, pr-application: {is: pending, since: 2018-04-22}, chinese-by-china: held} | kz-stay is lawful because of kz.stay.bridged |
      | without: it is less than “days that a pending application bridges” (90 days from 22 ...    | {on: 2017-01-01, location: kazakhstan, pr-application: {is: pending, since: 2010-06-03}, chinese-by-china: held} | rule kz.stay.bridged is not met              |
      | to the day: it is less than “days that a pending application bridges” (90 days from 22 ... | {on: 2018-03-03, location: kazakhstan, pr-application: {is: pending, since: 2018-03-03}, chinese-by-china: held} | rule kz.stay.bridged is not met              |

  # kz.stay.ends-with-citizenship: kz-migration-law art 7 and 49.
  Scenario Outline: A foreigner's permit ends with citizenship
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                         | opens                                                                                   | events                                                              | says                                                           |
      | it applies                                   | {on: 2017-01-01, kz-residence: visa-free, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | kz-residence is ended because of kz.stay.ends-with-citizenship |
      | without: residence in Kazakhstan is not none | {on: 2017-01-01, kz-residence: none, location: kazakhstan, chinese-by-china: held}      | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | rule kz.stay.ends-with-citizenship is not met                  |
      | nothing happened                             | {on: 2017-01-01, kz-residence: visa-free, location: kazakhstan, chinese-by-china: held} | []                                                                  | rule kz.stay.ends-with-citizenship is not met                  |

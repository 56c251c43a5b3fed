Feature: Law of Kazakhstan on Refugees, refuge: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # apply-asylum: kz-refugees-law art 10.
  Scenario Outline: Asks for asylum in Kazakhstan
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                  | person                                                                      | opens                                                                                                                                                                        | events                                | on         | says                                             |
      | as it is asked                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2018-06-01, act: apply-asylum}] | 2018-06-01 | the event apply-asylum was allowed               |
      | without: country of stay is Kazakhstan, and Kazakh, as Kazakhstan sees it is not held | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                                                                                                    | [{on: 2018-06-01, act: apply-asylum}] | 2018-06-01 | the event apply-asylum was not allowed: requires |
      | without: Kazakh, as Kazakhstan sees it is not held                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | [{on: 2018-06-01, act: apply-asylum}] | 2018-06-01 | the event apply-asylum was not allowed: requires |
      | its first day                                                                         | {ethnicity: kazakh, born: 1975-01-01, born-in: china, registered-in: altay} | {on: 2009-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2010-01-01, act: apply-asylum}] | 2010-01-01 | the event apply-asylum was allowed               |
      | the day before                                                                        | {ethnicity: kazakh, born: 1974-01-01, born-in: china, registered-in: altay} | {on: 2008-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2009-12-31, act: apply-asylum}] | 2009-12-31 | the event apply-asylum was not allowed           |
      | what it brings about                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | [{on: 2018-06-01, act: apply-asylum}] | 2018-06-01 | asylum is sought                                 |

  # decide-asylum: kz-refugees-law art 11-12.
  Scenario Outline: Decides on asylum
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                    | person                                                                                              | opens                                                                          | events                                                     | on         | says                                              |
      | as it is asked                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2017-01-01, asylum: sought, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-asylum, outcome: protected}] | 2018-06-01 | the event decide-asylum was allowed               |
      | without: asylum in Kazakhstan is sought | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                         | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                 | [{on: 2018-06-01, act: decide-asylum, outcome: protected}] | 2018-06-01 | the event decide-asylum was not allowed: requires |
      | its first day                           | {ethnicity: kazakh, born: 1975-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2009-01-01, asylum: sought, location: kazakhstan, chinese-by-china: held} | [{on: 2010-01-01, act: decide-asylum, outcome: protected}] | 2010-01-01 | the event decide-asylum was allowed               |
      | the day before                          | {ethnicity: kazakh, born: 1974-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2008-01-01, asylum: sought, location: kazakhstan, chinese-by-china: held} | [{on: 2009-12-31, act: decide-asylum, outcome: protected}] | 2009-12-31 | the event decide-asylum was not allowed           |
      | what it brings about where protected    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2017-01-01, asylum: sought, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-asylum, outcome: protected}] | 2018-06-01 | asylum is granted                                 |
      | the last day of it where protected      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2017-01-01, asylum: sought, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-asylum, outcome: protected}] | 2019-05-31 | asylum is granted                                 |
      | it has lapsed where protected           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2017-01-01, asylum: sought, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-asylum, outcome: protected}] | 2019-06-01 | asylum is ended                                   |
      | what it brings about where refused      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2017-01-01, asylum: sought, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-asylum, outcome: refused}]   | 2018-06-01 | asylum is refused                                 |

  # renew-refugee-status: kz-refugees-law art 11.
  Scenario Outline: Renews refugee status for another year
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                     | person                                                                      | opens                                                                           | events                                        | on         | says                                                     |
      | as it is asked                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: renew-refugee-status}] | 2018-06-01 | the event renew-refugee-status was allowed               |
      | without: asylum in Kazakhstan is granted | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                  | [{on: 2018-06-01, act: renew-refugee-status}] | 2018-06-01 | the event renew-refugee-status was not allowed: requires |
      | its first day                            | {ethnicity: kazakh, born: 1975-01-01, born-in: china, registered-in: altay} | {on: 2009-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | [{on: 2010-01-01, act: renew-refugee-status}] | 2010-01-01 | the event renew-refugee-status was allowed               |
      | the day before                           | {ethnicity: kazakh, born: 1974-01-01, born-in: china, registered-in: altay} | {on: 2008-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | [{on: 2009-12-31, act: renew-refugee-status}] | 2009-12-31 | the event renew-refugee-status was not allowed           |
      | what it brings about                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: renew-refugee-status}] | 2018-06-01 | asylum is granted                                        |
      | the last day of it                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: renew-refugee-status}] | 2019-05-31 | asylum is granted                                        |
      | it has lapsed                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: renew-refugee-status}] | 2019-06-01 | asylum is ended                                          |

  # kz.ref.fear: kz-refugees-law art 1.
  Scenario Outline: A well-founded fear of persecution
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
      | case                                                                | person                                                                                              | opens                                                          | on         | says                                       |
      | it applies                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | refuge is protected because of kz.ref.fear |
      | without: the person has a well-founded fear of persecution in China | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, torture-risk: yes}      | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule kz.ref.fear is not met                |
      | its first day                                                       | {ethnicity: kazakh, born: 1975-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2009-01-01, location: kazakhstan, chinese-by-china: held} | 2010-01-01 | refuge is protected because of kz.ref.fear |
      | the day before                                                      | {ethnicity: kazakh, born: 1974-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2008-01-01, location: kazakhstan, chinese-by-china: held} | 2009-12-31 | rule kz.ref.fear is not in force           |

  # kz.ref.stay: kz-refugees-law art 8.
  Scenario Outline: Asylum seekers and refugees may stay
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
      | case                                               | person                                                                      | opens                                                                           | on         | says                                     |
      | it applies                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, asylum: sought, chinese-by-china: held}  | 2018-06-01 | kz-stay is lawful because of kz.ref.stay |
      | without: asylum in Kazakhstan is sought or granted | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                  | 2018-06-01 | rule kz.ref.stay is not met              |
      | only: asylum in Kazakhstan is sought or granted    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, asylum: granted, chinese-by-china: held} | 2018-06-01 | kz-stay is lawful because of kz.ref.stay |
      | its first day                                      | {ethnicity: kazakh, born: 1975-01-01, born-in: china, registered-in: altay} | {on: 2009-01-01, location: kazakhstan, asylum: sought, chinese-by-china: held}  | 2010-01-01 | kz-stay is lawful because of kz.ref.stay |
      | the day before                                     | {ethnicity: kazakh, born: 1974-01-01, born-in: china, registered-in: altay} | {on: 2008-01-01, location: kazakhstan, asylum: sought, chinese-by-china: held}  | 2009-12-31 | rule kz.ref.stay is not in force         |

  # kz.ref.ends-on-citizenship: kz-refugees-law art 14.
  Scenario Outline: Refugee status ends with citizenship
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                     | person                                                                      | opens                                                                           | events                                                              | on         | says                                                  |
      | it applies                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | 2018-06-01 | asylum is ended because of kz.ref.ends-on-citizenship |
      | without: asylum in Kazakhstan is granted | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                  | [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}] | 2018-06-01 | rule kz.ref.ends-on-citizenship is not met            |
      | nothing happened                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | []                                                                  | 2018-06-01 | rule kz.ref.ends-on-citizenship is not met            |

  # kz.ref.art12: kz-refugees-law art 12.
  Scenario Outline: A ground of article 12 bars refugee status
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
      | case                                                                                       | person                                                                                                                              | opens                                                                                   | on         | says                                      |
      | it applies                                                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, false-papers: yes}              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | refuge is refused because of kz.ref.art12 |
      | without: either “gave false data or forged papers in an application” is true of the ...    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | rule kz.ref.art12 is not met              |
      | only: nationality of a third state is held                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2017-01-01, location: kazakhstan, third-nationality: held, chinese-by-china: held} | 2018-06-01 | refuge is refused because of kz.ref.art12 |
      | only: “came directly from a third country that is safe for the person” is true of the ...  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, came-through-safe-country: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | refuge is refused because of kz.ref.art12 |
      | only: “took part in terrorism or extremism or in a banned organisation” is true of the ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, extremism-or-terrorism: yes}    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | refuge is refused because of kz.ref.art12 |
      | only: “took part in a crime against humanity or a like crime” is true of the person        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, grave-crime: yes}               | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | refuge is refused because of kz.ref.art12 |
      | its first day                                                                              | {ethnicity: kazakh, born: 1975-01-01, born-in: china, registered-in: altay, fears-persecution: yes, false-papers: yes}              | {on: 2009-01-01, location: kazakhstan, chinese-by-china: held}                          | 2010-01-01 | refuge is refused because of kz.ref.art12 |
      | the day before                                                                             | {ethnicity: kazakh, born: 1974-01-01, born-in: china, registered-in: altay, fears-persecution: yes, false-papers: yes}              | {on: 2008-01-01, location: kazakhstan, chinese-by-china: held}                          | 2009-12-31 | rule kz.ref.art12 is not in force         |

  # kz.ref.stay-after-refusal: kz-refugees-law art 18.
  Scenario Outline: A month to leave after a refusal
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
      | case                                                                                    | person                                                                      | opens                                                                                                    | on         | says                                                   |
      | it applies                                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2018-05-06, location: kazakhstan, asylum: {is: refused, since: 2018-05-06}, chinese-by-china: held} | 2018-06-01 | kz-stay is lawful because of kz.ref.stay-after-refusal |
      | only: asylum in Kazakhstan is refused or ended                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2018-05-06, location: kazakhstan, asylum: {is: ended, since: 2018-05-06}, chinese-by-china: held}   | 2018-06-01 | kz-stay is lawful because of kz.ref.stay-after-refusal |
      | without: it is less than “months to leave after a final refusal” (1 month from 1 ...    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, asylum: {is: refused, since: 2010-06-03}, chinese-by-china: held} | 2018-06-01 | rule kz.ref.stay-after-refusal is not met              |
      | to the day: it is less than “months to leave after a final refusal” (1 month from 1 ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2018-05-01, location: kazakhstan, asylum: {is: refused, since: 2018-05-01}, chinese-by-china: held} | 2018-06-01 | rule kz.ref.stay-after-refusal is not met              |
      | its first day                                                                           | {ethnicity: kazakh, born: 1975-01-01, born-in: china, registered-in: altay} | {on: 2009-12-06, location: kazakhstan, asylum: {is: refused, since: 2009-12-06}, chinese-by-china: held} | 2010-01-01 | kz-stay is lawful because of kz.ref.stay-after-refusal |

  # kz.ref.ends-on-return: kz-refugees-law art 14.
  Scenario Outline: Refugee status ends with voluntary return
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                     | person                                                                      | opens                                                                           | events                               | on         | says                                             |
      | it applies                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: enter-china}] | 2018-06-01 | asylum is ended because of kz.ref.ends-on-return |
      | without: asylum in Kazakhstan is granted | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                  | [{on: 2018-06-01, act: enter-china}] | 2018-06-01 | rule kz.ref.ends-on-return is not met            |
      | its first day                            | {ethnicity: kazakh, born: 1975-01-01, born-in: china, registered-in: altay} | {on: 2009-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | [{on: 2010-01-01, act: enter-china}] | 2010-01-01 | asylum is ended because of kz.ref.ends-on-return |
      | the day before                           | {ethnicity: kazakh, born: 1974-01-01, born-in: china, registered-in: altay} | {on: 2008-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | [{on: 2009-12-31, act: enter-china}] | 2009-12-31 | rule kz.ref.ends-on-return is not in force       |
      | nothing happened                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, asylum: granted, location: kazakhstan, chinese-by-china: held} | []                                   | 2018-06-01 | rule kz.ref.ends-on-return is not met            |

  # kz.ref.none: kz-refugees-law art 12.
  Scenario Outline: No well-founded fear is stated
    Given the life
      """
      person: <person>
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                      | person                                                                                              | says                                     |
      | it applies                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, torture-risk: yes}      | refuge is refused because of kz.ref.none |
      | beside a well-founded fear of persecution | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | rule kz.ref.none yields to kz.ref.fear   |

  # kz.ref.non-refoulement: kz-refugees-law art 18.
  Scenario Outline: Nobody is sent back into persecution
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
      | case                                                                                      | person                                                                                                                 | opens                                                                                                                                                                                        | on         | says                                            |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                    | {on: 2017-01-01, location: kazakhstan, asylum: sought, chinese-by-china: held}                                                                                                               | 2018-06-01 | removal is no because of kz.ref.non-refoulement |
      | without: the person has a well-founded fear of persecution in China                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                            | {on: 2017-01-01, location: kazakhstan, asylum: sought, chinese-by-china: held}                                                                                                               | 2018-06-01 | rule kz.ref.non-refoulement is not met          |
      | without: either asylum in Kazakhstan is sought or granted, or refuge in Kazakhstan is ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, false-papers: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                                               | 2018-06-01 | rule kz.ref.non-refoulement is not met          |
      | only: asylum in Kazakhstan is sought or granted                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, false-papers: yes} | {on: 2017-01-01, location: kazakhstan, asylum: sought, chinese-by-china: held}                                                                                                               | 2018-06-01 | removal is no because of kz.ref.non-refoulement |
      | only: asylum in Kazakhstan is sought or granted                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes, false-papers: yes} | {on: 2017-01-01, location: kazakhstan, asylum: granted, chinese-by-china: held}                                                                                                              | 2018-06-01 | removal is no because of kz.ref.non-refoulement |
      | only: refuge in Kazakhstan is protected                                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                                               | 2018-06-01 | removal is no because of kz.ref.non-refoulement |
      | its first day                                                                             | {ethnicity: kazakh, born: 1975-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                    | {on: 2009-01-01, location: kazakhstan, asylum: sought, chinese-by-china: held}                                                                                                               | 2010-01-01 | removal is no because of kz.ref.non-refoulement |
      | the day before                                                                            | {ethnicity: kazakh, born: 1974-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                    | {on: 2008-01-01, location: kazakhstan, asylum: sought, chinese-by-china: held}                                                                                                               | 2009-12-31 | rule kz.ref.non-refoulement is not in force     |
      | over false data in an application can end in expulsion by a court                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes, fears-persecution: yes} | {on: 2017-01-01, pr-application: pending, location: kazakhstan, asylum: sought, chinese-by-china: held}                                                                                      | 2018-06-01 | removal is no because of kz.ref.non-refoulement |
      | over expulsion is attached to an unlawful crossing                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                    | {on: 2017-01-01, location: kazakhstan, kz-entry: unlawful, asylum: sought, chinese-by-china: held}                                                                                           | 2018-06-01 | removal is no because of kz.ref.non-refoulement |
      | beside a citizen is not expelled                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                    | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, asylum: sought, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | removal is no because of kz.ref.non-refoulement |

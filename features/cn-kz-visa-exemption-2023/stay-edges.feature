Feature: China-Kazakhstan agreement on mutual visa exemption, stay: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # bilat.visa.stay: visa-exemption-2023 length of stay.
  Scenario Outline: Thirty days without a visa and ninety in any 180
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
      | case                                                                                    | person                                                                      | opens                                                                                                            | on         | says                            |
      | only: residence in Kazakhstan was visa-free stay on a number of days in the time of ... | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, location: kazakhstan, kz-residence: {is: visa-free, since: 2018-01-10}, chinese-by-china: held} | 2024-01-09 | rule bilat.visa.stay is not met |
      | its first day                                                                           | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, location: kazakhstan, kz-residence: {is: visa-free, since: 2017-11-11}, chinese-by-china: held} | 2023-11-10 | rule bilat.visa.stay is not met |

  # bilat.visa.purpose: visa-exemption-2023 purposes.
  Scenario Outline: Studies need a visa
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
      | case                                                       | person                                                                      | opens                                                                                                         | on         | says                                                |
      | it applies                                                 | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, location: kazakhstan, kz-residence: visa-free, kz-studies: enrolled, chinese-by-china: held} | 2024-01-09 | kz-stay is needs-visa because of bilat.visa.purpose |
      | without: residence in Kazakhstan is visa-free stay         | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, location: kazakhstan, kz-studies: enrolled, chinese-by-china: held}                          | 2024-01-09 | rule bilat.visa.purpose is not met                  |
      | without: studies at a university in Kazakhstan is enrolled | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, location: kazakhstan, kz-residence: visa-free, chinese-by-china: held}                       | 2024-01-09 | rule bilat.visa.purpose is not met                  |
      | its first day                                              | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, location: kazakhstan, kz-residence: visa-free, kz-studies: enrolled, chinese-by-china: held} | 2023-11-10 | kz-stay is needs-visa because of bilat.visa.purpose |
      | the day before                                             | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, location: kazakhstan, kz-residence: visa-free, kz-studies: enrolled, chinese-by-china: held} | 2023-11-09 | rule bilat.visa.purpose is not in force             |

  # bilat.visa.residence-applicant: kz-migration-law art 7; visa-exemption-2023 in force.
  Scenario Outline: Nationals who need no visa may apply for residence
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
      | case                                                            | person                                                                      | opens                                                                                                                                                                        | on         | says                                                                        |
      | it applies                                                      | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | 2024-01-09 | kz-permanent-residence is granted because of bilat.visa.residence-applicant |
      | without: the answer to “Chinese, as Kazakhstan sees it?” is yes | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2023-01-01}, household-registration: active} | 2024-01-09 | rule bilat.visa.residence-applicant is not met                              |
      | its first day                                                   | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | 2023-11-10 | kz-permanent-residence is granted because of bilat.visa.residence-applicant |
      | the day before                                                  | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | 2023-11-09 | rule bilat.visa.residence-applicant is not in force                         |

  # bilat.visa.ends-on-leaving: visa-exemption-2023 length of stay.
  Scenario Outline: A visa-free stay ends on leaving
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
      | case                                               | person                                                                      | opens                                                                                   | on         | says                                                        |
      | it applies                                         | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kz-residence: visa-free, location: china, chinese-by-china: held}      | 2024-01-09 | kz-residence is ended because of bilat.visa.ends-on-leaving |
      | without: residence in Kazakhstan is visa-free stay | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, location: china, chinese-by-china: held}                               | 2024-01-09 | rule bilat.visa.ends-on-leaving is not met                  |
      | without: country of stay is not Kazakhstan         | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kz-residence: visa-free, location: kazakhstan, chinese-by-china: held} | 2024-01-09 | rule bilat.visa.ends-on-leaving is not met                  |
      | its first day                                      | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, kz-residence: visa-free, location: china, chinese-by-china: held}      | 2023-11-10 | kz-residence is ended because of bilat.visa.ends-on-leaving |
      | the day before                                     | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, kz-residence: visa-free, location: china, chinese-by-china: held}      | 2023-11-09 | rule bilat.visa.ends-on-leaving is not in force             |

  # enter-kazakhstan-visa-free: visa-exemption-2023 length of stay.
  Scenario Outline: Enters Kazakhstan without a visa
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                    | person                                                                      | opens                                                                                                                                                                        | events                                              | on         | says                                                           |
      | without: the answer to “Chinese, as Kazakhstan sees it?” is yes, and residence in ...   | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kazakh-by-kazakhstan: {is: held, since: 2023-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2023-01-01}, household-registration: active} | [{on: 2024-01-09, act: enter-kazakhstan-visa-free}] | 2024-01-09 | the event enter-kazakhstan-visa-free was not allowed: requires |
      | only: residence in Kazakhstan was visa-free stay on a number of days in the time of ... | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kz-residence: {is: visa-free, since: 2018-01-10}, chinese-by-china: held, location: kazakhstan}                                                             | [{on: 2024-01-09, act: enter-kazakhstan-visa-free}] | 2024-01-09 | the event enter-kazakhstan-visa-free was not allowed: requires |
      | its first day                                                                           | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, kz-residence: {is: visa-free, since: 2017-11-11}, chinese-by-china: held, location: kazakhstan}                                                             | [{on: 2023-11-10, act: enter-kazakhstan-visa-free}] | 2023-11-10 | the event enter-kazakhstan-visa-free was not allowed: requires |
      | the day before                                                                          | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, kz-residence: {is: visa-free, since: 2017-11-10}, chinese-by-china: held, location: kazakhstan}                                                             | [{on: 2023-11-09, act: enter-kazakhstan-visa-free}] | 2023-11-09 | the event enter-kazakhstan-visa-free was not allowed           |
      | what it brings about                                                                    | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kz-residence: {is: visa-free, since: 2018-01-10}, chinese-by-china: held, location: kazakhstan}                                                             | [{on: 2024-01-09, act: enter-kazakhstan-visa-free}] | 2024-01-09 | location is kazakhstan                                         |
      | what it brings about                                                                    | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kz-residence: {is: visa-free, since: 2018-01-10}, chinese-by-china: held, location: kazakhstan}                                                             | [{on: 2024-01-09, act: enter-kazakhstan-visa-free}] | 2024-01-09 | kz-entry is lawful                                             |
      | what it brings about                                                                    | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kz-residence: {is: visa-free, since: 2018-01-10}, chinese-by-china: held, location: kazakhstan}                                                             | [{on: 2024-01-09, act: enter-kazakhstan-visa-free}] | 2024-01-09 | kz-residence is visa-free                                      |
      | the last day of it                                                                      | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kz-residence: {is: visa-free, since: 2018-01-10}, chinese-by-china: held, location: kazakhstan}                                                             | [{on: 2024-01-09, act: enter-kazakhstan-visa-free}] | 2024-02-07 | kz-residence is visa-free                                      |
      | it has lapsed                                                                           | {ethnicity: kazakh, born: 1989-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, kz-residence: {is: visa-free, since: 2018-01-10}, chinese-by-china: held, location: kazakhstan}                                                             | [{on: 2024-01-09, act: enter-kazakhstan-visa-free}] | 2024-02-08 | kz-residence is ended                                          |

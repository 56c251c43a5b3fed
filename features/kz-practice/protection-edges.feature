Feature: Reported practice in Kazakhstan towards people from China, 2017 to 2023, protection: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.practice.stateless-tolerated: base profile of a simplified renunciant; w72 January 2019.
  Scenario Outline: Nobody takes back a person without a nationality
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                       | says                                            |
      | without: the answer to “stateless?” is yes | rule kz.practice.stateless-tolerated is not met |

  # kz.practice.asylum-refused: s001 L25; w66 October 2020.
  Scenario Outline: Asylum applications of ethnic Kazakhs from China are rejected
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                  | person                                                                                              | opens                                                          | on         | says                                                    |
      | it applies                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan} | 2018-06-01 | refuge is refused because of kz.practice.asylum-refused |
      | without: ethnicity is Kazakh          | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes}    | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan} | 2018-06-01 | rule kz.practice.asylum-refused is not met              |
      | its first day at the earliest         | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2016-01-01, chinese-by-china: held, location: kazakhstan} | 2017-01-01 | rule kz.practice.asylum-refused may take effect         |
      | the day before at the earliest        | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2015-01-01, chinese-by-china: held, location: kazakhstan} | 2016-12-31 | rule kz.practice.asylum-refused is not in force         |
      | its first day at the latest           | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2016-01-01, chinese-by-china: held, location: kazakhstan} | 2017-08-16 | refuge is refused because of kz.practice.asylum-refused |
      | the day before at the latest          | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2016-01-01, chinese-by-china: held, location: kazakhstan} | 2017-08-15 | rule kz.practice.asylum-refused may take effect         |
      | the first day no more at the earliest | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan} | 2020-10-01 | rule kz.practice.asylum-refused may take effect         |
      | its last day at the earliest          | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan} | 2020-09-30 | refuge is refused because of kz.practice.asylum-refused |
      | the first day no more at the latest   | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan} | 2020-10-31 | rule kz.practice.asylum-refused is not in force         |
      | its last day at the latest            | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan} | 2020-10-30 | rule kz.practice.asylum-refused may take effect         |

  # kz.practice.non-interference: s003 L26.
  Scenario Outline: The Foreign Ministry does not interfere
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                        | person                                                                      | opens                                                                                                                                                                                                | on         | says                                                              |
      | it applies                                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held}                                                                                                               | 2018-06-01 | kz-protection is not-owed because of kz.practice.non-interference |
      | without: country of stay is China                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: elsewhere, detention: border-detention, chinese-by-china: held}                                                                                                           | 2018-06-01 | rule kz.practice.non-interference is not met                      |
      | without: Kazakh, as Kazakhstan sees it is not held                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, detention: border-detention, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | rule kz.practice.non-interference is not met                      |
      | without: either liberty is not free or exit bar ordered in China is without a ground in ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held}                                                                                                                           | 2018-06-01 | rule kz.practice.non-interference is not met                      |
      | only: exit bar ordered in China is without a ground in the law                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: without-ground, detention: free, chinese-by-china: held}                                                                                              | 2018-06-01 | kz-protection is not-owed because of kz.practice.non-interference |
      | only: Chinese passport is confiscated                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-passport: confiscated, detention: free, chinese-by-china: held}                                                                                                 | 2018-06-01 | kz-protection is not-owed because of kz.practice.non-interference |
      | its first day                                                                               | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, detention: border-detention, chinese-by-china: held}                                                                                                               | 2017-01-01 | kz-protection is not-owed because of kz.practice.non-interference |
      | the day before                                                                              | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, detention: border-detention, chinese-by-china: held}                                                                                                               | 2016-12-31 | rule kz.practice.non-interference is not in force                 |

  # kz.practice.asylum-rare: w66 October 2020; w68 figures of 2024.
  Scenario Outline: Refugee status is given in few cases
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                      | person                                                                                                                              | opens                                                                                   | on         | says                                                                       |
      | it applies                                                                                | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan}                          | 2020-12-30 | refuge is in the hands of kz-local-executive between protected and refused |
      | without: asylum in Kazakhstan is not granted                                              | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan, asylum: granted}         | 2020-12-30 | rule kz.practice.asylum-rare is not met                                    |
      | without: the person has a well-founded fear of persecution in China                       | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, torture-risk: yes}                                      | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan}                          | 2020-12-30 | rule kz.practice.asylum-rare is not met                                    |
      | without: either “gave false data or forged papers in an application” is true of the ...   | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes, false-papers: yes}              | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan}                          | 2020-12-30 | rule kz.practice.asylum-rare is not met                                    |
      | without: nationality of a third state is held                                             | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan, third-nationality: held} | 2020-12-30 | rule kz.practice.asylum-rare is not met                                    |
      | without: “came directly from a third country that is safe for the person” is true of ...  | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes, came-through-safe-country: yes} | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan}                          | 2020-12-30 | rule kz.practice.asylum-rare is not met                                    |
      | without: “took part in terrorism or extremism or in a banned organisation” is true of ... | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes, extremism-or-terrorism: yes}    | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan}                          | 2020-12-30 | rule kz.practice.asylum-rare is not met                                    |
      | without: “took part in a crime against humanity or a like crime” is true of the person    | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes, grave-crime: yes}               | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan}                          | 2020-12-30 | rule kz.practice.asylum-rare is not met                                    |
      | its first day at the earliest                                                             | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan}                          | 2020-10-01 | rule kz.practice.asylum-rare may take effect                               |
      | the day before at the earliest                                                            | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan}                          | 2020-09-30 | rule kz.practice.asylum-rare is not in force                               |
      | its first day at the latest                                                               | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan}                          | 2020-10-31 | refuge is in the hands of kz-local-executive between protected and refused |
      | the day before at the latest                                                              | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, fears-persecution: yes}                                 | {on: 2019-01-01, chinese-by-china: held, location: kazakhstan}                          | 2020-10-30 | rule kz.practice.asylum-rare may take effect                               |

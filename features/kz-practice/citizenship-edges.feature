Feature: Reported practice in Kazakhstan towards people from China, 2017 to 2023, citizenship: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.practice.certificate-demanded: s002 L32; s002 L34.
  Scenario Outline: A Chinese certificate is asked before citizenship, of ethnic Kazakhs too
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
      | case                                                                                    | person                                                                      | opens                                                                                          | on         | says                                                                  |
      | it applies                                                                              | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                                 | 2023-11-24 | kz-citizenship is refused because of kz.practice.certificate-demanded |
      | without: ethnicity is Kazakh                                                            | {ethnicity: han, born: 1988-01-01, born-in: china, registered-in: altay}    | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                                 | 2023-11-24 | rule kz.practice.certificate-demanded is not met                      |
      | without: the answer to “holds a foreign certificate that the Chinese nationality is ... | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, renunciation-certificate: held, location: kazakhstan} | 2023-11-24 | rule kz.practice.certificate-demanded is not met                      |
      | its first day at the earliest                                                           | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                                 | 2023-01-01 | rule kz.practice.certificate-demanded may take effect                 |
      | the day before at the earliest                                                          | {ethnicity: kazakh, born: 1987-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, chinese-by-china: held, location: kazakhstan}                                 | 2022-12-31 | rule kz.practice.certificate-demanded is not in force                 |
      | its first day at the latest                                                             | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                                 | 2023-09-25 | kz-citizenship is refused because of kz.practice.certificate-demanded |
      | the day before at the latest                                                            | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: kazakhstan}                                 | 2023-09-24 | rule kz.practice.certificate-demanded may take effect                 |

Feature: Service standard for permanent residence in Kazakhstan, papers: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.pr.consent-missing: kz-pr-service-standard papers; kz-rules-85 p 24(7)-(8).
  Scenario Outline: No written consent of the home state
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
      | case                                                                              | person                                                                                     | opens                                                                                                                                                                        | says                                                               |
      | it applies                                                                        | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | kz-permanent-residence is refused because of kz.pr.consent-missing |
      | without: the answer to “Chinese, as Kazakhstan sees it?” is yes                   | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | rule kz.pr.consent-missing is not met                              |
      | without: China's written consent to settle abroad or a departure slip is not held | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, chinese-by-china: held, cn-consent: held, location: kazakhstan}                                                                                             | rule kz.pr.consent-missing is not met                              |
      | without: either ethnicity is Kazakh or asylum in Kazakhstan is granted            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | rule kz.pr.consent-missing is not met                              |
      | without: asylum in Kazakhstan is granted                                          | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, chinese-by-china: held, asylum: granted, location: kazakhstan}                                                                                              | rule kz.pr.consent-missing is not met                              |
      | over a holder of the right visa or a refugee may apply                            | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, kz-residence: pr-visa, chinese-by-china: held, location: kazakhstan}                                                                                        | kz-permanent-residence is refused because of kz.pr.consent-missing |
      | beside a ground of article 49 bars permanent residence                            | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | kz-permanent-residence is refused because of kz.pr.consent-missing |

  # kz.pr.passport-missing: kz-pr-service-standard papers.
  Scenario Outline: No valid passport
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
      | case                                                                                      | person                                                                                        | opens                                                                                                                                                                                                                       | says                                                                |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, cn-passport: surrendered, chinese-by-china: held, location: kazakhstan}                                                                                                                                    | kz-permanent-residence is refused because of kz.pr.passport-missing |
      | without: the answer to “Chinese, as Kazakhstan sees it?” is yes                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, cn-passport: surrendered, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}                      | rule kz.pr.passport-missing is not met                              |
      | without: Chinese passport is given to the police, handed back to China's authorities ...  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                                                                              | rule kz.pr.passport-missing is not met                              |
      | only: Chinese passport is given to the police, handed back to China's authorities for ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, cn-passport: handed-in, chinese-by-china: held, location: kazakhstan}                                                                                                                                      | kz-permanent-residence is refused because of kz.pr.passport-missing |
      | without: Chinese passport is given to the police, handed back to China's authorities ...  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, cn-passport: surrendered, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: lost, since: 2017-01-01}, foreign-document-use: {is: made, since: 2012-06-02}, location: kazakhstan} | kz-permanent-residence is refused because of kz.pr.passport-missing |
      | without: asylum in Kazakhstan is granted                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, cn-passport: surrendered, chinese-by-china: held, asylum: granted, location: kazakhstan}                                                                                                                   | rule kz.pr.passport-missing is not met                              |
      | over a holder of the right visa or a refugee may apply                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, kz-residence: pr-visa, cn-passport: surrendered, chinese-by-china: held, location: kazakhstan}                                                                                                             | kz-permanent-residence is refused because of kz.pr.passport-missing |
      | beside a ground of article 49 bars permanent residence                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, cn-passport: surrendered, chinese-by-china: held, location: kazakhstan}                                                                                                                                    | kz-permanent-residence is refused because of kz.pr.passport-missing |

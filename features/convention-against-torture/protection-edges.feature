Feature: Convention against Torture, protection: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # intl.cat.no-return: convention-against-torture art 3.
  Scenario Outline: Nobody is sent back into torture
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
      | case                                                                   | person                                                                                                            | opens                                                                                                                                                                        | on         | says                                        |
      | it applies                                                             | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, torture-risk: yes}                    | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2018-06-01 | removal is no because of intl.cat.no-return |
      | without: “faces a real risk of torture in China” is true of the person | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}                                       | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2018-06-01 | rule intl.cat.no-return is not met          |
      | its first day at the earliest                                          | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, torture-risk: yes}                    | {on: 1997-08-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 1998-08-01 | rule intl.cat.no-return may take effect     |
      | the day before at the earliest                                         | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, torture-risk: yes}                    | {on: 1997-07-31, location: kazakhstan, chinese-by-china: held}                                                                                                               | 1998-07-31 | rule intl.cat.no-return is not in force     |
      | its first day at the latest                                            | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, torture-risk: yes}                    | {on: 1997-08-31, location: kazakhstan, chinese-by-china: held}                                                                                                               | 1998-08-31 | removal is no because of intl.cat.no-return |
      | the day before at the latest                                           | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, torture-risk: yes}                    | {on: 1997-08-30, location: kazakhstan, chinese-by-china: held}                                                                                                               | 1998-08-30 | rule intl.cat.no-return may take effect     |
      | over false data in an application can end in expulsion by a court      | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, torture-risk: yes, false-papers: yes} | {on: 2017-06-01, location: kazakhstan, pr-application: pending, chinese-by-china: held}                                                                                      | 2018-06-01 | removal is no because of intl.cat.no-return |
      | over expulsion is attached to an unlawful crossing                     | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, torture-risk: yes}                    | {on: 2017-06-01, location: kazakhstan, kz-entry: unlawful, chinese-by-china: held}                                                                                           | 2018-06-01 | removal is no because of intl.cat.no-return |
      | beside a citizen is not expelled                                       | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, torture-risk: yes}                    | {on: 2017-06-01, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-06-01}, chinese-by-china: {is: lost, since: 2017-06-01}, household-registration: active} | 2018-06-01 | removal is no because of intl.cat.no-return |

  # intl.cat.no-extradition: convention-against-torture art 3.
  Scenario Outline: Nobody is extradited into torture
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
      | case                                                                   | person                                                                                                                    | opens                                                                                               | on         | says                                                      |
      | it applies                                                             | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, torture-risk: yes} | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                                      | 2018-06-01 | extradition is refused because of intl.cat.no-extradition |
      | without: “faces a real risk of torture in China” is true of the person | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes}                    | {on: 2017-06-01, location: kazakhstan, chinese-by-china: held}                                      | 2018-06-01 | rule intl.cat.no-extradition is not met                   |
      | its first day at the earliest                                          | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, torture-risk: yes} | {on: 1997-08-01, location: kazakhstan, chinese-by-china: held}                                      | 1998-08-01 | rule intl.cat.no-extradition may take effect              |
      | the day before at the earliest                                         | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, torture-risk: yes} | {on: 1997-07-31, location: kazakhstan, chinese-by-china: held}                                      | 1998-07-31 | rule intl.cat.no-extradition is not in force              |
      | its first day at the latest                                            | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, torture-risk: yes} | {on: 1997-08-31, location: kazakhstan, chinese-by-china: held}                                      | 1998-08-31 | extradition is refused because of intl.cat.no-extradition |
      | the day before at the latest                                           | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, torture-risk: yes} | {on: 1997-08-30, location: kazakhstan, chinese-by-china: held}                                      | 1998-08-30 | rule intl.cat.no-extradition may take effect              |
      | beside the deed is no crime in Kazakhstan                              | {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay, prosecuted-in-origin: yes, torture-risk: yes} | {on: 2017-06-01, location: kazakhstan, helps-emigrants: ordinary-paperwork, chinese-by-china: held} | 2018-06-01 | extradition is refused because of intl.cat.no-extradition |

Feature: Answers of the practice of Chinese missions, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Told of ethnic Kazakhs registered in Xinjiang.
  Scenario Outline: Whom the missions refuse
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                               | person                                                                                | opens                                                                                | events | on         | says                                               |
      | registered nowhere                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere}         | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan}                       |        | 2023-12-01 | rule cn.practice.mission-refuses is not met        |
      | registered elsewhere in China      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan}                       |        | 2023-12-01 | rule cn.practice.mission-refuses is not met        |
      | grazing rights, registered nowhere | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere}         | {on: 2023-01-01, chinese-by-china: held, grazing-rights: held, location: kazakhstan} |        | 2023-12-01 | rule cn.practice.grazing-rights-first is not met   |
      | grazing rights in Altay            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2023-01-01, chinese-by-china: held, grazing-rights: held, location: kazakhstan} |        | 2023-12-01 | rule cn.practice.grazing-rights-first takes effect |

  Scenario Outline: Let go since the notice of February 2018
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    And reading art-9-timing is static
    When it is judged on <on>
    Then <says>

    Examples:
      | case           | person                                                                      | opens                                                                                                                         | events | on         | says                     |
      | the first day  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, household-registration: cancelled, location: kazakhstan} |        | 2018-02-26 | chinese-by-china is lost |
      | the day before | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, household-registration: cancelled, location: kazakhstan} |        | 2018-02-25 | chinese-by-china is held |

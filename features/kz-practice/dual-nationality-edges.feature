Feature: Reported practice in Kazakhstan towards people from China, 2017 to 2023, dual nationality: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # kz.practice.caught-between: s002 L42; s002 L44; w78 deputy minister in October 2023.
  Scenario Outline: Whoever is caught between the two nationalities can be punished
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
      | case                                                     | person                                                                      | opens                                                                                                                                                                        | on         | says                                                              |
      | it applies                                               | {ethnicity: kazakh, born: 1993-12-01, born-in: china, registered-in: altay} | {on: 2022-01-01, kazakh-by-kazakhstan: {is: held, since: 2022-01-01}, chinese-by-china: {is: lost, since: 2022-01-01}, location: kazakhstan, household-registration: active} | 2023-11-24 | kz-dual-liability is liable because of kz.practice.caught-between |
      | without: Kazakh, as Kazakhstan sees it is held           | {ethnicity: kazakh, born: 1993-12-01, born-in: china, registered-in: altay} | {on: 2022-01-01, kazakh-by-kazakhstan: {is: lost, since: 2022-01-01}, chinese-by-china: held, location: kazakhstan}                                                          | 2023-11-24 | rule kz.practice.caught-between is not met                        |
      | to the day: it is less than 16 years since date of birth | {ethnicity: kazakh, born: 2007-11-24, born-in: china, registered-in: altay} | {on: 2022-01-01, kazakh-by-kazakhstan: {is: held, since: 2022-01-01}, chinese-by-china: {is: lost, since: 2022-01-01}, location: kazakhstan, household-registration: active} | 2023-11-24 | kz-dual-liability is liable because of kz.practice.caught-between |
      | the day before at the earliest                           | {ethnicity: kazakh, born: 1993-01-07, born-in: china, registered-in: altay} | {on: 2021-01-01, kazakh-by-kazakhstan: {is: held, since: 2021-01-01}, chinese-by-china: {is: lost, since: 2021-01-01}, location: kazakhstan, household-registration: active} | 2022-12-31 | rule kz.practice.caught-between is not in force                   |
      | its first day at the latest                              | {ethnicity: kazakh, born: 1993-10-02, born-in: china, registered-in: altay} | {on: 2022-01-01, kazakh-by-kazakhstan: {is: held, since: 2022-01-01}, chinese-by-china: {is: lost, since: 2022-01-01}, location: kazakhstan, household-registration: active} | 2023-09-25 | kz-dual-liability is liable because of kz.practice.caught-between |
      | the day before at the latest                             | {ethnicity: kazakh, born: 1993-10-01, born-in: china, registered-in: altay} | {on: 2022-01-01, kazakh-by-kazakhstan: {is: held, since: 2022-01-01}, chinese-by-china: {is: lost, since: 2022-01-01}, location: kazakhstan, household-registration: active} | 2023-09-24 | rule kz.practice.caught-between may take effect                   |

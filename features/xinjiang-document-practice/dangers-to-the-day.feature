Feature: Papers in danger, from the day on which each practice may have begun

  A report tells of a practice some time after it began. Between the earliest and the latest day on which it can have begun there may
  be a danger; from the latest on there is one.

  Scenario Outline: From when the papers are in danger, and from when for certain
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles:
        mother: {person: {ethnicity: kazakh, born: 1960-01-01}, opens: {on: 2015-01-01, chinese-by-china: held, location: china}}
        father: nobody
        spouse: nobody
        guarantor: nobody
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then there <is> danger of <act>

    Examples:
      | act                          | opens                                                                                                    | events | on         | is       |
      | take-kz-card-for-safekeeping | {on: 2016-09-23, location: china, chinese-by-china: held, kz-pr-card: held}                              |        | 2016-12-31 | is no    |
      | take-kz-card-for-safekeeping | {on: 2016-09-23, location: china, chinese-by-china: held, kz-pr-card: held}                              |        | 2017-01-01 | may be a |
      | take-kz-card-for-safekeeping | {on: 2016-09-23, location: china, chinese-by-china: held, kz-pr-card: held}                              |        | 2017-08-15 | may be a |
      | take-kz-card-for-safekeeping | {on: 2016-09-23, location: china, chinese-by-china: held, kz-pr-card: held}                              |        | 2017-08-16 | is a     |
      | confiscate-passport          | {on: 2016-09-23, location: china, chinese-by-china: held, cn-passport: held, kz-residence: permanent}    |        | 2016-12-31 | is no    |
      | confiscate-passport          | {on: 2016-09-23, location: china, chinese-by-china: held, cn-passport: held, kz-residence: permanent}    |        | 2017-01-01 | may be a |
      | confiscate-passport          | {on: 2016-09-23, location: china, chinese-by-china: held, cn-passport: held, kz-residence: permanent}    |        | 2017-09-29 | may be a |
      | confiscate-passport          | {on: 2016-09-23, location: china, chinese-by-china: held, cn-passport: held, kz-residence: permanent}    |        | 2017-09-30 | is a     |
      | confiscate-kz-card           | {on: 2016-09-23, location: china, chinese-by-china: held, kz-pr-card: held}                              |        | 2016-12-31 | is no    |
      | confiscate-kz-card           | {on: 2016-09-23, location: china, chinese-by-china: held, kz-pr-card: held}                              |        | 2017-01-01 | may be a |
      | confiscate-kz-card           | {on: 2016-09-23, location: china, chinese-by-china: held, kz-pr-card: held}                              |        | 2017-09-24 | may be a |
      | confiscate-kz-card           | {on: 2016-09-23, location: china, chinese-by-china: held, kz-pr-card: held}                              |        | 2017-09-25 | is a     |
      | confiscate-kz-passport       | {on: 2016-09-23, location: china, chinese-by-china: held, kazakh-by-kazakhstan: held, kz-passport: held} |        | 2016-12-31 | is no    |
      | confiscate-kz-passport       | {on: 2016-09-23, location: china, chinese-by-china: held, kazakh-by-kazakhstan: held, kz-passport: held} |        | 2017-01-01 | may be a |
      | confiscate-kz-passport       | {on: 2016-09-23, location: china, chinese-by-china: held, kazakh-by-kazakhstan: held, kz-passport: held} |        | 2017-08-15 | may be a |
      | confiscate-kz-passport       | {on: 2016-09-23, location: china, chinese-by-china: held, kazakh-by-kazakhstan: held, kz-passport: held} |        | 2017-08-16 | is a     |

  Scenario Outline: The report of confiscated passports, read as Chinese passports and Kazakh cards
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2016-09-23, location: china, chinese-by-china: held, cn-passport: held, kz-pr-card: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice and incident
    And reading confiscated-passports is loosely-named
    When it is judged on <on>
    Then there <is> danger of confiscate-passport-and-card

    Examples:
      | on         | is       |
      | 2016-12-31 | is no    |
      | 2017-01-01 | may be a |
      | 2017-08-15 | may be a |
      | 2017-08-16 | is a     |

  # Passports are reported partly given back in 2023; the day is not told.
  Scenario Outline: Until when Chinese passports are taken for safekeeping
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2022-01-01, location: china, chinese-by-china: held, cn-passport: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then there <is> danger of take-passport-for-safekeeping

    Examples:
      | on         | is       |
      | 2022-12-31 | is a     |
      | 2023-01-01 | may be a |
      | 2023-12-30 | may be a |
      | 2023-12-31 | is no    |

Feature: Dangers in Xinjiang, from the day on which each may have begun

  A report tells of a practice some time after it began. Between the earliest and the latest day on which it can have begun there may
  be a danger; from the latest on there is one.

  Scenario Outline: From when each danger is told, and from when for certain
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, overseas-ties: yes}
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
      | act                        | opens                                                                                                                     | events                                   | on         | is       |
      | detain-for-emigration-talk | {on: 2017-01-21, location: china, chinese-by-china: held, emigration-talk: noticed}                                       |                                          | 2017-04-30 | is no    |
      | detain-for-emigration-talk | {on: 2017-01-21, location: china, chinese-by-china: held, emigration-talk: noticed}                                       |                                          | 2017-05-01 | may be a |
      | detain-for-emigration-talk | {on: 2017-01-21, location: china, chinese-by-china: held, emigration-talk: noticed}                                       |                                          | 2017-05-30 | may be a |
      | detain-for-emigration-talk | {on: 2017-01-21, location: china, chinese-by-china: held, emigration-talk: noticed}                                       |                                          | 2017-05-31 | is a     |
      | detain-for-overseas-ties   | {on: 2016-09-23, location: china, chinese-by-china: held, kz-visits: 4}                                                   |                                          | 2016-12-31 | is no    |
      | detain-for-overseas-ties   | {on: 2016-09-23, location: china, chinese-by-china: held, kz-visits: 4}                                                   |                                          | 2017-01-01 | may be a |
      | detain-for-overseas-ties   | {on: 2016-09-23, location: china, chinese-by-china: held, kz-visits: 4}                                                   |                                          | 2017-05-30 | may be a |
      | detain-for-overseas-ties   | {on: 2016-09-23, location: china, chinese-by-china: held, kz-visits: 4}                                                   |                                          | 2017-05-31 | is a     |
      | detain-helper              | {on: 2017-01-21, location: china, chinese-by-china: held, helps-emigrants: ordinary-paperwork}                            |                                          | 2017-04-30 | is no    |
      | detain-helper              | {on: 2017-01-21, location: china, chinese-by-china: held, helps-emigrants: ordinary-paperwork}                            |                                          | 2017-05-01 | may be a |
      | detain-helper              | {on: 2017-01-21, location: china, chinese-by-china: held, helps-emigrants: ordinary-paperwork}                            |                                          | 2017-05-30 | may be a |
      | detain-helper              | {on: 2017-01-21, location: china, chinese-by-china: held, helps-emigrants: ordinary-paperwork}                            |                                          | 2017-05-31 | is a     |
      | sentence-helper            | {on: 2017-01-21, location: china, chinese-by-china: held, helps-emigrants: ordinary-paperwork, detention: police-custody} |                                          | 2017-04-30 | is no    |
      | sentence-helper            | {on: 2017-01-21, location: china, chinese-by-china: held, helps-emigrants: ordinary-paperwork, detention: police-custody} |                                          | 2017-05-01 | may be a |
      | sentence-helper            | {on: 2017-01-21, location: china, chinese-by-china: held, helps-emigrants: ordinary-paperwork, detention: police-custody} |                                          | 2017-05-30 | may be a |
      | sentence-helper            | {on: 2017-01-21, location: china, chinese-by-china: held, helps-emigrants: ordinary-paperwork, detention: police-custody} |                                          | 2017-05-31 | is a     |
      | accuse-of-dual-nationality | {on: 2016-09-23, location: china, chinese-by-china: held, kz-residence: permanent}                                        |                                          | 2016-12-31 | is no    |
      | accuse-of-dual-nationality | {on: 2016-09-23, location: china, chinese-by-china: held, kz-residence: permanent}                                        |                                          | 2017-01-01 | may be a |
      | accuse-of-dual-nationality | {on: 2016-09-23, location: china, chinese-by-china: held, kz-residence: permanent}                                        |                                          | 2018-05-28 | may be a |
      | accuse-of-dual-nationality | {on: 2016-09-23, location: china, chinese-by-china: held, kz-residence: permanent}                                        |                                          | 2018-05-29 | is a     |
      | detain-as-dual             | {on: 2016-09-23, location: china, chinese-by-china: held, dual-accusation: made}                                          |                                          | 2016-12-31 | is no    |
      | detain-as-dual             | {on: 2016-09-23, location: china, chinese-by-china: held, dual-accusation: made}                                          |                                          | 2017-01-01 | may be a |
      | detain-as-dual             | {on: 2016-09-23, location: china, chinese-by-china: held, dual-accusation: made}                                          |                                          | 2018-05-28 | may be a |
      | detain-as-dual             | {on: 2016-09-23, location: china, chinese-by-china: held, dual-accusation: made}                                          |                                          | 2018-05-29 | is a     |
      | take-to-study-centre       | {on: 2016-09-23, location: china, chinese-by-china: held, detention: police-custody}                                      |                                          | 2016-12-31 | is no    |
      | take-to-study-centre       | {on: 2016-09-23, location: china, chinese-by-china: held, detention: police-custody}                                      |                                          | 2017-01-01 | may be a |
      | take-to-study-centre       | {on: 2016-09-23, location: china, chinese-by-china: held, detention: police-custody}                                      |                                          | 2017-08-15 | may be a |
      | take-to-study-centre       | {on: 2016-09-23, location: china, chinese-by-china: held, detention: police-custody}                                      |                                          | 2017-08-16 | is a     |
      | press-parents-to-disown    | {on: 2017-07-24, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   |                                          | 2017-10-31 | is no    |
      | press-parents-to-disown    | {on: 2017-07-24, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   |                                          | 2017-11-01 | may be a |
      | press-parents-to-disown    | {on: 2017-07-24, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   |                                          | 2017-11-29 | may be a |
      | press-parents-to-disown    | {on: 2017-07-24, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   |                                          | 2017-11-30 | is a     |
      | summon                     | {on: 2016-09-23, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   |                                          | 2016-12-31 | is no    |
      | summon                     | {on: 2016-09-23, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   |                                          | 2017-01-01 | may be a |
      | summon                     | {on: 2016-09-23, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   |                                          | 2017-09-29 | may be a |
      | summon                     | {on: 2016-09-23, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   |                                          | 2017-09-30 | is a     |
      | detain-at-border           | {on: 2016-09-23, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   | {on: 2016-12-26, now: {location: china}} | 2016-12-31 | is no    |
      | detain-at-border           | {on: 2016-09-23, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   | {on: 2016-12-27, now: {location: china}} | 2017-01-01 | may be a |
      | detain-at-border           | {on: 2016-09-23, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   | {on: 2017-08-10, now: {location: china}} | 2017-08-15 | may be a |
      | detain-at-border           | {on: 2016-09-23, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                   | {on: 2017-08-11, now: {location: china}} | 2017-08-16 | is a     |
      | hold-over-old-passport     | {on: 2017-05-24, location: china, chinese-by-china: held, cn-passport: held, kz-residence: permanent}                     |                                          | 2017-08-31 | is no    |
      | hold-over-old-passport     | {on: 2017-05-24, location: china, chinese-by-china: held, cn-passport: held, kz-residence: permanent}                     |                                          | 2017-09-01 | may be a |
      | hold-over-old-passport     | {on: 2017-05-24, location: china, chinese-by-china: held, cn-passport: held, kz-residence: permanent}                     |                                          | 2017-09-29 | may be a |
      | hold-over-old-passport     | {on: 2017-05-24, location: china, chinese-by-china: held, cn-passport: held, kz-residence: permanent}                     |                                          | 2017-09-30 | is a     |
      | bar-exit-without-ground    | {on: 2016-09-23, location: china, chinese-by-china: held, kz-residence: permanent}                                        |                                          | 2016-12-31 | is no    |
      | bar-exit-without-ground    | {on: 2016-09-23, location: china, chinese-by-china: held, kz-residence: permanent}                                        |                                          | 2017-01-01 | may be a |
      | bar-exit-without-ground    | {on: 2016-09-23, location: china, chinese-by-china: held, kz-residence: permanent}                                        |                                          | 2017-09-29 | may be a |
      | bar-exit-without-ground    | {on: 2016-09-23, location: china, chinese-by-china: held, kz-residence: permanent}                                        |                                          | 2017-09-30 | is a     |
      | detain-for-banned-viewing  | {on: 2017-05-24, location: china, chinese-by-china: held, banned-viewing: noticed}                                        |                                          | 2017-08-31 | is no    |
      | detain-for-banned-viewing  | {on: 2017-05-24, location: china, chinese-by-china: held, banned-viewing: noticed}                                        |                                          | 2017-09-01 | may be a |
      | detain-for-banned-viewing  | {on: 2017-05-24, location: china, chinese-by-china: held, banned-viewing: noticed}                                        |                                          | 2017-10-04 | may be a |
      | detain-for-banned-viewing  | {on: 2017-05-24, location: china, chinese-by-china: held, banned-viewing: noticed}                                        |                                          | 2017-10-05 | is a     |

  # Repeatedly, the report says, and gives no number; it is of May 2017.
  Scenario Outline: Who visited Kazakhstan repeatedly, and has no ties there
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-03-01, location: china, chinese-by-china: held, kz-visits: <visits>}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice and incident
    And reading xj.repeated-visits is four
    When it is judged on <on>
    Then there <is> danger of detain-for-overseas-ties

    Examples:
      | visits | on         | is       |
      | 4      | 2017-04-30 | is no    |
      | 4      | 2017-05-01 | may be a |
      | 4      | 2017-05-31 | is a     |
      | 3      | 2017-05-31 | is no    |

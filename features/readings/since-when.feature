Feature: Since when, until when: days that were not read, or that two sources give differently

  Each candidate day is a reading of its own, the first the default. An answer is tried on the days between them.

  # The agreement entered into force on the tenth by one page and on the eleventh by an official; a list owed to China is counted from it.
  Scenario Outline: The day the agreement of 2023 entered into force, read as <reading>
    Given the life "trader-naturalised-by-declaration"
    And reading agreement-in-force is <reading>
    When it is judged on 2023-11-10 and 2023-11-11
    Then on 2023-11-10, under treaty, rule bilat.info.official.quota <on the tenth>
    And on 2023-11-10, under treaty, bilat.info.send is <list on the tenth>
    And on 2023-11-11, under treaty, bilat.info.send is owed

    Examples:
      | reading | on the tenth    | list on the tenth |
      | nov-10  | takes effect    | owed              |
      | nov-11  | is not in force | none              |

  # Migration Law article 49(13). The exemption of ethnic Kazakhs is absent in the redaction of June 2014 and present in that of July 2022;
  # each redaction between may have brought it. Away from Kazakhstan all the time.
  Scenario Outline: Absence and the permit of an ethnic Kazakh, exempt <reading>
    Given the life
      """
      person: {ethnicity: kazakh, born: 1970, registered-in: ili}
      opens: {on: 2013-01-01, chinese-by-china: held, kz-residence: {is: permanent, since: 2013-01-01}, location: china}
      """
    And reading pr-absence-exemption is <reading>
    When it is judged on 2015-11-23, 2015-11-24, 2016-12-22, 2020-05-13, 2021-04-30 and 2022-07-14
    Then day by day the answers are
      | on         | kz-pr-annulment   |
      | 2015-11-23 | open-to-annulment |
      | 2015-11-24 | <in 2015>         |
      | 2016-12-22 | <in 2016>         |
      | 2020-05-13 | <in 2020>         |
      | 2021-04-30 | <in 2021>         |
      | 2022-07-14 | stands            |

    Examples:
      | reading   | in 2015           | in 2016           | in 2020           | in 2021           |
      | from-2022 | open-to-annulment | open-to-annulment | open-to-annulment | open-to-annulment |
      | from-2021 | open-to-annulment | open-to-annulment | open-to-annulment | stands            |
      | from-2020 | open-to-annulment | open-to-annulment | stands            | stands            |
      | from-2016 | open-to-annulment | stands            | stands            | stands            |
      | from-2015 | stands            | stands            | stands            | stands            |

  # Article 49(4). In 2014 the waiver was for designated regions only, in July 2022 for all.
  Scenario Outline: Proof of means asked of an ethnic Kazakh, waived <reading>
    Given the life
      """
      person: {ethnicity: <who>, born: 1980, registered-in: ili, lacks-solvency: yes}
      opens: {on: 2014-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2024-01-01}, kz-residence: pr-visa, location: kazakhstan, cn-consent: held}
      """
    And reading solvency-waiver is <reading>
    When it is judged on 2014-06-12, 2014-06-13, 2022-07-13 and 2022-07-14
    Then day by day the answers are
      | on         | kz-permanent-residence |
      | 2014-06-12 | refused                |
      | 2014-06-13 | <from 2014>            |
      | 2022-07-13 | <from 2014>            |
      | 2022-07-14 | <from 2022>            |

    Examples:
      | who    | reading   | from 2014 | from 2022 |
      | kazakh | from-2022 | refused   | granted   |
      | kazakh | from-2014 | granted   | granted   |
      | uyghur | from-2022 | refused   | refused   |
      | uyghur | from-2014 | refused   | refused   |

  # Rules 85 p 18(6), read in the redaction of June 2021. The order is of January 2016. A Uyghur resident, married to a citizen for three
  # years in October 2017; the renunciation that rests her file is left out.
  Scenario Outline: The foreign certificate on the ordinary route, asked since <reading>
    Given the life "spouse-of-three-years"
    And without the event file-renunciation
    And reading certificate-start is <reading>
    When it is judged on 2017-10-15, 2021-06-23 and 2021-06-24
    Then on 2017-10-15, under law, kz-ordinary-route is <in 2017>
    And on 2021-06-23, under law, kz-ordinary-route is <in 2017>
    And on 2021-06-24, under law, kz-ordinary-route is closed because of kz.r85.certificate-missing

    Examples:
      | reading     | in 2017                                    |
      | first-order | closed because of kz.r85.certificate-missing |
      | text-read   | open because of kz.ordinary.marriage       |

  # Counted from January to September 2018, last told of in January 2019, its end reported by nobody.
  Scenario Outline: Simplified renunciation, <reading>
    Given the life "student-in-almaty"
    And reading simplified-renunciation-end is <reading>
    When it is judged on 2018-09-30, 2018-10-01 and 2019-02-01
    Then on 2018-09-30, under practice, cn-renunciation is approved
    And on 2018-10-01, under practice, cn-renunciation is <in October 2018>
    And on 2019-02-01, under practice, cn-renunciation is <in February 2019>
    And on 2018-10-01, under law, cn-renunciation is refused

    Examples:
      | reading        | in October 2018 | in February 2019 |
      | last-report    | approved        | refused          |
      | months-counted | refused         | refused          |
      | no-end         | approved        | approved         |

  # A promise to be back within three months; from when they run nobody says. Promised in January, gone in March.
  Scenario Outline: Three months to return, counted <reading>
    Given the life
      """
      person: {ethnicity: kazakh, born: 1990, registered-in: tacheng}
      opens: {on: 2023-12-01, chinese-by-china: held, cn-passport: {is: held, until: 2030-01-01}, location: china, occupation: worker}
      events:
      - {on: 2024-01-10, act: promise-to-return}
      - {on: 2024-03-10, act: enter-kazakhstan-visa-free}
      """
    And reading return-promise-runs is <reading>
    When it is judged on 2024-04-10, 2024-04-11, 2024-06-10 and 2024-06-11
    Then under law, return-promise is none
    And on 2024-04-10, under practice, return-promise is given
    And on 2024-04-11, under practice, return-promise is <in April>
    And on 2024-06-10, under practice, return-promise is <in April>
    And on 2024-06-11, under practice, return-promise is broken

    Examples:
      | reading        | in April |
      | from-promise   | broken   |
      | from-departure | given    |

  # The rule of 2009 speaks of eighteen months and of no days. Two years of a permit, and 545 days of them in Kazakhstan.
  Scenario Outline: Eighteen months of presence, <reading>
    Given the life
      """
      person: {ethnicity: kazakh, born: 1980, registered-in: ili}
      opens: {on: 2015-01-01, chinese-by-china: held, kz-residence: {is: permanent, since: 2015-01-01}, location: {is: kazakhstan, since: 2015-01-01}}
      events:
      - {on: 2016-06-29, now: {location: china}}
      """
    And reading months-in-days is <reading>
    When it is judged on 2017-01-01
    Then settled-abroad is <settled>

    Examples:
      | reading           | settled |
      | calendar-average  | no      |
      | thirty-day-months | yes     |

  # The law names six months to three years and leaves it to the police; a count of the ban must take one of them.
  Scenario Outline: A ban after a border offence, the <reading> that the law allows
    Given the life "farmer-passport-surrendered-han"
    And the event punish-border-offence on 2016-12-01
    And reading cn.exit.ban-months is <reading>
    When it is judged on 2017-05-31, 2017-06-01 and 2019-12-01
    Then on 2017-05-31, under law, cn-exit is barred
    And on 2017-06-01, under law, cn-exit is <after six months>
    And on 2019-12-01, under law, cn-exit is free

    Examples:
      | reading  | after six months |
      | longest  | barred           |
      | shortest | free             |

  # Passport Law article 6: fifteen days, thirty in remote areas or for special reasons; who says that they are special, it does not.
  Scenario Outline: A passport applied for and not issued, <reading> time
    Given the life "farmer-passport-surrendered-han"
    And the event apply-cn-passport on 2017-10-01
    And reading cn.passport.issue-days is <reading>
    When it is judged on 2017-10-16, 2017-10-17, 2017-10-31 and 2017-11-01
    Then day by day the answers are
      | on         | cn.passport.answer-in-time |
      | 2017-10-16 | owed                       |
      | 2017-10-17 | <after fifteen days>       |
      | 2017-10-31 | <after fifteen days>       |
      | 2017-11-01 | late                       |

    Examples:
      | reading           | after fifteen days |
      | ordinary          | late               |
      | remote-or-special | owed               |

  # The reports from Xinjiang are of 2017 and 2018; none says that what it tells has ended, and none is newer. Not known is not no.
  Scenario Outline: What was reported up to November 2018, years later: <reading>
    Given the life "trader-naturalised-by-declaration"
    And reading reports-without-end is <reading>
    When it is judged on 2018-11-26 and 2024-06-01
    Then on 2018-11-26, under practice, return-danger is detention
    And on 2018-11-26, under practice, family-pressure is pressed
    And on 2024-06-01, under practice, return-danger is <danger>
    And on 2024-06-01, under practice, family-pressure is <family>
    And under law, return-danger is none

    Examples:
      | reading   | danger                                      | family                                      |
      | hold-on   | detention                                   | pressed                                     |
      | not-known | unknown because of practice-of-2018-goes-on | unknown because of practice-of-2018-goes-on |

Feature: What awaits on return, for whom, and since when

  # The reports at the border are of ethnic Kazakhs with Kazakh papers; what they mean for other minorities is not told, and so left open.
  Scenario Outline: Who comes back into what
    Given a life that opens on 2017-06-01
    And it is known that born is <born>
    And it is known that ethnicity is <ethnicity>
    And it is known that registered-in is <registered>
    And at the opening chinese-by-china is <Chinese> since 2017-06-01
    And at the opening kazakh-by-kazakhstan is <Kazakh> since 2017-06-01
    And at the opening kz-residence is <residence> since 2017-06-01
    And at the opening <paper> is held
    And at the opening location is elsewhere since 2016-06-01
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    When it is judged on 2017-10-15
    Then return-danger is <danger>

    Examples:
      | born       | ethnicity      | registered      | Chinese | Kazakh | residence   | paper       | danger                           |
      | 1980-01-01 | uyghur         | altay           | held    | none   | none        | kz-pr-card  | in the hands of cn-border-guards |
      | 1980-01-01 | uyghur         | altay           | held    | none   | none        | kz-passport | in the hands of cn-border-guards |
      | 1980-01-01 | uyghur         | altay           | held    | none   | permanent   | invitation  | in the hands of cn-border-guards |
      | 1980-01-01 | uyghur         | altay           | held    | none   | invalidated | invitation  | in the hands of cn-border-guards |
      | 1980-01-01 | uyghur         | altay           | lost    | held   | none        | invitation  | in the hands of cn-border-guards |
      | 1980-01-01 | other-minority | altay           | held    | none   | none        | kz-pr-card  | in the hands of cn-border-guards |
      | 1980-01-01 | uyghur         | altay           | held    | none   | none        | invitation  | none                             |
      | 1980-01-01 | other-minority | altay           | held    | none   | none        | invitation  | none                             |
      | 1980-01-01 | kazakh         | altay           | held    | none   | none        | invitation  | none                             |
      | 1980-01-01 | kazakh         | altay           | held    | none   | none        | kz-pr-card  | detention because of xj.return.kazakh-papers |
      | 1980-01-01 | uyghur         | china-elsewhere | held    | none   | none        | kz-pr-card  | none                             |
      | 1980-01-01 | uyghur         | nowhere         | held    | none   | none        | kz-pr-card  | none                             |
      | 1980-01-01 | uyghur         | altay           | none    | none   | none        | kz-pr-card  | none                             |
      | 1980-01-01 | han            | altay           | held    | none   | none        | kz-pr-card  | none                             |
      | 2001-10-15 | uyghur         | altay           | held    | none   | none        | kz-pr-card  | in the hands of cn-border-guards |
      | 2001-10-16 | uyghur         | altay           | held    | none   | none        | kz-pr-card  | none                             |

  # Ethnic Kazakhs with papers are not merely questioned; a child among them is not reported to have been held.
  Scenario Outline: A child of ethnic Kazakhs with papers is neither held nor questioned as far as reported
    Given a life that opens on 2017-06-01
    And it is known that born is 2005-01-01
    And it is known that ethnicity is kazakh
    And it is known that registered-in is altay
    And at the opening chinese-by-china is held since 2017-06-01
    And at the opening kazakh-by-kazakhstan is <Kazakh> since 2017-06-01
    And at the opening kz-residence is <residence> since 2017-06-01
    And at the opening <paper> is held
    And at the opening location is elsewhere since 2016-06-01
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty, practice and incident
    When it is judged on 2017-10-15
    Then return-danger is <danger>

    Examples:
      | Kazakh | residence   | paper       | danger      |
      | none   | none        | kz-pr-card  | none        |
      | none   | none        | kz-passport | none        |
      | none   | permanent   | invitation  | none        |
      | none   | invalidated | invitation  | none        |
      | held   | none        | invitation  | none        |
      | none   | none        | invitation  | questioning |

  # Nobody has reported an end; if the practice of 2018 did end, so did this.
  Scenario Outline: After the reports, what awaits hangs on whether they still hold
    Given a life that opens on 2018-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is uyghur
    And it is known that registered-in is altay
    And it is known that practice-of-2018-goes-on is <goes on>
    And at the opening chinese-by-china is held
    And at the opening <paper> is held
    And at the opening location is elsewhere since 2016-06-01
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading reports-without-end is <reading>
    When it is judged on 2018-11-26 and 2018-11-27
    Then on 2018-11-26, xj-reports-hold is yes because of xj.reports.in-their-time
    And on 2018-11-27, xj-reports-hold is <hold>
    And on 2018-11-27, return-danger is <danger>

    Examples:
      | reading   | goes on | paper      | hold                               | danger                           |
      | hold-on   | no      | kz-pr-card | yes because of xj.reports.hold-on   | in the hands of cn-border-guards |
      | not-known | yes     | kz-pr-card | yes because of xj.reports.not-known | in the hands of cn-border-guards |
      | not-known | no      | kz-pr-card | no because of xj.reports.ended      | none                             |
      | not-known | no      | invitation | no because of xj.reports.ended      | none                             |

  Scenario Outline: When each of the reports of the border can first have held
    Given a life that opens on 2016-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is uyghur
    And it is known that registered-in is altay
    And at the opening chinese-by-china is held
    And at the opening <paper> is held
    And at the opening location is elsewhere since 2015-06-01
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty, practice and <layer>
    When it is judged on <before> and <first> and <eve> and <last>
    Then on <before>, rule <rule> is not in force
    And on <first>, rule <rule> may take effect
    And on <eve>, rule <rule> may take effect
    And on <last>, rule <rule> takes effect

    Examples:
      | rule                                      | layer    | paper      | before     | first      | eve        | last       |
      | xj.return.emigrants-of-other-minorities   | assumption | kz-pr-card | 2016-12-31 | 2017-01-01 | 2017-08-15 | 2017-08-16 |
      | xj.return.questioned                      | incident | invitation | 2017-06-30 | 2017-07-01 | 2017-07-30 | 2017-07-31 |

  # Over a month away, and no more than 183 days of the last 365 in Kazakhstan (180 where a month is thirty days); more is the graver sign.
  Scenario Outline: A month abroad, and half a year in Kazakhstan
    Given a life that opens on 2015-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is uyghur
    And it is known that registered-in is altay
    And at the opening chinese-by-china is held
    And at the opening location is <at first>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And from <day> location is <then>
    And the layers law, treaty, practice and incident
    And reading months-in-days is <months>
    When it is judged on 2017-10-15
    Then return-danger is <danger>

    Examples:
      | at first   | day        | then       | months           | danger                                      |
      | china      | 2017-09-15 | elsewhere  | calendar-average | none                                        |
      | china      | 2017-09-14 | elsewhere  | calendar-average | questioning because of xj.return.questioned |
      | elsewhere  | 2017-04-16 | kazakhstan | calendar-average | questioning because of xj.return.questioned |
      | elsewhere  | 2017-04-15 | kazakhstan | calendar-average | detention because of xj.return.long-stay    |
      | elsewhere  | 2017-04-19 | kazakhstan | thirty-day-months | questioning because of xj.return.questioned |
      | elsewhere  | 2017-04-18 | kazakhstan | thirty-day-months | detention because of xj.return.long-stay    |
      | kazakhstan | 2017-04-17 | elsewhere  | calendar-average | questioning because of xj.return.questioned |
      | kazakhstan | 2017-04-18 | elsewhere  | calendar-average | detention because of xj.return.long-stay    |

  # Whose visa had been denied is read in three ways; each makes it a violation for somebody else.
  Scenario Outline: Who is reproached with the old passport, where the denied visa was <visa>
    Given a life that opens on 2017-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And it is known that registered-in is <registered>
    And at the opening chinese-by-china is held
    And at the opening kazakh-by-kazakhstan is <Kazakh> since 2017-06-01
    And at the opening kz-residence is <residence>
    And at the opening cn-passport is held
    And at the opening location is china
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading denied-visa is <visa>
    And reading art-9-timing is static
    When it is judged on 2017-08-31 and 2017-09-30
    Then on 2017-08-31, old-passport-at-border is accepted
    And on 2017-09-30, old-passport-at-border is <answer>

    Examples:
      | visa         | ethnicity | registered      | Kazakh | residence   | answer    |
      | chinese-visa | kazakh    | altay           | held   | none        | violation |
      | chinese-visa | kazakh    | altay           | none   | permanent   | violation |
      | chinese-visa | uyghur    | altay           | none   | permanent   | accepted  |
      | chinese-visa | kazakh    | altay           | none   | none        | accepted  |
      | kazakh-visa  | kazakh    | altay           | none   | none        | violation |
      | kazakh-visa  | kazakh    | altay           | none   | ended       | violation |
      | kazakh-visa  | kazakh    | altay           | none   | invalidated | violation |
      | kazakh-visa  | kazakh    | altay           | none   | permanent   | accepted  |
      | kazakh-visa  | kazakh    | altay           | held   | none        | accepted  |
      | kazakh-visa  | uyghur    | altay           | none   | none        | accepted  |
      | exit-permit  | kazakh    | altay           | none   | none        | violation |
      | exit-permit  | uyghur    | altay           | none   | none        | accepted  |
      | exit-permit  | kazakh    | china-elsewhere | none   | none        | accepted  |

  Scenario Outline: The day in autumn 2017 on which <rule> began is not told
    Given a life that opens on 2017-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And it is known that registered-in is altay
    And at the opening chinese-by-china is held
    And at the opening kz-residence is <residence>
    And at the opening cn-passport is held
    And at the opening disownment is signed
    And at the opening location is china
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading <term> is <reading>
    When it is judged on <before> and <first> and <eve> and <last>
    Then on <before>, rule <rule> is not in force
    And on <first>, rule <rule> may take effect
    And on <eve>, rule <rule> may take effect
    And on <last>, rule <rule> takes effect

    Examples:
      | rule                            | term            | reading          | residence | before     | first      | eve        | last       |
      | xj.old-passport.foreigner       | denied-visa     | chinese-visa     | permanent | 2017-08-31 | 2017-09-01 | 2017-09-29 | 2017-09-30 |
      | xj.old-passport.no-kazakh-visa  | denied-visa     | kazakh-visa      | none      | 2017-08-31 | 2017-09-01 | 2017-09-29 | 2017-09-30 |
      | xj.old-passport.no-exit-permit  | denied-visa     | exit-permit      | none      | 2017-08-31 | 2017-09-01 | 2017-09-29 | 2017-09-30 |
      | xj.disownment.registration      | disowned-status | registration     | none      | 2017-10-31 | 2017-11-01 | 2017-11-29 | 2017-11-30 |
      | xj.disownment.residence-permit  | disowned-status | residence-permit | none      | 2017-10-31 | 2017-11-01 | 2017-11-29 | 2017-11-30 |

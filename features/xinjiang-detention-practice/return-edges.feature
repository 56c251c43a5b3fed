Feature: Reported detentions, summonses and pressure in Xinjiang, 2017 to 2018, return: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # summon: s003 L18; s003 L22; s004 L7.
  Scenario Outline: Tell the person to come back to Xinjiang
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                       | person                                                                                | opens                                                                                                                              | events                          | on         | says                                       |
      | as it is asked                                                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, summons: none, location: kazakhstan, chinese-by-china: held}                                                      | [{on: 2018-06-01, act: summon}] | 2018-06-01 | the event summon was allowed               |
      | without: all of these hold: (1) country of stay is not China; (2) ethnicity is Kazakh; ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, chinese-by-china: held}                                                                          | [{on: 2018-06-01, act: summon}] | 2018-06-01 | the event summon was not allowed: requires |
      | without: ethnicity is Kazakh                                                               | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}              | {on: 2017-01-01, summons: none, location: kazakhstan, chinese-by-china: held}                                                      | [{on: 2018-06-01, act: summon}] | 2018-06-01 | the event summon was not allowed: requires |
      | without: place of registration in China is neither elsewhere in China nor nowhere          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, summons: none, location: kazakhstan, chinese-by-china: held}                                                      | [{on: 2018-06-01, act: summon}] | 2018-06-01 | the event summon was not allowed: requires |
      | without: Chinese, as China sees it is not never held                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, summons: none, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: none} | [{on: 2018-06-01, act: summon}] | 2018-06-01 | the event summon was not allowed: requires |
      | without: either Chinese, as China sees it is held, or Kazakh, as Kazakhstan sees it is ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, summons: none, location: kazakhstan, chinese-by-china: lost}                                                      | [{on: 2018-06-01, act: summon}] | 2018-06-01 | the event summon was not allowed: requires |
      | without: there is no summons to come back to China                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, summons: received}                                                  | [{on: 2018-06-01, act: summon}] | 2018-06-01 | the event summon was not allowed: requires |
      | its earliest first day                                                                     | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, summons: none, location: kazakhstan, chinese-by-china: held}                                                      | [{on: 2017-01-01, act: summon}] | 2017-01-01 | the event summon was allowed               |
      | the day before                                                                             | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay}           | {on: 2015-01-01, summons: none, location: kazakhstan, chinese-by-china: held}                                                      | [{on: 2016-12-31, act: summon}] | 2016-12-31 | the event summon was not allowed           |
      | what it brings about                                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, summons: none, location: kazakhstan, chinese-by-china: held}                                                      | [{on: 2018-06-01, act: summon}] | 2018-06-01 | summons is received                        |

  # comply-with-summons: s003 L18.
  Scenario Outline: Go back to China as told
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: comply-with-summons}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                 | opens                                                                             | says                                                    |
      | as it is asked                                                                       | {on: 2017-01-01, summons: received, location: kazakhstan, chinese-by-china: held} | the event comply-with-summons was allowed               |
      | without: summons to come back to China is received, and country of stay is not China | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                    | the event comply-with-summons was not allowed: requires |
      | without: country of stay is not China                                                | {on: 2017-01-01, summons: received, location: china, chinese-by-china: held}      | the event comply-with-summons was not allowed: requires |
      | what it brings about                                                                 | {on: 2017-01-01, summons: received, location: kazakhstan, chinese-by-china: held} | summons is complied                                     |
      | what it brings about                                                                 | {on: 2017-01-01, summons: received, location: kazakhstan, chinese-by-china: held} | location is china                                       |

  # refuse-summons: s004 L9.
  Scenario Outline: Stay away in spite of the summons
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: refuse-summons}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                               | opens                                                                             | says                                               |
      | as it is asked                                     | {on: 2017-01-01, summons: received, location: kazakhstan, chinese-by-china: held} | the event refuse-summons was allowed               |
      | without: summons to come back to China is received | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                    | the event refuse-summons was not allowed: requires |
      | what it brings about                               | {on: 2017-01-01, summons: received, location: kazakhstan, chinese-by-china: held} | summons is refused                                 |

  # detain-at-border: s000 L23; s000 L25; s000 L27.
  Scenario Outline: Detain somebody who comes back at the border
    Given the life
      """
      person: {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: detain-at-border}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                     | says                                                 |
      | without: ethnicity is Kazakh, and country of stay is China, and liberty is free, and ... | the event detain-at-border was not allowed: requires |

  # put-under-house-arrest: s004 L17.
  Scenario Outline: Put somebody who came back under house arrest with relatives
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                    | person                                                                      | opens                                                                                   | events                                          | on         | says                                                       |
      | as it is asked                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-residence: permanent, chinese-by-china: held}      | [{on: 2018-06-01, act: put-under-house-arrest}] | 2018-06-01 | the event put-under-house-arrest was allowed               |
      | without: ethnicity is Kazakh, and country of stay is China, and either residence in ... | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | [{on: 2018-06-01, act: put-under-house-arrest}] | 2018-06-01 | the event put-under-house-arrest was not allowed: requires |
      | without: ethnicity is Kazakh                                                            | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, location: china, kz-residence: permanent, chinese-by-china: held}      | [{on: 2018-06-01, act: put-under-house-arrest}] | 2018-06-01 | the event put-under-house-arrest was not allowed: requires |
      | without: country of stay is China                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: permanent, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: put-under-house-arrest}] | 2018-06-01 | the event put-under-house-arrest was not allowed: requires |
      | without: either residence in Kazakhstan is permanent residence or declared void, or ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                               | [{on: 2018-06-01, act: put-under-house-arrest}] | 2018-06-01 | the event put-under-house-arrest was not allowed: requires |
      | only: residence in Kazakhstan is permanent residence or declared void                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-residence: invalidated, chinese-by-china: held}    | [{on: 2018-06-01, act: put-under-house-arrest}] | 2018-06-01 | the event put-under-house-arrest was allowed               |
      | only: Kazakh permanent residence card is held                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-pr-card: held, chinese-by-china: held}             | [{on: 2018-06-01, act: put-under-house-arrest}] | 2018-06-01 | the event put-under-house-arrest was allowed               |
      | only: Kazakh permanent residence card is surrendered or confiscated                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-pr-card: surrendered, chinese-by-china: held}      | [{on: 2018-06-01, act: put-under-house-arrest}] | 2018-06-01 | the event put-under-house-arrest was allowed               |
      | only: Kazakh permanent residence card is surrendered or confiscated                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-pr-card: confiscated, chinese-by-china: held}      | [{on: 2018-06-01, act: put-under-house-arrest}] | 2018-06-01 | the event put-under-house-arrest was allowed               |
      | its first day                                                                           | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, kz-residence: permanent, chinese-by-china: held}      | [{on: 2017-09-25, act: put-under-house-arrest}] | 2017-09-25 | the event put-under-house-arrest was allowed               |
      | the day before                                                                          | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, kz-residence: permanent, chinese-by-china: held}      | [{on: 2017-09-24, act: put-under-house-arrest}] | 2017-09-24 | the event put-under-house-arrest was not allowed           |
      | what it brings about                                                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-residence: permanent, chinese-by-china: held}      | [{on: 2018-06-01, act: put-under-house-arrest}] | 2018-06-01 | detention is house-arrest                                  |

  # hold-over-old-passport: s004 L17; findings F-V10.
  Scenario Outline: Treat the use of the old Chinese passport as a violation
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                     | person                                                                      | opens                                                                                                                                                                                           | events                                          | on         | says                                                       |
      | without: country of stay is China, and ethnicity is Kazakh, and Chinese passport is ...  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                                                  | [{on: 2018-06-01, act: hold-over-old-passport}] | 2018-06-01 | the event hold-over-old-passport was not allowed: requires |
      | without: country of stay is China                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: held, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | [{on: 2018-06-01, act: hold-over-old-passport}] | 2018-06-01 | the event hold-over-old-passport was not allowed: requires |
      | without: ethnicity is Kazakh                                                             | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, location: china, cn-passport: held, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}      | [{on: 2018-06-01, act: hold-over-old-passport}] | 2018-06-01 | the event hold-over-old-passport was not allowed: requires |
      | without: Chinese passport is held                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}                         | [{on: 2018-06-01, act: hold-over-old-passport}] | 2018-06-01 | the event hold-over-old-passport was not allowed: requires |
      | without: either Kazakh, as Kazakhstan sees it is held, or residence in Kazakhstan is ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-passport: held, chinese-by-china: held}                                                                                                                    | [{on: 2018-06-01, act: hold-over-old-passport}] | 2018-06-01 | the event hold-over-old-passport was not allowed: requires |
      | only: residence in Kazakhstan is permanent residence                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-passport: held, kz-residence: permanent, chinese-by-china: held}                                                                                           | [{on: 2018-06-01, act: hold-over-old-passport}] | 2018-06-01 | the event hold-over-old-passport was allowed               |
      | the day before                                                                           | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, cn-passport: held, kazakh-by-kazakhstan: {is: held, since: 2016-01-01}, chinese-by-china: {is: lost, since: 2016-01-01}, household-registration: active}      | [{on: 2017-08-31, act: hold-over-old-passport}] | 2017-08-31 | the event hold-over-old-passport was not allowed           |
      | what it brings about                                                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-passport: held, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}      | [{on: 2018-06-01, act: hold-over-old-passport}] | 2018-06-01 | cn-passport is confiscated                                 |
      | what it brings about                                                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-passport: held, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active}      | [{on: 2018-06-01, act: hold-over-old-passport}] | 2018-06-01 | dual-accusation is made                                    |

  # bar-exit-without-ground: s003 L16; s003 L30; w80 figures of 2018.
  Scenario Outline: Bar the exit of somebody who came back or is accused of two nationalities
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                    | person                                                                      | opens                                                                                                                                                                                      | events                                           | on         | says                                                        |
      | as it is asked                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: none, kz-residence: permanent, chinese-by-china: held}                                                                                      | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was allowed               |
      | without: ethnicity is Kazakh, and country of stay is China, and exit bar ordered in ... | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                                             | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was not allowed: requires |
      | without: ethnicity is Kazakh                                                            | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, location: china, cn-exit-bar: none, kz-residence: permanent, chinese-by-china: held}                                                                                      | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was not allowed: requires |
      | without: country of stay is China                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-exit-bar: none, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}                                                                                 | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was not allowed: requires |
      | without: exit bar ordered in China is none or lifted                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-residence: permanent, cn-exit-bar: court, chinese-by-china: held}                                                                                     | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was not allowed: requires |
      | only: exit bar ordered in China is none or lifted                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: lifted, kz-residence: permanent, chinese-by-china: held}                                                                                    | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was allowed               |
      | without: either residence in Kazakhstan is permanent residence or declared void, or ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: none, chinese-by-china: held}                                                                                                               | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was not allowed: requires |
      | only: residence in Kazakhstan is permanent residence or declared void                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: none, kz-residence: invalidated, chinese-by-china: held}                                                                                    | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was allowed               |
      | only: Kazakh, as Kazakhstan sees it is held                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: none, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was allowed               |
      | only: accusation in China of holding two nationalities is made                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: none, dual-accusation: made, chinese-by-china: held}                                                                                        | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was allowed               |
      | only: summons to come back to China is complied                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: none, summons: complied, chinese-by-china: held}                                                                                            | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | the event bar-exit-without-ground was allowed               |
      | its earliest first day                                                                  | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, cn-exit-bar: none, kz-residence: permanent, chinese-by-china: held}                                                                                      | [{on: 2017-01-01, act: bar-exit-without-ground}] | 2017-01-01 | the event bar-exit-without-ground was allowed               |
      | the day before                                                                          | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, cn-exit-bar: none, kz-residence: permanent, chinese-by-china: held}                                                                                      | [{on: 2016-12-31, act: bar-exit-without-ground}] | 2016-12-31 | the event bar-exit-without-ground was not allowed           |
      | what it brings about                                                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-exit-bar: none, kz-residence: permanent, chinese-by-china: held}                                                                                      | [{on: 2018-06-01, act: bar-exit-without-ground}] | 2018-06-01 | cn-exit-bar is without-ground                               |

  # lift-bar-without-ground: w80 figures of 2018.
  Scenario Outline: Lift the bar that had no ground
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: lift-bar-without-ground}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                              | opens                                                                                       | says                                                        |
      | as it is asked                                                    | {on: 2017-01-01, cn-exit-bar: without-ground, location: kazakhstan, chinese-by-china: held} | the event lift-bar-without-ground was allowed               |
      | without: exit bar ordered in China is without a ground in the law | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                              | the event lift-bar-without-ground was not allowed: requires |
      | what it brings about                                              | {on: 2017-01-01, cn-exit-bar: without-ground, location: kazakhstan, chinese-by-china: held} | cn-exit-bar is lifted                                       |

  # xj.return.questioned: w81 border post in July 2017.
  Scenario Outline: Questioned after more than a month abroad
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2018-05-06, location: {is: kazakhstan, since: 2018-05-06}, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice and incident
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                    | says                                 |
      | without: it is more than “stay abroad after which traders were questioned” (1 month ... | rule xj.return.questioned is not met |

  # xj.family.unpressed: base 2.1.
  Scenario Outline: No law makes a family answer for relatives abroad
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case       | says                                                   |
      | it applies | family-pressure is none because of xj.family.unpressed |

  # xj.return.kazakh-papers: s000 L25; s000 L23; s000 L27.
  Scenario Outline: Ethnic Kazakhs with Kazakh papers are detained at the border
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
      | case                                                                                        | person                                                                      | opens                                                                                                                                                                        | on         | says                                                          |
      | it applies                                                                                  | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-pr-card: held}                                                                                             | 2018-06-01 | return-danger is detention because of xj.return.kazakh-papers |
      | without: Chinese, as China sees it is not never held                                        | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, kz-pr-card: held, chinese-by-china: none}                                                                                             | 2018-06-01 | rule xj.return.kazakh-papers is not met                       |
      | without: ethnicity is Kazakh                                                                | {ethnicity: han, born: 1988-06-08, born-in: china, registered-in: altay}    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-pr-card: held}                                                                                             | 2018-06-01 | rule xj.return.kazakh-papers is not met                       |
      | without: either Kazakh permanent residence card is held, or Kazakh passport is held, or ... | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | 2018-06-01 | rule xj.return.kazakh-papers is not met                       |
      | only: Kazakh passport is held                                                               | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-passport: held}                                                                                            | 2018-06-01 | return-danger is detention because of xj.return.kazakh-papers |
      | only: residence in Kazakhstan is permanent residence or declared void                       | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                                                                      | 2018-06-01 | return-danger is detention because of xj.return.kazakh-papers |
      | only: residence in Kazakhstan is permanent residence or declared void                       | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-residence: invalidated}                                                                                    | 2018-06-01 | return-danger is detention because of xj.return.kazakh-papers |
      | only: Kazakh, as Kazakhstan sees it is held                                                 | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, household-registration: active} | 2018-06-01 | return-danger is detention because of xj.return.kazakh-papers |
      | to the day: it is less than 16 years since date of birth                                    | {ethnicity: kazakh, born: 2002-06-02, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-pr-card: held}                                                                                             | 2018-06-01 | rule xj.return.kazakh-papers is not met                       |
      | to the day: it is less than 16 years since date of birth                                    | {ethnicity: kazakh, born: 2002-06-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-pr-card: held}                                                                                             | 2018-06-01 | return-danger is detention because of xj.return.kazakh-papers |
      | its first day at the earliest                                                               | {ethnicity: kazakh, born: 1987-01-09, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, chinese-by-china: held, kz-pr-card: held}                                                                                             | 2017-01-01 | rule xj.return.kazakh-papers may take effect                  |
      | the day before at the earliest                                                              | {ethnicity: kazakh, born: 1987-01-08, born-in: china, registered-in: altay} | {on: 2015-01-01, location: kazakhstan, chinese-by-china: held, kz-pr-card: held}                                                                                             | 2016-12-31 | rule xj.return.kazakh-papers is not in force                  |
      | its first day at the latest                                                                 | {ethnicity: kazakh, born: 1987-08-24, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, chinese-by-china: held, kz-pr-card: held}                                                                                             | 2017-08-16 | return-danger is detention because of xj.return.kazakh-papers |
      | the day before at the latest                                                                | {ethnicity: kazakh, born: 1987-08-23, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, chinese-by-china: held, kz-pr-card: held}                                                                                             | 2017-08-15 | rule xj.return.kazakh-papers may take effect                  |
      | beside a criminal case is open                                                              | {ethnicity: kazakh, born: 1988-06-08, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held, kz-pr-card: held}                                                                  | 2018-06-01 | return-danger is detention because of xj.return.kazakh-papers |

  # xj.return.studied-abroad: s001 L9; s001 L25.
  Scenario Outline: Students who studied abroad are detained on return
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
      | case                                                                                      | person                                                                                                               | opens                                                                                 | on         | says                                                           |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-studies: enrolled}  | 2018-06-01 | return-danger is detention because of xj.return.studied-abroad |
      | without: Chinese, as China sees it is not never held                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}           | {on: 2017-01-01, location: kazakhstan, kz-studies: enrolled, chinese-by-china: none}  | 2018-06-01 | rule xj.return.studied-abroad is not met                       |
      | without: either the day judged is on or before 1 March 2018, or “whether officials in ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: no}            | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-studies: enrolled}  | 2018-06-01 | rule xj.return.studied-abroad is not met                       |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                         | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}              | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-studies: enrolled}  | 2018-06-01 | rule xj.return.studied-abroad is not met                       |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                            | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-studies: enrolled}  | 2018-06-01 | return-danger is detention because of xj.return.studied-abroad |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                            | {ethnicity: other-minority, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}   | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-studies: enrolled}  | 2018-06-01 | return-danger is detention because of xj.return.studied-abroad |
      | without: place of registration in China is neither elsewhere in China nor nowhere         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere, practice-of-2018-goes-on: yes} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-studies: enrolled}  | 2018-06-01 | rule xj.return.studied-abroad is not met                       |
      | without: at least one of these holds: (1) studies at a university in Kazakhstan is ...    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                        | 2018-06-01 | rule xj.return.studied-abroad is not met                       |
      | only: residence in Kazakhstan is study visa                                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-residence: student} | 2018-06-01 | return-danger is detention because of xj.return.studied-abroad |
      | only: occupation is student, and country of stay is not China                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, occupation: student}   | 2018-06-01 | return-danger is detention because of xj.return.studied-abroad |
      | its first day at the earliest                                                             | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                          | {on: 2016-01-01, location: kazakhstan, chinese-by-china: held, kz-studies: enrolled}  | 2017-05-01 | rule xj.return.studied-abroad may take effect                  |
      | the day before at the earliest                                                            | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                          | {on: 2016-01-01, location: kazakhstan, chinese-by-china: held, kz-studies: enrolled}  | 2017-04-30 | rule xj.return.studied-abroad is not in force                  |
      | its first day at the latest                                                               | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                          | {on: 2016-01-01, location: kazakhstan, chinese-by-china: held, kz-studies: enrolled}  | 2017-05-31 | return-danger is detention because of xj.return.studied-abroad |
      | the day before at the latest                                                              | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                          | {on: 2016-01-01, location: kazakhstan, chinese-by-china: held, kz-studies: enrolled}  | 2017-05-30 | rule xj.return.studied-abroad may take effect                  |

  # xj.family.pressed: s001 L31; s001 L33; s001 L37; s001 L41.
  Scenario Outline: Families of students, emigrants and new citizens are visited and told to call them home
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
      | case                                                                                   | person                                                                                | opens                                                                                                                                                                        | on         | says                                                    |
      | it applies                                                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, occupation: student}                                                                                          | 2018-06-01 | family-pressure is pressed because of xj.family.pressed |
      | without: Chinese, as China sees it is not never held                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: kazakhstan, occupation: student, chinese-by-china: none}                                                                                          | 2018-06-01 | rule xj.family.pressed is not met                       |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                      | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}              | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, occupation: student}                                                                                          | 2018-06-01 | rule xj.family.pressed is not met                       |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                         | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, occupation: student}                                                                                          | 2018-06-01 | family-pressure is pressed because of xj.family.pressed |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                         | {ethnicity: other-minority, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, occupation: student}                                                                                          | 2018-06-01 | family-pressure is pressed because of xj.family.pressed |
      | without: place of registration in China is neither elsewhere in China nor nowhere      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, occupation: student}                                                                                          | 2018-06-01 | rule xj.family.pressed is not met                       |
      | without: country of stay is not China                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, occupation: student, location: china}                                                                                               | 2018-06-01 | rule xj.family.pressed is not met                       |
      | without: either occupation is student, or studies at a university in Kazakhstan is ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                               | 2018-06-01 | rule xj.family.pressed is not met                       |
      | only: studies at a university in Kazakhstan is enrolled                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-studies: enrolled}                                                                                         | 2018-06-01 | family-pressure is pressed because of xj.family.pressed |
      | only: residence in Kazakhstan is study visa, permanent residence or declared void      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: student}                                                                                        | 2018-06-01 | family-pressure is pressed because of xj.family.pressed |
      | only: residence in Kazakhstan is study visa, permanent residence or declared void      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: permanent}                                                                                      | 2018-06-01 | family-pressure is pressed because of xj.family.pressed |
      | only: residence in Kazakhstan is study visa, permanent residence or declared void      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: invalidated}                                                                                    | 2018-06-01 | family-pressure is pressed because of xj.family.pressed |
      | only: Kazakh, as Kazakhstan sees it is held                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: {is: lost, since: 2017-01-01}, location: kazakhstan, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, household-registration: active} | 2018-06-01 | family-pressure is pressed because of xj.family.pressed |
      | only: application for Kazakh citizenship is pending                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-application: pending}                                                                                      | 2018-06-01 | family-pressure is pressed because of xj.family.pressed |
      | its first day at the earliest                                                          | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, chinese-by-china: held, location: kazakhstan, occupation: student}                                                                                          | 2017-01-01 | rule xj.family.pressed may take effect                  |
      | the day before at the earliest                                                         | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay}           | {on: 2015-01-01, chinese-by-china: held, location: kazakhstan, occupation: student}                                                                                          | 2016-12-31 | rule xj.family.pressed is not in force                  |
      | its first day at the latest                                                            | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, chinese-by-china: held, location: kazakhstan, occupation: student}                                                                                          | 2017-08-16 | family-pressure is pressed because of xj.family.pressed |
      | the day before at the latest                                                           | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, chinese-by-china: held, location: kazakhstan, occupation: student}                                                                                          | 2017-08-15 | rule xj.family.pressed may take effect                  |

  # xj.return.long-stay: w81 border post in July 2017.
  Scenario Outline: Detained after more than six months in Kazakhstan
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
      | case                                                                                      | person                                                                                | opens                                                                                                              | on         | says                                                      |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: {is: kazakhstan, since: 2012-06-02}, chinese-by-china: held}                            | 2018-06-01 | return-danger is detention because of xj.return.long-stay |
      | without: Chinese, as China sees it is not never held                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: {is: kazakhstan, since: 2012-06-02}, chinese-by-china: none}                            | 2018-06-01 | rule xj.return.long-stay is not met                       |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                         | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}              | {on: 2017-01-01, location: {is: kazakhstan, since: 2012-06-02}, chinese-by-china: held}                            | 2018-06-01 | rule xj.return.long-stay is not met                       |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                            | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: {is: kazakhstan, since: 2012-06-02}, chinese-by-china: held}                            | 2018-06-01 | return-danger is detention because of xj.return.long-stay |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                            | {ethnicity: other-minority, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, location: {is: kazakhstan, since: 2012-06-02}, chinese-by-china: held}                            | 2018-06-01 | return-danger is detention because of xj.return.long-stay |
      | without: place of registration in China is neither elsewhere in China nor nowhere         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, location: {is: kazakhstan, since: 2012-06-02}, chinese-by-china: held}                            | 2018-06-01 | rule xj.return.long-stay is not met                       |
      | without: country of stay was Kazakhstan on a number of days in the last 365 days that ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: {is: elsewhere, since: 2012-06-02}, chinese-by-china: held}                             | 2018-06-01 | rule xj.return.long-stay is not met                       |
      | its first day at the earliest                                                             | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, location: {is: kazakhstan, since: 2011-07-03}, chinese-by-china: held}                            | 2017-07-01 | rule xj.return.long-stay may take effect                  |
      | its first day at the latest                                                               | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, location: {is: kazakhstan, since: 2011-08-02}, chinese-by-china: held}                            | 2017-07-31 | return-danger is detention because of xj.return.long-stay |
      | the day before at the latest                                                              | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, location: {is: kazakhstan, since: 2011-08-01}, chinese-by-china: held}                            | 2017-07-30 | rule xj.return.long-stay may take effect                  |
      | beside a criminal case is open                                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: {is: kazakhstan, since: 2012-06-02}, chinese-by-china: held, cn-criminal-case: suspect} | 2018-06-01 | return-danger is detention because of xj.return.long-stay |

  # xj.summons.told-to-return: s003 L18; s004 L7.
  Scenario Outline: Whoever is summoned is told to come back
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
      | case                                                                                | person                                                                      | opens                                                                                                                                                                                           | on         | says                                                       |
      | it applies                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, summons: received, chinese-by-china: held}                                                                                                               | 2018-06-01 | duty-to-return is yes because of xj.summons.told-to-return |
      | without: summons to come back to China is received                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                                                  | 2018-06-01 | rule xj.summons.told-to-return is not met                  |
      | its first day at the earliest                                                       | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, summons: received, chinese-by-china: held}                                                                                                               | 2017-01-01 | rule xj.summons.told-to-return may take effect             |
      | the day before at the earliest                                                      | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: kazakhstan, summons: received, chinese-by-china: held}                                                                                                               | 2016-12-31 | rule xj.summons.told-to-return is not in force             |
      | its first day at the latest                                                         | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, summons: received, chinese-by-china: held}                                                                                                               | 2017-09-30 | duty-to-return is yes because of xj.summons.told-to-return |
      | the day before at the latest                                                        | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, summons: received, chinese-by-china: held}                                                                                                               | 2017-09-29 | rule xj.summons.told-to-return may take effect             |
      | beside the embassy tells former residents to come back to cancel their registration | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, summons: received, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, household-registration: active, chinese-by-china: {is: lost, since: 2017-01-01}} | 2018-06-01 | duty-to-return is yes because of xj.summons.told-to-return |

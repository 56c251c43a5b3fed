Feature: Reported practice on travel and residence papers in Xinjiang, 2015 to 2018, papers: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # take-passport-for-safekeeping: s001 L11; w71 recall of 2015 and 2016.
  Scenario Outline: The police take the Chinese passport for safekeeping
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
      | case                                                                                        | person                                                                      | opens                                                                             | events                                                 | on         | says                                                              |
      | as it is asked                                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: ili}   | {on: 2017-01-01, cn-passport: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: take-passport-for-safekeeping}] | 2018-06-01 | the event take-passport-for-safekeeping was allowed               |
      | without: all of these hold: (1) Chinese passport is held; (2) country of stay is China; ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                    | [{on: 2018-06-01, act: take-passport-for-safekeeping}] | 2018-06-01 | the event take-passport-for-safekeeping was not allowed: requires |
      | without: Chinese passport is held                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: ili}   | {on: 2017-01-01, location: china, chinese-by-china: held}                         | [{on: 2018-06-01, act: take-passport-for-safekeeping}] | 2018-06-01 | the event take-passport-for-safekeeping was not allowed: requires |
      | without: country of stay is China                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: ili}   | {on: 2017-01-01, cn-passport: held, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: take-passport-for-safekeeping}] | 2018-06-01 | the event take-passport-for-safekeeping was not allowed: requires |
      | only: place of registration in China is neither elsewhere in China nor nowhere, and the ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: take-passport-for-safekeeping}] | 2018-06-01 | the event take-passport-for-safekeeping was allowed               |
      | its first day                                                                               | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: ili}   | {on: 2014-01-01, cn-passport: held, location: china, chinese-by-china: held}      | [{on: 2015-05-15, act: take-passport-for-safekeeping}] | 2015-05-15 | the event take-passport-for-safekeeping was allowed               |
      | the day before                                                                              | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: ili}   | {on: 2014-01-01, cn-passport: held, location: china, chinese-by-china: held}      | [{on: 2015-05-14, act: take-passport-for-safekeeping}] | 2015-05-14 | the event take-passport-for-safekeeping was not allowed           |
      | its earliest first day                                                                      | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: ili}   | {on: 2022-01-01, cn-passport: held, location: china, chinese-by-china: held}      | [{on: 2023-12-31, act: take-passport-for-safekeeping}] | 2023-12-31 | the event take-passport-for-safekeeping was not allowed           |
      | its earliest first day                                                                      | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: ili}   | {on: 2022-01-01, cn-passport: held, location: china, chinese-by-china: held}      | [{on: 2023-12-30, act: take-passport-for-safekeeping}] | 2023-12-30 | the event take-passport-for-safekeeping was allowed               |
      | what it brings about                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: ili}   | {on: 2017-01-01, cn-passport: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: take-passport-for-safekeeping}] | 2018-06-01 | cn-passport is surrendered                                        |

  # take-kz-card-for-safekeeping: s000 L39; s001 L11.
  Scenario Outline: The police take the Kazakh residence card for safekeeping
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
      | case                                                                                    | person                                                                                | opens                                                                            | events                                                | on         | says                                                             |
      | as it is asked                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, kz-pr-card: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: take-kz-card-for-safekeeping}] | 2018-06-01 | the event take-kz-card-for-safekeeping was allowed               |
      | without: Kazakh permanent residence card is held, and country of stay is China, and ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                   | [{on: 2018-06-01, act: take-kz-card-for-safekeeping}] | 2018-06-01 | the event take-kz-card-for-safekeeping was not allowed: requires |
      | without: Kazakh permanent residence card is held                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, chinese-by-china: held}                        | [{on: 2018-06-01, act: take-kz-card-for-safekeeping}] | 2018-06-01 | the event take-kz-card-for-safekeeping was not allowed: requires |
      | without: country of stay is China                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, kz-pr-card: held, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: take-kz-card-for-safekeeping}] | 2018-06-01 | the event take-kz-card-for-safekeeping was not allowed: requires |
      | without: place of registration in China is neither elsewhere in China nor nowhere       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, kz-pr-card: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: take-kz-card-for-safekeeping}] | 2018-06-01 | the event take-kz-card-for-safekeeping was not allowed: requires |
      | its earliest first day                                                                  | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, kz-pr-card: held, location: china, chinese-by-china: held}      | [{on: 2017-01-01, act: take-kz-card-for-safekeeping}] | 2017-01-01 | the event take-kz-card-for-safekeeping was allowed               |
      | the day before                                                                          | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay}           | {on: 2015-01-01, kz-pr-card: held, location: china, chinese-by-china: held}      | [{on: 2016-12-31, act: take-kz-card-for-safekeeping}] | 2016-12-31 | the event take-kz-card-for-safekeeping was not allowed           |
      | what it brings about                                                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, kz-pr-card: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: take-kz-card-for-safekeeping}] | 2018-06-01 | kz-pr-card is surrendered                                        |

  # confiscate-passport: s003 L20; s004 L15.
  Scenario Outline: The police confiscate the Chinese passport of somebody who came back
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
      | case                                                                                  | person                                                                      | opens                                                                                                                                                                                      | events                                       | on         | says                                                    |
      | as it is asked                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: held, location: china, kz-residence: permanent, chinese-by-china: held}                                                                                      | [{on: 2018-06-01, act: confiscate-passport}] | 2018-06-01 | the event confiscate-passport was allowed               |
      | without: Chinese passport is held, and country of stay is China, and ethnicity is ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                                             | [{on: 2018-06-01, act: confiscate-passport}] | 2018-06-01 | the event confiscate-passport was not allowed: requires |
      | without: Chinese passport is held                                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-residence: permanent, chinese-by-china: held}                                                                                                         | [{on: 2018-06-01, act: confiscate-passport}] | 2018-06-01 | the event confiscate-passport was not allowed: requires |
      | without: country of stay is China                                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: held, kz-residence: permanent, location: kazakhstan, chinese-by-china: held}                                                                                 | [{on: 2018-06-01, act: confiscate-passport}] | 2018-06-01 | the event confiscate-passport was not allowed: requires |
      | without: ethnicity is Kazakh                                                          | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, cn-passport: held, location: china, kz-residence: permanent, chinese-by-china: held}                                                                                      | [{on: 2018-06-01, act: confiscate-passport}] | 2018-06-01 | the event confiscate-passport was not allowed: requires |
      | without: either residence in Kazakhstan is permanent residence, or Kazakh, as ...     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: held, location: china, chinese-by-china: held}                                                                                                               | [{on: 2018-06-01, act: confiscate-passport}] | 2018-06-01 | the event confiscate-passport was not allowed: requires |
      | only: summons to come back to China is complied                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: held, location: china, summons: complied, chinese-by-china: held}                                                                                            | [{on: 2018-06-01, act: confiscate-passport}] | 2018-06-01 | the event confiscate-passport was allowed               |
      | only: Kazakh permanent residence card is held                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: held, location: china, kz-pr-card: held, chinese-by-china: held}                                                                                             | [{on: 2018-06-01, act: confiscate-passport}] | 2018-06-01 | the event confiscate-passport was allowed               |
      | its earliest first day                                                                | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, cn-passport: held, location: china, kz-residence: permanent, chinese-by-china: held}                                                                                      | [{on: 2017-01-01, act: confiscate-passport}] | 2017-01-01 | the event confiscate-passport was allowed               |
      | the day before                                                                        | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, cn-passport: held, location: china, kz-residence: permanent, chinese-by-china: held}                                                                                      | [{on: 2016-12-31, act: confiscate-passport}] | 2016-12-31 | the event confiscate-passport was not allowed           |
      | what it brings about                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: held, location: china, kz-residence: permanent, chinese-by-china: held}                                                                                      | [{on: 2018-06-01, act: confiscate-passport}] | 2018-06-01 | cn-passport is confiscated                              |

  # confiscate-kz-card: s003 L20; s004 L17.
  Scenario Outline: The police confiscate the Kazakh residence card of somebody who came back
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
      | case                                                                                    | person                                                                      | opens                                                                            | events                                      | on         | says                                                   |
      | as it is asked                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-pr-card: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: confiscate-kz-card}] | 2018-06-01 | the event confiscate-kz-card was allowed               |
      | without: Kazakh permanent residence card is held, and country of stay is China, and ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                   | [{on: 2018-06-01, act: confiscate-kz-card}] | 2018-06-01 | the event confiscate-kz-card was not allowed: requires |
      | without: Kazakh permanent residence card is held                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                        | [{on: 2018-06-01, act: confiscate-kz-card}] | 2018-06-01 | the event confiscate-kz-card was not allowed: requires |
      | without: country of stay is China                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-pr-card: held, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: confiscate-kz-card}] | 2018-06-01 | the event confiscate-kz-card was not allowed: requires |
      | without: ethnicity is Kazakh                                                            | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, kz-pr-card: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: confiscate-kz-card}] | 2018-06-01 | the event confiscate-kz-card was not allowed: requires |
      | its earliest first day                                                                  | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, kz-pr-card: held, location: china, chinese-by-china: held}      | [{on: 2017-01-01, act: confiscate-kz-card}] | 2017-01-01 | the event confiscate-kz-card was allowed               |
      | the day before                                                                          | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, kz-pr-card: held, location: china, chinese-by-china: held}      | [{on: 2016-12-31, act: confiscate-kz-card}] | 2016-12-31 | the event confiscate-kz-card was not allowed           |
      | what it brings about                                                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-pr-card: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: confiscate-kz-card}] | 2018-06-01 | kz-pr-card is confiscated                              |

  # confiscate-kz-passport: s001 L49; findings F-V08.
  Scenario Outline: The police confiscate the Kazakh passport or study visa
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
      | case                                                                                    | person                                                                      | opens                                                                             | events                                          | on         | says                                                       |
      | as it is asked                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-passport: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: confiscate-kz-passport}] | 2018-06-01 | the event confiscate-kz-passport was allowed               |
      | without: Kazakh passport is held, and country of stay is China, and ethnicity is Kazakh | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                    | [{on: 2018-06-01, act: confiscate-kz-passport}] | 2018-06-01 | the event confiscate-kz-passport was not allowed: requires |
      | without: Kazakh passport is held                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                         | [{on: 2018-06-01, act: confiscate-kz-passport}] | 2018-06-01 | the event confiscate-kz-passport was not allowed: requires |
      | without: country of stay is China                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-passport: held, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: confiscate-kz-passport}] | 2018-06-01 | the event confiscate-kz-passport was not allowed: requires |
      | without: ethnicity is Kazakh                                                            | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, kz-passport: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: confiscate-kz-passport}] | 2018-06-01 | the event confiscate-kz-passport was not allowed: requires |
      | its earliest first day                                                                  | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, kz-passport: held, location: china, chinese-by-china: held}      | [{on: 2017-01-01, act: confiscate-kz-passport}] | 2017-01-01 | the event confiscate-kz-passport was allowed               |
      | the day before                                                                          | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, kz-passport: held, location: china, chinese-by-china: held}      | [{on: 2016-12-31, act: confiscate-kz-passport}] | 2016-12-31 | the event confiscate-kz-passport was not allowed           |
      | what it brings about                                                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-passport: held, location: china, chinese-by-china: held}      | [{on: 2018-06-01, act: confiscate-kz-passport}] | 2018-06-01 | kz-passport is confiscated                                 |

  # return-passport: s001 L11.
  Scenario Outline: The police give the Chinese passport back
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: return-passport, outcome: returned}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                            | opens                                                                                    | says                                                |
      | as it is asked                                                  | {on: 2017-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | the event return-passport was allowed               |
      | without: Chinese passport is given to the police or confiscated | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                           | the event return-passport was not allowed: requires |
      | only: Chinese passport is given to the police or confiscated    | {on: 2017-01-01, cn-passport: confiscated, location: kazakhstan, chinese-by-china: held} | the event return-passport was allowed               |
      | what it brings about where returned                             | {on: 2017-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | cn-passport is held                                 |

  # return-kz-card: s001 L11; s000 L39.
  Scenario Outline: The police give the Kazakh residence card back
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: return-kz-card, outcome: returned}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                   | opens                                                                                                             | says                                               |
      | as it is asked                                                         | {on: 2017-01-01, kz-pr-card: surrendered, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | the event return-kz-card was allowed               |
      | without: Kazakh permanent residence card is surrendered or confiscated | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                    | the event return-kz-card was not allowed: requires |
      | only: Kazakh permanent residence card is surrendered or confiscated    | {on: 2017-01-01, kz-pr-card: confiscated, location: kazakhstan, chinese-by-china: held}                           | the event return-kz-card was allowed               |
      | what it brings about where returned                                    | {on: 2017-01-01, kz-pr-card: surrendered, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | kz-pr-card is held                                 |

  # xj.return-of-papers.indefinite: s000 L39; s001 L11; findings F-V13 B.
  Scenario Outline: Kept as long as the local police wish
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
      | case                                                                              | person                                                                                | opens                                                                                    | on         | says                                                                   |
      | it applies                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | document-return is in the hands of cn-police between returned and kept |
      | without: place of registration in China is neither elsewhere in China nor nowhere | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule xj.return-of-papers.indefinite is not met                         |
      | without: place of registration in China is elsewhere in China or nowhere          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere}         | {on: 2017-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule xj.return-of-papers.indefinite is not met                         |
      | its first day                                                                     | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: altay}           | {on: 2014-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2015-05-15 | document-return is in the hands of cn-police between returned and kept |
      | the day before                                                                    | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: altay}           | {on: 2014-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2015-05-14 | rule xj.return-of-papers.indefinite is not in force                    |

  # xj.return-of-papers.on-request: findings F-V13 A.
  Scenario Outline: Given back when asked for
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    And reading safekeeping is return-on-request
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                                | opens                                                                                    | on         | says                                                                  |
      | it applies                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | document-return is returned because of xj.return-of-papers.on-request |
      | without: place of registration in China is neither elsewhere in China nor nowhere | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule xj.return-of-papers.on-request is not met                        |
      | without: place of registration in China is elsewhere in China or nowhere          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere}         | {on: 2017-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule xj.return-of-papers.on-request is not met                        |
      | its first day                                                                     | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: altay}           | {on: 2014-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2015-05-15 | document-return is returned because of xj.return-of-papers.on-request |
      | the day before                                                                    | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: altay}           | {on: 2014-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2015-05-14 | rule xj.return-of-papers.on-request is not in force                   |

  # xj.passport.recall: w71 recall of 2016; s001 L55.
  Scenario Outline: No new passport for minorities of Xinjiang without the local approvals
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
      | case                                                           | person                                                                      | opens                                                                                                                | on         | says                                                       |
      | it applies                                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china}                                                            | 2018-06-01 | cn-passport-issue is refused because of xj.passport.recall |
      | only: ethnicity is Kazakh, Uyghur or another minority of China | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china}                                                            | 2018-06-01 | cn-passport-issue is refused because of xj.passport.recall |
      | without: local approvals to leave Xinjiang is not complete     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, stamps: 4, guarantor-signature: held, exit-form: approved} | 2018-06-01 | rule xj.passport.recall is not met                         |
      | its first day                                                  | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, chinese-by-china: held, location: china}                                                            | 2016-10-01 | rule xj.passport.recall may take effect                    |
      | the day before                                                 | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, chinese-by-china: held, location: china}                                                            | 2016-09-30 | rule xj.passport.recall is not in force                    |
      | the first day no more at the earliest                          | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china}                                                            | 2023-01-01 | rule xj.passport.recall may take effect                    |
      | its last day at the earliest                                   | {ethnicity: kazakh, born: 1987-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, chinese-by-china: held, location: china}                                                            | 2022-12-31 | cn-passport-issue is refused because of xj.passport.recall |
      | the first day no more at the latest                            | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china}                                                            | 2023-12-31 | rule xj.passport.recall is not in force                    |
      | its last day at the latest                                     | {ethnicity: kazakh, born: 1988-01-01, born-in: china, registered-in: altay} | {on: 2022-01-01, chinese-by-china: held, location: china}                                                            | 2023-12-30 | rule xj.passport.recall may take effect                    |

  # xj.return-of-papers.until-travel: w71 recall of 2016; findings F-V13 C.
  Scenario Outline: Kept until travel is approved
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty and practice
    And reading safekeeping is until-travel-approved
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                              | person                                                                              | opens                                                                                                                                          | on         | says                                                                |
      | it applies                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}         | {on: 2017-01-01, cn-passport: surrendered, location: china, chinese-by-china: held}                                                            | 2018-06-01 | document-return is kept because of xj.return-of-papers.until-travel |
      | without: ethnicity is Kazakh, Uyghur or another minority of China | {ethnicity: other, born: 1983-01-01, born-in: china, registered-in: altay}          | {on: 2017-01-01, cn-passport: surrendered, location: china, chinese-by-china: held}                                                            | 2018-06-01 | rule xj.return-of-papers.until-travel is not met                    |
      | only: ethnicity is Kazakh, Uyghur or another minority of China    | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}         | {on: 2017-01-01, cn-passport: surrendered, location: china, chinese-by-china: held}                                                            | 2018-06-01 | document-return is kept because of xj.return-of-papers.until-travel |
      | only: ethnicity is Kazakh, Uyghur or another minority of China    | {ethnicity: other-minority, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: surrendered, location: china, chinese-by-china: held}                                                            | 2018-06-01 | document-return is kept because of xj.return-of-papers.until-travel |
      | without: local approvals to leave Xinjiang is complete            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}         | {on: 2017-01-01, cn-passport: surrendered, location: china, chinese-by-china: held, stamps: 4, guarantor-signature: held, exit-form: approved} | 2018-06-01 | rule xj.return-of-papers.until-travel is not met                    |
      | its first day                                                     | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: altay}         | {on: 2014-01-01, cn-passport: surrendered, location: china, chinese-by-china: held}                                                            | 2015-05-15 | document-return is kept because of xj.return-of-papers.until-travel |
      | the day before                                                    | {ethnicity: kazakh, born: 1980-01-01, born-in: china, registered-in: altay}         | {on: 2014-01-01, cn-passport: surrendered, location: china, chinese-by-china: held}                                                            | 2015-05-14 | rule xj.return-of-papers.until-travel is not in force               |

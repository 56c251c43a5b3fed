Feature: Reported detentions, summonses and pressure in Xinjiang, 2017 to 2018, detention: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # detain-for-emigration-talk: s001 L13; s001 L15; s004 L21.
  Scenario Outline: Detain for talk about emigrating or calls abroad
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
      | case                                                                                        | person                                                                                | opens                                                                                                            | events                                              | on         | says                                                           |
      | as it is asked                                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, detention: free, emigration-talk: noticed, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-for-emigration-talk}] | 2018-06-01 | the event detain-for-emigration-talk was allowed               |
      | without: country of stay is China, and liberty is free, and ethnicity is Kazakh, Uyghur ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                   | [{on: 2018-06-01, act: detain-for-emigration-talk}] | 2018-06-01 | the event detain-for-emigration-talk was not allowed: requires |
      | without: country of stay is China                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, detention: free, emigration-talk: noticed, location: kazakhstan, chinese-by-china: held}        | [{on: 2018-06-01, act: detain-for-emigration-talk}] | 2018-06-01 | the event detain-for-emigration-talk was not allowed: requires |
      | without: liberty is free                                                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, emigration-talk: noticed, detention: border-detention, chinese-by-china: held} | [{on: 2018-06-01, act: detain-for-emigration-talk}] | 2018-06-01 | the event detain-for-emigration-talk was not allowed: requires |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                           | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}              | {on: 2017-01-01, location: china, detention: free, emigration-talk: noticed, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-for-emigration-talk}] | 2018-06-01 | the event detain-for-emigration-talk was not allowed: requires |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                              | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, detention: free, emigration-talk: noticed, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-for-emigration-talk}] | 2018-06-01 | the event detain-for-emigration-talk was allowed               |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                              | {ethnicity: other-minority, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, location: china, detention: free, emigration-talk: noticed, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-for-emigration-talk}] | 2018-06-01 | the event detain-for-emigration-talk was allowed               |
      | without: place of registration in China is neither elsewhere in China nor nowhere           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, location: china, detention: free, emigration-talk: noticed, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-for-emigration-talk}] | 2018-06-01 | the event detain-for-emigration-talk was not allowed: requires |
      | without: talk about emigrating or calls abroad is known to the police                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held}                                       | [{on: 2018-06-01, act: detain-for-emigration-talk}] | 2018-06-01 | the event detain-for-emigration-talk was not allowed: requires |
      | its earliest first day                                                                      | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, location: china, detention: free, emigration-talk: noticed, chinese-by-china: held}             | [{on: 2017-05-01, act: detain-for-emigration-talk}] | 2017-05-01 | the event detain-for-emigration-talk was allowed               |
      | the day before                                                                              | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, location: china, detention: free, emigration-talk: noticed, chinese-by-china: held}             | [{on: 2017-04-30, act: detain-for-emigration-talk}] | 2017-04-30 | the event detain-for-emigration-talk was not allowed           |
      | what it brings about                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, detention: free, emigration-talk: noticed, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-for-emigration-talk}] | 2018-06-01 | detention is police-custody                                    |

  # detain-for-overseas-ties: s000 L19; s001 L17.
  Scenario Outline: Detain for ties abroad or repeated visits
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
      | case                                                                                       | person                                                                                                    | opens                                                                                    | events                                            | on         | says                                                         |
      | as it is asked                                                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, overseas-ties: yes}           | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held}               | [{on: 2018-06-01, act: detain-for-overseas-ties}] | 2018-06-01 | the event detain-for-overseas-ties was allowed               |
      | without: country of stay is China, and liberty is free, and ethnicity is Kazakh, and ...   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                           | [{on: 2018-06-01, act: detain-for-overseas-ties}] | 2018-06-01 | the event detain-for-overseas-ties was not allowed: requires |
      | without: country of stay is China                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, overseas-ties: yes}           | {on: 2017-01-01, detention: free, location: kazakhstan, chinese-by-china: held}          | [{on: 2018-06-01, act: detain-for-overseas-ties}] | 2018-06-01 | the event detain-for-overseas-ties was not allowed: requires |
      | without: liberty is free                                                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, overseas-ties: yes}           | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held}   | [{on: 2018-06-01, act: detain-for-overseas-ties}] | 2018-06-01 | the event detain-for-overseas-ties was not allowed: requires |
      | without: ethnicity is Kazakh                                                               | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, overseas-ties: yes}              | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held}               | [{on: 2018-06-01, act: detain-for-overseas-ties}] | 2018-06-01 | the event detain-for-overseas-ties was not allowed: requires |
      | without: place of registration in China is neither elsewhere in China nor nowhere          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere, overseas-ties: yes} | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held}               | [{on: 2018-06-01, act: detain-for-overseas-ties}] | 2018-06-01 | the event detain-for-overseas-ties was not allowed: requires |
      | without: either the person has relatives or other ties abroad, or the number of visits ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2017-01-01, location: china, detention: free, kz-visits: 1, chinese-by-china: held} | [{on: 2018-06-01, act: detain-for-overseas-ties}] | 2018-06-01 | the event detain-for-overseas-ties was not allowed: requires |
      | only: the number of visits to Kazakhstan is at least “visits to Kazakhstan that count ...  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2017-01-01, location: china, detention: free, kz-visits: 2, chinese-by-china: held} | [{on: 2018-06-01, act: detain-for-overseas-ties}] | 2018-06-01 | the event detain-for-overseas-ties was allowed               |
      | its earliest first day                                                                     | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay, overseas-ties: yes}           | {on: 2016-01-01, location: china, detention: free, chinese-by-china: held}               | [{on: 2017-01-01, act: detain-for-overseas-ties}] | 2017-01-01 | the event detain-for-overseas-ties was allowed               |
      | the day before                                                                             | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay, overseas-ties: yes}           | {on: 2015-01-01, location: china, detention: free, chinese-by-china: held}               | [{on: 2016-12-31, act: detain-for-overseas-ties}] | 2016-12-31 | the event detain-for-overseas-ties was not allowed           |
      | what it brings about                                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, overseas-ties: yes}           | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held}               | [{on: 2018-06-01, act: detain-for-overseas-ties}] | 2018-06-01 | detention is police-custody                                  |

  # detain-helper: s001 L17; s001 L23.
  Scenario Outline: Detain a helper of emigrants
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
      | case                                                                                        | person                                                                                | opens                                                                                                                       | events                                 | on         | says                                              |
      | as it is asked                                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, detention: free, helps-emigrants: ordinary-paperwork, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-helper}] | 2018-06-01 | the event detain-helper was allowed               |
      | without: country of stay is China, and liberty is free, and ethnicity is Kazakh, Uyghur ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                              | [{on: 2018-06-01, act: detain-helper}] | 2018-06-01 | the event detain-helper was not allowed: requires |
      | without: country of stay is China                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, detention: free, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}        | [{on: 2018-06-01, act: detain-helper}] | 2018-06-01 | the event detain-helper was not allowed: requires |
      | without: liberty is free                                                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, helps-emigrants: ordinary-paperwork, detention: border-detention, chinese-by-china: held} | [{on: 2018-06-01, act: detain-helper}] | 2018-06-01 | the event detain-helper was not allowed: requires |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                           | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}              | {on: 2017-01-01, location: china, detention: free, helps-emigrants: ordinary-paperwork, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-helper}] | 2018-06-01 | the event detain-helper was not allowed: requires |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                              | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, detention: free, helps-emigrants: ordinary-paperwork, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-helper}] | 2018-06-01 | the event detain-helper was allowed               |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                              | {ethnicity: other-minority, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, location: china, detention: free, helps-emigrants: ordinary-paperwork, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-helper}] | 2018-06-01 | the event detain-helper was allowed               |
      | without: place of registration in China is neither elsewhere in China nor nowhere           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, location: china, detention: free, helps-emigrants: ordinary-paperwork, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-helper}] | 2018-06-01 | the event detain-helper was not allowed: requires |
      | without: helps others to emigrate is fills forms and fixes appointments                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held}                                                  | [{on: 2018-06-01, act: detain-helper}] | 2018-06-01 | the event detain-helper was not allowed: requires |
      | its earliest first day                                                                      | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, location: china, detention: free, helps-emigrants: ordinary-paperwork, chinese-by-china: held}             | [{on: 2017-05-01, act: detain-helper}] | 2017-05-01 | the event detain-helper was allowed               |
      | the day before                                                                              | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}           | {on: 2016-01-01, location: china, detention: free, helps-emigrants: ordinary-paperwork, chinese-by-china: held}             | [{on: 2017-04-30, act: detain-helper}] | 2017-04-30 | the event detain-helper was not allowed           |
      | what it brings about                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, location: china, detention: free, helps-emigrants: ordinary-paperwork, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-helper}] | 2018-06-01 | detention is police-custody                       |

  # sentence-helper: s001 L9; s001 L17; s001 L21.
  Scenario Outline: Sentence a helper of emigrants to a long imprisonment
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
      | case                                                                                    | person                                                                                                     | opens                                                                                                                          | events                                                     | on         | says                                                |
      | as it is asked                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                | {on: 2017-01-01, detention: police-custody, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: sentence-helper, outcome: none}]    | 2018-06-01 | the event sentence-helper was allowed               |
      | without: liberty is police custody, and helps others to emigrate is fills forms and ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                 | [{on: 2018-06-01, act: sentence-helper, outcome: none}]    | 2018-06-01 | the event sentence-helper was not allowed: requires |
      | without: liberty is police custody                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}                            | [{on: 2018-06-01, act: sentence-helper, outcome: none}]    | 2018-06-01 | the event sentence-helper was not allowed: requires |
      | without: helps others to emigrate is fills forms and fixes appointments                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                | {on: 2017-01-01, detention: police-custody, location: kazakhstan, chinese-by-china: held}                                      | [{on: 2018-06-01, act: sentence-helper, outcome: none}]    | 2018-06-01 | the event sentence-helper was not allowed: requires |
      | its earliest first day                                                                  | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                | {on: 2016-01-01, detention: police-custody, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | [{on: 2017-05-01, act: sentence-helper, outcome: none}]    | 2017-05-01 | the event sentence-helper was allowed               |
      | the day before                                                                          | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                | {on: 2016-01-01, detention: police-custody, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | [{on: 2017-04-30, act: sentence-helper, outcome: none}]    | 2017-04-30 | the event sentence-helper was not allowed           |
      | what it brings about where none                                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                | {on: 2017-01-01, detention: police-custody, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: sentence-helper, outcome: none}]    | 2018-06-01 | detention is free                                   |
      | what it brings about where offence                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                | {on: 2017-01-01, detention: police-custody, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: sentence-helper, outcome: offence}] | 2018-06-01 | detention is free                                   |
      | what it brings about where prison                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes} | {on: 2017-01-01, detention: police-custody, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: sentence-helper, outcome: prison}]  | 2018-06-01 | cn-criminal-case is sentenced                       |
      | what it brings about where prison                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes} | {on: 2017-01-01, detention: police-custody, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: sentence-helper, outcome: prison}]  | 2018-06-01 | detention is imprisoned                             |

  # accuse-of-dual-nationality: s003 L30; s003 L32; s004 L19; w80 figures of 2018.
  Scenario Outline: Accuse of holding two nationalities
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
      | case                                                                                     | person                                                                      | opens                                                                                                               | events                                              | on         | says                                                           |
      | as it is asked                                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: held}      | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was allowed               |
      | without: country of stay is China, and ethnicity is Kazakh, and either Kazakh, as ...    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                      | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was not allowed: requires |
      | without: country of stay is China                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was not allowed: requires |
      | without: ethnicity is Kazakh                                                             | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, location: china, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: held}      | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was not allowed: requires |
      | without: either Kazakh, as Kazakhstan sees it is held, or residence in Kazakhstan is ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                                           | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was not allowed: requires |
      | only: residence in Kazakhstan is permanent residence                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-residence: permanent, chinese-by-china: held}                                  | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was allowed               |
      | only: Kazakh permanent residence card is held                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-pr-card: held, chinese-by-china: held}                                         | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was allowed               |
      | only: Kazakh passport is held                                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-passport: held, chinese-by-china: held}                                        | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was allowed               |
      | only: Kazakh permanent residence card is surrendered or confiscated                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-pr-card: surrendered, chinese-by-china: held}                                  | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was allowed               |
      | only: Kazakh permanent residence card is surrendered or confiscated                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-pr-card: confiscated, chinese-by-china: held}                                  | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was allowed               |
      | only: Kazakh passport is surrendered or confiscated                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-passport: surrendered, chinese-by-china: held}                                 | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was allowed               |
      | only: Kazakh passport is surrendered or confiscated                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kz-passport: confiscated, chinese-by-china: held}                                 | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | the event accuse-of-dual-nationality was allowed               |
      | its earliest first day                                                                   | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, kazakh-by-kazakhstan: {is: held, since: 2016-01-01}, chinese-by-china: held}      | [{on: 2017-01-01, act: accuse-of-dual-nationality}] | 2017-01-01 | the event accuse-of-dual-nationality was allowed               |
      | the day before                                                                           | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, kazakh-by-kazakhstan: {is: held, since: 2015-01-01}, chinese-by-china: held}      | [{on: 2016-12-31, act: accuse-of-dual-nationality}] | 2016-12-31 | the event accuse-of-dual-nationality was not allowed           |
      | what it brings about                                                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: held}      | [{on: 2018-06-01, act: accuse-of-dual-nationality}] | 2018-06-01 | dual-accusation is made                                        |

  # detain-as-dual: s003 L32.
  Scenario Outline: Detain on suspicion of two nationalities
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
      | case                                                                                        | person                                                                      | opens                                                                                                         | events                                  | on         | says                                               |
      | as it is asked                                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, dual-accusation: made, detention: free, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-as-dual}] | 2018-06-01 | the event detain-as-dual was allowed               |
      | without: country of stay is China, and accusation in China of holding two nationalities ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                | [{on: 2018-06-01, act: detain-as-dual}] | 2018-06-01 | the event detain-as-dual was not allowed: requires |
      | without: country of stay is China                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, dual-accusation: made, detention: free, location: kazakhstan, chinese-by-china: held}        | [{on: 2018-06-01, act: detain-as-dual}] | 2018-06-01 | the event detain-as-dual was not allowed: requires |
      | without: accusation in China of holding two nationalities is made                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, detention: free, chinese-by-china: held}                                    | [{on: 2018-06-01, act: detain-as-dual}] | 2018-06-01 | the event detain-as-dual was not allowed: requires |
      | without: liberty is free                                                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, dual-accusation: made, detention: border-detention, chinese-by-china: held} | [{on: 2018-06-01, act: detain-as-dual}] | 2018-06-01 | the event detain-as-dual was not allowed: requires |
      | its earliest first day                                                                      | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: china, dual-accusation: made, detention: free, chinese-by-china: held}             | [{on: 2017-01-01, act: detain-as-dual}] | 2017-01-01 | the event detain-as-dual was allowed               |
      | the day before                                                                              | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay} | {on: 2015-01-01, location: china, dual-accusation: made, detention: free, chinese-by-china: held}             | [{on: 2016-12-31, act: detain-as-dual}] | 2016-12-31 | the event detain-as-dual was not allowed           |
      | what it brings about                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, dual-accusation: made, detention: free, chinese-by-china: held}             | [{on: 2018-06-01, act: detain-as-dual}] | 2018-06-01 | detention is police-custody                        |

  # take-to-study-centre: s000 L25; s000 L29; xuar-deextremification revision of 2018.
  Scenario Outline: Take to a study centre
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
      | case                                                                                       | person                                                                                          | opens                                                                                       | events                                        | on         | says                                                     |
      | as it is asked                                                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                     | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held}      | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | the event take-to-study-centre was allowed               |
      | without: country of stay is China, and ethnicity is Kazakh, Uyghur or another minority ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                     | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                              | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | the event take-to-study-centre was not allowed: requires |
      | without: country of stay is China                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                     | {on: 2017-01-01, detention: border-detention, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | the event take-to-study-centre was not allowed: requires |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                          | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                        | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held}      | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | the event take-to-study-centre was not allowed: requires |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                             | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}                     | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held}      | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | the event take-to-study-centre was allowed               |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                             | {ethnicity: other-minority, born: 1983-01-01, born-in: china, registered-in: altay}             | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held}      | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | the event take-to-study-centre was allowed               |
      | without: place of registration in China is neither elsewhere in China nor nowhere          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere}           | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held}      | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | the event take-to-study-centre was not allowed: requires |
      | without: either liberty is border detention or police custody, or the person has ...       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                     | {on: 2017-01-01, location: china, chinese-by-china: held}                                   | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | the event take-to-study-centre was not allowed: requires |
      | only: liberty is border detention or police custody                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                     | {on: 2017-01-01, location: china, detention: police-custody, chinese-by-china: held}        | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | the event take-to-study-centre was allowed               |
      | only: the person has relatives or other ties abroad                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, overseas-ties: yes} | {on: 2017-01-01, location: china, chinese-by-china: held}                                   | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | the event take-to-study-centre was allowed               |
      | its earliest first day                                                                     | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                     | {on: 2016-01-01, location: china, detention: border-detention, chinese-by-china: held}      | [{on: 2017-01-01, act: take-to-study-centre}] | 2017-01-01 | the event take-to-study-centre was allowed               |
      | the day before                                                                             | {ethnicity: kazakh, born: 1981-01-01, born-in: china, registered-in: altay}                     | {on: 2015-01-01, location: china, detention: border-detention, chinese-by-china: held}      | [{on: 2016-12-31, act: take-to-study-centre}] | 2016-12-31 | the event take-to-study-centre was not allowed           |
      | what it brings about                                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                     | {on: 2017-01-01, location: china, detention: border-detention, chinese-by-china: held}      | [{on: 2018-06-01, act: take-to-study-centre}] | 2018-06-01 | detention is study-centre                                |

  # release: s003 L32.
  Scenario Outline: Release from detention
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: release}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                 | opens                                                                                       | says                                        |
      | as it is asked                                                       | {on: 2017-01-01, detention: border-detention, location: kazakhstan, chinese-by-china: held} | the event release was allowed               |
      | without: liberty is border detention, police custody or house arrest | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                              | the event release was not allowed: requires |
      | only: liberty is border detention, police custody or house arrest    | {on: 2017-01-01, detention: police-custody, location: kazakhstan, chinese-by-china: held}   | the event release was allowed               |
      | only: liberty is border detention, police custody or house arrest    | {on: 2017-01-01, detention: house-arrest, location: kazakhstan, chinese-by-china: held}     | the event release was allowed               |
      | what it brings about                                                 | {on: 2017-01-01, detention: border-detention, location: kazakhstan, chinese-by-china: held} | detention is free                           |

  # release-from-study-centre: w81 length of stay.
  Scenario Outline: Release from a study centre
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: release-from-study-centre}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                             | opens                                                                                   | says                                                          |
      | as it is asked                   | {on: 2017-01-01, detention: study-centre, location: kazakhstan, chinese-by-china: held} | the event release-from-study-centre was allowed               |
      | without: liberty is study centre | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                          | the event release-from-study-centre was not allowed: requires |
      | what it brings about             | {on: 2017-01-01, detention: study-centre, location: kazakhstan, chinese-by-china: held} | detention is free                                             |

  # release-helper: s001 L9.
  Scenario Outline: A helper of emigrants has served the sentence
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: release-helper}]
      """
    And the layers law and treaty and practice and incident
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                      | opens                                                                                                                      | says                                               |
      | as it is asked                                                                            | {on: 2017-01-01, detention: imprisoned, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | the event release-helper was allowed               |
      | without: liberty is imprisoned, and helps others to emigrate is fills forms and fixes ... | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                             | the event release-helper was not allowed: requires |
      | without: liberty is imprisoned                                                            | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}                        | the event release-helper was not allowed: requires |
      | without: helps others to emigrate is fills forms and fixes appointments                   | {on: 2017-01-01, detention: imprisoned, location: kazakhstan, chinese-by-china: held}                                      | the event release-helper was not allowed: requires |
      | what it brings about                                                                      | {on: 2017-01-01, detention: imprisoned, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | cn-criminal-case is ended                          |
      | what it brings about                                                                      | {on: 2017-01-01, detention: imprisoned, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held} | detention is free                                  |

  # press-parents-to-disown: s004 L19.
  Scenario Outline: Make parents sign that they disown a child abroad
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: <roles>
      events: <events>
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                    | person                                                                      | opens                                                                                                                                                                        | roles                                                                                                                                                                                                                                                              | events                                           | on         | says                                                        |
      | as it is asked                                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                                                                      | {mother: {person: {ethnicity: kazakh, born: 1958-01-01, born-in: china, registered-in: altay}, opens: {on: 2017-01-01, location: china, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}      | [{on: 2018-06-01, act: press-parents-to-disown}] | 2018-06-01 | the event press-parents-to-disown was allowed               |
      | without: all of these hold: (1) country of stay is not China; (2) Chinese, as China ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                                                                                                                    | {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                | [{on: 2018-06-01, act: press-parents-to-disown}] | 2018-06-01 | the event press-parents-to-disown was not allowed: requires |
      | without: country of stay is not China                                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, kz-residence: permanent, location: china}                                                                                           | {mother: {person: {ethnicity: kazakh, born: 1958-01-01, born-in: china, registered-in: altay}, opens: {on: 2017-01-01, location: china, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}      | [{on: 2018-06-01, act: press-parents-to-disown}] | 2018-06-01 | the event press-parents-to-disown was not allowed: requires |
      | without: Chinese, as China sees it is not never held                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, kz-residence: permanent, chinese-by-china: none}                                                                                      | {mother: {person: {ethnicity: kazakh, born: 1958-01-01, born-in: china, registered-in: altay}, opens: {on: 2017-01-01, location: china, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}      | [{on: 2018-06-01, act: press-parents-to-disown}] | 2018-06-01 | the event press-parents-to-disown was not allowed: requires |
      | without: ethnicity is Kazakh                                                            | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                                                                      | {mother: {person: {ethnicity: kazakh, born: 1958-01-01, born-in: china, registered-in: altay}, opens: {on: 2017-01-01, location: china, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}      | [{on: 2018-06-01, act: press-parents-to-disown}] | 2018-06-01 | the event press-parents-to-disown was not allowed: requires |
      | without: for some parent (mother or father) country of stay is China                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                                                                      | {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}                                                                                                                                                                                                | [{on: 2018-06-01, act: press-parents-to-disown}] | 2018-06-01 | the event press-parents-to-disown was not allowed: requires |
      | without: for some parent (mother or father) country of stay is China                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                                                                      | {mother: {person: {ethnicity: kazakh, born: 1958-01-01, born-in: china, registered-in: altay}, opens: {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody} | [{on: 2018-06-01, act: press-parents-to-disown}] | 2018-06-01 | the event press-parents-to-disown was not allowed: requires |
      | without: either residence in Kazakhstan is permanent residence or declared void, or ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                               | {mother: {person: {ethnicity: kazakh, born: 1958-01-01, born-in: china, registered-in: altay}, opens: {on: 2017-01-01, location: china, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}      | [{on: 2018-06-01, act: press-parents-to-disown}] | 2018-06-01 | the event press-parents-to-disown was not allowed: requires |
      | only: residence in Kazakhstan is permanent residence or declared void                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held, kz-residence: invalidated}                                                                                    | {mother: {person: {ethnicity: kazakh, born: 1958-01-01, born-in: china, registered-in: altay}, opens: {on: 2017-01-01, location: china, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}      | [{on: 2018-06-01, act: press-parents-to-disown}] | 2018-06-01 | the event press-parents-to-disown was allowed               |
      | only: Kazakh, as Kazakhstan sees it is held                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, household-registration: active} | {mother: {person: {ethnicity: kazakh, born: 1958-01-01, born-in: china, registered-in: altay}, opens: {on: 2017-01-01, location: china, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}      | [{on: 2018-06-01, act: press-parents-to-disown}] | 2018-06-01 | the event press-parents-to-disown was allowed               |
      | the day before                                                                          | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, chinese-by-china: held, kz-residence: permanent}                                                                                      | {mother: {person: {ethnicity: kazakh, born: 1957-01-01, born-in: china, registered-in: altay}, opens: {on: 2016-01-01, location: china, chinese-by-china: held}, roles: {mother: nobody, father: nobody}}, father: nobody, spouse: nobody, guarantor: nobody}      | [{on: 2017-10-31, act: press-parents-to-disown}] | 2017-10-31 | the event press-parents-to-disown was not allowed           |

  # xj.helper.prison: s001 L9; s001 L17; s001 L23.
  Scenario Outline: A helper with ordinary paperwork is imprisoned for years
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
      | case                                                                                      | person                                                                                                               | opens                                                                                                 | on         | says                                                   |
      | it applies                                                                                | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}           | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | helper-liability is prison because of xj.helper.prison |
      | without: either the day judged is on or before 1 March 2018, or “whether officials in ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: no}            | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | rule xj.helper.prison is not met                       |
      | without: helps others to emigrate is fills forms and fixes appointments                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}           | {on: 2017-01-01, helps-emigrants: single-unlawful-exit, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule xj.helper.prison is not met                       |
      | without: ethnicity is Kazakh, Uyghur or another minority of China                         | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}              | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | rule xj.helper.prison is not met                       |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                            | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}           | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | helper-liability is prison because of xj.helper.prison |
      | only: ethnicity is Kazakh, Uyghur or another minority of China                            | {ethnicity: other-minority, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes}   | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | helper-liability is prison because of xj.helper.prison |
      | without: place of registration in China is neither elsewhere in China nor nowhere         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere, practice-of-2018-goes-on: yes} | {on: 2017-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | rule xj.helper.prison is not met                       |
      | its first day at the earliest                                                             | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                          | {on: 2016-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2017-05-01 | rule xj.helper.prison may take effect                  |
      | the day before at the earliest                                                            | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                          | {on: 2016-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2017-04-30 | rule xj.helper.prison is not in force                  |
      | its first day at the latest                                                               | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                          | {on: 2016-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2017-05-31 | helper-liability is prison because of xj.helper.prison |
      | the day before at the latest                                                              | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay}                                          | {on: 2016-01-01, helps-emigrants: ordinary-paperwork, location: kazakhstan, chinese-by-china: held}   | 2017-05-30 | rule xj.helper.prison may take effect                  |

Feature: Answers of the Citizenship Law, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Article 16, article 16-1 and the residual answers.
  Scenario Outline: The routes and what closes them
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                  | person                                                                                        | opens                                                                                                                                                                 | events | on         | says                                                      |
      | no route at all                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2017-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, location: kazakhstan}                                                   |        | 2018-06-01 | kz-citizenship is refused because of kz.citizenship.none  |
      | a ground beside no route              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                                                                        |        | 2018-06-01 | rule kz.citizenship.none yields to kz.citizenship.refused |
      | a ground against the ordinary route   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, grave-crime: yes} | {on: 2013-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, location: kazakhstan, kz-residence: {is: permanent, since: 2005-01-01}} |        | 2014-06-01 | kz-citizenship is refused                                 |
      | the simplified route on its first day | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2010-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-residence: permanent}                                                                 |        | 2011-07-22 | rule kz.simplified.kandas-resident takes effect           |
      | the day before                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                   | {on: 2010-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-residence: permanent}                                                                 |        | 2011-07-21 | rule kz.simplified.kandas-resident is not in force        |

  # Point 7: a notarised statement lifts it on the simplified route alone; a file that rests is not refused for it.
  Scenario Outline: Another citizenship under article 17
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                               | person                                                                      | opens                                                                                                                                                                                   | events | on         | says                                         |
      | of a third state                                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: none, third-nationality: held, location: kazakhstan}                                                                                                 |        | 2018-06-01 | rule kz.art17.other-citizenship takes effect |
      | on the simplified route, filed without the statement               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-residence: permanent, kz-application: pending}                                                          |        | 2018-06-01 | rule kz.art17.other-citizenship takes effect |
      | on the simplified route, with it                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-residence: permanent, kz-application: pending, renunciation-statement: held}                            |        | 2018-06-01 | rule kz.art17.other-citizenship is not met   |
      | on the simplified route, before filing                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-residence: permanent}                                                                                   |        | 2018-06-01 | rule kz.art17.other-citizenship is not met   |
      | a file that rests                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-application: pending, renunciation: filed, kz-residence: {is: permanent, since: 2010-01-01}}                          |        | 2018-06-01 | rule kz.art17.other-citizenship is not met   |
      | a file that rests, with the simplified route open and no statement | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-application: pending, renunciation: filed, kz-residence: {is: permanent, since: 2010-01-01}}            |        | 2018-06-01 | rule kz.art17.other-citizenship takes effect |
      | a file that rests, and a third nationality                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, third-nationality: held, location: kazakhstan, kz-application: pending, renunciation: filed, kz-residence: {is: permanent, since: 2010-01-01}} |        | 2018-06-01 | rule kz.art17.other-citizenship takes effect |

  # Point 11 counts its years since the law of 2011.
  Scenario Outline: Lost before, and asked for again
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case           | person                                                                      | opens                                                                                                                                        | events | on         | says                                      |
      | the first day  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-01-01, kazakh-by-kazakhstan: {is: lost, since: 2010-01-01}, chinese-by-china: none, third-nationality: none, location: kazakhstan} |        | 2011-07-22 | rule kz.art17.lost-before takes effect    |
      | the day before | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-01-01, kazakh-by-kazakhstan: {is: lost, since: 2010-01-01}, chinese-by-china: none, third-nationality: none, location: kazakhstan} |        | 2011-07-21 | rule kz.art17.lost-before is not in force |

  Scenario: A form cannot take away, beside the residual answers
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2020-01-01, chinese-by-china: held, kz-application: pending, kandas: held, kz-residence: permanent, cn-passport: held, renunciation-statement: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2021-01-10, act: register-kz-citizenship, outcome: eligible}]
      """
    And the layer law
    And reading art-9-timing is static
    When it is judged on 2022-06-01
    Then rule kz.loss.closed-list yields to kz.loss.form-cannot-take-away

  # Thirty working days since the service of 2021; three months since the law of 2011.
  Scenario Outline: How long a registration may take
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                       | person                                                                      | opens                                                                                                 | events                                      | on         | says                                |
      | the service, its last day  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-residence: permanent} | {on: 2021-09-01, act: apply-kz-citizenship} | 2021-10-13 | kz.register-in-service-time is owed |
      | a day late                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-residence: permanent} | {on: 2021-09-01, act: apply-kz-citizenship} | 2021-10-14 | kz.register-in-service-time is late |
      | before the service         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-residence: permanent} | {on: 2021-08-31, act: apply-kz-citizenship} | 2021-11-30 | kz.register-in-service-time is none |
      | without a simplified route | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2021-01-01, chinese-by-china: held, location: kazakhstan}                                        | {on: 2021-09-01, act: apply-kz-citizenship} | 2021-11-30 | kz.register-in-service-time is none |
      | the law, its first day     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-residence: permanent} | {on: 2011-07-22, act: apply-kz-citizenship} | 2011-10-23 | kz.decide-in-time is late           |
      | the day before the law     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2011-01-01, chinese-by-china: held, location: kazakhstan, kandas: held, kz-residence: permanent} | {on: 2011-07-21, act: apply-kz-citizenship} | 2011-10-23 | kz.decide-in-time is none           |

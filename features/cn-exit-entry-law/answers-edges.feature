Feature: Answers of the Exit-Entry Law, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Articles 9 to 12 speak of Chinese nationals, articles 27 and 28 of foreigners.
  Scenario Outline: Leaving China: of whom the articles speak
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
      | case                                                   | person                                                                      | opens                                                                                     | events | on         | says                                   |
      | a passport in the hands of somebody who is not Chinese | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: none, cn-passport: held, location: china}              |        | 2018-06-01 | rule cn.exit.citizen is not met        |
      | a foreigner under suspicion                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, cn-criminal-case: suspect, location: china}      |        | 2018-06-01 | cn-exit is barred                      |
      | a foreigner barred by a court                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, cn-exit-bar: court, location: china}             |        | 2018-06-01 | cn-exit is barred                      |
      | a foreigner barred for national security               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, cn-exit-bar: national-security, location: china} |        | 2018-06-01 | cn-exit is barred                      |
      | a foreigner with a ban on documents                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, cn-document-ban: imposed, location: china}       |        | 2018-06-01 | rule cn.exit.border-offence is not met |

  # A valid passport is a travel document since the law of 2013.
  Scenario Outline: The old passport at the border
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
      | case           | person                                                                      | opens                                                                        | events | on         | says                                          |
      | the first day  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, chinese-by-china: held, cn-passport: held, location: china} |        | 2013-07-01 | rule cn.old-passport.accepted takes effect    |
      | the day before | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, chinese-by-china: held, cn-passport: held, location: china} |        | 2013-06-30 | rule cn.old-passport.accepted is not in force |

  # The Criminal Law of 1997 before the Exit-Entry Law of 2013.
  Scenario Outline: Crossing without papers
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
      | case                              | person                                                                      | opens                                                                              | events | on         | says                                                               |
      | nothing was crossed               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-entry: lawful}   |        | 2018-06-01 | cn-crossing is not asked                                           |
      | an offence at least               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-entry: unlawful} |        | 2018-06-01 | rule cn.crossing.offence takes effect                              |
      | in the hands of a court           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-entry: unlawful} |        | 2018-06-01 | cn-crossing is in the hands of cn-court between offence and prison |
      | the first day of the Criminal Law | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 1996-01-01, chinese-by-china: held, location: kazakhstan, kz-entry: unlawful} |        | 1997-10-01 | rule cn.crossing.serious takes effect                              |
      | the day before                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 1996-01-01, chinese-by-china: held, location: kazakhstan, kz-entry: unlawful} |        | 1997-09-30 | rule cn.crossing.serious is not in force                           |

  # The law and the practice detain alike; neither stands over the other.
  Scenario: Wanted, and with Kazakh papers
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, cn-criminal-case: suspect, kz-residence: permanent, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then rule cn.return.wanted takes effect

  Scenario: Crossing before the Criminal Law of 1997
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 1995-01-01, chinese-by-china: held, location: kazakhstan, kz-entry: unlawful}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layer law
    When it is judged on 1996-06-01
    Then cn-crossing is none because of cn.crossing.none

  # The fine alone, were there no court to decide otherwise.
  Scenario: Crossing without papers, with the Criminal Law left out
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-entry: unlawful}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And rules cn.crossing.serious and cn.crossing.none are off
    When it is judged on 2018-06-01
    Then cn-crossing is offence

  Scenario: How long the ban of 2013 runs
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2013-01-01, chinese-by-china: held, location: china, kz-entry: unlawful}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2013-07-01, act: punish-border-offence}]
      """
    And the layer law
    When it is judged on 2016-07-02
    Then cn-document-ban is ended since 2016-07-01

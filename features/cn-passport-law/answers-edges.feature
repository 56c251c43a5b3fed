Feature: Answers of the Passport Law, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # The practice says the same as the law in these readings; each rule speaks.
  Scenario: Papers to be given back, in law and in practice
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, cn-passport: surrendered, location: china}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layers law and treaty and practice
    And reading safekeeping is return-on-request
    When it is judged on 2018-06-01
    Then rule cn.return-of-papers.due takes effect

  Scenario: Papers kept, in law and in practice
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, cn-passport: surrendered, cn-criminal-case: suspect, location: china}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layers law and treaty and practice
    And reading safekeeping is until-travel-approved
    When it is judged on 2018-06-01
    Then rule cn.return-of-papers.case takes effect

  Scenario Outline: How long a passport is valid
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
      | case                          | person                                                                      | opens                                                                                  | events                                                    | on         | says                                    |
      | from the first day, ten years | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2006-06-01, chinese-by-china: held, location: china, passport-application: filed} | {on: 2007-01-01, act: issue-cn-passport, outcome: issued} | 2017-01-02 | cn-passport is expired since 2017-01-01 |

  # Article 6, since 2007.
  Scenario Outline: How long the police may take
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
      | case                                               | person                                                                      | opens                                                     | events                                   | on         | says                               |
      | filed on the first day, on the fifteenth day after | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2006-06-01, chinese-by-china: held, location: china} | {on: 2007-01-01, act: apply-cn-passport} | 2007-01-16 | cn.passport.answer-in-time is owed |
      | on the sixteenth                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2006-06-01, chinese-by-china: held, location: china} | {on: 2007-01-01, act: apply-cn-passport} | 2007-01-17 | cn.passport.answer-in-time is late |
      | filed the day before                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2006-06-01, chinese-by-china: held, location: china} | {on: 2006-12-31, act: apply-cn-passport} | 2007-01-17 | cn.passport.answer-in-time is none |
      | nothing filed                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2006-06-01, chinese-by-china: held, location: china} |                                          | 2010-01-17 | cn.passport.answer-in-time is none |

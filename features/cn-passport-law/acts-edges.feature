Feature: Acts of the Passport Law, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: A passport is for those who are Chinese
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
      | case                                     | person                                                                      | opens                                                                                       | events                                                           | on         | says                                                         |
      | no longer Chinese, so no application     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, location: china}                                   | {on: 2018-06-01, act: apply-cn-passport}                         | 2018-06-01 | the event apply-cn-passport was not allowed: requires        |
      | never applied, so none issued            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china}                                   | {on: 2018-06-01, act: issue-cn-passport, outcome: issued}        | 2018-06-01 | the event issue-cn-passport was not allowed: requires        |
      | no longer Chinese, so none issued abroad | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, location: kazakhstan, passport-application: filed} | {on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued} | 2018-06-01 | the event issue-cn-passport-abroad was not allowed: requires |

  # What each act asks for, and what it brings about.
  Scenario Outline: Issued to nationals, at home and abroad
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
      | case                      | person                                                                      | opens                                                                                       | events                                                           | on         | says                                                         |
      | no longer Chinese         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, location: china, passport-application: filed}      | {on: 2018-06-01, act: issue-cn-passport, outcome: issued}        | 2018-06-01 | the event issue-cn-passport was not allowed: requires        |
      | abroad by the mission     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, passport-application: filed} | {on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued} | 2018-06-01 | the event issue-cn-passport-abroad was allowed               |
      | in China not by a mission | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, passport-application: filed}      | {on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued} | 2018-06-01 | the event issue-cn-passport-abroad was not allowed: requires |

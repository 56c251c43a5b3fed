Feature: Answers of the reports on detention in Xinjiang, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # The crackdown is told of still on 1 March 2018; whether it goes on is not.
  Scenario Outline: The helper, until the last report
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                          | person                                                                        | opens                                                                                          | events | on         | says                                  |
      | on the day of the last report | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, chinese-by-china: held, location: china, helps-emigrants: ordinary-paperwork} |        | 2018-03-01 | rule xj.helper.prison takes effect    |
      | the day after                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, chinese-by-china: held, location: china, helps-emigrants: ordinary-paperwork} |        | 2018-03-02 | rule xj.helper.prison may take effect |
      | registered nowhere            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere} | {on: 2017-01-01, chinese-by-china: held, location: china, helps-emigrants: ordinary-paperwork} |        | 2018-03-01 | rule xj.helper.prison is not met      |

  Scenario Outline: Students, until the last report
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                             | person                                                                        | opens                                                                                                        | events | on         | says                                          |
      | on the day of the last report                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: student}                        |        | 2018-03-01 | rule xj.return.studied-abroad takes effect    |
      | the day after                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: student}                        |        | 2018-03-02 | rule xj.return.studied-abroad may take effect |
      | registered nowhere                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: student}                        |        | 2018-03-01 | rule xj.return.studied-abroad is not met      |
      | a student in China                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, chinese-by-china: held, location: china, occupation: student}                               |        | 2018-03-01 | rule xj.return.studied-abroad is not met      |
      | a Uyghur student who would be questioned as well | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-12-01, chinese-by-china: held, location: {is: kazakhstan, since: 2017-11-01}, occupation: student} |        | 2018-03-01 | return-danger is detention                    |

  # Traders were detained after six months and questioned after one; those with Kazakh papers are spoken of elsewhere.
  Scenario Outline: Long in Kazakhstan, and no Kazakh
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    And reading reports-without-end is not-known
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                              | person                                                                                                    | opens                                                                                                    | events | on         | says                                      |
      | after a year                                      | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2016-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2015-01-01}}                  |        | 2018-06-01 | rule xj.return.long-stay takes effect     |
      | after a year, registered nowhere                  | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: nowhere}                             | {on: 2016-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2015-01-01}}                  |        | 2018-06-01 | rule xj.return.long-stay is not met       |
      | reports no longer taken to hold                   | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: no} | {on: 2018-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2015-01-01}}                  |        | 2018-12-15 | rule xj.return.long-stay is not met       |
      | before they may have begun                        | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2016-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2015-01-01}}                  |        | 2017-06-30 | rule xj.return.long-stay is not in force  |
      | after two months                                  | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2017-01-01, chinese-by-china: held, location: {is: elsewhere, since: 2017-01-01}}                   |        | 2018-06-01 | rule xj.return.questioned takes effect    |
      | of another minority                               | {ethnicity: other-minority, born: 1983-01-01, born-in: china, registered-in: altay}                       | {on: 2017-01-01, chinese-by-china: held, location: {is: elsewhere, since: 2017-01-01}}                   |        | 2018-06-01 | rule xj.return.questioned takes effect    |
      | a Han                                             | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, location: {is: elsewhere, since: 2017-01-01}}                   |        | 2018-06-01 | rule xj.return.questioned is not met      |
      | no longer Chinese                                 | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2017-01-01, chinese-by-china: none, location: {is: elsewhere, since: 2017-01-01}}                   |        | 2018-06-01 | rule xj.return.questioned is not met      |
      | a Kazakh without papers                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2017-01-01, chinese-by-china: held, location: {is: elsewhere, since: 2017-01-01}}                   |        | 2018-06-01 | rule xj.return.questioned takes effect    |
      | a Kazakh with a card                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2017-01-01, chinese-by-china: held, kz-pr-card: held, location: {is: elsewhere, since: 2017-01-01}} |        | 2018-06-01 | rule xj.return.questioned is not met      |
      | a Uyghur with a card                              | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2017-01-01, chinese-by-china: held, kz-pr-card: held, location: {is: elsewhere, since: 2017-01-01}} |        | 2018-06-01 | rule xj.return.questioned takes effect    |
      | registered elsewhere in China                     | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: china-elsewhere}                     | {on: 2017-01-01, chinese-by-china: held, location: {is: elsewhere, since: 2017-01-01}}                   |        | 2018-06-01 | rule xj.return.questioned is not met      |
      | registered nowhere                                | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: nowhere}                             | {on: 2017-01-01, chinese-by-china: held, location: {is: elsewhere, since: 2017-01-01}}                   |        | 2018-06-01 | rule xj.return.questioned is not met      |
      | back already                                      | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2017-01-01, chinese-by-china: held, location: {is: china, since: 2017-01-01}}                       |        | 2018-06-01 | rule xj.return.questioned is not met      |
      | reports no longer taken to hold, after two months | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: no} | {on: 2018-01-01, chinese-by-china: held, location: {is: elsewhere, since: 2017-01-01}}                   |        | 2018-12-15 | rule xj.return.questioned is not met      |
      | before it may have begun, after two months        | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}                               | {on: 2017-01-01, chinese-by-china: held, location: {is: elsewhere, since: 2017-01-01}}                   |        | 2017-06-30 | rule xj.return.questioned is not in force |

  # What the officials may do stands over what the law would, and yields to nothing.
  Scenario: Another minority with Kazakh papers, wanted besides
    Given the life
      """
      person: {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, kz-residence: permanent, cn-criminal-case: suspect, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then rule xj.return.emigrants-of-other-minorities takes effect

  # An incident stands over the law.
  Scenario: A suspect who would be questioned
    Given the life
      """
      person: {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, cn-criminal-case: suspect, location: {is: elsewhere, since: 2017-01-01}}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layers law and treaty and practice and incident
    When it is judged on 2018-06-01
    Then rule xj.return.questioned takes effect

  Scenario Outline: Families and the old passport
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    And reading denied-visa is exit-permit
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                              | person                                                                                | opens                                                                                                                                   | events | on         | says                                           |
      | a family registered nowhere                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere}         | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, kz-residence: permanent}                                                 |        | 2018-06-01 | rule xj.family.pressed is not met              |
      | no approvals asked where the person is registered | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held}                                                            |        | 2018-06-01 | rule xj.old-passport.no-exit-permit is not met |
      | all approvals                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held, stamps: 5, guarantor-signature: held, exit-form: approved} |        | 2018-06-01 | rule xj.old-passport.no-exit-permit is not met |

  # What was told up to November 2018 is not told after it.
  Scenario Outline: When the reports stop
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    And reading reports-without-end is hold-on
    When it is judged on <on>
    Then <says>

    Examples:
      | case                | person                                                                      | opens                                                     | events | on         | says                                    |
      | the last day        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china} |        | 2018-11-26 | rule xj.reports.hold-on is not in force |
      | the first day after | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china} |        | 2018-11-27 | rule xj.reports.hold-on takes effect    |

  Scenario Outline: When the reports stop, and nobody knows
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    And reading reports-without-end is not-known
    When it is judged on <on>
    Then <says>

    Examples:
      | case                | person                                                                                                     | opens                                                     | events | on         | says                                      |
      | the last day        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes} | {on: 2017-01-01, chinese-by-china: held, location: china} |        | 2018-11-26 | rule xj.reports.not-known is not in force |
      | the first day after | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, practice-of-2018-goes-on: yes} | {on: 2017-01-01, chinese-by-china: held, location: china} |        | 2018-11-27 | rule xj.reports.not-known takes effect    |

  # Told of July 2017.
  Scenario Outline: Before the border post was asked
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case           | person                                                                      | opens                                                                                   | events | on         | says                                                                     |
      | long stay      | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2015-01-01}} |        | 2017-06-30 | rule xj.return.long-stay is not in force: in force only from 2017-07-01  |
      | a month abroad | {ethnicity: uyghur, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, chinese-by-china: held, location: {is: elsewhere, since: 2015-01-01}}  |        | 2017-06-30 | rule xj.return.questioned is not in force: in force only from 2017-07-01 |

  # Asked in Altay alone, in this reading.
  Scenario Outline: No exit permit where none is asked
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    And reading denied-visa is exit-permit
    And reading some-parts is where-reported
    When it is judged on <on>
    Then <says>

    Examples:
      | case                | person                                                                      | opens                                                                        | events | on         | says                                             |
      | registered in Ili   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: ili}   | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held} |        | 2018-06-01 | rule xj.old-passport.no-exit-permit is not met   |
      | registered in Altay | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held} |        | 2018-06-01 | rule xj.old-passport.no-exit-permit takes effect |

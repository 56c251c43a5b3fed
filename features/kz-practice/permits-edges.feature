Feature: Reported practice in Kazakhstan towards people from China, 2017 to 2023, permits: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # petition-for-reinstatement: s000 L15.
  Scenario Outline: Petition for the permit to be given back
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: petition-for-reinstatement}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                              | opens                                                                                     | says                                                           |
      | as it is asked                                    | {on: 2017-01-01, kz-residence: invalidated, location: kazakhstan, chinese-by-china: held} | the event petition-for-reinstatement was allowed               |
      | without: residence in Kazakhstan is declared void | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                            | the event petition-for-reinstatement was not allowed: requires |

  # reinstate-permit: s000 L15.
  Scenario Outline: Give a voided permit back
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: reinstate-permit}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                              | opens                                                                                     | says                                                 |
      | as it is asked                                    | {on: 2017-01-01, kz-residence: invalidated, location: kazakhstan, chinese-by-china: held} | the event reinstate-permit was allowed               |
      | without: residence in Kazakhstan is declared void | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                            | the event reinstate-permit was not allowed: requires |
      | what it brings about                              | {on: 2017-01-01, kz-residence: invalidated, location: kazakhstan, chinese-by-china: held} | kz-residence is permanent                            |
      | what it brings about                              | {on: 2017-01-01, kz-residence: invalidated, location: kazakhstan, chinese-by-china: held} | kz-pr-card is held                                   |

  # kz.practice.removal-feared: s000 L13; s000 L21.
  Scenario Outline: Holders of voided permits may be sent back
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
      | case                                               | person                                                                      | opens                                                                                                                                                                                                   | on         | says                                                      |
      | it applies                                         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, kz-residence: invalidated, chinese-by-china: held}                                                                                                               | 2018-06-01 | removal is possible because of kz.practice.removal-feared |
      | without: residence in Kazakhstan is declared void  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                                                                                                          | 2018-06-01 | rule kz.practice.removal-feared is not met                |
      | without: Kazakh, as Kazakhstan sees it is not held | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, kz-residence: invalidated, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, chinese-by-china: {is: lost, since: 2017-01-01}, household-registration: active} | 2018-06-01 | rule kz.practice.removal-feared is not met                |
      | its first day at the earliest                      | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, kz-residence: invalidated, chinese-by-china: held}                                                                                                               | 2017-07-01 | rule kz.practice.removal-feared may take effect           |
      | the day before at the earliest                     | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, kz-residence: invalidated, chinese-by-china: held}                                                                                                               | 2017-06-30 | rule kz.practice.removal-feared is not in force           |
      | its first day at the latest                        | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, kz-residence: invalidated, chinese-by-china: held}                                                                                                               | 2017-10-05 | removal is possible because of kz.practice.removal-feared |
      | the day before at the latest                       | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, location: kazakhstan, kz-residence: invalidated, chinese-by-china: held}                                                                                                               | 2017-10-04 | rule kz.practice.removal-feared may take effect           |

  # kz.practice.jambul-cards: s000 L9; s000 L35.
  Scenario Outline: All permits issued in Jambul are declared void as fakes
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
      | case                                                                                    | person                                                                      | opens                                                                                                                                    | on         | says                                                            |
      | it applies                                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-09-15, kz-residence: {is: permanent, since: 2017-09-15}, kz-pr-issuer: jambul, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | kz-residence is invalidated because of kz.practice.jambul-cards |
      | only: residence in Kazakhstan is permanent residence or declared void                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-09-15, kz-residence: {is: invalidated, since: 2017-09-15}, kz-pr-issuer: jambul, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-residence is invalidated because of kz.practice.jambul-cards |
      | without: department that issued the permanent residence permit is the Jambul department | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-09-15, kz-residence: {is: permanent, since: 2017-09-15}, location: kazakhstan, chinese-by-china: held}                         | 2018-06-01 | rule kz.practice.jambul-cards is not met                        |
      | without: the last change of residence in Kazakhstan is on or before 5 October 2017      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-10-25, kz-residence: {is: permanent, since: 2017-10-25}, kz-pr-issuer: jambul, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | rule kz.practice.jambul-cards is not met                        |
      | its first day at the latest                                                             | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2017-09-15, kz-residence: {is: permanent, since: 2017-09-15}, kz-pr-issuer: jambul, location: kazakhstan, chinese-by-china: held}   | 2017-10-05 | kz-residence is invalidated because of kz.practice.jambul-cards |

  # kz.practice.jambul-paper: s000 L35.
  Scenario Outline: Kz.practice.jambul-paper
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
      | case                                                                                    | person                                                                      | opens                                                                                                                                    | on         | says                                                   |
      | it applies                                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: invalidated, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held}        | 2018-06-01 | kz-pr-card is void because of kz.practice.jambul-paper |
      | without: residence in Kazakhstan is declared void                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held}                                   | 2018-06-01 | rule kz.practice.jambul-paper is not met               |
      | without: department that issued the permanent residence permit is the Jambul department | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: invalidated, kz-pr-card: held, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | rule kz.practice.jambul-paper is not met               |
      | without: Kazakh permanent residence card is held, surrendered, confiscated or void      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: invalidated, kz-pr-issuer: jambul, location: kazakhstan, chinese-by-china: held}                          | 2018-06-01 | rule kz.practice.jambul-paper is not met               |
      | only: Kazakh permanent residence card is held, surrendered, confiscated or void         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: invalidated, kz-pr-issuer: jambul, kz-pr-card: surrendered, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-pr-card is void because of kz.practice.jambul-paper |
      | only: Kazakh permanent residence card is held, surrendered, confiscated or void         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: invalidated, kz-pr-issuer: jambul, kz-pr-card: confiscated, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | kz-pr-card is void because of kz.practice.jambul-paper |
      | only: Kazakh permanent residence card is held, surrendered, confiscated or void         | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: invalidated, kz-pr-issuer: jambul, kz-pr-card: void, location: kazakhstan, chinese-by-china: held}        | 2018-06-01 | kz-pr-card is void because of kz.practice.jambul-paper |
      | its first day at the earliest                                                           | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, kz-residence: invalidated, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held}        | 2017-07-01 | rule kz.practice.jambul-paper may take effect          |
      | the day before at the earliest                                                          | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, kz-residence: invalidated, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held}        | 2017-06-30 | rule kz.practice.jambul-paper is not in force          |
      | its first day at the latest                                                             | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, kz-residence: invalidated, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held}        | 2017-10-05 | kz-pr-card is void because of kz.practice.jambul-paper |
      | the day before at the latest                                                            | {ethnicity: kazakh, born: 1982-01-01, born-in: china, registered-in: altay} | {on: 2016-01-01, kz-residence: invalidated, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held}        | 2017-10-04 | rule kz.practice.jambul-paper may take effect          |

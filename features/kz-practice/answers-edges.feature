Feature: Answers of the practice in Kazakhstan, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Told in September 2023; nobody under sixteen is fined.
  Scenario Outline: Punished for a nationality that never ended
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    And reading accountable-under is any-two
    And reading art-9-timing is static
    When it is judged on <on>
    Then <says>

    Examples:
      | case             | person                                                                      | opens                                                                                      | events | on         | says                                         |
      | Kazakh alone     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: none, kazakh-by-kazakhstan: held, location: kazakhstan} |        | 2024-06-01 | rule kz.practice.caught-between is not met   |
      | both             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: kazakhstan} |        | 2024-06-01 | rule kz.practice.caught-between takes effect |
      | sixteen today    | {ethnicity: kazakh, born: 2008-06-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: kazakhstan} |        | 2024-06-01 | rule kz.practice.caught-between takes effect |
      | sixteen tomorrow | {ethnicity: kazakh, born: 2008-06-02, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: kazakhstan} |        | 2024-06-01 | rule kz.practice.caught-between is not met   |
      | fifteen          | {ethnicity: kazakh, born: 2009-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: kazakhstan} |        | 2024-06-01 | rule kz.practice.caught-between is not met   |

  Scenario Outline: Held accountable, in the reading of what is not reported
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    And reading accountable-under is not-reported
    And reading art-9-timing is static
    And reading kz-loss-effect is on-registration
    When it is judged on <on>
    Then <says>

    Examples:
      | case                           | person                                                                      | opens                                                                                      | events                                           | on         | says                                       |
      | Kazakh alone                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: none, kazakh-by-kazakhstan: held, location: kazakhstan} |                                                  | 2024-06-01 | rule kz.practice.not-reported is not met   |
      | both, and nothing to report    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: kazakhstan} |                                                  | 2024-06-01 | rule kz.practice.not-reported takes effect |
      | both, and a third not reported | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: kazakhstan} | {on: 2023-10-01, act: acquire-third-nationality} | 2023-12-01 | rule kz.practice.not-reported is not met   |

  # The law and the report say the same; each rule speaks.
  Scenario: Held accountable in law and in practice alike
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2023-10-01, act: acquire-third-nationality}]
      """
    And the layers law and treaty and practice
    And reading accountable-under is any-two
    And reading art-9-timing is static
    And reading kz-loss-effect is on-registration
    When it is judged on 2023-12-01
    Then rule kz.practice.caught-between takes effect

  Scenario: Papers used after the loss, in law and in practice
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, chinese-by-china: none, kazakh-by-kazakhstan: lost, kz-passport: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2024-06-01, act: use-kz-passport-after-loss}]
      """
    And the layers law and treaty and practice
    And reading accountable-under is use-after-loss
    When it is judged on 2024-06-01
    Then rule kz.practice.papers-after-loss takes effect

  Scenario Outline: Asked for the certificate, and refused asylum: Chinese nationals
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    And reading certificate-purpose is kazakh-grant
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                         | person                                                                                              | opens                                                                                                               | events | on         | says                                             |
      | a certificate of somebody who is not Chinese | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                         | {on: 2023-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, location: kazakhstan} |        | 2024-06-01 | rule kz.practice.certificate-demanded is not met |
      | asylum of somebody who is not Chinese        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                         | {on: 2017-01-01, chinese-by-china: lost, asylum: sought, location: kazakhstan}                                      |        | 2018-06-01 | rule kz.practice.asylum-refused is not met       |
      | rare asylum of somebody who is not Chinese   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, fears-persecution: yes} | {on: 2023-01-01, chinese-by-china: lost, asylum: sought, location: kazakhstan}                                      |        | 2024-06-01 | rule kz.practice.asylum-rare is not met          |

  # The head of the department was detained in July 2017, the cards were reported void on 5 October.
  Scenario Outline: The cards of Jambul, to the day
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    When it is judged on <on>
    Then <says>

    Examples:
      | case                             | person                                                                      | opens                                                                                                                                                    | events | on         | says                        |
      | before July                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: {is: permanent, since: 2015-01-01}, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held} |        | 2017-06-30 | kz-residence is permanent   |
      | from the first of July it may be | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: {is: permanent, since: 2015-01-01}, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held} |        | 2017-07-01 | kz-residence is unknown     |
      | on the fourth of October still   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: {is: permanent, since: 2015-01-01}, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held} |        | 2017-10-04 | kz-residence is unknown     |
      | on the fifth it is void          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, kz-residence: {is: permanent, since: 2015-01-01}, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held} |        | 2017-10-05 | kz-residence is invalidated |
      | issued on that very day          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-10-05, kz-residence: {is: permanent, since: 2017-10-05}, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held} |        | 2017-10-20 | kz-residence is invalidated |
      | issued a day later               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-10-06, kz-residence: {is: permanent, since: 2017-10-06}, kz-pr-issuer: jambul, kz-pr-card: held, location: kazakhstan, chinese-by-china: held} |        | 2017-10-20 | kz-residence is permanent   |

  # The fear of removal gives way to there being no state to send to.
  Scenario: Not sent back without a nationality
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, kz-residence: invalidated, kz-pr-issuer: jambul, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then removal is no

  # The law owes a foreigner nothing, and the practice says so too.
  Scenario: A foreigner held in China, and nobody speaks up
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, kazakh-by-kazakhstan: none, detention: police-custody, location: china}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layers law and treaty and practice
    When it is judged on 2018-06-01
    Then rule kz.con95.no-protection-of-foreigners yields to kz.practice.non-interference

  # An order of 2020, of which the day was not read.
  Scenario Outline: The paper of a stateless person
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
      | case                      | person                                                                      | opens                                                                                                                                                               | events | on         | says                                                 |
      | surely at the end of 2020 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, stateless-paper: held, location: kazakhstan}                          |        | 2020-12-31 | rule kz.stateless.documented takes effect            |
      | the day before it may be  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, stateless-paper: held, location: kazakhstan}                          |        | 2020-12-30 | rule kz.stateless.documented may take effect         |
      | it makes the stay lawful  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, stateless-paper: held, location: kazakhstan}                          |        | 2021-06-01 | kz-stay is lawful because of kz.stateless.documented |
      | beside a permit           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, stateless-paper: held, location: kazakhstan, kz-residence: temporary} |        | 2021-06-01 | rule kz.stateless.documented takes effect            |

  Scenario: Nobody is held accountable, and the law says so as well
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2023-01-01, chinese-by-china: held, kazakh-by-kazakhstan: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layers law and treaty and practice
    And reading accountable-under is not-reported
    And reading art-9-timing is static
    When it is judged on 2024-06-01
    Then rule kz.cao.no-liability yields to kz.practice.not-reported

  # For the practice the permit stays void; in law it ends with the naturalisation.
  Scenario: A voided card of Jambul, and naturalised since
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, kz-residence: {is: permanent, since: 2015-01-01}, kz-pr-issuer: jambul, kz-application: pending, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-07-01
    Then kz-residence is invalidated

Feature: Who may leave China, by law

  Exit-Entry Law articles 9 to 12: a passport, an inspection, and a closed list of bars.

  # Passport Law article 6: fifteen days, thirty at most.
  Scenario: No exit permit: a national leaves on a passport, or on the right to one
    Given the life "farmer-passport-surrendered"
    When it is judged on 2017-10-15 and 2024-06-01
    Then under law, cn-exit is free because of cn.exit.citizen
    And under law, cn-passport-issue is issued
    And under law, xj-approvals is silent

  # Article 12(2) accused or suspected.
  Scenario: Barred by criminal-case
    Given the life
      """
      person: {ethnicity: kazakh, born: 1988, registered-in: altay}
      opens: {on: 2015-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2025-01-01}, location: china, occupation: farmer}
      events:
      - {on: 2017-03-01, act: open-criminal-case}
      """
    When it is judged on 2017-06-01
    Then cn-exit is barred because of cn.exit.criminal-case
    And under law, rule cn.exit.citizen yields to cn.exit.criminal-case

  # Article 12(3) a court in a civil case.
  Scenario: Barred by civil-court
    Given the life
      """
      person: {ethnicity: kazakh, born: 1988, registered-in: altay}
      opens: {on: 2015-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2025-01-01}, location: china, occupation: farmer}
      events:
      - {on: 2017-03-01, act: bar-exit-by-court}
      """
    When it is judged on 2017-06-01
    Then cn-exit is barred because of cn.exit.civil-court
    And under law, rule cn.exit.citizen yields to cn.exit.civil-court

  # Article 12(4) within the ban after a border offence.
  Scenario: Barred by border-offence
    Given the life
      """
      person: {ethnicity: kazakh, born: 1988, registered-in: altay}
      opens: {on: 2015-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2025-01-01}, location: china, occupation: farmer}
      events:
      - {on: 2017-03-01, act: punish-border-offence}
      """
    When it is judged on 2017-06-01
    Then cn-exit is barred because of cn.exit.border-offence
    And under law, rule cn.exit.citizen yields to cn.exit.border-offence

  # Article 12(5) a department of the State Council so decides.
  Scenario: Barred by national-security
    Given the life
      """
      person: {ethnicity: kazakh, born: 1988, registered-in: altay}
      opens: {on: 2015-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2025-01-01}, location: china, occupation: farmer}
      events:
      - {on: 2017-03-01, act: bar-exit-for-national-security}
      """
    When it is judged on 2017-06-01
    Then cn-exit is barred because of cn.exit.national-security
    And under law, rule cn.exit.citizen yields to cn.exit.national-security

  Scenario: A bar of the law is not opened by local conditions
    Given the life
      """
      person: {ethnicity: kazakh, born: 1988, registered-in: altay}
      opens: {on: 2015-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2025-01-01}, location: china, occupation: farmer}
      events:
      - {on: 2017-03-01, act: open-criminal-case}
      """
    When it is judged on 2024-06-01
    Then cn-exit is barred because of cn.exit.criminal-case

  # Six months in the shorter of the two readings.
  Scenario: A bar after a border offence lapses
    Given the life
      """
      person: {ethnicity: kazakh, born: 1988, registered-in: altay}
      opens: {on: 2015-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2025-01-01}, location: china, occupation: farmer}
      events:
      - {on: 2017-03-01, act: punish-border-offence}
      """
    And reading cn.exit.ban-months is shortest
    When it is judged on 2017-08-31 and 2017-09-01
    Then on 2017-08-31, under law, cn-exit is barred
    And on 2017-09-01, under law, cn-exit is free

  # Article 27, article 89.
  Scenario: A foreigner leaves on a passport
    Given the life "simplified-renunciant"
    When it is judged on 2018-07-15
    Then cn-exit is free because of cn.exit.foreigner

  # Articles 9 to 14 know no such duty.
  Scenario: Nobody must come back because officials say so
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2018-03-01
    Then the answers are
      | question       | law                             | + treaty                        | + practice | + incident |
      | duty-to-return | no because of cn.return.no-duty | no because of cn.return.no-duty | yes        | yes        |

  Scenario: Nobody is asked whether they may leave where they are not
    Given the life "cairo-student"
    When it is judged on 2017-10-15
    Then cn-exit is not asked

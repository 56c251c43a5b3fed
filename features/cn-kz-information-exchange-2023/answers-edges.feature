Feature: Answers of the agreement of 2023, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Each is told; neither stands over the other.
  Scenario Outline: Two refusals under the agreement as reported
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty
    And reading agreement is as-reported
    And reading admission-complies is both-laws
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                   | person                                                                      | opens                                                                                                                                                | events | on         | says                                             |
      | an objection and a missing certificate | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, kz-application: pending, kandas: held, kz-residence: permanent, cn-objection: raised} |        | 2024-06-01 | rule bilat.info.certificate-missing takes effect |
      | no objection                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, kz-application: pending, kandas: held, kz-residence: permanent}                       |        | 2024-06-01 | rule bilat.info.vetoed is not met                |

  # Those who changed citizenship before the agreement was in force.
  Scenario Outline: Who is named and what is answered
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty
    And reading art-9-timing is static
    When it is judged on <on>
    Then <says>

    Examples:
      | case                     | person                                                                      | opens                                                                                   | events                                                            | on         | says                    |
      | changed the day before   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, kz-application: pending} | {on: 2023-11-09, act: register-kz-citizenship, outcome: eligible} | 2024-01-10 | bilat.info.send is owed |
      | changed on its first day | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2023-01-01, chinese-by-china: held, location: kazakhstan, kz-application: pending} | {on: 2023-11-10, act: register-kz-citizenship, outcome: eligible} | 2024-01-10 | bilat.info.send is none |

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

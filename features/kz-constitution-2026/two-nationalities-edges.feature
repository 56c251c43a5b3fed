Feature: Constitution of 2026, article 13: another nationality, reading by reading

  A citizen since 2015 who lives in China, so that nothing else ends either nationality. Article 13(3) names no procedure and no
  transition; a minor with both from birth is left to a law that was not found.

  # Article 13(3); for needs-law also article 5(5).
  Scenario Outline: Another nationality beside the Kazakh one
    Given the life
      """
      person: {ethnicity: kazakh, born: <born>, born-in: china, registered-in: nowhere}
      opens: {on: 2020-01-01, kazakh-by-kazakhstan: {is: held, since: 2015-01-01}, location: china, <other>}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading const-2026-13 is <reading>
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                        | reading         | born       | other                                                                                             | on         | says                                                                      |
      | of a third state beside it                  | decision-needed | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, third-nationality: {is: held, since: 2010-01-01} | 2026-07-01 | kz-citizenship-loss is threatened because of kz.con26.dual.decision       |
      | China answered that its nationality goes on | decision-needed | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, kz-list: answered-still-national                 | 2026-07-01 | kz-citizenship-loss is threatened because of kz.con26.dual.decision       |
      | one nationality                             | decision-needed | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}                                                   | 2026-07-01 | rule kz.con26.dual.decision is not met                                    |

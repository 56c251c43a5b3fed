Feature: Constitution of 2026, article 13: another nationality, reading by reading

  A citizen since 2015 who lives in China, so that nothing else ends either nationality. Article 13(3) names no procedure and no
  transition; a minor with both from birth is left to a law that was not found.

  # Article 13(3); for needs-law also article 5(5).
  Scenario Outline: Another nationality beside the Kazakh one
    Given the life
      """
      person: {ethnicity: kazakh, born: <born>, born-in: china, registered-in: nowhere}
      opens: {on: 2020-01-01, kazakh-by-kazakhstan: {is: held, since: 2015-01-01}, location: {is: china, since: 2005-01-01}, <other>}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading const-2026-13 is <reading>
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                        | reading         | born       | other                                                                                             | on         | says                                                                      |
      | Chinese beside it                           | decision-needed | 1985-01-01 | chinese-by-china: {is: held, since: 1985-01-01}                                                   | 2026-07-01 | kz-citizenship-loss is threatened because of kz.con26.dual.decision       |
      | of a third state beside it                  | decision-needed | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, third-nationality: {is: held, since: 2010-01-01} | 2026-07-01 | kz-citizenship-loss is threatened because of kz.con26.dual.decision       |
      | China answered that its nationality goes on | decision-needed | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, kz-list: answered-still-national                 | 2026-07-01 | kz-citizenship-loss is threatened because of kz.con26.dual.decision       |
      | one nationality                             | decision-needed | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}                                                   | 2026-07-01 | rule kz.con26.dual.decision is not met                                    |
      | the day before the Constitution             | decision-needed | 1985-01-01 | chinese-by-china: {is: held, since: 1985-01-01}                                                   | 2026-06-30 | rule kz.con26.dual.decision is not in force                               |
      | a minor with both from birth                | decision-needed | 2010-01-01 | chinese-by-china: {is: held, since: 2010-01-01}                                                   | 2026-07-01 | rule kz.con26.dual.decision is not met                                    |
      | a minor who became Chinese later            | decision-needed | 2010-01-01 | chinese-by-china: {is: held, since: 2012-01-01}                                                   | 2026-07-01 | kz-citizenship-loss is threatened because of kz.con26.dual.decision       |
      | a minor with a third nationality too        | decision-needed | 2010-01-01 | chinese-by-china: {is: held, since: 2010-01-01}, third-nationality: {is: held, since: 2010-01-01} | 2026-07-01 | kz-citizenship-loss is threatened because of kz.con26.dual.decision       |
      | eighteen to the day                         | decision-needed | 2008-07-01 | chinese-by-china: {is: held, since: 2008-07-01}                                                   | 2026-07-01 | kz-citizenship-loss is threatened because of kz.con26.dual.decision       |
      | eighteen tomorrow                           | decision-needed | 2008-07-02 | chinese-by-china: {is: held, since: 2008-07-02}                                                   | 2026-07-01 | rule kz.con26.dual.decision is not met                                    |
      | a third nationality acquired later          | acquired-later  | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, third-nationality: {is: held, since: 2016-01-01} | 2026-07-01 | kz-citizenship-loss is threatened because of kz.con26.dual.acquired-later |
      | acquired before                             | acquired-later  | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, third-nationality: {is: held, since: 2014-01-01} | 2026-07-01 | rule kz.con26.dual.acquired-later is not met                              |
      | acquired on the same day                    | acquired-later  | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, third-nationality: {is: held, since: 2015-01-01} | 2026-07-01 | rule kz.con26.dual.acquired-later is not met                              |
      | Chinese again later                         | acquired-later  | 1985-01-01 | chinese-by-china: {is: held, since: 2016-01-01}                                                   | 2026-07-01 | kz-citizenship-loss is threatened because of kz.con26.dual.acquired-later |
      | Chinese before                              | acquired-later  | 1985-01-01 | chinese-by-china: {is: held, since: 2014-01-01}                                                   | 2026-07-01 | rule kz.con26.dual.acquired-later is not met                              |
      | Chinese since the same day                  | acquired-later  | 1985-01-01 | chinese-by-china: {is: held, since: 2015-01-01}                                                   | 2026-07-01 | rule kz.con26.dual.acquired-later is not met                              |
      | the Chinese one lost later                  | acquired-later  | 1985-01-01 | chinese-by-china: {is: lost, since: 2016-01-01}                                                   | 2026-07-01 | rule kz.con26.dual.acquired-later is not met                              |
      | the day before the Constitution             | acquired-later  | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, third-nationality: {is: held, since: 2016-01-01} | 2026-06-30 | rule kz.con26.dual.acquired-later is not in force                         |
      | Chinese beside it                           | needs-law       | 1985-01-01 | chinese-by-china: {is: held, since: 1985-01-01}                                                   | 2026-07-01 | kz-citizenship-loss is safe because of kz.con26.dual.needs-law            |
      | of a third state beside it                  | needs-law       | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, third-nationality: {is: held, since: 2010-01-01} | 2026-07-01 | kz-citizenship-loss is safe because of kz.con26.dual.needs-law            |
      | China answered that its nationality goes on | needs-law       | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, kz-list: answered-still-national                 | 2026-07-01 | kz-citizenship-loss is safe because of kz.con26.dual.needs-law            |
      | one nationality                             | needs-law       | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}                                                   | 2026-07-01 | rule kz.con26.dual.needs-law is not met                                   |
      | the day before the Constitution             | needs-law       | 1985-01-01 | chinese-by-china: {is: held, since: 1985-01-01}                                                   | 2026-06-30 | rule kz.con26.dual.needs-law is not in force                              |
      | Chinese beside it                           | automatic       | 1985-01-01 | chinese-by-china: {is: held, since: 1985-01-01}                                                   | 2026-07-01 | kazakh-by-kazakhstan is lost because of kz.con26.dual.automatic           |
      | of a third state beside it                  | automatic       | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}, third-nationality: {is: held, since: 2010-01-01} | 2026-07-01 | kazakh-by-kazakhstan is lost because of kz.con26.dual.automatic           |
      | one nationality                             | automatic       | 1985-01-01 | chinese-by-china: {is: lost, since: 2015-01-01}                                                   | 2026-07-01 | kazakh-by-kazakhstan is held                                              |
      | the day before the Constitution             | automatic       | 1985-01-01 | chinese-by-china: {is: held, since: 1985-01-01}                                                   | 2026-06-30 | kazakh-by-kazakhstan is held                                              |
      | a minor with both from birth                | automatic       | 2010-01-01 | chinese-by-china: {is: held, since: 2010-01-01}                                                   | 2026-07-01 | kazakh-by-kazakhstan is held                                              |
      | a minor who became Chinese later            | automatic       | 2010-01-01 | chinese-by-china: {is: held, since: 2012-01-01}                                                   | 2026-07-01 | kazakh-by-kazakhstan is lost because of kz.con26.dual.automatic           |
      | a minor with a third nationality too        | automatic       | 2010-01-01 | chinese-by-china: {is: held, since: 2010-01-01}, third-nationality: {is: held, since: 2010-01-01} | 2026-07-01 | kazakh-by-kazakhstan is lost because of kz.con26.dual.automatic           |
      | eighteen to the day                         | automatic       | 2008-07-01 | chinese-by-china: {is: held, since: 2008-07-01}                                                   | 2026-07-01 | kazakh-by-kazakhstan is lost because of kz.con26.dual.automatic           |
      | eighteen tomorrow                           | automatic       | 2008-07-02 | chinese-by-china: {is: held, since: 2008-07-02}                                                   | 2026-07-01 | kazakh-by-kazakhstan is held                                              |

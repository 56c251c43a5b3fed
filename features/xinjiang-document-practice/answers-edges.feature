Feature: Answers of the practice on papers in Xinjiang, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Minorities registered in Xinjiang.
  Scenario Outline: Of whom papers are withheld
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice
    And reading safekeeping is until-travel-approved
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                | person                                                                                | opens                                                                               | events | on         | says                                               |
      | registered elsewhere in China       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, chinese-by-china: held, location: china}                           |        | 2018-06-01 | rule xj.passport.recall is not met                 |
      | registered nowhere                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere}         | {on: 2017-01-01, chinese-by-china: held, location: china}                           |        | 2018-06-01 | rule xj.passport.recall is not met                 |
      | registered in Altay                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: china}                           |        | 2018-06-01 | rule xj.passport.recall takes effect               |
      | kept, registered elsewhere in China | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: china-elsewhere} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: surrendered} |        | 2018-06-01 | rule xj.return-of-papers.until-travel is not met   |
      | kept, registered nowhere            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere}         | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: surrendered} |        | 2018-06-01 | rule xj.return-of-papers.until-travel is not met   |
      | kept, registered in Altay           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}           | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: surrendered} |        | 2018-06-01 | rule xj.return-of-papers.until-travel takes effect |

  # A Kazakh passport is handed in to Kazakhstan's own authorities (article 21 of its Citizenship Law), and no report has it taken for
  # safekeeping: only of one that was confiscated can be asked whether officials in China give it back.
  Scenario Outline: A passport handed in at home is no paper that officials in China took
    Given a life that opens on 2017-06-01
    And it is known that registered-in is ili
    And at the opening kz-passport is <passport>
    And the layers law, treaty and practice
    When it is judged on 2018-06-01
    Then document-return is <answer>

    Examples:
      | passport    | answer                                              |
      | surrendered | not asked                                           |
      | confiscated | in the hands of cn-police between returned and kept |

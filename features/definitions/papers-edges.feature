Feature: What zhol calls undocumented: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions. Who is told of no relatives has none.

  # def.undocumented: definition undocumented; findings F-S07; w66 one-year papers.
  Scenario Outline: No valid paper of any state
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                           | opens                                                                                     | says                                             |
      | it applies                     | {on: 2017-06-01, chinese-by-china: held, location: kazakhstan}                            | undocumented is yes because of def.undocumented  |
      | a passport kept by the police  | {on: 2017-06-01, chinese-by-china: held, cn-passport: surrendered, location: kazakhstan}  | undocumented is yes because of def.undocumented  |
      | a passport run out             | {on: 2017-06-01, chinese-by-china: held, cn-passport: expired, location: elsewhere}       | undocumented is yes because of def.undocumented  |
      | a card declared void           | {on: 2017-06-01, chinese-by-china: held, kz-pr-card: void, location: kazakhstan}          | undocumented is yes because of def.undocumented  |
      | without: a Chinese passport    | {on: 2017-06-01, chinese-by-china: held, cn-passport: held, location: kazakhstan}         | undocumented is no because of def.documented     |
      | without: a residence card      | {on: 2017-06-01, chinese-by-china: held, kz-pr-card: held, location: kazakhstan}          | undocumented is no because of def.documented     |
      | without: a stateless paper     | {on: 2017-06-01, chinese-by-china: lost, stateless-paper: held, location: kazakhstan}     | undocumented is no because of def.documented     |
      | without: another nationality   | {on: 2017-06-01, chinese-by-china: lost, third-nationality: held, location: kazakhstan}   | undocumented is no because of def.documented     |
      | without: refugee status        | {on: 2017-06-01, chinese-by-china: held, asylum: granted, location: kazakhstan}           | undocumented is no because of def.documented     |
      | in China                       | {on: 2017-06-01, chinese-by-china: held, location: china}                                 | undocumented is not asked                        |
      | a citizen of Kazakhstan        | {on: 2017-06-01, kazakh-by-kazakhstan: held, location: kazakhstan}                        | undocumented is not asked                        |

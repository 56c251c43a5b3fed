Feature: Chinese nationality at birth, each rule at its edges

  Articles 4 to 6 of the Nationality Law look at the parents on the day of birth. A parent of whom nothing is told of a
  nationality has none; one with two years of permanent residence in Kazakhstan behind them is settled abroad.

  # Article 4.
  Scenario Outline: One Chinese parent and birth in China
    Given the life
      """
      person: {born: <born>, born-in: <born-in>, ethnicity: kazakh}
      roles:
        mother: {person: {born: 1960, ethnicity: kazakh}, opens: {on: <told>, <mother>}, events: [<later>]}
        father: {person: {born: 1960, ethnicity: kazakh}, opens: {on: <told>, <father>}}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                       | born       | born-in    | told       | mother                                      | father                                      | later                                                        | on         | says                                                             |
      | one Chinese parent, born in China          | 2014-05-05 | china      | 2013-01-01 | chinese-by-china: held, location: china     | kazakh-by-kazakhstan: held, location: china |                                                              | 2014-05-05 | chinese-by-china is held because of cn.nationality.born-in-china |
      | no Chinese parent                          | 2014-05-05 | china      | 2013-01-01 | kazakh-by-kazakhstan: held, location: china | third-nationality: held, location: china    |                                                              | 2014-05-05 | chinese-by-china is none                                         |
      | born abroad: article 5                     | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: held, location: china     | kazakh-by-kazakhstan: held, location: china |                                                              | 2014-05-05 | rule cn.nationality.born-in-china is not met                     |
      | the law's first day                        | 1980-09-10 | china      | 1979-01-01 | chinese-by-china: held, location: china     | third-nationality: held, location: china    |                                                              | 1980-09-10 | chinese-by-china is held because of cn.nationality.born-in-china |
      | the day before: another rule               | 1980-09-09 | china      | 1979-01-01 | chinese-by-china: held, location: china     | third-nationality: held, location: china    |                                                              | 1980-09-09 | rule cn.nationality.born-in-china is not in force                |
      | the mother becomes Chinese after the birth | 2014-05-05 | china      | 2013-01-01 | kazakh-by-kazakhstan: held, location: china | third-nationality: held, location: china    | {on: 2015-03-01, act: decide-restoration, outcome: possible} | 2016-01-01 | chinese-by-china is none                                         |

  # Article 5: both conditions of its exception must be met together.
  Scenario Outline: A Chinese parent and birth abroad
    Given the life
      """
      person: {born: <born>, born-in: <born-in>, ethnicity: kazakh}
      roles:
        mother: {person: {born: 1960, ethnicity: kazakh}, opens: {on: <told>, <mother>}, events: [<later>]}
        father: {person: {born: 1960, ethnicity: kazakh}, opens: {on: <told>, <father>}}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                        | born       | born-in    | told       | mother                                           | father                                                                                                                  | later                                                        | on         | says                                                           |
      | a Chinese parent not settled abroad                         | 2014-05-05 | kazakhstan | 2013-01-01 | kazakh-by-kazakhstan: held, location: kazakhstan | chinese-by-china: held, location: kazakhstan                                                                            |                                                              | 2014-05-05 | chinese-by-china is held because of cn.nationality.born-abroad |
      | a settled parent, and no foreign nationality by birth       | 2014-05-05 | elsewhere  | 2008-01-01 | chinese-by-china: held, location: elsewhere      | chinese-by-china: held, kz-residence: {is: permanent, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01} |                                                              | 2014-05-05 | chinese-by-china is held because of cn.nationality.born-abroad |
      | settled, and Kazakh by birth in Kazakhstan                  | 2014-05-05 | kazakhstan | 2008-01-01 | kazakh-by-kazakhstan: held, location: elsewhere  | chinese-by-china: held, kz-residence: {is: permanent, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01} |                                                              | 2014-05-05 | chinese-by-china is none                                       |
      | settled, and Kazakh because a parent lives in Kazakhstan    | 2014-05-05 | elsewhere  | 2008-01-01 | kazakh-by-kazakhstan: held, location: elsewhere  | chinese-by-china: held, kz-residence: {is: permanent, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01} |                                                              | 2014-05-05 | chinese-by-china is none                                       |
      | settled elsewhere, and the agreement makes the child Kazakh | 2014-05-05 | elsewhere  | 2008-01-01 | kazakh-by-kazakhstan: held, location: elsewhere  | chinese-by-china: held, location: {is: elsewhere, since: 2008-01-01}                                                    |                                                              | 2014-05-05 | chinese-by-china is held because of cn.nationality.born-abroad |
      | a third nationality from the other parent, and settled      | 2014-05-05 | elsewhere  | 2008-01-01 | third-nationality: held, location: elsewhere     | chinese-by-china: held, kz-residence: {is: permanent, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01} |                                                              | 2014-05-05 | chinese-by-china is none                                       |
      | a third nationality from the other parent, not settled      | 2014-05-05 | elsewhere  | 2013-01-01 | third-nationality: held, location: elsewhere     | chinese-by-china: held, location: elsewhere                                                                             |                                                              | 2014-05-05 | chinese-by-china is held because of cn.nationality.born-abroad |
      | no Chinese parent                                           | 2014-05-05 | kazakhstan | 2013-01-01 | kazakh-by-kazakhstan: held, location: kazakhstan | third-nationality: held, location: kazakhstan                                                                           |                                                              | 2014-05-05 | chinese-by-china is none                                       |
      | born in China: article 4                                    | 2014-05-05 | china      | 2013-01-01 | kazakh-by-kazakhstan: held, location: kazakhstan | chinese-by-china: held, location: kazakhstan                                                                            |                                                              | 2014-05-05 | rule cn.nationality.born-abroad is not met                     |
      | the law's first day                                         | 1980-09-10 | elsewhere  | 1979-01-01 | third-nationality: held, location: elsewhere     | chinese-by-china: held, location: elsewhere                                                                             |                                                              | 1980-09-10 | chinese-by-china is held because of cn.nationality.born-abroad |
      | the day before: another rule                                | 1980-09-09 | elsewhere  | 1979-01-01 | third-nationality: held, location: elsewhere     | chinese-by-china: held, location: elsewhere                                                                             |                                                              | 1980-09-09 | rule cn.nationality.born-abroad is not in force                |
      | the mother becomes Chinese after the birth                  | 2014-05-05 | elsewhere  | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere  | third-nationality: held, location: elsewhere                                                                            | {on: 2015-03-01, act: decide-restoration, outcome: possible} | 2016-01-01 | chinese-by-china is none                                       |

  # Article 6.
  Scenario Outline: Stateless parents in China
    Given the life
      """
      person: {born: <born>, born-in: <born-in>, ethnicity: kazakh}
      roles:
        mother: {person: {born: 1960, ethnicity: kazakh}, opens: {on: <told>, <mother>}}
        father: {person: {born: 1960, ethnicity: kazakh}, opens: {on: <told>, <father>}}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                              | born       | born-in   | told       | mother                                  | father                                      | on         | says                                                                                  |
      | two stateless parents in China    | 2014-05-05 | china     | 2013-01-01 | chinese-by-china: none, location: china | chinese-by-china: none, location: china     | 2014-05-05 | chinese-by-china is held because of cn.nationality.born-in-china-to-stateless-parents |
      | one of them is elsewhere          | 2014-05-05 | china     | 2013-01-01 | chinese-by-china: none, location: china | chinese-by-china: none, location: elsewhere | 2014-05-05 | chinese-by-china is none                                                              |
      | one of them is Kazakh             | 2014-05-05 | china     | 2013-01-01 | chinese-by-china: none, location: china | kazakh-by-kazakhstan: held, location: china | 2014-05-05 | chinese-by-china is none                                                              |
      | one of them is of a third state   | 2014-05-05 | china     | 2013-01-01 | chinese-by-china: none, location: china | third-nationality: held, location: china    | 2014-05-05 | chinese-by-china is none                                                              |
      | one of them is Chinese: article 4 | 2014-05-05 | china     | 2013-01-01 | chinese-by-china: none, location: china | chinese-by-china: held, location: china     | 2014-05-05 | rule cn.nationality.born-in-china-to-stateless-parents is not met                     |
      | born abroad                       | 2014-05-05 | elsewhere | 2013-01-01 | chinese-by-china: none, location: china | chinese-by-china: none, location: china     | 2014-05-05 | chinese-by-china is none                                                              |
      | the law's first day               | 1980-09-10 | china     | 1979-01-01 | chinese-by-china: none, location: china | chinese-by-china: none, location: china     | 1980-09-10 | chinese-by-china is held because of cn.nationality.born-in-china-to-stateless-parents |
      | the day before                    | 1980-09-09 | china     | 1979-01-01 | chinese-by-china: none, location: china | chinese-by-china: none, location: china     | 1980-09-09 | chinese-by-china is none                                                              |

  # Article 6 speaks of parents; of a child found without any, nothing was read.
  Scenario: A child of nobody, born in China
    Given the life
      """
      person: {born: 2014-05-05, born-in: china, ethnicity: kazakh}
      roles: {mother: nobody, father: nobody}
      """
    And the layer law
    When it is judged on 2014-05-05
    Then chinese-by-china is none
    And rule cn.nationality.born-in-china-to-stateless-parents is not met

  # Article 17: what was acquired before the law. By which rule is assumed.
  Scenario Outline: Born before the law
    Given the life
      """
      person: {born: <born>, born-in: <born-in>, ethnicity: kazakh}
      roles:
        mother: {person: {born: 1960, ethnicity: kazakh}, opens: {on: <told>, <mother>}}
        father: {person: {born: 1960, ethnicity: kazakh}, opens: {on: <told>, <father>}}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                          | born       | born-in   | told       | mother                                          | father                                       | on         | says                                                                   |
      | a Chinese parent, the last day before the law | 1980-09-09 | elsewhere | 1979-01-01 | chinese-by-china: held, location: elsewhere     | third-nationality: held, location: elsewhere | 1980-09-09 | chinese-by-china is held because of cn.nationality.born-before-the-law |
      | no Chinese parent                             | 1980-09-09 | elsewhere | 1979-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | third-nationality: held, location: elsewhere | 1980-09-09 | chinese-by-china is none                                               |
      | on the law's first day article 5 speaks       | 1980-09-10 | elsewhere | 1979-01-01 | chinese-by-china: held, location: elsewhere     | third-nationality: held, location: elsewhere | 1980-09-10 | rule cn.nationality.born-before-the-law is not in force                |

  # Article 5 with article 12 of the Kazakh law. The settled parent, and both parents, are elsewhere on the day; in the static reading a parent naturalised
  # before settling has kept the Chinese nationality.
  Scenario Outline: A Chinese parent who settled abroad, and which birth makes the child Kazakh
    Given the life
      """
      person: {born: 2014-05-05, ethnicity: kazakh, <child>}
      roles:
        mother: <mother>
        father: <father>
      """
    And the layer law
    And reading art-9-timing is static
    When it is judged on 2014-05-05
    Then <says>

    Examples:
      | case                                                   | child                                         | mother                                                                                                                                                                          | father                                                                                                                                                                                                                                                       | says                                                          |
      | both parents are Kazakh, one of them Chinese as well   | born-in: elsewhere                            | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, kazakh-by-kazakhstan: held, location: elsewhere}}                                                       | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: held, kazakh-by-kazakhstan: {is: held, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01}}, events: [{on: 2014-03-01, now: {location: elsewhere}}]} | chinese-by-china is none                                      |
      | only one is Kazakh                                     | born-in: elsewhere                            | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, kazakh-by-kazakhstan: held, location: elsewhere}}                                                       | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: held, kz-residence: {is: permanent, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01}}, events: [{on: 2014-03-01, now: {location: elsewhere}}]}    | rule cn.nationality.born-abroad takes effect                  |
      | only one is, and the child is born in Kazakhstan       | born-in: kazakhstan                           | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, kazakh-by-kazakhstan: held, location: elsewhere}}                                                       | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: held, kz-residence: {is: permanent, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01}}, events: [{on: 2014-03-01, now: {location: elsewhere}}]}    | chinese-by-china is none                                      |
      | only one is, and the parents agreed on it              | born-in: elsewhere, parents-agreed-on-kz: yes | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, kazakh-by-kazakhstan: held, location: elsewhere}}                                                       | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: held, kz-residence: {is: permanent, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01}}, events: [{on: 2014-03-01, now: {location: elsewhere}}]}    | chinese-by-china is none                                      |
      | the other parent is stateless                          | born-in: elsewhere                            | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: none, location: elsewhere}}                                                           | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: held, kazakh-by-kazakhstan: {is: held, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01}}, events: [{on: 2014-03-01, now: {location: elsewhere}}]} | chinese-by-china is none                                      |
      | the other parent is Chinese and nothing else           | born-in: elsewhere                            | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: held, location: elsewhere}}                                                           | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: held, kazakh-by-kazakhstan: {is: held, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01}}, events: [{on: 2014-03-01, now: {location: elsewhere}}]} | rule cn.nationality.born-abroad takes effect                  |
      | the other parent is stateless or of a third state      | born-in: elsewhere                            | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, location: elsewhere}, unknown: [third-nationality]} | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: held, kazakh-by-kazakhstan: {is: held, since: 2008-01-01}, location: {is: kazakhstan, since: 2008-01-01}}, events: [{on: 2014-03-01, now: {location: elsewhere}}]} | chinese-by-china is none whatever mother.third-nationality is |
      | born in China article 4 speaks, and article 5 does not | born-in: china                                | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: held, location: elsewhere}}                                                           | {person: {born: 1960-01-01, ethnicity: kazakh}, opens: {on: 2008-01-01, chinese-by-china: held, location: elsewhere}}                                                                                                                                        | rule cn.nationality.born-abroad is not met                    |

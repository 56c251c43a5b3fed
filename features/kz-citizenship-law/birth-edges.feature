Feature: Kazakh citizenship at birth, each rule at its edges

  Articles 11 to 14 look at the parents on the day of birth, and at no other day. A parent of whom nothing is told of a
  nationality has none. Where a row changes one thing only, that thing is what the article asks.

  # Article 11 and 12: wherever the child is born.
  Scenario Outline: Both parents are Kazakh citizens
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
      | case                                   | born       | born-in   | told       | mother                                          | father                                          | later                                                                                                  | on         | says                                                          |
      | both parents are citizens, born abroad | 2014-05-05 | elsewhere | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | kazakh-by-kazakhstan: held, location: elsewhere |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is held because of kz.birth.both-parents |
      | only one of them is                    | 2014-05-05 | elsewhere | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: elsewhere     |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is none                                  |
      | neither is                             | 2014-05-05 | elsewhere | 2013-01-01 | chinese-by-china: held, location: elsewhere     | chinese-by-china: held, location: elsewhere     |                                                                                                        | 2014-05-05 | rule kz.birth.both-parents is not met                         |
      | the law's first day                    | 1992-03-01 | elsewhere | 1991-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | kazakh-by-kazakhstan: held, location: elsewhere |                                                                                                        | 1992-03-01 | kazakh-by-kazakhstan is held because of kz.birth.both-parents |
      | the day before                         | 1992-02-29 | elsewhere | 1991-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | kazakh-by-kazakhstan: held, location: elsewhere |                                                                                                        | 1992-02-29 | kazakh-by-kazakhstan is none                                  |
      | they became citizens after the birth   | 2014-05-05 | elsewhere | 2013-01-01 | chinese-by-china: held, location: elsewhere     | kazakh-by-kazakhstan: held, location: elsewhere | {on: 2015-02-01, act: apply-kz-citizenship}, {on: 2015-03-01, act: admit-by-decree, outcome: eligible} | 2016-01-01 | kazakh-by-kazakhstan is none                                  |

  # Article 12.
  Scenario Outline: One parent is a citizen and the child is born in Kazakhstan
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
      | case                                        | born       | born-in    | told       | mother                                          | father                                  | later                                                                                                  | on         | says                                                                      |
      | one parent is a citizen, born in Kazakhstan | 2014-05-05 | kazakhstan | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: china |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is held because of kz.birth.one-parent-in-kazakhstan |
      | born in China                               | 2014-05-05 | china      | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: china |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is none                                              |
      | no parent is a citizen                      | 2014-05-05 | kazakhstan | 2013-01-01 | third-nationality: held, location: elsewhere    | chinese-by-china: held, location: china |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is none                                              |
      | the law's first day                         | 1992-03-01 | kazakhstan | 1991-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: china |                                                                                                        | 1992-03-01 | kazakh-by-kazakhstan is held because of kz.birth.one-parent-in-kazakhstan |
      | the day before                              | 1992-02-29 | kazakhstan | 1991-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: china |                                                                                                        | 1992-02-29 | kazakh-by-kazakhstan is none                                              |
      | the mother became one after the birth       | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: held, location: kazakhstan    | chinese-by-china: held, location: china | {on: 2015-02-01, act: apply-kz-citizenship}, {on: 2015-03-01, act: admit-by-decree, outcome: eligible} | 2016-01-01 | kazakh-by-kazakhstan is none                                              |

  # Article 12: a parent who lives in Kazakhstan, read as being there on the day.
  Scenario Outline: One parent is a citizen and a parent lives in Kazakhstan
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
      | case                                                | born       | born-in    | told       | mother                                           | father                                       | later                                                                                                  | on         | says                                                                 |
      | one is a citizen, the other is in Kazakhstan        | 2014-05-05 | elsewhere  | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere  | chinese-by-china: held, location: kazakhstan |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is held because of kz.birth.one-parent-resident |
      | none of them is in Kazakhstan                       | 2014-05-05 | elsewhere  | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere  | chinese-by-china: held, location: china      |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is none                                         |
      | no parent is a citizen                              | 2014-05-05 | elsewhere  | 2013-01-01 | third-nationality: held, location: kazakhstan    | chinese-by-china: held, location: kazakhstan |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is none                                         |
      | born in Kazakhstan: another sentence of the article | 2014-05-05 | kazakhstan | 2013-01-01 | kazakh-by-kazakhstan: held, location: kazakhstan | chinese-by-china: held, location: kazakhstan |                                                                                                        | 2014-05-05 | rule kz.birth.one-parent-resident is not met                         |
      | the law's first day                                 | 1992-03-01 | elsewhere  | 1991-01-01 | kazakh-by-kazakhstan: held, location: elsewhere  | chinese-by-china: held, location: kazakhstan |                                                                                                        | 1992-03-01 | kazakh-by-kazakhstan is held because of kz.birth.one-parent-resident |
      | the day before                                      | 1992-02-29 | elsewhere  | 1991-01-01 | kazakh-by-kazakhstan: held, location: elsewhere  | chinese-by-china: held, location: kazakhstan |                                                                                                        | 1992-02-29 | kazakh-by-kazakhstan is none                                         |
      | the mother became one after the birth               | 2014-05-05 | china      | 2013-01-01 | chinese-by-china: held, location: kazakhstan     | chinese-by-china: held, location: china      | {on: 2015-02-01, act: apply-kz-citizenship}, {on: 2015-03-01, act: admit-by-decree, outcome: eligible} | 2016-01-01 | kazakh-by-kazakhstan is none                                         |

  # Article 12: both live abroad, and agree in writing.
  Scenario Outline: One parent is a citizen and both agreed
    Given the life
      """
      person: {born: <born>, born-in: <born-in>, ethnicity: kazakh, <more>}
      roles:
        mother: {person: {born: 1960, ethnicity: kazakh}, opens: {on: <told>, <mother>}, events: [<later>]}
        father: {person: {born: 1960, ethnicity: kazakh}, opens: {on: <told>, <father>}}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                         | born       | born-in    | told       | mother                                          | father                                  | more                      | later                                                                                                  | on         | says                                                          |
      | one is a citizen, and both agreed in writing | 2014-05-05 | elsewhere  | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: china | parents-agreed-on-kz: yes |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is held because of kz.birth.by-agreement |
      | without the agreement                        | 2014-05-05 | elsewhere  | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: china | foundling: no             |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is none                                  |
      | no parent is a citizen                       | 2014-05-05 | elsewhere  | 2013-01-01 | third-nationality: held, location: elsewhere    | chinese-by-china: held, location: china | parents-agreed-on-kz: yes |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is none                                  |
      | born in Kazakhstan: no agreement is asked    | 2014-05-05 | kazakhstan | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: china | parents-agreed-on-kz: yes |                                                                                                        | 2014-05-05 | rule kz.birth.by-agreement is not met                         |
      | the law's first day                          | 1992-03-01 | elsewhere  | 1991-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: china | parents-agreed-on-kz: yes |                                                                                                        | 1992-03-01 | kazakh-by-kazakhstan is held because of kz.birth.by-agreement |
      | the day before                               | 1992-02-29 | elsewhere  | 1991-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: china | parents-agreed-on-kz: yes |                                                                                                        | 1992-02-29 | kazakh-by-kazakhstan is none                                  |
      | the mother became one after the birth        | 2014-05-05 | elsewhere  | 2013-01-01 | chinese-by-china: held, location: kazakhstan    | chinese-by-china: held, location: china | parents-agreed-on-kz: yes | {on: 2015-02-01, act: apply-kz-citizenship}, {on: 2015-03-01, act: admit-by-decree, outcome: eligible} | 2016-01-01 | kazakh-by-kazakhstan is none                                  |

  # Article 12: whoever the other parent is, where that one has no nationality.
  Scenario Outline: One parent is a citizen and the other is stateless
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
      | case                                  | born       | born-in   | told       | mother                                          | father                                          | later                                                                                                  | on         | says                                                                    |
      | one is a citizen, the other stateless | 2014-05-05 | elsewhere | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: none, location: elsewhere     |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is held because of kz.birth.other-parent-stateless |
      | the other is Chinese                  | 2014-05-05 | elsewhere | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: held, location: elsewhere     |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is none                                            |
      | the other is of a third state         | 2014-05-05 | elsewhere | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | third-nationality: held, location: elsewhere    |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is none                                            |
      | the other is a citizen too            | 2014-05-05 | elsewhere | 2013-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | kazakh-by-kazakhstan: held, location: elsewhere |                                                                                                        | 2014-05-05 | rule kz.birth.other-parent-stateless is not met                         |
      | both are stateless                    | 2014-05-05 | elsewhere | 2013-01-01 | chinese-by-china: none, location: elsewhere     | chinese-by-china: none, location: elsewhere     |                                                                                                        | 2014-05-05 | kazakh-by-kazakhstan is none                                            |
      | the law's first day                   | 1992-03-01 | elsewhere | 1991-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: none, location: elsewhere     |                                                                                                        | 1992-03-01 | kazakh-by-kazakhstan is held because of kz.birth.other-parent-stateless |
      | the day before                        | 1992-02-29 | elsewhere | 1991-01-01 | kazakh-by-kazakhstan: held, location: elsewhere | chinese-by-china: none, location: elsewhere     |                                                                                                        | 1992-02-29 | kazakh-by-kazakhstan is none                                            |
      | the mother became one after the birth | 2014-05-05 | elsewhere | 2013-01-01 | chinese-by-china: held, location: kazakhstan    | chinese-by-china: none, location: elsewhere     | {on: 2015-02-01, act: apply-kz-citizenship}, {on: 2015-03-01, act: admit-by-decree, outcome: eligible} | 2016-01-01 | kazakh-by-kazakhstan is none                                            |

  # Article 14, in its wording of 2012, whose day was not read.
  Scenario Outline: Stateless parents who live in Kazakhstan for good
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
      | case                                             | born       | born-in    | told       | mother                                                                | father                                                                    | on         | says                                                                        |
      | two stateless residents                          | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | chinese-by-china: none, kz-residence: permanent, location: kazakhstan     | 2014-05-05 | kazakh-by-kazakhstan is held because of kz.birth.stateless-parents-resident |
      | one of them is no resident                       | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | chinese-by-china: none, location: kazakhstan                              | 2014-05-05 | kazakh-by-kazakhstan is none                                                |
      | one of them is Chinese                           | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | chinese-by-china: held, kz-residence: permanent, location: kazakhstan     | 2014-05-05 | kazakh-by-kazakhstan is none                                                |
      | one of them is of a third state                  | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | third-nationality: held, kz-residence: permanent, location: kazakhstan    | 2014-05-05 | kazakh-by-kazakhstan is none                                                |
      | one of them is a citizen                         | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | kazakh-by-kazakhstan: held, kz-residence: permanent, location: kazakhstan | 2014-05-05 | rule kz.birth.stateless-parents-resident is not met                         |
      | born in China                                    | 2014-05-05 | china      | 2013-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | chinese-by-china: none, kz-residence: permanent, location: kazakhstan     | 2014-05-05 | kazakh-by-kazakhstan is none                                                |
      | the day before 2012                              | 2011-12-31 | kazakhstan | 2010-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | chinese-by-china: none, kz-residence: permanent, location: kazakhstan     | 2011-12-31 | kazakh-by-kazakhstan is none                                                |
      | the first day on which it may have been in force | 2012-01-01 | kazakhstan | 2011-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | chinese-by-china: none, kz-residence: permanent, location: kazakhstan     | 2012-01-01 | rule kz.birth.stateless-parents-resident may take effect                    |
      | the last day but one of 2012                     | 2012-12-30 | kazakhstan | 2011-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | chinese-by-china: none, kz-residence: permanent, location: kazakhstan     | 2012-12-30 | rule kz.birth.stateless-parents-resident may take effect                    |
      | the last day of 2012                             | 2012-12-31 | kazakhstan | 2011-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | chinese-by-china: none, kz-residence: permanent, location: kazakhstan     | 2012-12-31 | kazakh-by-kazakhstan is held because of kz.birth.stateless-parents-resident |

  # Article 11-1, from 22 July 2011.
  Scenario Outline: Two foreign parents give nothing
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
      | case                         | born       | born-in    | told       | mother                                                                | father                                                                    | on         | says                                                                        |
      | two Chinese parents          | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: held, location: kazakhstan                          | chinese-by-china: held, location: kazakhstan                              | 2014-05-05 | kazakh-by-kazakhstan is none                                                |
      | one of a third state         | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: held, location: kazakhstan                          | third-nationality: held, location: kazakhstan                             | 2014-05-05 | kazakh-by-kazakhstan is none                                                |
      | two of a third state         | 2014-05-05 | kazakhstan | 2013-01-01 | third-nationality: held, location: kazakhstan                         | third-nationality: held, location: kazakhstan                             | 2014-05-05 | kazakh-by-kazakhstan is none                                                |
      | one is a citizen as well     | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: held, location: kazakhstan                          | kazakh-by-kazakhstan: held, third-nationality: held, location: kazakhstan | 2014-05-05 | kazakh-by-kazakhstan is held because of kz.birth.one-parent-in-kazakhstan   |
      | both are stateless residents | 2014-05-05 | kazakhstan | 2013-01-01 | chinese-by-china: none, kz-residence: permanent, location: kazakhstan | chinese-by-china: none, kz-residence: permanent, location: kazakhstan     | 2014-05-05 | kazakh-by-kazakhstan is held because of kz.birth.stateless-parents-resident |
      | its first day                | 2011-07-22 | kazakhstan | 2010-01-01 | chinese-by-china: held, location: kazakhstan                          | chinese-by-china: held, location: kazakhstan                              | 2011-07-22 | rule kz.birth.two-foreign-parents is not met: its moment has passed         |
      | the day before               | 2011-07-21 | kazakhstan | 2010-01-01 | chinese-by-china: held, location: kazakhstan                          | chinese-by-china: held, location: kazakhstan                              | 2011-07-21 | rule kz.birth.two-foreign-parents is not in force                           |

  # What is said of both parents, or of every parent, is not said of a child that has none.
  Scenario Outline: A child of nobody
    Given the life
      """
      person: {born: 2014-05-05, born-in: <born-in>, foundling: <foundling>, ethnicity: kazakh}
      roles: {mother: nobody, father: nobody}
      """
    And the layer law
    When it is judged on 2014-05-05
    Then kazakh-by-kazakhstan is <what>
    And rule kz.birth.both-parents is not met
    And rule kz.birth.stateless-parents-resident is not met
    And rule kz.birth.two-foreign-parents is not met

    Examples:
      | case                         | born-in    | foundling | what                               |
      | born in Kazakhstan           | kazakhstan | no        | none                               |
      | born in China                | china      | no        | none                               |
      | born elsewhere               | elsewhere  | no        | none                               |
      | found in Kazakhstan: art. 13 | kazakhstan | yes       | held because of kz.birth.foundling |
      | found elsewhere              | elsewhere  | yes       | none                               |

  Scenario: The one parent there is decides as every parent
    Given the life
      """
      person: {born: 2014-05-05, born-in: elsewhere, ethnicity: kazakh}
      roles:
        mother: {person: {born: 1960, ethnicity: kazakh}, opens: {on: 2013-01-01, kazakh-by-kazakhstan: held, location: elsewhere}}
        father: nobody
      """
    And the layer law
    When it is judged on 2014-05-05
    Then kazakh-by-kazakhstan is held because of kz.birth.both-parents

  # Articles 11 and 12 name grounds side by side; the first of them is told.
  Scenario Outline: A child with more than one ground
    Given the life
      """
      person: {born: 2014-05-05, ethnicity: kazakh, <child>}
      roles:
        mother: <mother>
        father: <father>
      """
    And the layer law
    When it is judged on 2014-05-05
    Then kazakh-by-kazakhstan is held because of <rule>

    Examples:
      | case                                            | child                                         | mother                                                                                                               | father                                                                                                               | rule                              |
      | both parents, in Kazakhstan                     | born-in: kazakhstan                           | {person: {born: 1960, ethnicity: kazakh}, opens: {on: 2013-01-01, kazakh-by-kazakhstan: held, location: kazakhstan}} | {person: {born: 1960, ethnicity: kazakh}, opens: {on: 2013-01-01, kazakh-by-kazakhstan: held, location: kazakhstan}} | kz.birth.both-parents             |
      | one parent, in Kazakhstan, the other stateless  | born-in: kazakhstan                           | {person: {born: 1960, ethnicity: kazakh}, opens: {on: 2013-01-01, kazakh-by-kazakhstan: held, location: kazakhstan}} | {person: {born: 1960, ethnicity: kazakh}, opens: {on: 2013-01-01, chinese-by-china: none, location: elsewhere}}      | kz.birth.one-parent-in-kazakhstan |
      | one parent, the other in Kazakhstan, and agreed | born-in: elsewhere, parents-agreed-on-kz: yes | {person: {born: 1960, ethnicity: kazakh}, opens: {on: 2013-01-01, kazakh-by-kazakhstan: held, location: elsewhere}}  | {person: {born: 1960, ethnicity: kazakh}, opens: {on: 2013-01-01, chinese-by-china: held, location: kazakhstan}}     | kz.birth.one-parent-resident      |
      | one parent, agreed, and the other stateless     | born-in: elsewhere, parents-agreed-on-kz: yes | {person: {born: 1960, ethnicity: kazakh}, opens: {on: 2013-01-01, kazakh-by-kazakhstan: held, location: elsewhere}}  | {person: {born: 1960, ethnicity: kazakh}, opens: {on: 2013-01-01, chinese-by-china: none, location: elsewhere}}      | kz.birth.by-agreement             |

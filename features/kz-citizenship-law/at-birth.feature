Feature: Foundlings, and the old passport in Kazakhstan's eyes

  # A child found in Kazakhstan whose parents are unknown is a citizen from birth, by the law of 1992; only a child found there, and only
  # at birth. Of any other child, who the parents are would have to be known.
  Scenario Outline: A child found in Kazakhstan
    Given the life
      """
      person: {born: <born>, born-in: <born in>, foundling: <found>}
      roles: {spouse: nobody}
      """
    And the layer law
    When it is judged on 1993-06-01
    Then kazakh-by-kazakhstan is <citizenship>

    Examples:
      | born       | born in    | found | citizenship           |
      | 1992-03-01 | kazakhstan | yes   | held since 1992-03-01 |
      | 1992-02-29 | kazakhstan | yes   | none                  |
      | 1992-03-01 | china      | yes   | unknown               |
      | 1992-03-01 | kazakhstan | no    | unknown               |

  # Article 3: another nationality of a citizen is not recognised, since 1 March 1992, whether it rests on China's law or on a passport
  # still in hand.
  Scenario Outline: Whom Kazakhstan takes for a Chinese national
    Given a life that opens on 1992-01-01
    And it is known that born is 1960-01-01
    And at the opening kazakh-by-kazakhstan is <Kazakh> since 1992-01-01
    And at the opening chinese-by-china is <Chinese> since 1992-01-01
    And at the opening cn-passport is <passport>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    And reading art-9-timing is static
    When it is judged on 1992-02-29 and 1992-03-01
    Then on 1992-02-29, chinese-by-kazakhstan is <before>
    And on 1992-03-01, chinese-by-kazakhstan is <after>

    Examples:
      | Kazakh | Chinese | passport | before                             | after                              |
      | held   | held    | none     | yes because of kz.view.chinese-law | no because of kz.view.not-recognised |
      | held   | lost    | held     | yes because of kz.view.old-passport | no because of kz.view.not-recognised |
      | none   | lost    | held     | yes because of kz.view.old-passport | yes because of kz.view.old-passport |
      | none   | lost    | none     | no                                 | no                                 |

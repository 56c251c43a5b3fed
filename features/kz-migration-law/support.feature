Feature: Support for settling, and the card for business and professions

  # Articles 1, 23 and 26: each act is open only to whom it is meant for.
  Scenario Outline: Who may <act>
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And it is known that profession-in-demand is <profession>
    And at the opening kandas is <kandas>
    And at the opening kz-support is <support>
    And at the opening kazakh-by-kazakhstan is <Kazakh>
    And at the opening kz-residence is <residence>
    And at the opening occupation is <occupation>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event <act> on <day>
    And the layer law
    When it is judged on <day>
    Then the event <act> was <answer>

    Examples:
      | act                  | day        | kandas | support  | Kazakh | residence | occupation   | profession | answer                |
      | grant-kandas-support | 2024-06-01 | held   | none     | none   | none      | worker       | no         | allowed               |
      | grant-kandas-support | 2024-06-01 | none   | none     | none   | none      | worker       | no         | not allowed: requires |
      | leave-support-region | 2024-06-01 | held   | received | none   | none      | worker       | no         | allowed               |
      | leave-support-region | 2024-06-01 | held   | none     | none   | none      | worker       | no         | not allowed: requires |
      | decline-kz-citizenship | 2024-06-01 | held | received | none   | none      | worker       | no         | allowed               |
      | decline-kz-citizenship | 2024-06-01 | held | none     | none   | none      | worker       | no         | not allowed: requires |
      | decline-kz-citizenship | 2024-06-01 | none | received | held   | none      | worker       | no         | not allowed: requires |
      | grant-ata-zholy-card | 2024-07-17 | none   | none     | none   | none      | entrepreneur | no         | allowed               |
      | grant-ata-zholy-card | 2024-07-17 | none   | none     | none   | none      | worker       | yes        | allowed               |
      | grant-ata-zholy-card | 2024-07-17 | none   | none     | none   | none      | worker       | no         | not allowed: requires |
      | grant-ata-zholy-card | 2024-07-17 | none   | none     | held   | none      | entrepreneur | no         | not allowed: requires |
      | grant-ata-zholy-card | 2024-07-17 | none   | none     | none   | permanent | entrepreneur | no         | not allowed: requires |
      | grant-ata-zholy-card | 2024-07-16 | none   | none     | none   | none      | entrepreneur | no         | not allowed           |

  # A child stays with a parent who has permanent residence; one parent is enough, and a temporary permit is none.
  Scenario Outline: A minor and the residence of the parents
    Given a life that opens on 2018-01-01
    And it is known that born is 2010-01-01
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And the father's life
      """
      person: {born: 1975}
      opens: {on: 2018-01-01, chinese-by-china: held, location: kazakhstan}
      """
    And the mother's life
      """
      person: {born: 1975}
      opens: {on: 2018-01-01, chinese-by-china: held, kz-residence: <mother>, location: kazakhstan}
      """
    And the spouse is nobody
    And the layer law
    When it is judged on 2018-06-01
    Then kz-stay is <stay>

    Examples:
      | mother    | stay                                        |
      | permanent | lawful because of kz.stay.child-of-resident |
      | temporary | unlawful                                    |

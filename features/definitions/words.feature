Feature: Dual, stateless and contested: what each word asks for

  # A third state's nationality is a nationality.
  Scenario Outline: Stateless is who has none of three
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is <chinese>
    And at the opening kazakh-by-kazakhstan is <kazakh>
    And at the opening third-nationality is <third>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on 2018-06-01
    Then stateless is <stateless>

    Examples:
      | chinese | kazakh | third | stateless |
      | lost    | none   | none  | yes       |
      | held    | none   | none  | no        |
      | lost    | held   | none  | no        |
      | lost    | none   | held  | no        |

  # China's answer to the list is a claim of its own, whatever its law makes of the person.
  Scenario Outline: Both states claim a citizen whom China calls a national still
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is <chinese>
    And at the opening kazakh-by-kazakhstan is held since 2024-01-01
    And at the opening kz-list is <list>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    # who was settled abroad when is another matter
    And reading art-9-timing is static
    When it is judged on 2024-06-01
    Then contested is <contested>

    Examples:
      | chinese | list                    | contested  |
      | lost    | answered-still-national | both-claim |
      | lost    | answered-ended          | no         |
      | held    | none                    | both-claim |

  # Neither counts the person as its own, and each takes her for the other's: Kazakhstan by a passport still held, China because article
  # 9 ended its nationality for the Kazakh one that was lost again.
  Scenario Outline: Each blames the other only where neither has her and both say so
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is <chinese>
    And at the opening kazakh-by-kazakhstan is <kazakh>
    And at the opening renunciation is <renunciation>
    And at the opening cn-passport is held
    And at the opening loss-proof is <proof>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    And rule cn.passport.void is off
    When it is judged on 2018-06-01
    Then chinese-by-kazakhstan is <as Kazakhstan sees it>
    And kazakh-by-china is <as China sees it>
    And contested is <contested>

    Examples:
      | chinese | kazakh | renunciation | proof | as Kazakhstan sees it | as China sees it | contested             |
      | lost    | lost   | none         | none  | yes                   | yes              | each-blames-the-other |
      | held    | none   | none         | none  | yes                   | no               | no                    |
      | lost    | held   | none         | none  | no                    | yes              | no                    |
      | lost    | lost   | none         | held  | no                    | yes              | no                    |
      | lost    | lost   | approved     | none  | yes                   | no               | no                    |

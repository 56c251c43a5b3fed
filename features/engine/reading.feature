Feature: A question that another question reads

  `q is o` is true or false where q is decided, false where it is silent or not asked, and else open; what is open travels along.

  Background:
    Given the words
      """
      actors:
        registry: state
      facts:
        able: {type: bool}
        late: {type: bool}
        adult: {type: bool, missing: "yes"}
      questions:
        fitness: {outcomes: [fit, unfit], asked_when: [adult]}
        service: {outcomes: [taken, spared]}
      """
    And the rules
      """
      - {id: takes, decides: service, outcome: taken, when: [fitness is fit]}
      - {id: spares, decides: service, outcome: spared, when: [{none: [fitness is fit]}]}
      """
    And a life that begins on 1990-01-01

  Scenario Outline: Decided, with able <able>
    Given the rules
      """
      - {id: yes-fit, decides: fitness, outcome: fit, when: [able]}
      - {id: not-fit, decides: fitness, outcome: unfit, when: [not able]}
      """
    And it is known that able is <able>
    When it is judged on 2024-06-01
    Then fitness is <fitness>
    And service is <service>

    Examples:
      | able | fitness | service                   |
      | yes  | fit     | taken because of takes    |
      | no   | unfit   | spared because of spares  |

  Scenario: Silence counts as no
    When it is judged on 2024-06-01
    Then fitness is silent
    And service is spared

  Scenario: Silence is not the other outcome either
    Given the rules
      """
      - {id: reserve, decides: service, outcome: taken, when: [fitness is unfit]}
      """
    When it is judged on 2024-06-01
    Then rule reserve is not met

  Scenario: What is not asked counts as no
    Given the rules
      """
      - {id: everyone-fit, decides: fitness, outcome: fit}
      """
    And it is known that adult is no
    When it is judged on 2024-06-01
    Then fitness is not asked
    And service is spared

  Scenario: A missing fact travels along
    Given the rules
      """
      - {id: yes-fit, decides: fitness, outcome: fit, when: [able]}
      """
    When it is judged on 2024-06-01
    Then service is unknown between taken and spared because of able

  Scenario: A choice travels along
    Given the rules
      """
      - {id: doctor, decides: fitness, may: {actor: registry, outcomes: [fit, unfit], within: none stated}}
      """
    When it is judged on 2024-06-01
    Then service is in the hands of registry between taken and spared

  Scenario: A conflict travels along
    Given the rules
      """
      - {id: one, decides: fitness, outcome: fit}
      - {id: other, decides: fitness, outcome: unfit}
      """
    When it is judged on 2024-06-01
    Then service is in conflict between taken and spared

  Scenario: A missing fact comes before a choice
    Given the rules
      """
      - {id: doctor, decides: fitness, may: {actor: registry, outcomes: [fit, unfit], within: none stated}}
      - {id: takes-late, decides: service, outcome: spared, when: [late], overrides: [takes]}
      """
    When it is judged on 2024-06-01
    Then service is unknown because of late

  Scenario: A conflict comes before a missing fact
    Given the rules
      """
      - {id: one, decides: fitness, outcome: fit}
      - {id: other, decides: fitness, outcome: unfit}
      - {id: takes-late, decides: service, outcome: spared, when: [late], overrides: [takes]}
      """
    When it is judged on 2024-06-01
    Then service is in conflict

  Scenario: Questions that read each other in a circle are no rulebook
    Given the rules
      """
      - {id: back, decides: fitness, outcome: fit, when: [service is spared]}
      """
    Then the rulebook is refused: circle

Feature: An answer is decided, unknown, somebody's choice, in conflict, silent, or not asked

  Background:
    Given the words
      """
      actors:
        registry: state
      facts:
        clan: {type: [hill, shore, isle]}
        debtor: {type: bool}
      questions:
        release: {outcomes: [issued, withheld, void]}
      """
    And a life that begins on 1990-01-01

  Rule: None, one or several outcomes

    Scenario: No rule answers
      Given the rules
        """
        - {id: hill, decides: release, outcome: issued, when: [clan is hill]}
        """
      And it is known that clan is shore
      When it is judged on 2024-06-01
      Then release is silent
      And rule hill is not met

    Scenario: Rules that agree decide together
      Given the rules
        """
        - {id: hill, decides: release, outcome: issued, when: [clan is hill]}
        - {id: honest, decides: release, outcome: issued, when: [not debtor]}
        """
      And it is known that clan is hill
      And it is known that debtor is no
      When it is judged on 2024-06-01
      Then release is issued because of hill and honest

    Scenario: Rules that do not agree, and of which none yields
      Given the rules
        """
        - {id: hill, decides: release, outcome: issued, when: [clan is hill]}
        - {id: debtors, decides: release, outcome: withheld, when: [debtor]}
        """
      And it is known that clan is hill
      And it is known that debtor is yes
      When it is judged on 2024-06-01
      Then release is in conflict between issued and withheld

  Rule: Discretion

    Background:
      Given the rules
        """
        - {id: choice, decides: release, may: {actor: registry, outcomes: [issued, withheld], within: none stated}}
        """

    Scenario: An official may choose
      When it is judged on 2024-06-01
      Then release is in the hands of registry between issued and withheld

    Scenario: Another rule's outcome within the list leaves it a choice
      Given the rules
        """
        - {id: habit, decides: release, outcome: withheld}
        """
      When it is judged on 2024-06-01
      Then release is in the hands of registry

    Scenario: Another rule's outcome outside the list is a conflict
      Given the rules
        """
        - {id: nullity, decides: release, outcome: void}
        """
      When it is judged on 2024-06-01
      Then release is in conflict between issued, withheld and void

    Scenario: Practice that never issues takes the choice away
      Given the rules
        """
        - {id: never, decides: release, outcome: withheld, layer: practice}
        """
      When it is judged on 2024-06-01
      Then the answers are
        | question | law                      | + treaty                 | + practice                 | + incident |
        | release  | in the hands of registry | in the hands of registry | withheld because of never  | withheld   |

  Rule: Unknown

    Scenario: The facts that matter are named, and no others
      Given the rules
        """
        - {id: hill, decides: release, outcome: issued, when: [clan is hill, not debtor]}
        """
      And it is known that debtor is no
      When it is judged on 2024-06-01
      Then release is unknown because of clan

    Scenario: One fact that is against it makes the others idle
      Given the rules
        """
        - {id: hill, decides: release, outcome: issued, when: [clan is hill, not debtor]}
        """
      And it is known that debtor is yes
      When it is judged on 2024-06-01
      Then release is silent

    Scenario: The same whatever the fact is
      Given the rules
        """
        - {id: debtors, decides: release, outcome: withheld, when: [debtor]}
        - {id: honest, decides: release, outcome: withheld, when: [not debtor]}
        """
      When it is judged on 2024-06-01
      Then release is withheld whatever debtor is

    Scenario: Every clan is provided for, so the clan does not matter
      Given the rules
        """
        - {id: hill, decides: release, outcome: issued, when: [clan is hill]}
        - {id: water, decides: release, outcome: issued, when: [clan is shore or isle]}
        """
      When it is judged on 2024-06-01
      Then release is issued whatever clan is

    Scenario: What cannot be is not tried
      Given the words
        """
        facts:
          islander: {type: bool}
        constraints:
          - {any: [not islander, clan is isle]}
        """
      And the rules
        """
        - {id: isle, decides: release, outcome: issued, when: [clan is isle]}
        """
      And it is known that islander is yes
      When it is judged on 2024-06-01
      Then release is issued whatever clan is

    Scenario: Whether something is known is read from the life as written
      Given the rules
        """
        - {id: shown, decides: release, outcome: issued, when: [clan is known]}
        - {id: not-shown, decides: release, outcome: withheld, when: [{none: [clan is known]}]}
        """
      When it is judged on 2024-06-01
      Then release is withheld because of not-shown

    Scenario: A fact that says what leaving it out means is not unknown
      Given the words
        """
        facts:
          convict: {type: bool, missing: "no"}
        """
      And the rules
        """
        - {id: clean, decides: release, outcome: issued, when: [not convict]}
        """
      When it is judged on 2024-06-01
      Then release is issued

    Scenario: Unless the life says that it is not known
      Given the words
        """
        facts:
          convict: {type: bool, missing: "no"}
        """
      And the rules
        """
        - {id: clean, decides: release, outcome: issued, when: [not convict]}
        """
      And it is not known convict
      When it is judged on 2024-06-01
      Then release is unknown because of convict

  Rule: A question that does not arise

    Background:
      Given the words
        """
        questions:
          refund: {outcomes: [paid, kept], asked_when: [debtor]}
        """
      And the rules
        """
        - {id: always, decides: refund, outcome: kept}
        """

    Scenario Outline: With debtor <debtor> the refund is <answer>
      Given it is known that debtor is <debtor>
      When it is judged on 2024-06-01
      Then refund is <answer>

      Examples:
        | debtor | answer    |
        | yes    | kept      |
        | no     | not asked |

    Scenario: Whether it arises is not known
      When it is judged on 2024-06-01
      Then refund is unknown because of debtor

Feature: Each layer adds a column, and says what officials do beyond the law

  Practice stands over law and treaty, incident over all three. Law and treaty stand over nothing by themselves.

  Background:
    Given the words
      """
      questions:
        passage: {outcomes: [free, stamped, barred]}
      """
    And the rules
      """
      - {id: act, decides: passage, outcome: free}
      """
    And a life that begins on 1990-01-01

  Scenario: Whoever is asked at the desk, and whoever is stopped at the gate
    Given the rules
      """
      - {id: desk, decides: passage, outcome: stamped, layer: practice}
      - {id: gate, decides: passage, outcome: barred, layer: incident}
      """
    When it is judged on 2024-06-01
    Then the answers are
      | question | law  | + treaty | + practice | + incident |
      | passage  | free | free     | stamped    | barred     |
    And under practice, rule act yields to desk
    And under incident, rule desk yields to gate

  Scenario: Layers that skip practice
    Given the rules
      """
      - {id: desk, decides: passage, outcome: stamped, layer: practice}
      - {id: gate, decides: passage, outcome: barred, layer: incident}
      """
    And the layers law and practice
    When it is judged on 2024-06-01
    Then under law + practice, passage is stamped

  Scenario: Practice that does what the law says takes nothing away from it
    Given the rules
      """
      - {id: desk, decides: passage, outcome: free, layer: practice}
      """
    When it is judged on 2024-06-01
    Then under practice, passage is free because of act and desk

  Scenario: A treaty that says otherwise is in conflict with the law
    Given the rules
      """
      - {id: accord, decides: passage, outcome: barred, layer: treaty}
      """
    When it is judged on 2024-06-01
    Then the answers are
      | question | law  | + treaty                             | + practice  | + incident  |
      | passage  | free | in conflict between free and barred  | in conflict | in conflict |

  Scenario: A treaty beats the law by name
    Given the rules
      """
      - {id: accord, decides: passage, outcome: barred, layer: treaty, overrides: [act]}
      """
    When it is judged on 2024-06-01
    Then the answers are
      | question | law  | + treaty | + practice | + incident |
      | passage  | free | barred   | barred     | barred     |

  Scenario: A name wins over standing
    Given the rules
      """
      - {id: desk, decides: passage, outcome: stamped, layer: practice}
      - {id: court, decides: passage, outcome: free, overrides: [desk]}
      """
    When it is judged on 2024-06-01
    Then passage is free because of act and court
    And under practice, rule desk yields to court

  Scenario: A default yields to the rest, whatever its layer
    Given the rules
      """
      - {id: usual, decides: passage, outcome: barred, layer: incident, default: yes}
      """
    When it is judged on 2024-06-01
    Then passage is free
    And under incident, rule usual yields to act

  # A default yields to the rest, that is to what is none; of two defaults neither is the rest, so their layers stand as any others do.
  Scenario: Of two defaults the one stands whose layer stands over the other's
    Given the rules
      """
      - {id: law-usual, decides: passage, outcome: stamped, default: yes}
      - {id: treaty-usual, decides: passage, outcome: stamped, layer: treaty, default: yes}
      - {id: desk-usual, decides: passage, outcome: barred, layer: practice, default: yes}
      """
    And rule act is off
    When it is judged on 2024-06-01
    Then the answers are
      | question | law     | + treaty | + practice | + incident |
      | passage  | stamped | stamped  | barred     | barred     |
    And under practice, rule law-usual yields to desk-usual

  Scenario: A default of practice does not stand over a law that is none
    Given the rules
      """
      - {id: law-usual, decides: passage, outcome: stamped, default: yes}
      - {id: desk-usual, decides: passage, outcome: barred, layer: practice, default: yes}
      """
    When it is judged on 2024-06-01
    Then passage is free because of act

  Scenario: An assumption yields to everything
    Given the rules
      """
      - {id: guess, decides: passage, outcome: barred, layer: assumption}
      """
    When it is judged on 2024-06-01
    Then passage is free because of act
    And no rule is assumed

  Scenario: An assumption yields even to a default
    Given the rules
      """
      - {id: usual, decides: passage, outcome: stamped, default: yes}
      - {id: guess, decides: passage, outcome: barred, layer: assumption}
      """
    And rule act is off
    When it is judged on 2024-06-01
    Then passage is stamped because of usual

  Scenario: What only an assumption answers is answered in every column, and said
    Given the rules
      """
      - {id: guess, decides: passage, outcome: barred, layer: assumption}
      """
    And rule act is off
    When it is judged on 2024-06-01
    Then passage is barred because of guess
    And rule guess is assumed

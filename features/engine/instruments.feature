Feature: An instrument may stand over another

  Background:
    Given the words
      """
      questions:
        passage: {outcomes: [free, barred]}
      """
    And the instrument "charter"
      """
      {over: [code]}
      """
    And the rules of "charter"
      """
      - {id: right, decides: passage, outcome: free}
      """
    And the rules of "code"
      """
      - {id: ban, decides: passage, outcome: barred}
      """
    And a life that begins on 1990-01-01

  Scenario: The charter's rule beats the code's, unnamed
    When it is judged on 2024-06-01
    Then passage is free because of right
    And rule ban yields to right

  Scenario: What is said the other way round means the same
    Given the instrument "order"
      """
      {yields_to: [charter]}
      """
    And the rules of "order"
      """
      - {id: order-ban, decides: passage, outcome: barred}
      """
    When it is judged on 2024-06-01
    Then rule order-ban yields to right

  Scenario: Instruments that stand side by side are in conflict
    Given the rules of "decree"
      """
      - {id: decree-ban, decides: passage, outcome: barred}
      """
    When it is judged on 2024-06-01
    Then passage is in conflict between free and barred

  Scenario: A name wins over an instrument's standing
    Given the rules of "code"
      """
      - {id: emergency, decides: passage, outcome: barred, overrides: [right]}
      """
    When it is judged on 2024-06-01
    Then passage is barred because of ban and emergency
    And rule right yields to emergency

Feature: Visa-free stays

  Thirty days at a time and ninety in any 180, for some purposes.

  Scenario: Study is not covered
    Given the life "student-in-almaty"
    When it is judged on 2024-06-01
    Then under treaty, kz-stay is needs-visa because of bilat.visa.purpose
    And under treaty, rule bilat.visa.stay yields to bilat.visa.purpose
    And under law, the event enter-kazakhstan-visa-free is left out

  # zhol diff and zhol audit found that the bar on studies stood against every other right to stay.
  Scenario Outline: A student whose stay rests on something else needs no visa: <ground>
    Given the life
      """
      person: {ethnicity: kazakh, born: 1995-05-05, registered-in: ili}
      opens: {on: 2024-05-20, location: kazakhstan, kz-residence: visa-free, kz-studies: enrolled, <ground>}
      """
    When it is judged on 2024-06-01
    Then under treaty, kz-stay is <answer>

    Examples:
      | ground                                                                   | answer     |
      | chinese-by-china: held                                                   | needs-visa |
      | chinese-by-china: held, pr-application: {is: pending, since: 2024-05-18} | lawful     |
      | chinese-by-china: lost, stateless-paper: held                            | lawful     |
      | kazakh-by-kazakhstan: held, chinese-by-china: lost                       | lawful     |

Feature: Kazakh citizenship at birth

  Articles 11 to 14.

  Scenario: One Kazakh parent and birth in Kazakhstan
    Given the life "child-of-recent-father"
    When it is judged on 2022-06-01
    Then kazakh-by-kazakhstan is held since 2022-03-10 because of kz.birth.one-parent-in-kazakhstan

  Scenario: Two foreign parents give nothing
    Given the life "child-of-two-foreign-parents"
    When it is judged on 2022-06-01
    Then kazakh-by-kazakhstan is none

  # Article 14.
  Scenario: Two stateless residents
    Given the life
      """
      person: {ethnicity: kazakh, born: 2019-05-05, born-in: kazakhstan}
      roles:
        mother: {person: {ethnicity: kazakh, born: 1990}, opens: {on: 2018-01-01, chinese-by-china: lost, kz-residence: permanent, location: kazakhstan}}
        father: {person: {ethnicity: kazakh, born: 1990}, opens: {on: 2018-01-01, chinese-by-china: lost, kz-residence: permanent, location: kazakhstan}}
      """
    When it is judged on 2020-01-01
    Then kazakh-by-kazakhstan is held since 2019-05-05 because of kz.birth.stateless-parents-resident
    And stateless is no

Feature: Answers of the Household Registration Regulation, each rule at its edges

  Lives that lack one condition of a rule, rules that apply side by side, and the days on which a rule begins and ends.

  # Nothing: a parent has no power over a grown child.
  Scenario: What a disownment takes in law
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: held, disownment: signed, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: []
      """
    And the layer law
    When it is judged on 2018-06-01
    Then disownment-takes is nothing

Feature: Detention for watching banned content

  One report of October 2017.

  Scenario Outline: A Kazakh of Xinjiang whose viewing is known to the police is in danger
    Given a life that opens on 2016-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that ethnicity is <ethnicity>
    And it is known that registered-in is <registered>
    And at the opening chinese-by-china is held
    And at the opening location is china
    And from 2017-01-01 banned-viewing is <viewing>
    When it is judged on <day>
    Then under incident, there <danger> danger of detain-for-banned-viewing
    And under practice, there is no danger of detain-for-banned-viewing

    Examples:
      | ethnicity | registered      | viewing | day        | danger |
      | kazakh    | altay           | noticed | 2017-10-05 | is a   |
      | kazakh    | altay           | noticed | 2017-08-31 | is no  |
      | kazakh    | altay           | none    | 2017-10-05 | is no  |
      | han       | altay           | noticed | 2017-10-05 | is no  |
      | kazakh    | china-elsewhere | noticed | 2017-10-05 | is no  |

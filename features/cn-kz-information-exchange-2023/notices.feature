Feature: Notice of a breach to the state of nationality

  Agreement of 2023, article 1(4). The day it came into force is a reading: 10 or 11 November 2023.

  Scenario Outline: Who broke the rules of stay can be named to China
    Given a life that opens on 2023-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening location is kazakhstan
    And at the opening kz-residence is <residence>
    And reading agreement-in-force is <force>
    When it is judged on <day>
    Then under treaty, there <danger> danger of notify-breach
    And under law, there is no danger of notify-breach

    Examples:
      | residence | force  | day        | danger |
      | ended     | nov-10 | 2023-11-09 | is no  |
      | ended     | nov-10 | 2023-11-10 | is a   |
      | ended     | nov-11 | 2023-11-10 | is no  |
      | ended     | nov-11 | 2023-11-11 | is a   |
      | permanent | nov-10 | 2023-11-10 | is no  |

  Scenario: One notice is enough
    Given a life that opens on 2023-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening kz-residence is ended
    And the event notify-breach on 2024-02-01
    When it is judged on 2024-02-01
    Then under treaty, breach-notice is sent since 2024-02-01
    And under treaty, there is no danger of notify-breach

Feature: Chinese papers need an apostille

  In force for China from 7 November 2023; given in China only, so before leaving.

  Scenario Outline: Papers without an apostille close residence and citizenship
    Given a life that opens on 2023-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that ethnicity is kazakh
    And it is known that lacks-apostille is <lacks>
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening location is kazakhstan
    And at the opening kandas is held
    When it is judged on <day>
    Then under treaty, kz-permanent-residence is <residence>
    And under treaty, kz-citizenship is <citizenship>
    And under law, kz-permanent-residence is granted

    Examples:
      | lacks | day        | residence                                    | citizenship                                   |
      | yes   | 2023-11-06 | granted                                      | eligible                                      |
      | yes   | 2023-11-07 | refused because of intl.apostille.residence  | refused because of intl.apostille.citizenship |
      | yes   | 2023-11-08 | refused because of intl.apostille.residence  | refused because of intl.apostille.citizenship |
      | no    | 2023-11-08 | granted                                      | eligible                                      |

  # Taken over from the consent that recognised refugees are let off.
  Scenario: A recognised refugee cannot go back for it
    Given a life that opens on 2023-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that lacks-apostille is yes
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening asylum is granted
    When it is judged on 2024-01-01
    Then under treaty, rule intl.apostille.residence is not met

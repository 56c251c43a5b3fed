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

  # Only Chinese offices put it on; so whoever left without it goes back, or has none.
  Scenario Outline: The apostille is had in China, from the day on which the Convention is in force there
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, registered-in: altay, lacks-apostille: yes}
      opens: {on: 2023-01-01, chinese-by-china: held, cn-passport: held, kandas: held, location: <place>}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the event issue-apostille on <day>
    And the layers law and treaty
    When it is judged on 2024-01-01
    Then the event issue-apostille was <allowed>
    And kz-permanent-residence is <residence>

    Examples:
      | place      | day        | allowed               | residence                                   |
      | china      | 2023-11-07 | allowed               | granted                                     |
      | china      | 2023-11-06 | not allowed           | granted                                     |
      | kazakhstan | 2023-11-07 | not allowed: requires | granted                                     |

  Scenario: Whoever left without an apostille and has none since is refused
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, registered-in: altay, lacks-apostille: yes}
      opens: {on: 2023-01-01, chinese-by-china: held, cn-passport: held, kandas: held, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layers law and treaty
    When it is judged on 2024-01-01
    Then kz-citizenship is refused because of intl.apostille.citizenship

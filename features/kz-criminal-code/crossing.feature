Feature: Crossing against a ban, and organising it

  Criminal Code articles 392 and 394.

  # Part (1-1) is in force from 17 September 2025.
  Scenario: Crossing against a known ban is the graver crime
    Given a life that opens on 2025-01-01
    And at the opening chinese-by-china is held
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening location is kazakhstan
    And at the opening kz-entry is unlawful
    And at the opening kz-entry-ban is imposed until 2028-01-01
    When it is judged on 2025-09-16 and 2025-09-17
    Then on 2025-09-16, rule kz.crim.against-a-ban is not in force
    And on 2025-09-17, under law, entry-punished is yes because of kz.crim.against-a-ban

  Scenario: Without a ban it is the plain crime
    Given a life that opens on 2025-01-01
    And at the opening chinese-by-china is held
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening location is kazakhstan
    And at the opening kz-entry is unlawful
    When it is judged on 2025-09-17
    Then rule kz.crim.against-a-ban is not met
    And under law, entry-punished is yes because of kz.crim.unlawful-crossing

  # Article 31 of the Refugee Convention stands in the treaty layer and names both.
  Scenario: An asylum seeker is not punished for either
    Given a life that opens on 2025-01-01
    And at the opening chinese-by-china is held
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that fears-persecution is yes
    And at the opening location is kazakhstan
    And at the opening kz-entry is unlawful
    And at the opening kz-entry-ban is imposed until 2028-01-01
    And at the opening asylum is sought
    When it is judged on 2025-09-17
    Then under law, entry-punished is yes
    And under treaty, entry-punished is no

  Scenario Outline: Organising is a crime in Kazakhstan, filling in forms is none
    Given the life "emigration-helper"
    And from 2016-01-01 helps-emigrants is <help>
    When it is judged on 2017-04-01
    Then kz-helper-liability is <answer>

    Examples:
      | help                | answer                             |
      | unlawful-crossings  | prison because of kz.crim.organiser |
      | ordinary-paperwork  | none                               |
      | single-unlawful-exit | none                              |

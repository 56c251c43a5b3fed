Feature: A passport and a card taken together, in the reading that Kazakh passports were loosely so named

  # August 2017 at the latest; of ethnic Kazakhs in China who have both.
  Scenario Outline: Whose passport and card are confiscated together
    Given a life that opens on 2016-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And at the opening chinese-by-china is held
    And at the opening cn-passport is <passport>
    And at the opening kz-pr-card is <card>
    And at the opening kz-residence is permanent
    And at the opening location is <location>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event confiscate-passport-and-card on <day>
    And the layers law, treaty, practice and incident
    And reading confiscated-passports is loosely-named
    When it is judged on <day>
    Then the event confiscate-passport-and-card was <answer>
    And cn-passport is confiscated since <day>
    And kz-pr-card is confiscated since <day>

    Examples:
      | ethnicity | passport    | card        | location   | day        | answer                |
      | kazakh    | held        | held        | china      | 2017-10-15 | allowed               |
      | uyghur    | held        | held        | china      | 2017-10-15 | not allowed: requires |
      | kazakh    | surrendered | held        | china      | 2017-10-15 | not allowed: requires |
      | kazakh    | held        | surrendered | china      | 2017-10-15 | not allowed: requires |
      | kazakh    | held        | held        | kazakhstan | 2017-10-15 | not allowed: requires |
      | kazakh    | held        | held        | china      | 2016-12-31 | not allowed           |
      | kazakh    | held        | held        | china      | 2017-01-01 | allowed               |

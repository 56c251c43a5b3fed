Feature: Which route an application is decided on

  # Article 16-1 is decided by registration, articles 15 and 16 by decree; where no route is open, the migration service refuses.
  Scenario Outline: Who may decide on an application
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is lost
    And at the opening kazakh-by-kazakhstan is <Kazakh>
    And at the opening kz-application is <application>
    And at the opening kandas is <kandas>
    And at the opening kz-residence is permanent since <residence since>
    And at the opening renunciation is <renunciation>
    And at the opening renunciation-certificate is <certificate>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event <act> on 2018-06-01 with outcome <outcome>
    And the layer law
    When it is judged on 2018-06-01
    Then the event <act> was <answer>

    Examples:
      | act                     | outcome   | Kazakh | application | kandas | residence since | renunciation | certificate | answer                |
      | register-kz-citizenship | eligible  | none   | pending     | held   | 2017-01-01      | none         | none        | allowed               |
      | register-kz-citizenship | eligible  | held   | pending     | held   | 2017-01-01      | none         | none        | not allowed: requires |
      | register-kz-citizenship | refused   | none   | pending     | none   | 2017-01-01      | none         | none        | allowed               |
      | register-kz-citizenship | eligible  | none   | pending     | none   | 2010-01-01      | approved     | held        | not allowed: requires |
      | register-kz-citizenship | eligible  | none   | pending     | held   | 2010-01-01      | approved     | held        | allowed               |
      | admit-by-decree         | eligible  | none   | pending     | none   | 2010-01-01      | approved     | held        | allowed               |
      | admit-by-decree         | suspended | none   | pending     | none   | 2010-01-01      | filed        | none        | allowed               |
      | admit-by-decree         | refused   | none   | pending     | none   | 2017-01-01      | none         | none        | not allowed: requires |
      | admit-by-decree         | eligible  | none   | none        | none   | 2010-01-01      | approved     | held        | not allowed: requires |
      | admit-by-decree         | eligible  | held   | pending     | none   | 2010-01-01      | approved     | held        | not allowed: requires |

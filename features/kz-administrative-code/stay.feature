Feature: Administrative offences around stay and citizenship

  Articles 496(1), 517(2) and 517(7).

  # Article 496(1): the Kazakh passport used after the citizenship was lost.
  Scenario: Using the Kazakh passport after the loss
    Given a life that opens on 2016-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening kazakh-by-kazakhstan is held
    And at the opening kz-passport is held
    And at the opening location is kazakhstan
    And the event exit-kz-citizenship on 2016-06-01
    And the event use-kz-passport-after-loss on 2018-04-01
    When it is judged on 2018-03-31 and 2018-04-01 and 2019-01-01
    Then on 2018-03-31, under law, kz-dual-liability is none
    And on 2018-04-01, under law, kz-dual-liability is liable because of kz.cao.passport-after-loss
    And on 2019-01-01, under law, kz-dual-liability is liable because of kz.cao.passport-after-loss
    And the event use-kz-passport-after-loss was allowed

  # Article 517(2).
  Scenario Outline: Living unregistered can end in expulsion by a court
    Given a life that opens on 2016-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that unregistered-address is <unregistered>
    And at the opening chinese-by-china is held
    And at the opening kazakh-by-kazakhstan is <citizenship>
    And at the opening location is kazakhstan
    And at the opening kz-residence is <residence>
    When it is judged on 2018-04-01
    Then under law, removal is <removal>

    Examples:
      | unregistered | citizenship | residence | removal                               |
      | yes          | none        | permanent | possible because of kz.cao.unregistered |
      | no           | none        | permanent | no                                    |
      | yes          | held        | none      | no                                    |

  # Article 517(7): arrest with expulsion, so the court has no choice; nobody is sent back into danger all the same.
  Scenario Outline: A second breach within a year ends in expulsion
    Given a life that opens on 2016-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that breach-in-last-year is <again>
    And it is known that fears-persecution is <fears>
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening kz-residence is <residence>
    When it is judged on 2018-04-01
    Then under treaty, removal is <removal>

    Examples:
      | again | fears | residence | removal                              |
      | yes   | no    | ended     | required because of kz.cao.repeated  |
      | no    | no    | ended     | possible because of kz.cao.removal   |
      | yes   | no    | permanent | no                                   |
      | yes   | yes   | ended     | no                                   |

Feature: When the crimes of crossing and of organising begin

  # The Criminal Code is in force from 1 January 2015.
  Scenario: Organising illegal migration is a crime of the code from its first day
    Given a life that opens on 2014-06-01
    And it is known that born is 1980-01-01
    And at the opening helps-emigrants is unlawful-crossings
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    Then day by day the answers are
      | on         | kz-helper-liability                 |
      | 2014-12-31 | none                                |
      | 2015-01-01 | prison because of kz.crim.organiser |

  # No earlier code was read, so of a crossing before 2015 nothing is said but that this one does not punish it.
  Scenario: An unlawful entry was not yet punished by the code of 2015 the day before it began
    Given a life that opens on 2014-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening kz-entry is unlawful
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    Then day by day the answers are
      | on         | entry-punished                            |
      | 2014-12-31 | no because of kz.crim.lawful              |
      | 2015-01-01 | yes because of kz.crim.unlawful-crossing  |

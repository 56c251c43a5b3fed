Feature: Entering Kazakhstan, and what an entry changes

  # Not law that was read: a matrix of visas shows fourteen days without one, from a day in the summer of 2022 to the agreement of 2023.
  Scenario Outline: Fourteen days without a visa, in the reading that they existed
    Given a life that opens on 2022-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is <Chinese>
    And at the opening kz-residence is <residence>
    And at the opening kz-entry-ban is <ban>
    And at the opening kz-entry is unlawful
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event enter-kazakhstan-for-fourteen-days on <day>
    And the layer law
    And reading visa-free-2022 is fourteen-days
    When it is judged on <day>
    Then the event enter-kazakhstan-for-fourteen-days was <answer>
    And location is kazakhstan
    And kz-entry is lawful since <day>
    And kz-residence is visa-free since <day>

    Examples:
      | Chinese | residence | ban     | day        | answer                |
      | held    | none      | none    | 2022-10-01 | allowed               |
      | none    | none      | none    | 2022-10-01 | not allowed: requires |
      | held    | permanent | none    | 2022-10-01 | not allowed: requires |
      | held    | none      | imposed | 2022-10-01 | not allowed: requires |
      | held    | none      | none    | 2022-07-02 | not allowed           |
      | held    | none      | none    | 2022-07-03 | allowed               |
      | held    | none      | none    | 2023-11-09 | allowed               |
      | held    | none      | none    | 2023-11-10 | not allowed           |

  # As above, of the stay itself.
  Scenario Outline: A stay without a visa before the agreement, in the reading that it was lawful
    Given a life that opens on 2022-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening kz-residence is visa-free since 2022-06-01
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    And reading visa-free-2022 is fourteen-days
    When it is judged on <day>
    Then rule kz.stay.visa-free-2022 <fate>

    Examples:
      | day        | fate            |
      | 2022-07-02 | is not in force |
      | 2022-07-03 | may take effect |
      | 2022-08-02 | may take effect |
      | 2022-08-03 | takes effect    |
      | 2023-11-09 | takes effect    |
      | 2023-11-10 | is not in force |

  # Whoever once came without papers and enters again on a permit has entered lawfully.
  Scenario Outline: A lawful entry stands in the place of an unlawful one
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening kz-residence is <residence>
    And at the opening kz-entry is unlawful
    And at the opening location is <from>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event <act> on 2018-06-01
    And the layer law
    When it is judged on 2018-05-31 and 2018-06-01
    Then the event <act> was <answer>
    And on 2018-05-31, location is <from>
    And on 2018-06-01, location is kazakhstan
    And on 2018-06-01, kz-entry is lawful since 2018-06-01

    Examples:
      | act                      | residence | from      | answer                |
      | enter-kazakhstan         | permanent | elsewhere | allowed               |
      | enter-kazakhstan         | permanent | china     | not allowed: requires |
      | enter-kazakhstan-on-visa | none      | elsewhere | allowed               |
      | enter-kazakhstan-on-visa | none      | china     | not allowed: requires |

  # Article 48: the ban after an expulsion is in the law by 2013, since a day that was not read; five years from the expulsion.
  Scenario Outline: The ban on entering lasts five years
    Given a life that opens on 2012-12-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event expel on <day>
    And the layer law
    When it is judged on <last day> and <next day>
    Then on <last day>, kz-entry-ban is imposed
    And on <next day>, kz-entry-ban is ended

    Examples:
      | day        | last day   | next day   |
      | 2013-12-31 | 2018-12-30 | 2018-12-31 |
      | 2014-06-01 | 2019-05-31 | 2019-06-01 |

Feature: A time given in working days goes over days that were exchanged

  The calendars that ship, and times that made-up offices have. A day off that is worked for on another day does not
  count, and the Saturday or Sunday worked for it does.

  Background:
    Given the words
      """
      actors: {office: state}
      statuses:
        file-there: {values: [none, pending, answered], begins: none, missing: none}
        file-here: {values: [none, pending, answered], begins: none, missing: none}
      """
    And the calendar "china"
    And the calendar "kazakhstan"
    And the acts
      """
      - {id: file-both, actor: person, effects: [file-there becomes pending, file-here becomes pending]}
      - {id: answer-there, actor: office, effects: [file-there becomes answered]}
      - {id: answer-here, actor: office, effects: [file-here becomes answered]}
      """
    And the duties
      """
      - {id: there-in-time, owes: office, act: answer-there, since: file-there becomes pending, within: 5 cn-working-days}
      - {id: here-in-time, owes: office, act: answer-here, since: file-here becomes pending, within: 5 kz-working-days}
      """
    And a life that begins on 1990-01-01

  # China's week off in October 2017 runs from the 1st to the 8th; Saturday 30 September was worked for it.
  # In Kazakhstan those were plain weeks.
  Scenario: A week off and the Saturday worked for it
    Given the event file-both on 2017-09-28
    Then day by day the answers are
      | on         | there-in-time         | here-in-time          |
      | 2017-10-05 | owed                  | owed                  |
      | 2017-10-06 | owed                  | late since 2017-10-06 |
      | 2017-10-11 | owed                  | late since 2017-10-06 |
      | 2017-10-12 | late since 2017-10-12 | late since 2017-10-06 |

  # Kazakhstan's 6 July 2017 was a holiday, and Saturday the 1st was worked for Friday the 7th. In China plain weeks.
  Scenario: A bridge between a holiday and a weekend
    Given the event file-both on 2017-06-29
    Then day by day the answers are
      | on         | there-in-time         | here-in-time          |
      | 2017-07-05 | owed                  | owed                  |
      | 2017-07-06 | owed                  | late since 2017-07-06 |
      | 2017-07-07 | late since 2017-07-07 | late since 2017-07-06 |

  # On 1 February 2017 the week of the Spring Festival was under way: off to the 2nd, Saturday the 4th worked.
  Scenario: A time that begins on a day off
    Given the event file-both on 2017-02-01
    Then day by day the answers are
      | on         | there-in-time         | here-in-time          |
      | 2017-02-08 | owed                  | owed                  |
      | 2017-02-09 | late since 2017-02-09 | late since 2017-02-09 |

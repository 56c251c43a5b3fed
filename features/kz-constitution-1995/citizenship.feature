Feature: Citizens are not sent away, under one Constitution and then the other

  # The Constitution of 1995 was in force from 5 September 1995 to 30 June 2026, that of 2026 from 1 July on; article 10(2) and
  # article 13(2) say the same.
  Scenario Outline: What protects a citizen passes from one Constitution to the other within a day
    Given a life that opens on <opens>
    And it is known that born is 1960-01-01
    And it is known that prosecuted-in-origin is yes
    And at the opening kazakh-by-kazakhstan is held
    And at the opening chinese-by-china is lost
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on <before> and <after>
    Then on <before>, rule kz.con95.<rule> <old before>
    And on <after>, rule kz.con95.<rule> <old after>

    Examples:
      | rule                        | opens      | before     | after      | old before      | old after       |
      | no-expulsion                | 1995-01-01 | 1995-09-04 | 1995-09-05 | is not in force | takes effect    |
      | no-expulsion                | 2026-01-01 | 2026-06-30 | 2026-07-01 | takes effect    | is not in force |
      | no-duty-to-send-back        | 1995-01-01 | 1995-09-04 | 1995-09-05 | is not in force | takes effect    |
      | no-duty-to-send-back        | 2026-01-01 | 2026-06-30 | 2026-07-01 | takes effect    | is not in force |
      | no-extradition-of-citizens  | 1995-01-01 | 1995-09-04 | 1995-09-05 | is not in force | takes effect    |
      | no-extradition-of-citizens  | 2026-01-01 | 2026-06-30 | 2026-07-01 | takes effect    | is not in force |

  Scenario Outline: The new Constitution protects from its first day and not before
    Given a life that opens on 2026-01-01
    And it is known that born is 1960-01-01
    And it is known that prosecuted-in-origin is yes
    And at the opening kazakh-by-kazakhstan is held
    And at the opening chinese-by-china is lost
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on 2026-06-30 and 2026-07-01
    Then on 2026-06-30, rule kz.con26.<rule> is not in force
    And on 2026-07-01, rule kz.con26.<rule> takes effect

    Examples:
      | rule                       |
      | no-expulsion               |
      | no-duty-to-send-back       |
      | no-extradition-of-citizens |

Feature: Crossing the Chinese border unlawfully, and papers got by fraud

  Exit-Entry Law articles 67 and 71, Criminal Law article 322.

  # Article 71 is an offence; whether the circumstances are serious (article 322) is left to the court.
  Scenario Outline: Who crossed without inspection may meet a fine or prison
    Given a life that opens on 2010-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening chinese-by-china is held
    And at the opening location is china
    And the event cross-into-kazakhstan-unlawfully on 2012-05-01
    When it is judged on <day>
    Then under law, cn-crossing is <answer>

    Examples:
      | day        | answer                                               |
      | 2012-04-30 | not asked                                            |
      | 2012-05-01 | in the hands of cn-court between offence and prison  |
      | 2013-06-30 | in the hands of cn-court between offence and prison  |
      | 2013-07-01 | in the hands of cn-court between offence and prison  |

  Scenario: The offence of article 71 is in force from July 2013
    Given a life that opens on 2010-01-01
    And at the opening chinese-by-china is held
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening location is china
    And the event cross-into-kazakhstan-unlawfully on 2012-05-01
    When it is judged on 2013-06-30 and 2013-07-01
    Then on 2013-06-30, rule cn.crossing.offence is not in force
    And on 2013-07-01, rule cn.crossing.offence takes effect
    And on 2013-07-01, rule cn.crossing.serious takes effect

  Scenario: Who came in lawfully is not asked
    Given a life that opens on 2010-01-01
    And at the opening chinese-by-china is held
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening location is china
    When it is judged on 2020-01-01
    Then under law, cn-crossing is not asked

  # Article 67 speaks of documents got by fraud, and of nobody else's.
  Scenario Outline: Only a passport got by fraud can be declared void
    Given a life that opens on 2014-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening location is china
    And it is known that cn-passport-by-fraud is <fraud>
    When it is judged on 2016-01-01
    Then under law, there <danger> danger of void-cn-passport

    Examples:
      | fraud | danger |
      | yes   | is a   |
      | no    | is no  |

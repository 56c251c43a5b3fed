Feature: Article 9 as reports word it

  The text asks two things together: settled abroad, and another nationality acquired of one's own will. A layman's words
  drop the first, an organisation's words make either enough.

  # Naturalised half a year after arriving, so not settled abroad by the residence test of 2009.
  Scenario Outline: Whom each wording hits who became Kazakh before settling
    Given the life "naturalised-before-settling"
    And reading art-9-conditions is <reading>
    When it is judged on 2016-12-01
    Then under law, chinese-by-china is <nationality>

    Examples:
      | reading            | nationality |
      | both               | held        |
      | acquired           | lost        |
      | applied-or-settled | lost        |

  # A permit holder of many years who never applied for anything.
  Scenario Outline: Whom each wording hits who only lives in Kazakhstan
    Given the life "retired-herder"
    And reading art-9-conditions is <reading>
    When it is judged on 2017-06-01
    Then under law, chinese-by-china is <nationality>
    And under law, stateless is <stateless>

    Examples:
      | reading            | nationality | stateless |
      | both               | held        | no        |
      | acquired           | held        | no        |
      | applied-or-settled | lost        | yes       |

  Scenario Outline: The wordings begin with the law
    Given a life that opens on 1980-09-01
    And it is known that born is 1940-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening chinese-by-china is held since 1950-01-01
    And at the opening location is elsewhere since 1960-01-01
    And at the opening third-nationality is held since 1970-01-01
    And reading art-9-conditions is acquired
    When it is judged on <day>
    Then under law, chinese-by-china is <nationality>

    Examples:
      | day        | nationality |
      | 1980-09-09 | held        |
      | 1980-09-10 | lost        |
      | 1980-09-11 | lost        |

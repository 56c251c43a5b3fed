Feature: The cards issued in Jambul

  Void in practice between July and 5 October 2017; the day is not told.

  Scenario: One card from Jambul, one from elsewhere
    Given the life "retired-herder"
    And without the event grant-kz-residence
    And the event grant-kz-residence on 2015-03-16 with outcome granted where kz-pr-issuer is elsewhere
    When it is judged on 2017-10-15
    Then the answers are
      | question     | law                        | + treaty                   | + practice                 | + incident                 |
      | kz-residence | permanent since 2015-03-16 | permanent since 2015-03-16 | permanent since 2015-03-16 | permanent since 2015-03-16 |
      | removal      | no                         | no                         | no                         | no                         |

  Scenario: The batch is void as fakes; no ground of the law is met
    Given the life "retired-herder"
    When it is judged on 2017-10-15
    Then the answers are
      | question        | law       | + treaty  | + practice                                      | + incident                                      |
      | kz-residence    | permanent | permanent | invalidated because of kz.practice.jambul-cards | invalidated because of kz.practice.jambul-cards |
      | kz-art49-ground | no        | no        | no                                              | no                                              |

Feature: The list of those who changed nationality before the agreement

  Article 1(3): six months to send, two to answer.

  Scenario: Named in time, answered late
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2024-06-01
    Then under treaty, bilat.info.send is met since 2024-03-20
    And under treaty, bilat.info.answer is late since 2024-05-21
    And under law, kz-list is none

  # Six months from the entry into force.
  Scenario: Not named by 10 May 2024
    Given the life "trader-naturalised-by-declaration"
    And without the event send-list
    When it is judged on 2024-05-10 and 2024-05-11
    Then on 2024-05-10, under treaty, bilat.info.send is owed
    And on 2024-05-11, under treaty, bilat.info.send is late

  Scenario: A child with both from birth has changed nothing
    Given the life "child-of-recent-father"
    When it is judged on 2024-06-01
    Then bilat.info.send is none

Feature: An interview asks only what can change an answer

  It begins with nothing told, asks first what leaves least open, and ends when nothing that can be told changes what was
  asked. What was not asked stays unknown in the file that it writes, and so does what was asked in vain.

  Background:
    Given the words
      """
      roles: {mother: parent}
      facts:
        clan: {type: [hill, shore]}
        wanted: {type: bool, missing: "no"}
        rich: {type: bool, missing: "no"}
      statuses:
        permit: {values: [none, held, ended], begins: none, missing: none}
        location: {values: [home, abroad], plain: yes}
      questions:
        stay: {outcomes: [lawful, unlawful], asked_when: [location is home]}
        grant: {outcomes: [open, closed]}
        aid: {outcomes: [paid, refused]}
      """
    And the rules
      """
      - {id: stay.permit, decides: stay, outcome: lawful, when: [permit is held]}
      - {id: stay.rest, decides: stay, outcome: unlawful, default: yes}
      - {id: grant.long, decides: grant, outcome: open, when: [permit is held, on >= since permit + 5 years, not wanted]}
      - {id: grant.rest, decides: grant, outcome: closed, default: yes}
      - {id: aid.parent, decides: aid, outcome: paid, when: [{some: parent, has: [clan is hill]}]}
      - {id: aid.rest, decides: aid, outcome: refused, default: yes}
      """
    And the layers law

  Scenario: Where a question does not arise nothing else is asked
    When an interview for stay is held on 2024-06-01
    Then it asks for location
    When the answer is abroad
    Then nothing more is asked
    When what it wrote is judged
    Then stay is not asked

  Scenario: What leaves least open is asked first, and what cannot matter is not asked
    When an interview for stay is held on 2024-06-01
    And the answer is home
    Then it asks for permit
    And it asks because of stay.permit
    When the answer is ended
    Then nothing more is asked
    And what it writes says
      """
      opens:
        on: 2024-06-01
        location: home
        permit: ended
      unknown: [all-else]
      """
    When what it wrote is judged
    Then stay is unlawful

  Scenario: Since when is asked only where a date matters
    When an interview for grant is held on 2024-06-01
    Then it asks for permit
    When the answer is held
    Then it asks for since permit
    When the answer is 2014
    Then it asks for wanted
    When the answer is no
    Then nothing more is asked
    When what it wrote is judged
    Then grant is open

  Scenario: A date need not be exact where no day of it changes an answer
    When an interview for grant is held on 2024-06-01
    And the answer is held
    And the answer is 2020..2021-03
    Then nothing more is asked
    When what it wrote is judged
    Then grant is closed

  Scenario: A date that leaves the answer open is not asked twice
    When an interview for grant is held on 2024-06-01
    And the answer is held
    And the answer is 2019
    Then it asks for wanted
    When the answer is no
    Then nothing more is asked
    When what it wrote is judged
    Then grant is unknown because of permit

  Scenario: What is not known is not asked again, and named in the file
    When an interview for grant is held on 2024-06-01
    And the answer is held
    And the answer is not known
    Then it asks for wanted
    When the answer is no
    Then nothing more is asked
    And what it writes says
      """
      unknown: [all-else, since permit]
      """
    When it is taken up again from its file
    Then nothing more is asked

  Scenario: An interview goes on from its file as if it had not been stopped
    When an interview for grant is held on 2024-06-01
    And the answer is held
    And it is taken up again from its file
    Then it asks for since permit
    When the answer is 2022-05-01
    And it is taken up again from its file
    Then nothing more is asked
    When what it wrote is judged
    Then grant is closed

  Scenario: An answer can be taken back
    When an interview for grant is held on 2024-06-01
    And the answer is ended
    Then nothing more is asked
    When the last answer is taken back
    Then it asks for permit

  Scenario: Of a relative it asks whether there is one, and then what of her matters
    When an interview for aid is held on 2024-06-01
    Then it asks for mother
    When the answer is somebody
    Then it asks for mother.clan
    When the answer is hill
    Then nothing more is asked
    When what it wrote is judged
    Then aid is paid

  Scenario: Where there is nobody nothing is asked of her
    When an interview for aid is held on 2024-06-01
    And the answer is nobody
    Then nothing more is asked
    When what it wrote is judged
    Then aid is refused

  Scenario: Several questions share their answers
    When an interview for stay and grant is held on 2024-06-01
    Then it asks for permit
    When the answer is none
    Then it asks for location
    When the answer is home
    Then nothing more is asked

  Scenario Outline: An answer that cannot be used says what would be right
    When an interview for grant is held on 2024-06-01
    Then the answer "<first>" is not taken: <says>
    When the answer is held
    Then the answer "<second>" is not taken: <and>

    Examples:
      | first | says                                          | second     | and                            |
      | heldd | 'heldd' is no answer to this (did you mean    | 31-12-2014 | is no date; write 2014-06-01   |
      | 7     | is none of the numbers; they go from 1 to 3   | 2025       | is after 2024-06-01            |
      | x     | 'x' is no answer to this                      | 2014-02-30 | that month has 28 days         |

Feature: Helping others to emigrate

  Criminal Law article 318, Exit-Entry Law article 72.

  Scenario: Filling forms for people who leave lawfully is no offence
    Given the life "emigration-helper"
    When it is judged on 2017-10-15
    Then the answers are
      | question         | law  | + treaty | + practice | + incident |
      | helper-liability | none | none     | none       | prison     |

  # Criminal Law article 318.
  Scenario: Organising unlawful crossings is a crime under every stance
    Given the life "emigration-helper"
    And from 2016-01-01 helps-emigrants is unlawful-crossings
    When it is judged on 2017-04-01
    Then helper-liability is prison because of cn.helper.organiser

  # Exit-Entry Law article 72.
  Scenario: Helping one unlawful exit is a fine or days in custody
    Given the life "emigration-helper"
    And from 2016-01-01 helps-emigrants is single-unlawful-exit
    When it is judged on 2017-04-01
    Then helper-liability is offence because of cn.helper.single-unlawful-exit

  # Only minorities of Xinjiang were reported.
  Scenario: A Han helper meets the law
    Given the life "emigration-helper"
    And it is known that ethnicity is han
    And without the event detain-helper
    And without the event sentence-helper
    When it is judged on 2017-10-15
    Then helper-liability is none because of cn.helper.lawful
    And under practice, there is no danger of detain-helper

Feature: Leaving China made harder by ethnicity

  Convention on racial discrimination article 5(d)(ii), and the equality articles of China's Constitution; both are general knowledge.

  # The practice asks stamps and a guarantor of minorities and of nobody else; the law asks nobody.
  Scenario Outline: A condition that falls by ethnicity is unlawful
    Given the life "farmer-passport-surrendered"
    And it is known that ethnicity is <ethnicity>
    When it is judged on 2017-10-15
    Then under law, exit-distinction is none because of cn.exit.no-distinction
    And under practice, exit-distinction is <answer>

    Examples:
      | ethnicity      | answer                                    |
      | kazakh         | unlawful because of intl.icerd.leaving    |
      | uyghur         | unlawful because of intl.icerd.leaving    |
      | han            | none because of cn.exit.no-distinction    |

  # A bar that everybody meets is no distinction.
  Scenario: A bar of the law itself is no distinction
    Given the life "farmer-passport-surrendered"
    And the event open-criminal-case on 2017-10-01
    When it is judged on 2017-10-15
    Then under practice, exit-distinction is none

  # Only the layer of the Constitution, and it is general knowledge.
  Scenario: The Constitution says so too
    Given the life "farmer-passport-surrendered"
    And the layers law and practice
    When it is judged on 2017-10-15
    Then exit-distinction is unlawful because of cn.constitution.equality

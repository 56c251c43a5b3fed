Feature: Answers that turn on ethnicity alone

  Everything else in the life stays as it is; only the ethnicity of the person is otherwise.

  # Convention against racial discrimination article 5(d)(ii), binding on China: the right to leave any country without
  # distinction of ethnic origin. The Exit-Entry Law makes none.
  @F-C08
  Scenario Outline: Leaving Xinjiang: minorities are barred, Han are not
    Given the life "farmer-passport-surrendered"
    And it is known that ethnicity is <ethnicity>
    When it is judged on 2017-10-15
    Then under law, cn-exit is free because of cn.exit.citizen
    And under practice, cn-exit is <in practice>
    And under practice, cn-passport-issue is <passport>

    Examples:
      | ethnicity      | in practice | passport |
      | kazakh         | barred      | refused  |
      | uyghur         | barred      | refused  |
      | other-minority | barred      | refused  |
      | han            | free        | issued   |

  @F-C08
  Scenario: Whoever does not say which ethnicity is told that it matters in practice, and not in law
    Given the life "farmer-passport-surrendered"
    And it is not known ethnicity
    When it is judged on 2017-10-15
    Then under law, cn-exit is free
    And under practice, cn-exit is unknown because of ethnicity

  @F-C08
  Scenario Outline: Seven years on: a promise and a guarantor for minorities, a passport for Han
    Given the life "farmer-passport-surrendered"
    And it is known that ethnicity is <ethnicity>
    When it is judged on 2024-06-01
    Then under law, cn-exit is free
    And under practice, cn-exit is <in practice>

    Examples:
      | ethnicity | in practice |
      | kazakh    | conditional |
      | uyghur    | conditional |
      | han       | free        |

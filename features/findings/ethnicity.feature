Feature: Answers that turn on ethnicity alone

  Everything else in the life stays as it is; only the ethnicity of the person is otherwise.

  # Convention against racial discrimination article 5(d)(ii), binding on China (its content is general knowledge): the right to
  # leave any country without distinction of ethnic origin. The Exit-Entry Law makes none.
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

  # What was told of the border was told of ethnic Kazakhs; a crackdown on emigrants was told of minorities. So of a Uyghur with the same
  # card nobody can say that he is let through, and nobody has said that he is not.
  @F-C08
  Scenario Outline: Coming back with a Kazakh residence card
    Given the life "summoned-resident"
    And without the event comply-with-summons
    And without the event confiscate-passport
    And without the event confiscate-kz-card
    And without the event bar-exit-without-ground
    And it is known that ethnicity is <ethnicity>
    When it is judged on 2017-10-15
    Then under law, return-danger is none because of cn.return.no-ground-to-detain
    And under practice, return-danger is <in practice>

    Examples:
      | ethnicity | in practice                                                                 |
      | kazakh    | detention because of xj.return.kazakh-papers                                |
      | uyghur    | in the hands of cn-border-guards between none and questioning and detention |
      | han       | none                                                                        |

  # The mirror: where Chinese practice burdens ethnic Kazakhs, Kazakh law favours them. Migration Law articles 1(13) and 7, Rules 85 p 24 and
  # the service standard: kandas status, residence on any visa, no consent of the home state.
  @F-C08
  Scenario Outline: The man from Urumqi with a Kazakh wife, by ethnicity
    Given the life "entrepreneur-spouse-of-citizen"
    And without the event file-renunciation
    And it is known that ethnicity is <ethnicity>
    When it is judged on 2017-10-15
    Then under law, kandas-eligibility is <kandas>
    And under law, kz-permanent-residence is <residence>

    Examples:
      | ethnicity | kandas   | residence                                |
      | kazakh    | eligible | granted because of kz.pr.ethnic-kazakh   |
      | han       | refused  | refused because of kz.pr.consent-missing |
      | uyghur    | refused  | refused because of kz.pr.consent-missing |

  # Citizenship Law article 17(14) asks for the test from 17 July 2024 and lets ethnic Kazakhs off; Migration Law article 49 lets them off the
  # 183 days in the redactions of 2022 to 2024.
  @F-C08
  Scenario Outline: The language test and the days of absence, by ethnicity
    Given the life "summoned-resident"
    And it is known that ethnicity is <ethnicity>
    When it is judged on 2024-08-01
    Then under law, kz-art17-ground is yes because of kz.art17.other-citizenship
    And under law, rule kz.art17.language-test <test>
    And under law, kz-pr-annulment is <permit>

    Examples:
      | ethnicity | test         | permit            |
      | kazakh    | is not met   | stands            |
      | han       | takes effect | open-to-annulment |
      | uyghur    | takes effect | open-to-annulment |

Feature: Whom a reform reaches

  Each file in rules/reforms is a change of the law or of a practice that somebody could ask for. Each scenario shows one person
  whose answer changes; where it matters, one whose answer does not.

  Scenario: Without the certificate rule a statement is enough on the ordinary route
    Given the life "spouse-of-three-years"
    And the event file-renunciation-statement on 2017-09-01
    When it is judged on 2017-10-15
    Then under law, kz-citizenship is suspended because of kz.r85.citizenship-suspended

  Scenario: and the file no longer waits for China
    Given the life "spouse-of-three-years"
    And the event file-renunciation-statement on 2017-09-01
    And the reform "certificate-dropped"
    When it is judged on 2017-10-15
    Then under law, kz-citizenship is eligible because of kz.citizenship.ordinary

  # Dropping one rule is not enough for whoever has signed no statement: article 17 stays.
  Scenario: Whoever has not signed a statement gains nothing
    Given the life "spouse-of-three-years"
    And the reform "certificate-dropped"
    When it is judged on 2017-10-15
    Then under law, kz-citizenship is refused because of kz.citizenship.refused

  Scenario Outline: An approval that waits for another nationality leaves nobody without one
    Given the life "simplified-renunciant"
    And the reform "<reform>"
    When it is judged on 2018-07-15
    Then stateless is <stateless>
    And chinese-by-china is <nationality>

    Examples:
      | reform              | stateless | nationality |
      | loss-on-acquiring   | no        | held        |
      | certificate-dropped | yes       | lost        |

  Scenario: Silence of ninety days approves
    Given the life "spouse-of-three-years"
    And the reform "answer-in-90-days"
    When it is judged on 2017-10-15
    Then under law, reform.answer-in-90-days is late
    And under law, chinese-by-china is lost because of reform.silence-ends-nationality

  Scenario: An application of yesterday is not yet approved
    Given a life that opens on 2016-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And the event file-renunciation on 2017-07-01
    And the reform "answer-in-90-days"
    Then under law, day by day the answers are
      | on         | reform.answer-in-90-days | chinese-by-china |
      | 2017-09-29 | owed                     | held             |
      | 2017-09-30 | late                     | lost             |

  Scenario Outline: A good reason to be away keeps the permit
    Given a life that opens on 2015-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is uyghur
    And it is known that absence-excused is <excused>
    And at the opening chinese-by-china is held
    And at the opening kz-residence is permanent since 2014-07-01
    And at the opening location is china since 2014-08-01
    And the reform "absence-excused"
    When it is judged on 2017-06-01
    Then under law, kz-art49-ground is <ground>

    Examples:
      | excused | ground |
      | yes     | no     |
      | no      | yes    |

  Scenario: Without the stamps the law alone says who leaves
    Given the life "farmer-with-every-stamp"
    And the reform "stamps-abolished"
    When it is judged on 2017-10-12
    Then cn-exit is free

  Scenario: They were not all that stood in the way of somebody without a passport
    Given the life "farmer-passport-surrendered"
    And the reform "stamps-abolished"
    When it is judged on 2017-10-15
    Then under practice, cn-exit is barred because of cn.exit.no-document and xj.exit.papers-withheld

  Scenario: The permits of one office are given back
    Given the life "retired-herder"
    And the reform "cards-given-back"
    Then under practice, day by day the answers are
      | on         | kz-residence               | kz-pr-card            | kz-stay  |
      | 2017-12-31 | invalidated                | void                  | unlawful |
      | 2018-01-01 | permanent since 2018-01-01 | held since 2018-01-01 | lawful   |

  Scenario Outline: The pilot of 2026 asks for no consent where the exemption stands
    Given a life that opens on 2025-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And reading pilot-consent is consent-required
    And the reform "<reform>"
    When it is judged on 2026-07-02
    Then under law, kz-permanent-residence is <residence>

    Examples:
      | reform                     | residence |
      | consent-exemption-restored | granted   |
      | stamps-abolished           | refused   |

  Scenario Outline: What the agreement of 2023 contains decides about consent in every reading
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And reading agreement is <reading>
    And the reform "<reform>"
    When it is judged on 2024-06-01
    Then under treaty, cn-consent-to-admission is <consent>

    Examples:
      | reading     | reform                | consent    |
      | official    | agreement-as-printed  | not-needed |
      | as-reported | agreement-as-printed  | not-needed |
      | official    | agreement-as-reported | needed     |
      | as-reported | agreement-as-reported | needed     |

  Scenario: As reported, an objection blocks
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And the event apply-kz-citizenship on 2024-01-01
    And the event object-to-admission on 2024-02-01
    And the reform "agreement-as-reported"
    When it is judged on 2024-06-01
    Then under treaty, cn-veto is blocks

Feature: Rarer grounds of article 49, support, and the card for business

  Scenario Outline: Each ground bars residence, of ethnic Kazakhs too
    Given a life that opens on 2020-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that ethnicity is kazakh
    And it is known that <fact> is yes
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening location is kazakhstan
    And at the opening kz-residence is visa
    When it is judged on 2024-08-01
    Then under law, kz-permanent-residence is refused because of kz.pr.ground
    And rule <rule> takes effect

    Examples:
      | fact            | rule                       |
      | no-fingerprints | kz.art49.no-fingerprints   |
      | endangers-others | kz.art49.rights-of-others |
      | listed-disease  | kz.art49.disease           |

  # Article 49(14).
  Scenario Outline: A void marriage bars residence
    Given a life that opens on 2020-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening marriage-to-kz-citizen is <marriage>
    When it is judged on 2024-08-01
    Then under law, kz-art49-ground is <ground>

    Examples:
      | marriage | ground                              |
      | void     | yes because of kz.art49.void-marriage |
      | ended    | no                                  |

  # Article 49(13) and the excuses of article 38 of the Citizenship Law, read in the redaction of 17 July 2024.
  Scenario Outline: An excused absence costs nothing from 2024 on
    Given the life "summoned-resident"
    And it is known that ethnicity is uyghur
    And it is known that absence-excused is <excused>
    When it is judged on <day>
    Then under law, kz-pr-annulment is <answer>

    Examples:
      | excused | day        | answer            |
      | yes     | 2023-12-31 | open-to-annulment |
      | yes     | 2024-07-17 | stands            |
      | yes     | 2024-07-18 | stands            |
      | no      | 2024-07-18 | open-to-annulment |

  # Articles 23 and 26: five years in the region.
  Scenario Outline: Who leaves the region within five years pays the support back
    Given a life that opens on 2012-01-01
    And at the opening chinese-by-china is held
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening location is kazakhstan
    And at the opening kandas is held
    And the event grant-kandas-support on 2013-02-03
    And the event leave-support-region on <left>
    When it is judged on 2018-03-01
    Then under law, kz-support-return is <answer>

    Examples:
      | left       | answer                                 |
      | 2014-01-01 | due because of kz.support.region-left  |
      | 2018-02-02 | due because of kz.support.region-left  |
      | 2018-02-03 | kept                                   |
      | 2018-02-04 | kept                                   |

  Scenario: Who declines the citizenship pays it back, who never had it is not asked
    Given a life that opens on 2012-01-01
    And at the opening chinese-by-china is held
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening location is kazakhstan
    And at the opening kandas is held
    And the event grant-kandas-support on 2013-02-03
    And the event decline-kz-citizenship on 2014-01-01
    When it is judged on 2013-02-02 and 2013-12-31 and 2014-01-01
    Then on 2013-02-02, under law, kz-support-return is not asked
    And on 2013-12-31, under law, kz-support-return is kept
    And on 2014-01-01, under law, kz-support-return is due because of kz.support.citizenship-declined

  # Article 1(1): at most ten years.
  Scenario: The card for business lasts ten years at most
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is held
    And at the opening occupation is trader
    And the event grant-ata-zholy-card on 2024-08-01
    When it is judged on 2024-08-01 and 2034-07-31 and 2034-08-01
    Then the event grant-ata-zholy-card was allowed
    And on 2034-07-31, under law, kz-residence is temporary
    And on 2034-08-01, under law, kz-residence is ended

  Scenario: It is not for others
    Given a life that opens on 2024-01-01
    And at the opening chinese-by-china is held
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that ethnicity is han
    And at the opening occupation is trader
    And the event grant-ata-zholy-card on 2024-08-01
    When it is judged on 2024-08-01
    Then the event grant-ata-zholy-card was not allowed: ethnicity

Feature: What the agreement of 2023 is said to contain, clause by clause

  In force on 10 or 11 November 2023. Article 1 was read in part; the rest is told by activists and the press, and both are shown.

  # If both laws must be met, or as it is reported, China's consent is asked of whoever is still Chinese, and of nobody else; renouncing
  # with approval, or its certificate, is that consent.
  Scenario Outline: Whose admission needs China's consent
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is <Chinese>
    And at the opening kz-residence is permanent since 2023-06-01
    And at the opening kandas is held
    And at the opening renunciation is <renunciation>
    And at the opening renunciation-certificate is <certificate>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And reading agreement is <agreement>
    And reading admission-complies is <complies>
    And reading certificate-purpose is chinese-loss
    When it is judged on 2023-11-09 and 2023-11-10
    Then on 2023-11-09, cn-consent-to-admission is not-needed because of kz.citizenship.no-foreign-consent
    And on 2023-11-10, cn-consent-to-admission is <consent>
    And on 2023-11-10, kz-citizenship is <citizenship>
    And on 2023-11-10, rule kz.citizenship.no-foreign-consent yields to <rule>

    Examples:
      | agreement   | complies      | Chinese | renunciation | certificate | consent    | citizenship                                | rule                                       |
      | official    | each-own-law  | held    | none         | none        | not-needed | eligible                                   | bilat.info.official.consent                |
      | official    | both-laws     | held    | none         | none        | needed     | refused because of bilat.info.consent-missing | bilat.info.official.consent-both-laws      |
      | official    | both-laws     | held    | approved     | none        | needed     | eligible                                   | bilat.info.official.consent-both-laws      |
      | official    | both-laws     | held    | none         | held        | needed     | eligible                                   | bilat.info.official.consent-both-laws      |
      | official    | both-laws     | lost    | none         | none        | not-needed | eligible                                   | bilat.info.official.consent-not-chinese    |
      | as-reported | each-own-law  | held    | none         | none        | needed     | refused because of bilat.info.consent-missing | bilat.info.reported.consent                |
      | as-reported | each-own-law  | lost    | none         | none        | not-needed | eligible                                   | bilat.info.reported.consent-not-chinese    |

  # The report speaks of ethnic Kazakhs, and of a certificate before the Kazakh grant or before the Chinese loss.
  Scenario Outline: Of whom the reported certificate is asked
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And at the opening chinese-by-china is lost
    And at the opening kz-residence is permanent since 2015-01-01
    And at the opening renunciation-certificate is <held>
    And at the opening loss-proof is held
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And reading agreement is <agreement>
    And reading certificate-purpose is <purpose>
    When it is judged on 2024-06-01
    Then certificate-for-kandas is <certificate>
    And rule kz.r85.no-certificate-on-the-simplified-route yields to <rule>
    And rule bilat.info.certificate-missing <missing>

    Examples:
      | agreement   | purpose      | ethnicity | held | certificate | rule                                      | missing      |
      | official    | kazakh-grant | kazakh    | none | not-needed  | bilat.info.official.certificate           | is not met   |
      | as-reported | kazakh-grant | kazakh    | none | needed      | bilat.info.reported.certificate           | takes effect |
      | as-reported | kazakh-grant | kazakh    | held | needed      | bilat.info.reported.certificate           | is not met   |
      | as-reported | kazakh-grant | han       | none | not-needed  | bilat.info.reported.certificate-others    | is not met   |
      | as-reported | chinese-loss | kazakh    | none | not-needed  | bilat.info.reported.certificate-of-loss   | is not met   |
      | as-reported | chinese-loss | han       | none | not-needed  | bilat.info.reported.certificate-others    | is not met   |

  # As reported, whoever is refused with no certificate is refused for it alone: the simplified route is open.
  Scenario: A kandas without the reported certificate is refused
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And at the opening chinese-by-china is lost
    And at the opening kandas is held
    And at the opening kz-residence is permanent since 2024-01-01
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And reading agreement is as-reported
    When it is judged on 2024-06-01
    Then kz-citizenship is refused because of bilat.info.certificate-missing
    And rule kz.citizenship.simplified yields to bilat.info.certificate-missing

  # A duty to send back naturalised people, as it is reported, would still be a duty on request.
  Scenario Outline: Sending a citizen back, as it is reported, hangs on a request and on the citizenship
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And it is known that prosecuted-in-origin is yes
    And it is known that unregistered-address is yes
    And at the opening kazakh-by-kazakhstan is <Kazakh> since 2010
    And at the opening chinese-by-china is lost since 2010
    And at the opening cn-return-request is <request>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And reading agreement is <agreement>
    And reading repatriation-claim is <claim>
    When it is judged on 2024-06-01
    Then repatriation-duty is <duty>
    And rule bilat.info.repatriation-asked <asked>
    And rule bilat.info.reported.surrender-of-citizens <surrender>

    Examples:
      | agreement   | claim           | Kazakh | request | duty       | asked                              | surrender  |
      | as-reported | naturalised-too | held   | made    | on-request | yields to kz.con95.no-expulsion    | takes effect |
      | as-reported | naturalised-too | held   | none    | on-request | is not met                         | is not met |
      | as-reported | naturalised-too | lost   | made    | not asked  | is not met                         | is not met |

  Scenario Outline: A clause that was read, or reaches others, goes before the Constitution's silence
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is held since 2010
    And at the opening chinese-by-china is lost since 2010
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And reading agreement is <agreement>
    And reading repatriation-claim is <claim>
    And reading quota-meaning is <quota>
    When it is judged on 2024-06-01
    Then rule kz.con95.no-duty-to-send-back yields to <clause>
    And rule kz.entry.no-quota yields to <other clause>

    Examples:
      | agreement   | claim           | quota       | clause                                      | other clause                        |
      | official    | naturalised-too | numeric-cap | bilat.info.official.repatriation            | bilat.info.official.quota           |
      | as-reported | border-crossers | statistics  | bilat.info.reported.repatriation-of-others  | bilat.info.reported.quota-of-figures |
      | as-reported | border-crossers | numeric-cap | bilat.info.reported.repatriation-of-others  | bilat.info.reported.quota           |
      | as-reported | border-crossers | day-limits  | bilat.info.reported.repatriation-of-others  | bilat.info.reported.quota-of-days   |

  # The narrowest of the reports: asylum seekers, asking or refused, who crossed the border without papers.
  Scenario Outline: Which asylum seekers the narrowest report reaches
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening asylum is <asylum> since 2024-01-01
    And at the opening kz-residence is student
    And at the opening kz-entry is <entry>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And reading agreement is as-reported
    And reading repatriation-claim is border-crossers
    And rule kz.crim.removal is off
    When it is judged on 2024-06-01
    Then removal is <removal>

    Examples:
      | asylum  | entry    | removal                                                 |
      | sought  | unlawful | possible because of bilat.info.reported.border-crossers |
      | refused | unlawful | possible because of bilat.info.reported.border-crossers |
      | none    | unlawful | no                                                      |
      | granted | unlawful | no                                                      |
      | sought  | lawful   | no                                                      |

  # Article 1(3): six months to send the list, two to answer it; who changed citizenship before the agreement is on it, a child who had
  # both nationalities from birth is not.
  Scenario Outline: When the list is to be sent, reading the day of entry into force as <reading>
    Given a life that opens on 2023-06-01
    And it is known that born is <born>
    And at the opening kazakh-by-kazakhstan is <Kazakh> since <since>
    And at the opening chinese-by-china is <Chinese>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And reading agreement-in-force is <reading>
    When it is judged on <six months on> and <a day more>
    Then on <six months on>, bilat.info.send is <first>
    And on <a day more>, bilat.info.send is <then>

    Examples:
      | reading | born       | Kazakh | since      | Chinese | six months on | a day more | first | then |
      | nov-10  | 1980-01-01 | held   | 2010-01-01 | lost    | 2024-05-10    | 2024-05-11 | owed  | late |
      | nov-11  | 1980-01-01 | held   | 2010-01-01 | lost    | 2024-05-11    | 2024-05-12 | owed  | late |
      | nov-10  | 1980-01-01 | none   | 1980-01-01 | held    | 2024-05-10    | 2024-05-11 | none  | none |
      | nov-10  | 1980-01-01 | held   | 2010-01-01 | none    | 2024-05-10    | 2024-05-11 | none  | none |
      | nov-10  | 2010-01-01 | held   | 2010-01-01 | held    | 2024-05-10    | 2024-05-11 | none  | none |
      | nov-10  | 2010-01-01 | held   | 2015-01-01 | held    | 2024-05-10    | 2024-05-11 | owed  | late |
      | nov-10  | 2005-11-10 | held   | 2005-11-10 | held    | 2024-05-10    | 2024-05-11 | owed  | late |
      | nov-10  | 2005-11-11 | held   | 2005-11-11 | held    | 2023-11-10    | 2023-11-11 | none  | owed |

  Scenario: China has two months to answer
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is held since 2010-01-01
    And at the opening chinese-by-china is lost
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event send-list on 2024-01-15
    And the layers law and treaty
    Then day by day the answers are
      | on         | bilat.info.send | bilat.info.answer |
      | 2024-01-14 | owed            | none              |
      | 2024-01-15 | met             | owed              |
      | 2024-03-15 | met             | owed              |
      | 2024-03-16 | met             | late              |

Feature: Two rules, the same facts, opposite answers

  Each scenario shows one conflict between laws, between law and practice, or between a claim and the text, on the life of
  one hypothetical person. The tag names the finding.

  # Nationality Law articles 9 and 14: whoever settled abroad and became another state's national has lost the Chinese
  # nationality without applying for anything, and hukou article 10 lets a relative report the move. The embassy's notice of
  # February 2018 has him come back in person; missions are said since 2023 to refuse.
  @F-C01
  Scenario: Nothing to apply for in law; come in person, and be refused, in practice
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2018-03-01 and 2024-06-01
    Then under law, chinese-by-china is lost since 2012-04-10 because of cn.nationality.automatic-loss.dynamic
    And under law, cn-renunciation is not asked
    And under law, registration-cancellation is without-return
    And under practice, chinese-by-china is held since 2018-02-26
    And under practice, registration-cancellation is in-person-only
    And on 2024-06-01, under practice, cn-renunciation is refused because of cn.practice.mission-refuses

  # Article 9 asks for both: settled abroad, and another nationality acquired. One report says applying or settling is enough, another
  # that acquiring is. The three part over a mere resident, an applicant, and whoever naturalised before settling.
  @F-C02
  Scenario Outline: Who has lost the Chinese nationality, by the article and by its two paraphrases
    Given the life "<life>"
    And reading art-9-conditions is <reading>
    When it is judged on <day>
    Then under law, chinese-by-china is <answer>

    Examples: A resident for seven years
      | life              | day        | reading            | answer |
      | summoned-resident | 2017-09-01 | both               | held   |
      | summoned-resident | 2017-09-01 | applied-or-settled | lost   |
      | summoned-resident | 2017-09-01 | acquired           | held   |

    Examples: An applicant, five months after arriving
      | life                        | day        | reading            | answer |
      | naturalised-before-settling | 2016-07-01 | both               | held   |
      | naturalised-before-settling | 2016-07-01 | applied-or-settled | lost   |
      | naturalised-before-settling | 2016-07-01 | acquired           | held   |

    Examples: Naturalised, not settled
      | life                        | day        | reading            | answer                |
      | naturalised-before-settling | 2016-12-01 | both               | held                  |
      | naturalised-before-settling | 2016-12-01 | applied-or-settled | lost since 2016-06-02 |
      | naturalised-before-settling | 2016-12-01 | acquired           | lost since 2016-08-01 |

    Examples: Naturalised after settling
      | life                              | day        | reading  | answer                |
      | trader-naturalised-by-declaration | 2017-10-15 | both     | lost since 2012-04-10 |
      | trader-naturalised-by-declaration | 2017-10-15 | acquired | lost since 2012-04-10 |

  # The official text has each state admit by its own law (article 1(2)); a rights group says that China must consent. Two
  # Kazakh texts point the other way: Rules 85 p 24 and Citizenship Law article 17 ask a kandas for a notarised statement.
  @F-C03
  Scenario: China's consent and veto: nothing in the text read, everything in the reports
    Given the life "retired-herder"
    When it is judged on 2024-06-01
    Then under treaty, cn-consent-to-admission is not-needed because of bilat.info.official.consent
    And under treaty, kz-citizenship is eligible because of kz.citizenship.simplified
    And under treaty, kz-citizenship hangs on how agreement is read

  @F-C03
  Scenario: As reported, China's objection blocks what Kazakh law grants
    Given the life "retired-herder"
    And reading agreement is as-reported
    And the event object-to-admission on 2024-03-01
    When it is judged on 2024-06-01
    Then the answers are
      | question                | law                                           | + treaty                                      | + practice | + incident |
      | cn-consent-to-admission | not-needed                                    | needed because of bilat.info.reported.consent | needed     | needed     |
      | cn-veto                 | not asked                                     | blocks because of bilat.info.reported.veto    | blocks     | blocks     |
      | kz-citizenship          | eligible because of kz.citizenship.simplified | refused because of bilat.info.vetoed          | refused    | refused    |

  # Denied in a deputy's written answer. Even as reported it falls before both Constitutions: no citizen is expelled, whatever
  # the ground of acquisition (1995 article 10(1)-(2), 2026 article 13(1)-(2)).
  @F-C04
  Scenario: Sending back a naturalised citizen on request falls before the Constitution
    Given the life "trader-naturalised-by-declaration"
    And reading agreement is as-reported
    And the event request-return on 2024-05-01
    When it is judged on 2024-06-01 and 2026-07-02
    Then under treaty, repatriation-duty is on-request because of bilat.info.reported.repatriation
    And on 2024-06-01, removal is no because of kz.con95.no-expulsion
    And on 2026-07-02, removal is no because of kz.con26.no-expulsion
    And on 2024-06-01, under treaty, rule bilat.info.repatriation-asked yields to kz.con95.no-expulsion

  # Article 11(1) of 1995 (article 14 of 2026) lets treaties provide for the extradition of a citizen, not for the expulsion. So the
  # claim would matter only for somebody prosecuted, and only if the unseen articles held it; against torture nothing prevails.
  @F-C04
  Scenario Outline: Extradition of a citizen: closed, unless the agreement says what is reported of it
    Given the life "trader-naturalised-by-declaration"
    And it is known that prosecuted-in-origin is yes
    And it is known that torture-risk is <torture>
    And reading agreement is <reading>
    And the event request-return on 2024-05-01
    When it is judged on 2024-06-01 and 2026-07-02
    Then under law, extradition is refused
    And under treaty, extradition is <answer>
    And removal is no

    Examples:
      | reading     | torture | answer                                                        |
      | official    | no      | refused                                                       |
      | as-reported | no      | possible because of bilat.info.reported.surrender-of-citizens |
      | as-reported | yes     | refused because of intl.cat.no-extradition                    |

  # The word in article 1(1) is number, not quota: figures to exchange. Where it is read as a quota no value is stated, so no
  # question has another answer for it.
  @F-C05
  Scenario: A quota without a number limits nobody
    Given the life "kandas-applicant-overstaying"
    And reading agreement is as-reported
    When it is judged on 2024-03-20
    Then under treaty, entry-quota is applies because of bilat.info.reported.quota
    And under treaty, kz-stay is lawful because of bilat.visa.stay
    And under treaty, kandas-eligibility is eligible
    And under treaty, kz-permanent-residence is granted

  # Exit-Entry Law article 12 is a closed list and knows neither stamp nor guarantor; article 12(6) takes further grounds from
  # laws and administrative regulations only. Passport Law article 6 allows 15 days; the local form takes six weeks at least.
  @F-C07
  Scenario: Fifteen days in law, six weeks, five stamps and a guarantor in practice
    Given the life
      """
      person: {ethnicity: kazakh, born: 1988, registered-in: altay}
      opens: {on: 2015-01-01, chinese-by-china: held, location: china, occupation: farmer}
      events:
      - {on: 2017-09-01, act: apply-cn-passport}
      - {on: 2017-09-01, act: file-exit-form}
      - {on: 2017-09-05, act: stamp-by-village-committee}
      - {on: 2017-09-12, act: stamp-by-village-committee}
      - {on: 2017-09-19, act: stamp-by-police}
      - {on: 2017-09-26, act: stamp-by-civil-affairs}
      - {on: 2017-10-03, act: stamp-by-ethnic-affairs}
      - {on: 2017-10-03, act: sign-as-guarantor}
      - {on: 2017-10-13, act: approve-exit-form}
      """
    When it is judged on 2017-09-16, 2017-09-17, 2017-10-12 and 2017-10-13
    Then under law, cn-exit is free because of cn.exit.citizen
    And under law, rule cn.exit.no-document is not met
    And on 2017-09-16, under law, cn.passport.answer-in-time is owed
    And on 2017-09-17, under law, cn.passport.answer-in-time is late
    And on 2017-10-12, under practice, cn-exit is barred because of xj.exit.approvals-missing
    And on 2017-10-13, under practice, xj-approvals is complete
    And on 2017-10-13, under practice, cn-exit is conditional because of xj.exit.on-approvals
    And under practice, the event approve-exit-form was allowed

  # Permanent residence is no nationality: Nationality Law articles 3 and 9 speak of nationality alone, and no reading of a
  # vague term makes two of one.
  @F-C10
  Scenario: Two nationalities held against a holder of one nationality and a residence card
    Given the life "summoned-resident"
    And the event accuse-of-dual-nationality on 2018-11-20
    When it is judged on 2018-11-26
    Then dual is no
    And under practice, dual-accusation is made
    And chinese-by-china is held
    And kazakh-by-kazakhstan is none
    And under incident, there is a danger of detain-as-dual
    And under law, there is no danger of detain-as-dual

  @F-C10
  Scenario Outline: No way to read settling makes two nationalities of a residence card
    Given the life "summoned-resident"
    And reading settled-abroad is <reading>
    When it is judged on 2018-11-26 and 2024-06-01
    Then dual is no
    And kazakh-by-kazakhstan is none

    Examples:
      | reading                     |
      | residence-abroad            |
      | foreign-permanent-residence |
      | registration-cancelled      |

  @F-C10
  Scenario Outline: No way to read article 9 makes two nationalities of a residence card
    Given the life "summoned-resident"
    And reading art-9-conditions is <reading>
    When it is judged on 2018-11-26 and 2024-06-01
    Then dual is no
    And kazakh-by-kazakhstan is none

    Examples:
      | reading            |
      | acquired           |
      | applied-or-settled |

  # Exit-Entry Law article 12 lists no such deed, and no article read makes talk of leaving an offence.
  @F-C12
  Scenario: Talk about emigrating: free to leave in law, taken away without a paper
    Given the life "county-official"
    When it is judged on 2017-05-10 and 2017-10-15
    Then under law, cn-exit is free
    And under law, cn-criminal-case is none
    And on 2017-05-10, under law, there is no danger of detain-for-emigration-talk
    And on 2017-05-10, under incident, there may be a danger of detain-for-emigration-talk
    And on 2017-10-15, under law, detention is free
    And on 2017-10-15, under incident, detention is police-custody

  # Nationality Law article 14 has parents act for children under 18 only, hukou articles 10 and 19 have the household's head
  # report changes of the household. Neither lets a parent end an adult child's nationality, registration or permit.
  @F-C13
  Scenario: A mother made to disown her adult son changes none of his statuses
    Given the life "trader-naturalised-by-declaration"
    And the event press-parents-to-disown on 2017-11-15
    When it is judged on 2017-12-01
    Then under law, the event press-parents-to-disown is left out
    And under practice, disownment is signed
    And household-registration is active
    And chinese-by-china is lost since 2012-04-10
    And kazakh-by-kazakhstan is held since 2012-04-10

  # 1995 article 11(2) owes protection abroad to citizens. The ministry's answer is right for a holder of permanent residence ...
  @F-C15
  Scenario: No protection for a resident held in China: right in law
    Given the life "summoned-resident"
    When it is judged on 2017-12-01
    Then kz-protection is not-owed
    And under law, kz-protection is not-owed because of kz.con95.no-protection-of-foreigners
    And under practice, kz-protection is not-owed because of kz.practice.non-interference

  # ... and would be a breach towards a naturalised citizen, equal to every other by article 10(1).
  @F-C15
  Scenario: Protection is owed to a naturalised citizen held in China
    Given the life "summoned-citizen"
    When it is judged on 2017-12-01
    Then under law, kz-protection is owed because of kz.con95.protection-abroad
    And under incident, kz-protection is owed

  # Refugees Law article 1 protects whoever fears persecution, whenever the fear arose. Turning an application down is not in
  # itself a breach; sending back is (article 18, 1951 article 33).
  @F-C16
  Scenario: Asylum owed in law, refused in practice, and return forbidden all the same
    Given the life "asylum-seeker-refused"
    When it is judged on 2020-01-15
    Then the answers are
      | question | law                              | + treaty                         | + practice | + incident                                    |
      | refuge   | protected because of kz.ref.fear | protected because of kz.ref.fear | protected  | refused because of kz.practice.asylum-refused |
      | asylum   | refused since 2019-10-01         | refused since 2019-10-01         | refused    | refused                                       |
      | removal  | no                               | no                               | no         | no                                            |

  # Criminal Code article 392 attaches expulsion and has no note on asylum seekers. 1951 article 31 forbids to punish them,
  # article 33 and Torture Convention article 3 to send them back; Refugees Law article 18 says the latter in Kazakh law.
  @F-C17
  Scenario: Expulsion attached to the unlawful entry, forbidden by the treaties
    Given the life "asylum-seeker-refused"
    When it is judged on 2019-06-01
    Then under law, entry-punished is yes because of kz.crim.unlawful-crossing
    And under treaty, entry-punished is no because of intl.refugee.non-penalisation
    And under law, rule kz.crim.removal yields to kz.ref.non-refoulement
    And under law, removal is no because of kz.ref.non-refoulement

  # Whoever fears torture but no persecution on a ground of the Refugee Convention has the treaty alone.
  @F-C17
  Scenario: Against torture only the treaty helps
    Given the life "asylum-seeker-refused"
    And it is known that fears-persecution is no
    And without the event apply-asylum
    And without the event decide-asylum
    When it is judged on 2019-06-01
    Then under law, removal is possible because of kz.crim.removal
    And under treaty, removal is no because of intl.cat.no-return
    And under law, there is a danger of expel
    And under treaty, there is no danger of expel

  # Told as a consequence of the new agreement in September 2023, which was in force only in November: it is the officials'
  # practice, and no treaty, that refuses before that day.
  @F-C21
  Scenario: Asked for before the treaty is in force: practice, not treaty
    Given the life "retired-herder-registered"
    And without the event register-kz-citizenship
    And without the event issue-kz-passport
    And the event apply-kandas moved to 2023-08-01
    And the event grant-kandas moved to 2023-08-20
    And the event file-renunciation-statement moved to 2023-09-01
    And the event apply-kz-citizenship moved to 2023-09-01
    And reading agreement is as-reported
    When it is judged on 2023-10-15 and 2023-11-10
    Then on 2023-10-15, under treaty, kz-citizenship is eligible because of kz.citizenship.simplified
    And on 2023-10-15, under treaty, certificate-for-kandas is not-needed because of kz.r85.no-certificate-on-the-simplified-route
    And on 2023-10-15, under practice, kz-citizenship is refused because of kz.practice.certificate-demanded
    And on 2023-11-10, under treaty, kz-citizenship is refused because of bilat.info.consent-missing

  # Rules 85 p 24(7)-(8) and the service standard: no consent of the home state is asked of ethnic Kazakhs from China unless
  # treaties provide otherwise. Whether the agreement does, and whether the pilot order of 2026 does, was not read.
  @F-C24
  Scenario: Consent for permanent residence: exempt by every text read
    Given the life "kandas-applicant-overstaying"
    When it is judged on 2024-03-20 and 2026-01-30
    Then kz-permanent-residence is granted
    And under treaty, kz-permanent-residence hangs on how pr-consent-exemption is read
    And on 2026-01-30, under law, kz-permanent-residence hangs on how pilot-consent is read

  @F-C24
  Scenario: If the agreement displaces the exemption: from the day it is in force
    Given the life "kandas-applicant-overstaying"
    And at the opening location is china since 2020-01-01
    And reading pr-consent-exemption is displaced
    When it is judged on 2023-12-01
    Then under law, kz-permanent-residence is granted
    And under treaty, kz-permanent-residence is refused because of bilat.info.consent-exemption-displaced

  @F-C24
  Scenario: If the pilot asks everyone for consent: from 30 January 2026
    Given the life "kandas-applicant-overstaying"
    And reading pilot-consent is consent-required
    When it is judged on 2026-01-29 and 2026-01-30
    Then on 2026-01-29, kz-permanent-residence is granted
    And on 2026-01-30, kz-permanent-residence is refused because of kz.pilot.consent-required

  # A form of the ministry (annex 8, 2020) takes away what Citizenship Law article 21 does not, and what both Constitutions
  # leave to a court (1995 article 10(2), 2026 article 13(2)).
  @F-N01
  Scenario: A form calls the citizenship invalid, the law and both Constitutions do not
    Given the life "retired-herder-registered"
    When it is judged on 2024-05-15, 2024-05-16 and 2026-07-02
    Then on 2024-05-15, kz.r85.hand-in-old-passport is owed
    And on 2024-05-16, kz.r85.hand-in-old-passport is late since 2024-05-16
    And on 2024-05-16, rule kz.r85.considered-invalid yields to kz.loss.form-cannot-take-away
    And on 2024-05-16, kz-citizenship-loss is safe because of kz.loss.form-cannot-take-away
    And on 2026-07-02, under law, kz-citizenship-loss is safe because of kz.loss.form-cannot-take-away
    And kazakh-by-kazakhstan is held since 2024-04-15

  # Rules 85 p 8, older than any agreement. The simplified route of article 16-1 asks for no such answer.
  @F-N04
  Scenario: A foreign authority that does not answer stops the file, without any treaty
    Given the life "spouse-of-three-years"
    When it is judged on 2017-10-15
    Then under law, kz-citizenship is suspended because of kz.r85.citizenship-suspended
    And under law, rule kz.ordinary.marriage yields to kz.r85.suspended

  @F-N04
  Scenario: The same person as an ethnic Kazakh with kandas status needs no answer from China
    Given the life "spouse-of-three-years"
    And it is known that ethnicity is kazakh
    And the event apply-kandas on 2017-06-01
    And the event grant-kandas on 2017-06-10 with outcome eligible
    When it is judged on 2017-10-15
    Then under law, kz-citizenship is eligible because of kz.citizenship.simplified

  # Article 9 has no exception, article 12 keeps officials from renouncing; which of them is the special one is not said.
  @F-C18
  Scenario Outline: An official who naturalised: lost by article 9, or kept by article 12
    Given the life "official-who-naturalised"
    And reading officials-and-art-9 is <reading>
    When it is judged on 2014-03-31 and 2014-04-01
    Then on 2014-03-31, under law, chinese-by-china is held
    And on 2014-04-01, under law, chinese-by-china is <answer>
    And on 2014-04-01, under law, dual is <dual>

    Examples:
      | reading           | answer                | dual |
      | lost-all-the-same | lost since 2014-04-01 | no   |
      | kept-in-office    | held                  | yes  |

  @F-C18
  Scenario: Kept by article 12 until the office ends
    Given the life "official-who-naturalised"
    And from 2020-05-04 occupation is retired
    And reading officials-and-art-9 is kept-in-office
    When it is judged on 2020-05-03 and 2020-05-04
    Then on 2020-05-03, under law, chinese-by-china is held
    And on 2020-05-04, under law, chinese-by-china is lost since 2020-05-04

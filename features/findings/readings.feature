Feature: Words that the law leaves open, and whose life turns on them

  Every vague word has its readings; the first is the default. Each scenario takes one life and reads one word in each of its ways.

  # Nationality Law article 9 says settled abroad and defines it nowhere. The residence test of 2009 was written to say who is an
  # overseas Chinese. Naturalised six months after arriving.
  @F-V01
  Scenario Outline: Settled abroad
    Given the life "naturalised-before-settling"
    And reading settled-abroad is <reading>
    When it is judged on 2016-12-01 and 2018-12-01
    Then on 2016-12-01, under law, chinese-by-china is <soon after>
    And on 2018-12-01, under law, chinese-by-china is <two years on>

    Examples:
      | reading                     | soon after            | two years on          |
      | numeric                     | held                  | lost since 2018-02-01 |
      | residence-abroad            | lost since 2016-08-01 | lost since 2016-08-01 |
      | foreign-permanent-residence | lost since 2016-08-01 | lost since 2016-08-01 |
      | registration-cancelled      | held                  | held                  |

  # Whether the two conditions must meet at the naturalisation, or may meet later, is not in the article either.
  @F-V01
  Scenario Outline: At the naturalisation only, or whenever both conditions first meet
    Given the life "naturalised-before-settling"
    And reading art-9-timing is <reading>
    When it is judged on 2018-12-01
    Then under law, chinese-by-china is <answer>
    And under law, dual is <dual>

    Examples:
      | reading | answer                | dual |
      | dynamic | lost since 2018-02-01 | no   |
      | static  | held                  | yes  |

  # Nationality Law article 10(3). Nobody in the family is abroad, nothing is applied for.
  @F-V02
  Scenario Outline: Other legitimate reasons to renounce
    Given the life "farmer-passport-surrendered"
    And reading other-legitimate-reasons is <reading>
    When it is judged on 2017-10-15
    Then under law, cn-renunciation is <answer>

    Examples:
      | reading          | answer                                              |
      | any-good-reason  | refused because of cn.renunciation.no-ground        |
      | ministry-decides | in the hands of cn-mps between approved and refused |

  # Article 1(2) of the agreement: admission must comply with the legislation of the states - of each its own, or of both together?
  @F-V03
  Scenario Outline: The legislation of the states
    Given the life "retired-herder"
    And reading admission-complies is <reading>
    When it is judged on 2024-06-01
    Then under treaty, cn-consent-to-admission is <consent>
    And under treaty, kz-citizenship is <answer>

    Examples:
      | reading      | consent                                                 | answer   |
      | each-own-law | not-needed because of bilat.info.official.consent       | eligible |
      | both-laws    | needed because of bilat.info.official.consent-both-laws | refused  |

  # The reports speak of sending back asylum seekers who cross the border, and of sending back who has become a Kazakh national. A man who
  # overstayed after a refusal and fears nothing that the Conventions protect; and, below, a naturalised trader.
  @F-V04
  Scenario Outline: Repatriation, of whom: somebody refused asylum
    Given the life
      """
      person: {ethnicity: kazakh, born: 1990, registered-in: ili}
      opens: {on: 2023-06-01, chinese-by-china: held, cn-passport: {is: held, until: 2030-01-01}, location: kazakhstan, kz-residence: visa}
      events:
      - {on: 2024-01-10, act: apply-asylum}
      - {on: 2024-03-10, act: decide-asylum, outcome: refused}
      """
    And reading agreement is as-reported
    And reading repatriation-claim is <reading>
    When it is judged on 2024-03-20
    Then under law, removal is no
    And under treaty, removal is <answer>

    Examples:
      | reading           | answer                                                 |
      | naturalised-too   | possible because of bilat.info.reported.asylum-seekers |
      | any-asylum-seeker | possible because of bilat.info.reported.asylum-seekers |
      | border-crossers   | no                                                     |
      | no-treaty-basis   | no                                                     |

  @F-V04
  Scenario Outline: Repatriation, of whom: somebody naturalised long ago
    Given the life "trader-naturalised-by-declaration"
    And reading agreement is as-reported
    And reading repatriation-claim is <reading>
    When it is judged on 2024-06-01
    Then under treaty, repatriation-duty is <duty>
    And under treaty, removal is no because of kz.con95.no-expulsion

    Examples:
      | reading           | duty       |
      | naturalised-too   | on-request |
      | any-asylum-seeker | none       |
      | border-crossers   | none       |
      | no-treaty-basis   | none       |

  # Read in the official text there is a number to tell each other; as reported there are quotas on visas and visa-free entry.
  @F-V05
  Scenario Outline: Quotas on visas and visa-free entry
    Given the life "kandas-applicant-overstaying"
    And reading agreement is as-reported
    And reading quota-meaning is <reading>
    When it is judged on 2024-03-20
    Then under treaty, entry-quota is <quota>
    And under treaty, kz-stay is lawful because of bilat.visa.stay
    And under law, entry-quota is none because of kz.entry.no-quota

    Examples:
      | reading     | quota      |
      | numeric-cap | applies    |
      | day-limits  | day-limits |
      | statistics  | none       |

  # Rules 85 p 18(6) ask for a certificate of the foreign authority and name none.
  @F-V06
  Scenario Outline: The certificate that the old nationality has ended
    Given the life "retired-herder-registered"
    And the event issue-loss-proof on 2024-07-01
    And the event cancel-registration-by-relative on 2024-07-15
    And reading certificate-meaning is <reading>
    When it is judged on 2024-06-30, 2024-07-01 and 2024-07-15
    Then on 2024-06-30, under law, foreign-certificate is no
    And on 2024-07-01, under practice, foreign-certificate is <with the mission's paper>
    And on 2024-07-15, under practice, foreign-certificate is <with the police slip>

    Examples:
      | reading                 | with the mission's paper | with the police slip |
      | art-16-certificate      | no                       | no                   |
      | proof-of-automatic-loss | yes                      | yes                  |
      | registration-slip       | no                       | yes                  |

  # A certificate before they can cease being nationals: of the Kazakh grant a condition, or of the end of the Chinese nationality?
  @F-V06
  Scenario Outline: What the certificate is a condition of: for the applicant
    Given the life "retired-herder"
    And reading certificate-purpose is <reading>
    When it is judged on 2024-06-01
    Then under law, kz-citizenship is eligible
    And under practice, kz-citizenship is <grant>

    Examples:
      | reading      | grant                                               |
      | kazakh-grant | refused because of kz.practice.certificate-demanded |
      | chinese-loss | eligible because of kz.citizenship.simplified       |

  @F-V06
  Scenario Outline: What the certificate is a condition of: for the new citizen whose registration is cancelled
    Given the life "retired-herder-registered"
    And the event cancel-registration-by-relative on 2024-07-15
    And reading certificate-purpose is <reading>
    When it is judged on 2024-09-01
    Then under law, chinese-by-china is lost since 2024-04-15
    And under practice, chinese-by-china is <in practice>

    Examples:
      | reading      | in practice           |
      | kazakh-grant | lost since 2024-07-15 |
      | chinese-loss | held                  |

  # The embassy's notice threatens those who do not come back with losing the certification of Chinese citizenship.
  @F-V07
  Scenario Outline: Losing the certification of citizenship
    Given the life "trader-naturalised-by-declaration"
    And the event refuse-summons on 2018-03-05
    And reading lost-certification is <reading>
    When it is judged on 2018-03-10
    Then under practice, cn-certificate is <certificate>
    And under practice, cn-passport-issue is <passport>

    Examples:
      | reading            | certificate                                      | passport                                          |
      | loss-proof-denied  | refused because of cn.practice.loss-proof-denied | issued                                            |
      | passport-cancelled | refused because of cn.certificate.no-application | refused because of cn.practice.passport-cancelled |
      | entitlements-lost  | refused because of cn.certificate.no-application | issued                                            |

  # Passports of Kazakhstan belonging to Kazakhs in Xinjiang: of citizens, or loosely the papers of residents?
  @F-V08
  Scenario Outline: Whose passports are taken: a citizen's
    Given the life "summoned-citizen"
    And without the event confiscate-kz-passport
    And reading confiscated-passports is <reading>
    When it is judged on 2017-12-01
    Then under incident, there is <citizen's> danger of confiscate-kz-passport

    Examples:
      | reading       | citizen's |
      | of-citizens   | a         |
      | loosely-named | no        |

  @F-V08
  Scenario Outline: Whose passports are taken: a resident's Chinese passport and Kazakh card
    Given the life "summoned-resident"
    And without the event confiscate-passport
    And without the event confiscate-kz-card
    And reading confiscated-passports is <reading>
    When it is judged on 2017-10-15
    Then under incident, there is <resident's> danger of confiscate-passport-and-card

    Examples:
      | reading       | resident's |
      | of-citizens   | no         |
      | loosely-named | a          |

  # Permanent resident status, said of somebody registered in China who has Kazakh papers. A parent's word takes neither in law.
  @F-V09
  Scenario Outline: Which status a disowned son is to lose
    Given the life "trader-naturalised-by-declaration"
    And the event press-parents-to-disown on 2017-11-15
    And reading disowned-status is <reading>
    When it is judged on 2017-12-01
    Then under practice, disownment-takes is <what>
    And under law, disownment-takes is not asked
    And household-registration is active
    And kazakh-by-kazakhstan is held since 2012-04-10

    Examples:
      | reading          | what             |
      | registration     | registration     |
      | residence-permit | residence-permit |

  # He used his Chinese passport after being denied a visa: China's, Kazakhstan's, or the local paper to leave?
  @F-V10
  Scenario Outline: Which visa was denied before the old passport was used: a resident back from Kazakhstan
    Given the life "summoned-resident"
    And without the event confiscate-passport
    And reading denied-visa is <reading>
    When it is judged on 2017-10-15
    Then under law, old-passport-at-border is accepted
    And under practice, old-passport-at-border is <answer>

    Examples:
      | reading      | answer    |
      | chinese-visa | violation |
      | kazakh-visa  | accepted  |
      | exit-permit  | violation |

  @F-V10
  Scenario Outline: Which visa was denied before the old passport was used: somebody who never left
    Given the life "emigration-helper"
    And reading denied-visa is <reading>
    When it is judged on 2017-10-15
    Then under law, old-passport-at-border is accepted
    And under practice, old-passport-at-border is <answer>

    Examples:
      | reading      | answer    |
      | chinese-visa | accepted  |
      | kazakh-visa  | violation |
      | exit-permit  | violation |

  # The embassy wrote to Kazakh citizens who had lived in China; most who got it are said to be permit holders or applicants.
  @F-V11
  Scenario Outline: Whom the embassy's reminder addresses: a citizen
    Given the life "trader-naturalised-by-declaration"
    And without the event send-special-reminder
    And reading reminder-addressees is <reading>
    When it is judged on 2018-03-01
    Then under law, duty-to-return is no
    And under practice, duty-to-return is <told to come back>

    Examples:
      | reading                | told to come back |
      | citizens-and-residents | yes               |
      | citizens               | yes               |
      | residents              | no                |

  @F-V11
  Scenario Outline: Whom the embassy's reminder addresses: a holder of permanent residence
    Given the life "old-passport-user"
    And reading reminder-addressees is <reading>
    When it is judged on 2018-03-01
    Then under law, duty-to-return is no
    And under practice, duty-to-return is <told to come back>

    Examples:
      | reading                | told to come back |
      | citizens-and-residents | yes               |
      | citizens               | no                |
      | residents              | yes               |

  # Four or five stamps are needed; four offices are named.
  @F-V12
  Scenario Outline: Four stamps, or five
    Given the life
      """
      person: {ethnicity: kazakh, born: 1988, registered-in: altay}
      opens: {on: 2015-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2025-01-01}, location: china, occupation: farmer}
      events:
      - {on: 2017-09-01, act: file-exit-form}
      - {on: 2017-09-05, act: stamp-by-village-committee}
      - {on: 2017-09-12, act: stamp-by-village-committee}
      - {on: 2017-09-19, act: stamp-by-police}
      - {on: 2017-09-26, act: stamp-by-civil-affairs}
      - {on: 2017-10-03, act: sign-as-guarantor}
      - {on: 2017-10-20, act: approve-exit-form}
      """
    And reading xj.stamps is <reading>
    When it is judged on 2017-11-01
    Then under practice, xj-approvals is <approvals>
    And under practice, cn-exit is <exit>
    And under practice, the event approve-exit-form was <allowed>

    Examples:
      | reading | approvals  | exit        | allowed     |
      | four    | complete   | conditional | allowed     |
      | five    | incomplete | barred      | not allowed |

  # Documents were taken for safekeeping: to be given back, and when?
  @F-V13
  Scenario Outline: For safekeeping
    Given the life "farmer-passport-surrendered"
    And reading safekeeping is <reading>
    When it is judged on 2017-10-15
    Then under law, document-seizure is unlawful because of cn.seizure.unlawful
    And under practice, document-return is <answer>

    Examples:
      | reading               | answer                                              |
      | indefinite            | in the hands of cn-police between returned and kept |
      | return-on-request     | returned                                            |
      | until-travel-approved | kept                                                |

  # Some parts of Xinjiang: the approvals were told of in Altay; the farmer is from there, and his cousin in Ili is not.
  @F-V12
  Scenario Outline: In some parts of Xinjiang
    Given the life "farmer-passport-surrendered"
    And without the event take-passport-for-safekeeping
    And it is known that registered-in is <place>
    And reading some-parts is <reading>
    When it is judged on 2017-10-15
    Then under law, cn-exit is free
    And under practice, cn-exit is <exit>

    Examples:
      | place | reading        | exit   |
      | altay | all-xinjiang   | barred |
      | altay | where-reported | barred |
      | ili   | all-xinjiang   | barred |
      | ili   | where-reported | free   |

  # Held administratively accountable for dual nationality: Administrative Code article 496(1) punishes the use of Kazakh papers after the
  # loss, 496(2) not reporting a citizenship that was acquired. To have two is no offence by its text.
  @F-V15
  Scenario Outline: Accountable, under which part: the person with two nationalities
    Given the life "retired-herder-registered"
    And reading accountable-under is <reading>
    When it is judged on 2024-09-01
    Then under law, kz-dual-liability is none because of kz.cao.no-liability
    And under practice, dual is yes
    And under practice, kz-dual-liability is <answer>

    Examples:
      | reading        | answer |
      | any-two        | liable |
      | use-after-loss | none   |
      | not-reported   | none   |

  @F-V15
  Scenario Outline: Accountable, under which part: the person who keeps Kazakh papers after the loss
    Given the life "old-passport-user"
    And the event issue-kz-passport on 2024-04-10
    And reading accountable-under is <reading>
    When it is judged on 2024-08-01
    Then under law, kazakh-by-kazakhstan is lost
    And under law, kz-dual-liability is none
    And under practice, kz-dual-liability is <answer>

    Examples:
      | reading        | answer |
      | any-two        | none   |
      | use-after-loss | liable |
      | not-reported   | none   |

  # 2026 Constitution article 13(3): another citizenship is a ground for ending the Kazakh one. How it ends is one question, which other
  # citizenship is meant another. In practice China says of the trader that its nationality goes on: never lost, nothing acquired later.
  @F-V18
  Scenario Outline: Another citizenship as a ground, where China says that its own goes on
    Given the life "trader-naturalised-by-declaration"
    And reading const-2026-13 is <how>
    And reading const-2026-13-which is <which>
    When it is judged on 2026-06-30 and 2026-07-02
    Then on 2026-06-30, under practice, kazakh-by-kazakhstan is held since 2012-04-10
    And on 2026-07-02, under practice, kazakh-by-kazakhstan is <citizenship>
    And on 2026-07-02, under practice, kz-citizenship-loss is <keeping it>
    And on 2026-07-02, under law, kazakh-by-kazakhstan is held since 2012-04-10

    Examples:
      | how             | which          | citizenship           | keeping it |
      | decision-needed | never-lost-too | held since 2012-04-10 | threatened |
      | decision-needed | acquired-later | held since 2012-04-10 | safe       |
      | automatic       | never-lost-too | lost since 2026-07-01 | not asked  |
      | automatic       | acquired-later | held since 2012-04-10 | safe       |
      | needs-law       | never-lost-too | held since 2012-04-10 | safe       |

  # The same article for somebody who became another state's national after having become Kazakh, and had not reported it.
  @F-V18
  Scenario Outline: Another citizenship as a ground, where it was acquired later
    Given the life "trader-naturalised-by-declaration"
    And the event acquire-third-nationality on 2025-03-03
    And reading kz-loss-effect is on-registration
    And reading const-2026-13 is <how>
    And reading const-2026-13-which is acquired-later
    When it is judged on 2026-07-02
    Then under law, kazakh-by-kazakhstan is <citizenship>

    Examples:
      | how             | citizenship           |
      | decision-needed | held since 2012-04-10 |
      | automatic       | lost since 2026-07-01 |
      | needs-law       | held since 2012-04-10 |

  # Migration Law article 49(1), 1951 article 31.
  @F-V19
  Scenario Outline: Illegally arrived
    Given the life "asylum-seeker-refused"
    And reading illegally-arrived is <reading>
    When it is judged on 2019-06-01
    Then under law, kz-illegally-arrived is <arrived illegally>
    And under law, kz-permanent-residence is <answer>

    Examples:
      | reading            | arrived illegally | answer  |
      | any-unlawful-entry | yes               | refused |
      | not-refugees       | no                | granted |

  # The exemption from the home state's consent stands unless treaties provide otherwise; does the agreement?
  @F-V20
  Scenario Outline: Unless treaties provide otherwise
    Given the life "kandas-applicant-overstaying"
    And reading pr-consent-exemption is <reading>
    When it is judged on 2024-03-20
    Then under law, kz-permanent-residence is granted
    And under treaty, kz-permanent-residence is <answer>

    Examples:
      | reading   | answer                                                    |
      | survives  | granted                                                   |
      | displaced | refused because of bilat.info.consent-exemption-displaced |

  # Two sources, two days (trap F-X09): the tenth and the eleventh of November 2023.
  @F-V03
  @F-X09
  Scenario Outline: The day the agreement is in force
    Given the life "retired-herder"
    And reading agreement is as-reported
    And reading agreement-in-force is <reading>
    When it is judged on 2023-11-09, 2023-11-10 and 2023-11-11
    Then on 2023-11-09, under treaty, cn-consent-to-admission is not-needed
    And on 2023-11-10, under treaty, cn-consent-to-admission is <on the tenth>
    And on 2023-11-11, under treaty, cn-consent-to-admission is needed

    Examples:
      | reading | on the tenth |
      | nov-10  | needed       |
      | nov-11  | not-needed   |

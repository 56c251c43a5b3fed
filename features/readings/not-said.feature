Feature: What a text does not say, or is said to say

  Readings of silences, and of clauses known from reports alone.

  # Every clause that the agreement is said to contain and that no official text read has (S002 L16 to L22).
  Scenario Outline: What the agreement contains: <reading>
    Given the life "retired-herder"
    And reading agreement is <reading>
    When it is judged on 2023-11-09 and 2024-06-01
    Then on 2023-11-09, under treaty, kz-citizenship is refused
    And on 2024-06-01, under treaty, cn-consent-to-admission is <consent>
    And on 2024-06-01, under treaty, kz-citizenship is <citizenship>
    And on 2024-06-01, under law, kz-citizenship is eligible

    Examples:
      | reading     | consent    | citizenship                                   |
      | official    | not-needed | eligible because of kz.citizenship.simplified |
      | as-reported | needed     | refused because of bilat.info.consent-missing |

  # Migration Law article 7 names applicants for permanent residence. No article read says that the status itself is a right to stay.
  Scenario Outline: The stay of a kandas without a permit: <reading>
    Given the life
      """
      person: {ethnicity: kazakh, born: 1990, registered-in: tacheng}
      opens: {on: 2024-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2030-01-01}, location: kazakhstan, kz-residence: ended}
      events:
      - {on: 2024-01-05, act: apply-kandas}
      - {on: 2024-02-05, act: grant-kandas, outcome: eligible}
      """
    And reading kandas-stay is <reading>
    When it is judged on 2024-02-04 and 2024-03-01
    Then on 2024-02-04, under law, kz-stay is unlawful
    And on 2024-03-01, under law, kz-stay is <stay>
    And on 2024-03-01, under law, removal is <removal>

    Examples:
      | reading       | stay     | removal  |
      | no-right      | unlawful | possible |
      | right-to-stay | lawful   | no       |

  # Visa-free days end on 9 April, the decision on the status may take until 16 April.
  Scenario Outline: Waiting for kandas status: <reading>
    Given the life "kandas-applicant-overstaying"
    And reading bridging is <reading>
    When it is judged on 2024-04-08 and 2024-04-15
    Then on 2024-04-08, under treaty, kz-stay is lawful
    And on 2024-04-15, under treaty, kz-stay is <stay>

    Examples:
      | reading               | stay                                        |
      | residence-applicants  | unlawful                                    |
      | kandas-applicants-too | lawful because of kz.stay.bridged-kandas    |

  # A published matrix of visas shows fourteen days from the summer of 2022 until the agreement; the act behind it was not seen.
  Scenario Outline: Into Kazakhstan without a visa in 2023: <reading>
    Given the life
      """
      person: {ethnicity: kazakh, born: 1990, registered-in: tacheng}
      opens: {on: 2023-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2030-01-01}, location: china}
      events:
      - {on: 2023-05-01, act: enter-kazakhstan-for-fourteen-days}
      """
    And reading visa-free-2022 is <reading>
    When it is judged on 2023-05-14 and 2023-05-15
    Then on 2023-05-14, under law, kz-residence is <residence>
    And on 2023-05-14, under law, kz-stay is <stay>
    And on 2023-05-15, under law, kz-stay is unlawful

    Examples:
      | reading       | residence | stay     |
      | not-free      | none      | unlawful |
      | fourteen-days | visa-free | lawful   |

  # Article 9 would end the Chinese nationality of a settled person by itself on the grant. A decree of 2000 seems to set the certificate
  # aside in such a case; it was read only in part, and whether anything like it is in force is not known.
  Scenario Outline: A certificate that can exist only after what it is asked for: <reading>
    Given the life "spouse-of-three-years"
    And without the event file-renunciation
    And reading certificate-waiver is <reading>
    When it is judged on 2024-08-01
    Then under law, kz-ordinary-route is <route>

    Examples:
      | reading   | route                                        |
      | no-waiver | closed because of kz.r85.certificate-missing |
      | waived    | open because of kz.r85.certificate-waived    |

  # Only who is settled abroad would lose the Chinese nationality by itself, so the waiver helps nobody who is not.
  Scenario: The waiver does not help whose registration is not cancelled, where that is what settling means
    Given the life "spouse-of-three-years"
    And without the event file-renunciation
    And reading certificate-waiver is waived
    And reading settled-abroad is registration-cancelled
    When it is judged on 2024-08-01
    Then under law, kz-ordinary-route is closed because of kz.r85.certificate-missing

  # Nationality Law articles 9 and 12. He never resigned.
  Scenario Outline: An official who becomes a Kazakh citizen: <reading>
    Given the life "official-who-naturalised"
    And reading officials-and-art-9 is <reading>
    When it is judged on 2017-10-15
    Then under law, chinese-by-china is <nationality>
    And under law, dual is <dual>

    Examples:
      | reading           | nationality           | dual |
      | lost-all-the-same | lost since 2014-04-01 | no   |
      | kept-in-office    | held                  | yes  |

  Scenario: Kept in office only: the loss comes with the retirement
    Given the life "official-who-naturalised"
    And from 2018-03-01 occupation is retired
    And reading officials-and-art-9 is kept-in-office
    When it is judged on 2018-02-28 and 2018-03-01
    Then on 2018-02-28, under law, chinese-by-china is held
    And on 2018-03-01, under law, chinese-by-china is lost since 2018-03-01

  # Annex 3 item 5(13) of the pilot order of January 2026; whether the exemption of ethnic Kazakhs survives it was not verified.
  Scenario Outline: The consent of the home state in the pilot of 2026: <reading>
    Given the life "student-in-almaty"
    And reading pilot-consent is <reading>
    When it is judged on 2026-01-29 and 2026-01-30
    Then on 2026-01-29, under law, kz-permanent-residence is granted
    And on 2026-01-30, under law, kz-permanent-residence is <residence>

    Examples:
      | reading          | residence |
      | exemption-stands | granted   |
      | consent-required | refused   |

  # Citizenship Law article 21(5-1) by itself, or registered after notice (Rules 85 p 40 and 41).
  Scenario Outline: Loss by using the old passport: <reading>
    Given the life "old-passport-user"
    And reading kz-loss-effect is <reading>
    When it is judged on 2024-08-01
    Then under law, kazakh-by-kazakhstan is <citizenship>
    And under law, kz-citizenship-loss is <threat>

    Examples:
      | reading         | citizenship           | threat     |
      | by-itself       | lost since 2024-07-01 | not asked  |
      | on-registration | held since 2024-04-02 | threatened |

  # The report says repeatedly, and gives no number.
  Scenario Outline: Repeated visits: <reading>
    Given the life
      """
      person: {ethnicity: kazakh, born: 1980, registered-in: tacheng, overseas-ties: no}
      opens: {on: 2015-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2024-01-01}, location: china, kz-visits: <visits>}
      """
    And reading xj.repeated-visits is <reading>
    When it is judged on 2017-10-15
    Then under practice, there is <danger> danger of detain-for-overseas-ties

    Examples:
      | visits | reading | danger |
      | 1      | two     | no     |
      | 1      | four    | no     |
      | 2      | two     | a      |
      | 2      | four    | no     |
      | 4      | four    | a      |

Feature: What each stance answers for the lives of the profiles

  The smoke test of the whole rulebook: every profile before (October 2017) and after (June 2024), and where the new Constitution matters.
  Law is the column + treaty, practice the column + incident. Readings are the default ones.

  # A department's fault is no ground of article 49; the whole batch was called fake.
  Scenario: Retired herder before: the card stands in law and is void in practice
    Given the life "retired-herder"
    When it is judged on 2017-10-15
    Then the answers are
      | question               | law                              | + treaty                         | + practice                                     | + incident                                     |
      | chinese-by-china       | held                             | held                             | held                                           | held                                           |
      | kz-residence           | permanent since 2015-03-16       | permanent since 2015-03-16       | invalidated                                    | invalidated                                    |
      | kz-pr-annulment        | stands because of kz.pr.stands   | stands because of kz.pr.stands   | not asked                                      | not asked                                      |
      | kz-stay                | lawful because of kz.stay.permit | lawful because of kz.stay.permit | unlawful                                       | unlawful                                       |
      | kz-permanent-residence | not asked                        | not asked                        | granted                                        | granted                                        |
      | removal                | no because of kz.cao.no-removal  | no because of kz.cao.no-removal  | possible because of kz.practice.removal-feared | possible because of kz.practice.removal-feared |
      | return-danger          | none                             | none                             | detention because of xj.return.kazakh-papers   | detention because of xj.return.kazakh-papers   |
    And under practice, there is a danger of expel
    And under treaty, there is no danger of expel

  # Rules 85 p 24 ask a kandas for a notarised statement only. Missions refuse, and grazing rights go first.
  Scenario: Retired herder after: kandas, then citizen in law; blocked in practice, and the livelihood with it
    Given the life "retired-herder"
    When it is judged on 2024-06-01
    Then the answers are
      | question            | law                                           | + treaty                                      | + practice                                          | + incident                                          |
      | chinese-by-china    | held                                          | held                                          | held                                                | held                                                |
      | kandas              | held since 2023-12-20                         | held since 2023-12-20                         | held since 2023-12-20                               | held since 2023-12-20                               |
      | kz-citizenship      | eligible because of kz.citizenship.simplified | eligible because of kz.citizenship.simplified | refused because of kz.practice.certificate-demanded | refused because of kz.practice.certificate-demanded |
      | cn-renunciation     | in the hands of cn-mps                        | in the hands of cn-mps                        | refused because of cn.practice.grazing-rights-first | refused because of cn.practice.grazing-rights-first |
      | foreign-certificate | no                                            | no                                            | no                                                  | no                                                  |

  # Settled for two years and naturalised of his own will (article 9); nothing is applied for (article 14).
  Scenario: Retired herder registered: the Chinese nationality is lost on the grant, or goes on until the registration is cancelled
    Given the life "retired-herder-registered"
    When it is judged on 2024-09-01
    Then the answers are
      | question             | law                   | + treaty              | + practice            | + incident            |
      | chinese-by-china     | lost since 2024-04-15 | lost since 2024-04-15 | held                  | held                  |
      | kazakh-by-kazakhstan | held since 2024-04-15 | held since 2024-04-15 | held since 2024-04-15 | held since 2024-04-15 |
      | dual                 | no                    | no                    | yes                   | yes                   |
      | contested            | no                    | no                    | both-claim            | both-claim            |
      | kz-stay              | lawful                | lawful                | lawful                | lawful                |

  # The embassy's notice is of 26 February 2018. Complying means detention, refusing means pressure on the mother.
  Scenario: Trader before: Kazakh only in law, lost or not with no way out in practice
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2018-03-01
    Then the answers are
      | question                  | law                              | + treaty                         | + practice                                  | + incident                                  |
      | chinese-by-china          | lost since 2012-04-10            | lost since 2012-04-10            | held since 2018-02-26                       | held since 2018-02-26                       |
      | kazakh-by-kazakhstan      | held since 2012-04-10            | held since 2012-04-10            | held since 2012-04-10                       | held since 2012-04-10                       |
      | kazakh-by-china           | yes because of cn.view.foreigner | yes because of cn.view.foreigner | no                                          | no                                          |
      | chinese-by-kazakhstan     | no                               | no                               | no                                          | no                                          |
      | dual                      | no                               | no                               | yes                                         | yes                                         |
      | duty-to-return            | no                               | no                               | yes because of cn.practice.notice-to-return | yes because of cn.practice.notice-to-return |
      | registration-cancellation | without-return                   | without-return                   | in-person-only                              | in-person-only                              |
      | return-danger             | none                             | none                             | detention                                   | detention                                   |
      | kz-citizenship-loss       | safe                             | safe                             | safe                                        | safe                                        |
    And under practice, there is a danger of press-parents-to-disown

  Scenario: Trader after: named in the list; China answers by its law that the nationality ended, and in practice that it goes on
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2024-06-01
    Then the answers are
      | question          | law       | + treaty                       | + practice            | + incident            |
      | chinese-by-china  | lost      | lost                           | held                  | held                  |
      | kz-list           | none      | sent since 2024-03-20          | sent since 2024-03-20 | sent since 2024-03-20 |
      | list-answer       | not asked | ended because of cn.list.ended | still-national        | still-national        |
      | contested         | no        | no                             | both-claim            | both-claim            |
      | kz-dual-liability | none      | none                           | liable                | liable                |

  Scenario: Trader under the new Constitution: a ground for ending the citizenship, where China still claims the person
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2026-07-02
    Then the answers are
      | question             | law                                 | + treaty                            | + practice                                   | + incident                                   |
      | kazakh-by-kazakhstan | held                                | held                                | held                                         | held                                         |
      | kz-citizenship-loss  | safe                                | safe                                | threatened because of kz.con26.dual.decision | threatened because of kz.con26.dual.decision |
      | removal              | no because of kz.con26.no-expulsion | no because of kz.con26.no-expulsion | no because of kz.con26.no-expulsion          | no because of kz.con26.no-expulsion          |
    And under law, kz-citizenship-loss is safe
    And under practice, there is a danger of register-loss-of-kz-citizenship

  # No ground of the Exit-Entry Law article 12 is met. Protection abroad is owed to citizens only.
  Scenario: Summoned resident before: free to leave in law, papers taken and barred in practice
    Given the life "summoned-resident"
    When it is judged on 2017-10-15
    Then the answers are
      | question         | law                             | + treaty                        | + practice                                       | + incident                                       |
      | chinese-by-china | held                            | held                            | held                                             | held                                             |
      | cn-exit          | free because of cn.exit.citizen | free because of cn.exit.citizen | barred because of xj.exit.barred-without-ground  | barred because of xj.exit.barred-without-ground  |
      | cn-passport      | held                            | held                            | confiscated since 2017-09-11                     | confiscated since 2017-09-11                     |
      | document-seizure | unlawful                        | unlawful                        | unlawful                                         | unlawful                                         |
      | kz-protection    | not-owed                        | not-owed                        | not-owed because of kz.practice.non-interference | not-owed because of kz.practice.non-interference |
      | kz-pr-annulment  | stands                          | stands                          | stands                                           | stands                                           |

  Scenario: Summoned resident nine months on: whether absence costs the permit depends on a reading
    Given the life "summoned-resident"
    When it is judged on 2018-06-01
    Then the answers are
      | question        | law                                          | + treaty                                     | + practice        | + incident        |
      | kz-pr-annulment | open-to-annulment because of kz.pr.annulment | open-to-annulment because of kz.pr.annulment | open-to-annulment | open-to-annulment |
    And kz-pr-annulment hangs on how pr-absence-exemption is read

  # Ethnic Kazakhs are exempt from the 183 days by the redaction of 2022.
  Scenario: Summoned resident after: free to leave in law, on conditions in practice
    Given the life "summoned-resident"
    When it is judged on 2024-06-01
    Then the answers are
      | question        | law                        | + treaty                   | + practice                                       | + incident                                       |
      | cn-exit         | free                       | free                       | conditional because of xj.exit.promise-to-return | conditional because of xj.exit.promise-to-return |
      | kz-residence    | permanent since 2010-04-12 | permanent since 2010-04-12 | permanent since 2010-04-12                       | permanent since 2010-04-12                       |
      | kz-pr-annulment | stands                     | stands                     | stands                                           | stands                                           |

  Scenario: Student before: lawful stay and not settled; recalled, and detained on return
    Given the life "student-in-almaty"
    When it is judged on 2017-10-15
    Then the answers are
      | question         | law    | + treaty | + practice | + incident                                    |
      | kz-stay          | lawful | lawful   | lawful     | lawful                                        |
      | settled-abroad   | no     | no       | no         | no                                            |
      | chinese-by-china | held   | held     | held       | held                                          |
      | family-pressure  | none   | none     | pressed    | pressed                                       |
      | return-danger    | none   | none     | none       | detention because of xj.return.studied-abroad |

  Scenario: Student after: visa-free days permit no study; the family is pressed and naturalisation stalls
    Given the life "student-in-almaty"
    When it is judged on 2024-06-01
    Then the answers are
      | question           | law                                           | + treaty                                 | + practice                                          | + incident |
      | kz-stay            | unlawful                                      | needs-visa because of bilat.visa.purpose | needs-visa                                          | needs-visa |
      | kandas-eligibility | eligible                                      | eligible                                 | eligible                                            | eligible   |
      | kz-citizenship     | eligible because of kz.citizenship.simplified | eligible                                 | refused because of kz.practice.certificate-demanded | refused    |
      | family-pressure    | none                                          | none                                     | pressed                                             | pressed    |

  # Article 12 of the Nationality Law.
  Scenario: Official before: may travel but not renounce; detained
    Given the life "county-official"
    When it is judged on 2017-10-15
    Then the answers are
      | question        | law                                              | + treaty | + practice | + incident                         |
      | cn-exit         | free                                             | free     | barred     | barred because of xj.exit.detained |
      | cn-renunciation | refused because of cn.renunciation.functionaries | refused  | refused    | refused                            |
      | detention       | free                                             | free     | free       | police-custody since 2017-05-14    |

  Scenario: Official after: the same in law, on conditions in practice
    Given the life "county-official"
    When it is judged on 2024-06-01
    Then the answers are
      | question        | law                                              | + treaty                                         | + practice  | + incident  |
      | cn-exit         | free                                             | free                                             | conditional | conditional |
      | cn-renunciation | refused because of cn.renunciation.functionaries | refused because of cn.renunciation.functionaries | refused     | refused     |
      | xj-approvals    | silent                                           | silent                                           | incomplete  | incomplete  |

  Scenario: Farmer before: free in law, barred in practice
    Given the life "farmer-passport-surrendered"
    When it is judged on 2017-10-15
    Then the answers are
      | question          | law                             | + treaty                        | + practice                                  | + incident                                  |
      | cn-exit           | free because of cn.exit.citizen | free because of cn.exit.citizen | barred because of xj.exit.approvals-missing | barred because of xj.exit.approvals-missing |
      | cn-passport-issue | issued                          | issued                          | refused because of xj.passport.recall       | refused because of xj.passport.recall       |
      | document-seizure  | unlawful                        | unlawful                        | unlawful                                    | unlawful                                    |

  Scenario: Farmer after: free in law, on conditions in practice
    Given the life "farmer-passport-surrendered"
    When it is judged on 2024-06-01
    Then the answers are
      | question | law  | + treaty | + practice                                       | + incident                                       |
      | cn-exit  | free | free     | conditional because of xj.exit.promise-to-return | conditional because of xj.exit.promise-to-return |

  Scenario: Han farmer before: free under every stance
    Given the life "farmer-passport-surrendered-han"
    When it is judged on 2017-10-15
    Then the answers are
      | question          | law       | + treaty  | + practice                      | + incident                      |
      | cn-exit           | free      | free      | free because of cn.exit.citizen | free because of cn.exit.citizen |
      | cn-passport-issue | issued    | issued    | issued                          | issued                          |
      | xj-approvals      | not asked | not asked | not asked                       | not asked                       |

  Scenario: Han farmer after: free under every stance
    Given the life "farmer-passport-surrendered-han"
    When it is judged on 2024-06-01
    Then the answers are
      | question | law  | + treaty | + practice | + incident |
      | cn-exit  | free | free     | free       | free       |

  # Article 318 punishes organising unlawful crossings; there were none.
  Scenario: Helper before: no offence in law; twelve years
    Given the life "emigration-helper"
    When it is judged on 2017-10-15
    Then the answers are
      | question         | law                              | + treaty | + practice | + incident                         |
      | helper-liability | none because of cn.helper.lawful | none     | none       | prison because of xj.helper.prison |
      | detention        | free                             | free     | free       | imprisoned since 2017-08-01        |

  Scenario: Helper after: no offence in law; whether it goes on is not known
    Given the life "emigration-helper"
    When it is judged on 2024-06-01
    Then the answers are
      | question         | law  | + treaty | + practice | + incident                                  |
      | helper-liability | none | none     | none       | unknown because of practice-of-2018-goes-on |

  # Article 5: the Chinese parent is settled abroad and the child is foreign by birth.
  Scenario: Child of a settled father: Kazakh only
    Given the life "child-of-settled-father"
    When it is judged on 2024-06-01
    Then the answers are
      | question             | law                   | + treaty              | + practice | + incident |
      | kazakh-by-kazakhstan | held since 2022-03-10 | held since 2022-03-10 | held       | held       |
      | chinese-by-china     | none                  | none                  | none       | none       |
      | dual                 | no                    | no                    | no         | no         |
      | cn-passport-issue    | not asked             | not asked             | not asked  | not asked  |

  Scenario: Child of a recent father: both, without any act; no passport from the mission
    Given the life "child-of-recent-father"
    When it is judged on 2024-06-01
    Then the answers are
      | question             | law                   | + treaty              | + practice                                    | + incident                                    |
      | kazakh-by-kazakhstan | held since 2022-03-10 | held since 2022-03-10 | held                                          | held                                          |
      | chinese-by-china     | held since 2022-03-10 | held since 2022-03-10 | held                                          | held                                          |
      | dual                 | yes                   | yes                   | yes                                           | yes                                           |
      | cn-passport-issue    | issued                | issued                | refused because of cn.practice.child-passport | refused because of cn.practice.child-passport |
      | kz-dual-liability    | none                  | none                  | none                                          | none                                          |

  # Article 11-1: two foreign parents give no Kazakh citizenship wherever the child is born.
  Scenario: Child of two Chinese parents: Chinese only; no passport from the mission
    Given the life "child-of-two-foreign-parents"
    When it is judged on 2024-06-01
    Then the answers are
      | question             | law                                         | + treaty                                    | + practice                                    | + incident                                    |
      | kazakh-by-kazakhstan | none                                        | none                                        | none                                          | none                                          |
      | chinese-by-china     | held since 2022-03-10                       | held since 2022-03-10                       | held                                          | held                                          |
      | dual                 | no                                          | no                                          | no                                            | no                                            |
      | cn-passport-issue    | issued                                      | issued                                      | refused because of cn.practice.child-passport | refused because of cn.practice.child-passport |
      | kz-stay              | lawful because of kz.stay.child-of-resident | lawful because of kz.stay.child-of-resident | lawful                                        | lawful                                        |

  # Article 11 ends the nationality on approval, whether or not another was secured.
  Scenario: Renunciant before: stateless from the approval
    Given the life "simplified-renunciant"
    When it is judged on 2018-07-15
    Then the answers are
      | question         | law                                        | + treaty                                   | + practice            | + incident            |
      | chinese-by-china | lost since 2018-07-02                      | lost since 2018-07-02                      | lost since 2018-07-02 | lost since 2018-07-02 |
      | stateless        | yes                                        | yes                                        | yes                   | yes                   |
      | cn-restoration   | closed because of cn.restoration.stateless | closed because of cn.restoration.stateless | closed                | closed                |
      | cn-exit          | free because of cn.exit.foreigner          | free because of cn.exit.foreigner          | free                  | free                  |

  Scenario: Renunciant after: refused, stateless still; tolerated in practice
    Given the life "simplified-renunciant"
    When it is judged on 2024-06-01
    Then the answers are
      | question           | law                                       | + treaty                                  | + practice                                    | + incident                                    |
      | stateless          | yes                                       | yes                                       | yes                                           | yes                                           |
      | kz-citizenship     | refused because of kz.citizenship.refused | refused because of kz.citizenship.refused | refused                                       | refused                                       |
      | kz-art17-ground    | yes because of kz.art17.security          | yes because of kz.art17.security          | yes                                           | yes                                           |
      | kandas-eligibility | refused                                   | refused                                   | refused                                       | refused                                       |
      | cn-restoration     | closed                                    | closed                                    | closed                                        | closed                                        |
      | removal            | possible because of kz.cao.removal        | possible because of kz.cao.removal        | no because of kz.practice.stateless-tolerated | no because of kz.practice.stateless-tolerated |

  Scenario: Student from Cairo before: protected in law; rejected
    Given the life "cairo-student"
    When it is judged on 2017-10-15
    Then the answers are
      | question | law                              | + treaty                                   | + practice | + incident                                    |
      | refuge   | protected because of kz.ref.fear | protected                                  | protected  | refused because of kz.practice.asylum-refused |
      | removal  | no                               | no because of intl.refugee.non-refoulement | no         | no                                            |
    And under law, the event decide-asylum was not allowed: refuge

  Scenario: Student from Cairo after: kandas under every stance
    Given the life "cairo-student"
    When it is judged on 2024-06-01
    Then the answers are
      | question           | law                                    | + treaty                               | + practice | + incident |
      | kandas-eligibility | eligible because of kz.kandas.eligible | eligible because of kz.kandas.eligible | eligible   | eligible   |
      | location           | elsewhere                              | elsewhere                              | elsewhere  | elsewhere  |
      | refuge             | not asked                              | not asked                              | not asked  | not asked  |

  # Rules 85 p 8 and p 18(6), both older than the agreement of 2023; the same under every stance.
  Scenario: Han entrepreneur before: no kandas route, consent for the permit, a citizenship file that rests
    Given the life "entrepreneur-spouse-of-citizen"
    When it is judged on 2017-10-15
    Then the answers are
      | question               | law                                               | + treaty                                          | + practice | + incident |
      | kandas-eligibility     | refused because of kz.kandas.none                 | refused because of kz.kandas.none                 | refused    | refused    |
      | kz-permanent-residence | refused because of kz.pr.consent-missing          | refused because of kz.pr.consent-missing          | refused    | refused    |
      | kz-ordinary-route      | suspended because of kz.r85.suspended             | suspended because of kz.r85.suspended             | suspended  | suspended  |
      | kz-citizenship         | suspended because of kz.r85.citizenship-suspended | suspended because of kz.r85.citizenship-suspended | suspended  | suspended  |
      | chinese-by-china       | held                                              | held                                              | held       | held       |

  # Rules 85 p 8 and p 18(6), both older than the agreement of 2023; the same under every stance.
  Scenario: Han entrepreneur after: no kandas route, consent for the permit, a citizenship file that rests
    Given the life "entrepreneur-spouse-of-citizen"
    When it is judged on 2024-06-01
    Then the answers are
      | question               | law                                               | + treaty                                          | + practice | + incident |
      | kandas-eligibility     | refused because of kz.kandas.none                 | refused because of kz.kandas.none                 | refused    | refused    |
      | kz-permanent-residence | refused because of kz.pr.consent-missing          | refused because of kz.pr.consent-missing          | refused    | refused    |
      | kz-ordinary-route      | suspended because of kz.r85.suspended             | suspended because of kz.r85.suspended             | suspended  | suspended  |
      | kz-citizenship         | suspended because of kz.r85.citizenship-suspended | suspended because of kz.r85.citizenship-suspended | suspended  | suspended  |
      | chinese-by-china       | held                                              | held                                              | held       | held       |

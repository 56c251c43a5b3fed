Feature: Nationality Law of the PRC, renunciation: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # file-renunciation: cn-nationality-law art 14; cn-nationality-law art 15.
  Scenario Outline: Apply to renounce Chinese nationality
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                | opens                                                                               | events                                                                               | says                                                  |
      | as it is asked                                                                      | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                      | [{on: 2018-06-01, act: file-renunciation}]                                           | the event file-renunciation was allowed               |
      | without: Chinese, as China sees it is held, and application to renounce Chinese ... | {on: 2017-01-01, renunciation: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: file-renunciation}, {on: 2018-06-01, act: file-renunciation}] | the event file-renunciation was not allowed: requires |
      | what it brings about                                                                | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                      | [{on: 2018-06-01, act: file-renunciation}]                                           | renunciation is filed                                 |

  # decide-renunciation: cn-nationality-law art 11; cn-nationality-law art 16.
  Scenario Outline: Decide the application to renounce Chinese nationality
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                          | opens                                                                               | events                                                          | says                                                    |
      | as it is asked                                                | {on: 2017-01-01, renunciation: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-renunciation, outcome: approved}] | the event decide-renunciation was not allowed           |
      | without: application to renounce Chinese nationality is filed | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                      | [{on: 2018-06-01, act: decide-renunciation, outcome: approved}] | the event decide-renunciation was not allowed: requires |
      | what it brings about where approved                           | {on: 2017-01-01, renunciation: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-renunciation, outcome: approved}] | renunciation is approved                                |
      | what it brings about where approved                           | {on: 2017-01-01, renunciation: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-renunciation, outcome: approved}] | chinese-by-china is lost                                |
      | what it brings about where refused                            | {on: 2017-01-01, renunciation: filed, chinese-by-china: held, location: kazakhstan} | [{on: 2018-06-01, act: decide-renunciation, outcome: refused}]  | renunciation is refused                                 |

  # issue-renunciation-certificate: cn-nationality-law art 16.
  Scenario Outline: Issue the certificate of the approved renunciation
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: issue-renunciation-certificate, outcome: issued}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                 | opens                                                                                          | says                                                               |
      | as it is asked                                                       | {on: 2017-01-01, renunciation: approved, location: kazakhstan, chinese-by-china: held}         | the event issue-renunciation-certificate was allowed               |
      | without: China's certificate of an approved renunciation is not held | {on: 2017-01-01, renunciation-certificate: held, location: kazakhstan, chinese-by-china: held} | the event issue-renunciation-certificate was not allowed: requires |
      | what it brings about where issued                                    | {on: 2017-01-01, renunciation: approved, location: kazakhstan, chinese-by-china: held}         | renunciation-certificate is held                                   |

  # file-restoration: cn-nationality-law art 13 to 15.
  Scenario Outline: Apply to restore Chinese nationality
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: file-restoration}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                       | opens                                                          | says                                                 |
      | as it is asked                             | {on: 2017-01-01, chinese-by-china: lost, location: kazakhstan} | the event file-restoration was allowed               |
      | without: Chinese, as China sees it is lost | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held} | the event file-restoration was not allowed: requires |
      | what it brings about                       | {on: 2017-01-01, chinese-by-china: lost, location: kazakhstan} | restoration is filed                                 |

  # decide-restoration: cn-nationality-law art 13; cn-nationality-law art 16.
  Scenario Outline: Decide the application to restore Chinese nationality
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                         | opens                                                                              | events                                                         | says                                                   |
      | as it is asked                                               | {on: 2017-01-01, restoration: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-restoration, outcome: possible}] | the event decide-restoration was not allowed           |
      | without: application to restore Chinese nationality is filed | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                     | [{on: 2018-06-01, act: decide-restoration, outcome: possible}] | the event decide-restoration was not allowed: requires |
      | what it brings about where possible                          | {on: 2017-01-01, restoration: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-restoration, outcome: possible}] | restoration is approved                                |
      | what it brings about where possible                          | {on: 2017-01-01, restoration: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: decide-restoration, outcome: possible}] | chinese-by-china is held                               |
      | what it brings about where closed                            | {on: 2017-01-01, restoration: filed, chinese-by-china: lost, location: kazakhstan} | [{on: 2018-06-01, act: decide-restoration, outcome: closed}]   | restoration is refused                                 |

  # cn.renunciation.on-a-ground: cn-nationality-law art 10; cn-nationality-law art 16.
  Scenario Outline: May be approved for near relatives of foreigners and people settled abroad
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                     | person                                                                                                                                      | opens                                                                                                            | on         | says                                                                   |
      | it applies                                                                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, near-relative-of-foreigner: yes}                                | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                   | 2018-06-01 | cn-renunciation is in the hands of cn-mps between approved and refused |
      | without: either the person is a near relative of a foreigner or marriage to a Kazakh ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                                                 | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                   | 2018-06-01 | rule cn.renunciation.on-a-ground is not met                            |
      | only: marriage to a Kazakh citizen is married                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                                                 | {on: 2017-01-01, chinese-by-china: held, marriage-to-kz-citizen: married, location: kazakhstan}                  | 2018-06-01 | cn-renunciation is in the hands of cn-mps between approved and refused |
      | only: the answer to “settled abroad?” is yes                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                                                 | {on: 2017-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 2010-06-03}, kz-residence: temporary} | 2018-06-01 | cn-renunciation is in the hands of cn-mps between approved and refused |
      | its first day                                                                            | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay, near-relative-of-foreigner: yes}                                | {on: 1979-01-01, chinese-by-china: held, location: kazakhstan}                                                   | 1980-09-10 | cn-renunciation is in the hands of cn-mps between approved and refused |
      | the day before                                                                           | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay, near-relative-of-foreigner: yes}                                | {on: 1979-01-01, chinese-by-china: held, location: kazakhstan}                                                   | 1980-09-09 | rule cn.renunciation.on-a-ground is not in force                       |
      | beside may be approved for another legitimate reason                                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, other-reason-to-renounce: yes, near-relative-of-foreigner: yes} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                   | 2018-06-01 | cn-renunciation is in the hands of cn-mps between approved and refused |

  # cn.renunciation.no-ground: cn-nationality-law art 10.
  Scenario Outline: Cn.renunciation.no-ground
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                                                       | opens                                                          | on         | says                                                                 |
      | it applies                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan} | 2018-06-01 | cn-renunciation is refused because of cn.renunciation.no-ground      |
      | its first day                                                                     | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay}                                  | {on: 1979-01-01, chinese-by-china: held, location: kazakhstan} | 1980-09-10 | cn-renunciation is refused because of cn.renunciation.no-ground      |
      | the day before                                                                    | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay}                                  | {on: 1979-01-01, chinese-by-china: held, location: kazakhstan} | 1980-09-09 | rule cn.renunciation.no-ground is not in force                       |
      | beside may be approved for near relatives of foreigners and people settled abroad | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, near-relative-of-foreigner: yes} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan} | 2018-06-01 | rule cn.renunciation.no-ground yields to cn.renunciation.on-a-ground |

  # cn.certificate.no-application: cn-nationality-law art 14; cn-nationality-law art 16.
  Scenario Outline: No certificate where nothing was applied for
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                    | person                                                                      | opens                                                                                  | on         | says                                                                 |
      | it applies                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                         | 2018-06-01 | cn-certificate is refused because of cn.certificate.no-application   |
      | its first day                                           | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, location: kazakhstan, chinese-by-china: held}                         | 1980-09-10 | cn-certificate is refused because of cn.certificate.no-application   |
      | the day before                                          | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, location: kazakhstan, chinese-by-china: held}                         | 1980-09-09 | rule cn.certificate.no-application is not in force                   |
      | beside a certificate follows every approved application | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: approved, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule cn.certificate.no-application yields to cn.certificate.approved |

  # cn.renunciation.other-reason: cn-nationality-law art 10(3); findings F-V02 A.
  Scenario Outline: May be approved for another legitimate reason
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                  | person                                                                                                                                      | opens                                                                                   | on         | says                                                                   |
      | it applies                                                                            | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, other-reason-to-renounce: yes}                                  | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                          | 2018-06-01 | cn-renunciation is in the hands of cn-mps between approved and refused |
      | without: either the person has another good reason to renounce or application for ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                                                 | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                          | 2018-06-01 | rule cn.renunciation.other-reason is not met                           |
      | only: application for Kazakh citizenship is pending                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                                                 | {on: 2017-01-01, chinese-by-china: held, kz-application: pending, location: kazakhstan} | 2018-06-01 | cn-renunciation is in the hands of cn-mps between approved and refused |
      | only: kandas status is held                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                                                 | {on: 2017-01-01, chinese-by-china: held, kandas: held, location: kazakhstan}            | 2018-06-01 | cn-renunciation is in the hands of cn-mps between approved and refused |
      | its first day                                                                         | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay, other-reason-to-renounce: yes}                                  | {on: 1979-01-01, chinese-by-china: held, location: kazakhstan}                          | 1980-09-10 | cn-renunciation is in the hands of cn-mps between approved and refused |
      | the day before                                                                        | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay, other-reason-to-renounce: yes}                                  | {on: 1979-01-01, chinese-by-china: held, location: kazakhstan}                          | 1980-09-09 | rule cn.renunciation.other-reason is not in force                      |
      | beside may be approved for near relatives of foreigners and people settled abroad     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, other-reason-to-renounce: yes, near-relative-of-foreigner: yes} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                          | 2018-06-01 | cn-renunciation is in the hands of cn-mps between approved and refused |

  # cn.renunciation.functionaries: cn-nationality-law art 12.
  Scenario Outline: State functionaries and soldiers on active service may not renounce
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                            | person                                                                                                       | opens                                                                                | on         | says                                                                |
      | it applies                                                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, occupation: official, location: kazakhstan} | 2018-06-01 | cn-renunciation is refused because of cn.renunciation.functionaries |
      | without: occupation is state functionary or soldier on active service           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                       | 2018-06-01 | rule cn.renunciation.functionaries is not met                       |
      | only: occupation is state functionary or soldier on active service              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, occupation: soldier, location: kazakhstan}  | 2018-06-01 | cn-renunciation is refused because of cn.renunciation.functionaries |
      | its first day                                                                   | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay}                                  | {on: 1979-01-01, chinese-by-china: held, occupation: official, location: kazakhstan} | 1980-09-10 | cn-renunciation is refused because of cn.renunciation.functionaries |
      | the day before                                                                  | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay}                                  | {on: 1979-01-01, chinese-by-china: held, occupation: official, location: kazakhstan} | 1980-09-09 | rule cn.renunciation.functionaries is not in force                  |
      | over may be approved for near relatives of foreigners and people settled abroad | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, near-relative-of-foreigner: yes} | {on: 2017-01-01, chinese-by-china: held, occupation: official, location: kazakhstan} | 2018-06-01 | cn-renunciation is refused because of cn.renunciation.functionaries |
      | over may be approved for another legitimate reason                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, other-reason-to-renounce: yes}   | {on: 2017-01-01, chinese-by-china: held, occupation: official, location: kazakhstan} | 2018-06-01 | cn-renunciation is refused because of cn.renunciation.functionaries |

  # cn.restoration.former-national: cn-nationality-law art 13.
  Scenario Outline: A foreign national who was Chinese may apply to become so again
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                                       | person                                                                      | opens                                                                                                                                        | on         | says                                                                 |
      | it applies                                                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan} | 2018-06-01 | cn-restoration is in the hands of cn-mps between possible and closed |
      | without: either Kazakh, as Kazakhstan sees it is held, or nationality of a third state ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, location: kazakhstan}                                                                               | 2018-06-01 | rule cn.restoration.former-national is not met                       |
      | only: nationality of a third state is held                                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, third-nationality: held, location: kazakhstan}                                                      | 2018-06-01 | cn-restoration is in the hands of cn-mps between possible and closed |
      | its first day                                                                              | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: {is: lost, since: 1979-01-01}, kazakh-by-kazakhstan: {is: held, since: 1979-01-01}, location: kazakhstan} | 1980-09-10 | cn-restoration is in the hands of cn-mps between possible and closed |
      | the day before                                                                             | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: {is: lost, since: 1979-01-01}, kazakh-by-kazakhstan: {is: held, since: 1979-01-01}, location: kazakhstan} | 1980-09-09 | rule cn.restoration.former-national is not in force                  |

  # cn.renunciation.what-the-ministry-accepts: cn-nationality-law art 10(3); findings F-V02 B.
  Scenario Outline: The ministry alone says what another legitimate reason is
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading other-legitimate-reasons is ministry-decides
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                              | person                                                                                                       | opens                                                          | on         | says                                                                   |
      | it applies                                                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                  | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan} | 2018-06-01 | cn-renunciation is in the hands of cn-mps between approved and refused |
      | its first day                                                                     | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay}                                  | {on: 1979-01-01, chinese-by-china: held, location: kazakhstan} | 1980-09-10 | cn-renunciation is in the hands of cn-mps between approved and refused |
      | the day before                                                                    | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay}                                  | {on: 1979-01-01, chinese-by-china: held, location: kazakhstan} | 1980-09-09 | rule cn.renunciation.what-the-ministry-accepts is not in force         |
      | beside may be approved for near relatives of foreigners and people settled abroad | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, near-relative-of-foreigner: yes} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan} | 2018-06-01 | cn-renunciation is in the hands of cn-mps between approved and refused |

  # cn.certificate.approved: cn-nationality-law art 16.
  Scenario Outline: A certificate follows every approved application
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                             | person                                                                      | opens                                                                                  | on         | says                                                        |
      | it applies                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, renunciation: approved, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | cn-certificate is issued because of cn.certificate.approved |
      | without: application to renounce Chinese nationality is approved | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                         | 2018-06-01 | rule cn.certificate.approved is not met                     |
      | its first day                                                    | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, renunciation: approved, location: kazakhstan, chinese-by-china: held} | 1980-09-10 | cn-certificate is issued because of cn.certificate.approved |
      | the day before                                                   | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, renunciation: approved, location: kazakhstan, chinese-by-china: held} | 1980-09-09 | rule cn.certificate.approved is not in force                |

  # cn.restoration.stateless: cn-nationality-law art 13.
  Scenario Outline: Restoration is worded for foreign nationals only
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                   | person                                                                      | opens                                                                                                                                        | on         | says                                                                   |
      | it applies                                                             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, location: kazakhstan}                                                                               | 2018-06-01 | cn-restoration is closed because of cn.restoration.stateless           |
      | its first day                                                          | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: lost, location: kazakhstan}                                                                               | 1980-09-10 | cn-restoration is closed because of cn.restoration.stateless           |
      | the day before                                                         | {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay} | {on: 1979-01-01, chinese-by-china: lost, location: kazakhstan}                                                                               | 1980-09-09 | rule cn.restoration.stateless is not in force                          |
      | beside a foreign national who was Chinese may apply to become so again | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: {is: lost, since: 2017-01-01}, kazakh-by-kazakhstan: {is: held, since: 2017-01-01}, location: kazakhstan} | 2018-06-01 | rule cn.restoration.stateless yields to cn.restoration.former-national |

  # Article 10 names grounds side by side; article 12 stands over all of them.
  Scenario Outline: Two grounds at once, and none against an office
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    And reading <reading>
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                       | person                                                                                                                                      | opens                                                                           | reading                                      | says                                                                   |
      | a near relative with another good reason   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, near-relative-of-foreigner: yes, other-reason-to-renounce: yes} | {on: 2017-01-01, chinese-by-china: held, location: china}                       | other-legitimate-reasons is any-good-reason  | rule cn.renunciation.other-reason takes effect                         |
      | a near relative where the ministry decides | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, near-relative-of-foreigner: yes}                                | {on: 2017-01-01, chinese-by-china: held, location: china}                       | other-legitimate-reasons is ministry-decides | rule cn.renunciation.what-the-ministry-accepts takes effect            |
      | an official where the ministry decides     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                                                 | {on: 2017-01-01, chinese-by-china: held, location: china, occupation: official} | other-legitimate-reasons is ministry-decides | cn-renunciation is refused                                             |
      | an official without any ground             | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                                                                 | {on: 2017-01-01, chinese-by-china: held, location: china, occupation: official} | other-legitimate-reasons is any-good-reason  | rule cn.renunciation.no-ground yields to cn.renunciation.functionaries |

  # Article 14: a Chinese national applies.
  Scenario Outline: Renouncing is for those who are Chinese
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: file-renunciation}]
      """
    And the layer law
    When it is judged on 2018-06-02
    Then <says>

    Examples:
      | case      | opens                                                     | says                                                  |
      | Chinese   | {on: 2017-01-01, chinese-by-china: held, location: china} | the event file-renunciation was allowed               |
      | no longer | {on: 2017-01-01, chinese-by-china: lost, location: china} | the event file-renunciation was not allowed: requires |

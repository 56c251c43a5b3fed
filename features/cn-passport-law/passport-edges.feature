Feature: Passport Law of the PRC, passport: each rule at its edges

  A life in which the rule applies, and lives that lack one of its conditions; the days on which it begins or ends to hold.
  Who is told of no relatives has none. The columns are those that the layer of the rule needs, no more.

  # apply-cn-passport: cn-passport-law art 5 and 11.
  Scenario Outline: Apply for a Chinese passport, or its renewal
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
      | case                                                                                      | opens                                                                                       | events                                                                               | says                                                  |
      | as it is asked                                                                            | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                              | [{on: 2018-06-01, act: apply-cn-passport}]                                           | the event apply-cn-passport was allowed               |
      | without: Chinese, as China sees it is held, and application for a Chinese passport is ... | {on: 2017-01-01, passport-application: filed, location: kazakhstan, chinese-by-china: held} | [{on: 2018-06-01, act: apply-cn-passport}, {on: 2018-06-01, act: apply-cn-passport}] | the event apply-cn-passport was not allowed: requires |
      | what it brings about                                                                      | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                              | [{on: 2018-06-01, act: apply-cn-passport}]                                           | passport-application is filed                         |

  # issue-cn-passport: cn-passport-law art 6.
  Scenario Outline: Decide on the Chinese passport
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                 | opens                                                                                                           | events                                                       | on         | says                                                  |
      | as it is asked                                       | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan}                     | [{on: 2018-06-01, act: issue-cn-passport, outcome: issued}]  | 2018-06-01 | the event issue-cn-passport was allowed               |
      | what it brings about where issued                    | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan}                     | [{on: 2018-06-01, act: issue-cn-passport, outcome: issued}]  | 2018-06-01 | passport-application is granted                       |
      | what it brings about where issued                    | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan}                     | [{on: 2018-06-01, act: issue-cn-passport, outcome: issued}]  | 2018-06-01 | cn-passport is held                                   |
      | the last day of it where issued                      | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan}                     | [{on: 2018-06-01, act: issue-cn-passport, outcome: issued}]  | 2028-05-31 | cn-passport is held                                   |
      | it has lapsed where issued                           | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan}                     | [{on: 2018-06-01, act: issue-cn-passport, outcome: issued}]  | 2028-06-01 | cn-passport is expired                                |
      | what it brings about where refused                   | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, cn-exit-bar: court, location: kazakhstan} | [{on: 2018-06-01, act: issue-cn-passport, outcome: refused}] | 2018-06-01 | passport-application is refused                       |
      | without: application for a Chinese passport is filed | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                  | [{on: 2018-06-01, act: issue-cn-passport, outcome: issued}]  | 2018-06-01 | the event issue-cn-passport was not allowed: requires |

  # issue-cn-passport-abroad: cn-passport-law art 11.
  Scenario Outline: Decide on the Chinese passport at a mission
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: <events>
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                                         | opens                                                                                                           | events                                                                                                                               | on         | says                                                         |
      | as it is asked                                                               | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan}                     | [{on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued}]                                                                   | 2018-06-01 | the event issue-cn-passport-abroad was allowed               |
      | without: Chinese, as China sees it is held, and country of stay is not China | {on: 2017-01-01, location: china, chinese-by-china: held, passport-application: filed}                          | [{on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued}, {on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued}] | 2018-06-01 | the event issue-cn-passport-abroad was not allowed: requires |
      | what it brings about where issued                                            | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan}                     | [{on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued}]                                                                   | 2018-06-01 | passport-application is granted                              |
      | what it brings about where issued                                            | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan}                     | [{on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued}]                                                                   | 2018-06-01 | cn-passport is held                                          |
      | the last day of it where issued                                              | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan}                     | [{on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued}]                                                                   | 2028-05-31 | cn-passport is held                                          |
      | it has lapsed where issued                                                   | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan}                     | [{on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued}]                                                                   | 2028-06-01 | cn-passport is expired                                       |
      | what it brings about where refused                                           | {on: 2017-01-01, chinese-by-china: held, passport-application: filed, location: kazakhstan, cn-exit-bar: court} | [{on: 2018-06-01, act: issue-cn-passport-abroad, outcome: refused}]                                                                  | 2018-06-01 | passport-application is refused                              |
      | without: application for a Chinese passport is filed                         | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                  | [{on: 2018-06-01, act: issue-cn-passport-abroad, outcome: issued}]                                                                   | 2018-06-01 | the event issue-cn-passport-abroad was not allowed: requires |

  # seize-passport-in-a-case: cn-passport-law art 15.
  Scenario Outline: Seize the passport for handling a case
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-06-01, act: seize-passport-in-a-case}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                                                                  | opens                                                                                                          | says                                                         |
      | as it is asked                                                                        | {on: 2017-01-01, cn-criminal-case: suspect, cn-passport: held, location: kazakhstan, chinese-by-china: held}   | the event seize-passport-in-a-case was allowed               |
      | without: criminal case in China is suspect or sentenced, and Chinese passport is held | {on: 2017-01-01, location: kazakhstan, chinese-by-china: held}                                                 | the event seize-passport-in-a-case was not allowed: requires |
      | without: criminal case in China is suspect or sentenced                               | {on: 2017-01-01, cn-passport: held, location: kazakhstan, chinese-by-china: held}                              | the event seize-passport-in-a-case was not allowed: requires |
      | only: criminal case in China is suspect or sentenced                                  | {on: 2017-01-01, cn-criminal-case: sentenced, cn-passport: held, location: kazakhstan, chinese-by-china: held} | the event seize-passport-in-a-case was allowed               |
      | without: Chinese passport is held                                                     | {on: 2017-01-01, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held}                      | the event seize-passport-in-a-case was not allowed: requires |
      | what it brings about                                                                  | {on: 2017-01-01, cn-criminal-case: suspect, cn-passport: held, location: kazakhstan, chinese-by-china: held}   | cn-passport is confiscated                                   |

  # cn.passport.issue: cn-passport-law art 5 and 6; cn-passport-law art 11.
  Scenario Outline: Every Chinese national is issued a passport on application
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
      | case           | person                                                                      | opens                                                          | on         | says                                                     |
      | it applies     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan} | 2018-06-01 | cn-passport-issue is issued because of cn.passport.issue |
      | its first day  | {ethnicity: kazakh, born: 1972-01-01, born-in: china, registered-in: altay} | {on: 2006-01-01, chinese-by-china: held, location: kazakhstan} | 2007-01-01 | cn-passport-issue is issued because of cn.passport.issue |
      | the day before | {ethnicity: kazakh, born: 1971-01-01, born-in: china, registered-in: altay} | {on: 2005-01-01, chinese-by-china: held, location: kazakhstan} | 2006-12-31 | rule cn.passport.issue is not in force                   |

  # cn.passport.national-security: cn-passport-law art 13.
  Scenario Outline: Cn.passport.national-security
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
      | case                                                                | person                                                                      | opens                                                                                                                     | on         | says                                                                  |
      | it applies                                                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, cn-exit-bar: national-security, location: kazakhstan}                            | 2018-06-01 | cn-passport-issue is refused because of cn.passport.national-security |
      | without: exit bar ordered in China is by a State Council department | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                            | 2018-06-01 | rule cn.passport.national-security is not met                         |
      | its first day                                                       | {ethnicity: kazakh, born: 1972-01-01, born-in: china, registered-in: altay} | {on: 2006-01-01, chinese-by-china: held, cn-exit-bar: national-security, location: kazakhstan}                            | 2007-01-01 | cn-passport-issue is refused because of cn.passport.national-security |
      | the day before                                                      | {ethnicity: kazakh, born: 1971-01-01, born-in: china, registered-in: altay} | {on: 2005-01-01, chinese-by-china: held, cn-exit-bar: national-security, location: kazakhstan}                            | 2006-12-31 | rule cn.passport.national-security is not in force                    |
      | beside                                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, cn-exit-bar: national-security, cn-criminal-case: suspect, location: kazakhstan} | 2018-06-01 | cn-passport-issue is refused because of cn.passport.national-security |

  # cn.seizure.in-a-case: cn-passport-law art 15.
  Scenario Outline: Seizure from a party for handling a case
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
      | case                                                    | person                                                                      | opens                                                                                  | on         | says                                                       |
      | it applies                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-criminal-case: suspect, chinese-by-china: held}   | 2018-06-01 | document-seizure is lawful because of cn.seizure.in-a-case |
      | without: criminal case in China is suspect or sentenced | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                              | 2018-06-01 | rule cn.seizure.in-a-case is not met                       |
      | only: criminal case in China is suspect or sentenced    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-criminal-case: sentenced, chinese-by-china: held} | 2018-06-01 | document-seizure is lawful because of cn.seizure.in-a-case |
      | its first day                                           | {ethnicity: kazakh, born: 1972-01-01, born-in: china, registered-in: altay} | {on: 2006-01-01, location: china, cn-criminal-case: suspect, chinese-by-china: held}   | 2007-01-01 | document-seizure is lawful because of cn.seizure.in-a-case |
      | the day before                                          | {ethnicity: kazakh, born: 1971-01-01, born-in: china, registered-in: altay} | {on: 2005-01-01, location: china, cn-criminal-case: suspect, chinese-by-china: held}   | 2006-12-31 | rule cn.seizure.in-a-case is not in force                  |

  # cn.return-of-papers.case: cn-passport-law art 15.
  Scenario Outline: Cn.return-of-papers.case
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
      | case                                                                                        | person                                                                      | opens                                                                                                                 | on         | says                                                        |
      | it applies                                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: surrendered, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | document-return is kept because of cn.return-of-papers.case |
      | without: either criminal case in China is suspect or sentenced, or ban on a new Chinese ... | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | rule cn.return-of-papers.case is not met                    |
      | only: criminal case in China is suspect or sentenced                                        | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: surrendered, cn-criminal-case: sentenced, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | document-return is kept because of cn.return-of-papers.case |
      | only: ban on a new Chinese travel document is imposed                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: surrendered, cn-document-ban: imposed, location: kazakhstan, chinese-by-china: held}    | 2018-06-01 | document-return is kept because of cn.return-of-papers.case |
      | its first day                                                                               | {ethnicity: kazakh, born: 1972-01-01, born-in: china, registered-in: altay} | {on: 2006-01-01, cn-passport: surrendered, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held}   | 2007-01-01 | document-return is kept because of cn.return-of-papers.case |
      | the day before                                                                              | {ethnicity: kazakh, born: 1971-01-01, born-in: china, registered-in: altay} | {on: 2005-01-01, cn-passport: surrendered, cn-criminal-case: suspect, location: kazakhstan, chinese-by-china: held}   | 2006-12-31 | rule cn.return-of-papers.case is not in force               |

  # cn.passport.criminal-case: cn-passport-law art 13.
  Scenario Outline: Cn.passport.criminal-case
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
      | case                                                    | person                                                                      | opens                                                                                                         | on         | says                                                              |
      | it applies                                              | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, cn-criminal-case: suspect, location: kazakhstan}                     | 2018-06-01 | cn-passport-issue is refused because of cn.passport.criminal-case |
      | without: criminal case in China is suspect or sentenced | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                | 2018-06-01 | rule cn.passport.criminal-case is not met                         |
      | only: criminal case in China is suspect or sentenced    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, cn-criminal-case: sentenced, location: kazakhstan}                   | 2018-06-01 | cn-passport-issue is refused because of cn.passport.criminal-case |
      | its first day                                           | {ethnicity: kazakh, born: 1972-01-01, born-in: china, registered-in: altay} | {on: 2006-01-01, chinese-by-china: held, cn-criminal-case: suspect, location: kazakhstan}                     | 2007-01-01 | cn-passport-issue is refused because of cn.passport.criminal-case |
      | the day before                                          | {ethnicity: kazakh, born: 1971-01-01, born-in: china, registered-in: altay} | {on: 2005-01-01, chinese-by-china: held, cn-criminal-case: suspect, location: kazakhstan}                     | 2006-12-31 | rule cn.passport.criminal-case is not in force                    |
      | beside                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, cn-criminal-case: suspect, cn-exit-bar: court, location: kazakhstan} | 2018-06-01 | cn-passport-issue is refused because of cn.passport.criminal-case |

  # cn.passport.ban: cn-passport-law art 14; cn-exit-entry-law art 75.
  Scenario Outline: Within the ban after a border offence
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
      | case                                                     | person                                                                      | opens                                                                                                               | on         | says                                                    |
      | it applies                                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, cn-document-ban: imposed, location: kazakhstan}                            | 2018-06-01 | cn-passport-issue is refused because of cn.passport.ban |
      | without: ban on a new Chinese travel document is imposed | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                      | 2018-06-01 | rule cn.passport.ban is not met                         |
      | its first day                                            | {ethnicity: kazakh, born: 1972-01-01, born-in: china, registered-in: altay} | {on: 2006-01-01, chinese-by-china: held, cn-document-ban: imposed, location: kazakhstan}                            | 2007-01-01 | cn-passport-issue is refused because of cn.passport.ban |
      | the day before                                           | {ethnicity: kazakh, born: 1971-01-01, born-in: china, registered-in: altay} | {on: 2005-01-01, chinese-by-china: held, cn-document-ban: imposed, location: kazakhstan}                            | 2006-12-31 | rule cn.passport.ban is not in force                    |
      | beside                                                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, cn-document-ban: imposed, cn-criminal-case: suspect, location: kazakhstan} | 2018-06-01 | cn-passport-issue is refused because of cn.passport.ban |

  # cn.seizure.after-deportation: cn-exit-entry-law art 75.
  Scenario Outline: Cn.seizure.after-deportation
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
      | case                                                     | person                                                                      | opens                                                                               | on         | says                                                               |
      | it applies                                               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-document-ban: imposed, chinese-by-china: held} | 2018-06-01 | document-seizure is lawful because of cn.seizure.after-deportation |
      | without: ban on a new Chinese travel document is imposed | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                           | 2018-06-01 | rule cn.seizure.after-deportation is not met                       |
      | its first day                                            | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, cn-document-ban: imposed, chinese-by-china: held} | 2013-07-01 | document-seizure is lawful because of cn.seizure.after-deportation |
      | the day before                                           | {ethnicity: kazakh, born: 1978-01-01, born-in: china, registered-in: altay} | {on: 2012-01-01, location: china, cn-document-ban: imposed, chinese-by-china: held} | 2013-06-30 | rule cn.seizure.after-deportation is not in force                  |

  # cn.passport.void: cn-passport-law art 16.
  Scenario Outline: The passport is void once the nationality is lost
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
      | case                                                                        | person                                                                      | opens                                                                                    | on         | says                                            |
      | it applies                                                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, cn-passport: held, location: kazakhstan}        | 2018-06-01 | cn-passport is void because of cn.passport.void |
      | without: Chinese, as China sees it is lost                                  | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: held, location: kazakhstan, chinese-by-china: held}        | 2018-06-01 | rule cn.passport.void is not met                |
      | without: Chinese passport is held, given to the police, confiscated or void | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, location: kazakhstan}                           | 2018-06-01 | rule cn.passport.void is not met                |
      | only: Chinese passport is held, given to the police, confiscated or void    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, cn-passport: surrendered, location: kazakhstan} | 2018-06-01 | cn-passport is void because of cn.passport.void |
      | only: Chinese passport is held, given to the police, confiscated or void    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: lost, cn-passport: confiscated, location: kazakhstan} | 2018-06-01 | cn-passport is void because of cn.passport.void |
      | its first day                                                               | {ethnicity: kazakh, born: 1972-01-01, born-in: china, registered-in: altay} | {on: 2006-01-01, chinese-by-china: lost, cn-passport: held, location: kazakhstan}        | 2007-01-01 | cn-passport is void because of cn.passport.void |
      | the day before                                                              | {ethnicity: kazakh, born: 1971-01-01, born-in: china, registered-in: altay} | {on: 2005-01-01, chinese-by-china: lost, cn-passport: held, location: kazakhstan}        | 2006-12-31 | rule cn.passport.void is not in force           |

  # cn.passport.court: cn-passport-law art 13.
  Scenario Outline: Cn.passport.court
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
      | case                                                             | person                                                                      | opens                                                                                                         | on         | says                                                      |
      | it applies                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, cn-exit-bar: court, location: kazakhstan}                            | 2018-06-01 | cn-passport-issue is refused because of cn.passport.court |
      | without: exit bar ordered in China is by a court in a civil case | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan}                                                | 2018-06-01 | rule cn.passport.court is not met                         |
      | its first day                                                    | {ethnicity: kazakh, born: 1972-01-01, born-in: china, registered-in: altay} | {on: 2006-01-01, chinese-by-china: held, cn-exit-bar: court, location: kazakhstan}                            | 2007-01-01 | cn-passport-issue is refused because of cn.passport.court |
      | the day before                                                   | {ethnicity: kazakh, born: 1971-01-01, born-in: china, registered-in: altay} | {on: 2005-01-01, chinese-by-china: held, cn-exit-bar: court, location: kazakhstan}                            | 2006-12-31 | rule cn.passport.court is not in force                    |
      | beside                                                           | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, cn-exit-bar: court, cn-criminal-case: suspect, location: kazakhstan} | 2018-06-01 | cn-passport-issue is refused because of cn.passport.court |

  # cn.seizure.unlawful: cn-passport-law art 2; cn-passport-law art 15.
  Scenario Outline: Nobody may withhold a passport
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
      | case                                            | person                                                                      | opens                                                                                | on         | says                                                        |
      | it applies                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, chinese-by-china: held}                            | 2018-06-01 | document-seizure is unlawful because of cn.seizure.unlawful |
      | its first day                                   | {ethnicity: kazakh, born: 1972-01-01, born-in: china, registered-in: altay} | {on: 2006-01-01, location: china, chinese-by-china: held}                            | 2007-01-01 | document-seizure is unlawful because of cn.seizure.unlawful |
      | the day before                                  | {ethnicity: kazakh, born: 1971-01-01, born-in: china, registered-in: altay} | {on: 2005-01-01, location: china, chinese-by-china: held}                            | 2006-12-31 | rule cn.seizure.unlawful is not in force                    |
      | beside seizure from a party for handling a case | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, location: china, cn-criminal-case: suspect, chinese-by-china: held} | 2018-06-01 | rule cn.seizure.unlawful yields to cn.seizure.in-a-case     |

  # cn.return-of-papers.due: cn-passport-law art 2; cn-passport-law art 15.
  Scenario Outline: Papers withheld without a case are to be given back
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
      | case                                                             | person                                                                      | opens                                                                                                                 | on         | says                                                           |
      | it applies                                                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held}                              | 2018-06-01 | document-return is returned because of cn.return-of-papers.due |
      | without: criminal case in China is neither suspect nor sentenced | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-criminal-case: suspect, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held}   | 2018-06-01 | rule cn.return-of-papers.due is not met                        |
      | without: criminal case in China is suspect or sentenced          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-criminal-case: sentenced, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held} | 2018-06-01 | rule cn.return-of-papers.due is not met                        |
      | without: ban on a new Chinese travel document is not imposed     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, cn-document-ban: imposed, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held}    | 2018-06-01 | rule cn.return-of-papers.due is not met                        |
      | its first day                                                    | {ethnicity: kazakh, born: 1972-01-01, born-in: china, registered-in: altay} | {on: 2006-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held}                              | 2007-01-01 | document-return is returned because of cn.return-of-papers.due |
      | the day before                                                   | {ethnicity: kazakh, born: 1971-01-01, born-in: china, registered-in: altay} | {on: 2005-01-01, cn-passport: surrendered, location: kazakhstan, chinese-by-china: held}                              | 2006-12-31 | rule cn.return-of-papers.due is not in force                   |

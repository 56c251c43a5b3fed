Feature: How Kazakh citizenship is lost, ground by ground and to the day

  Citizenship Law articles 19 to 21; where the day of a change was not read, the days between are open.

  # A form cannot take the citizenship away; a ground of the law can, and what is said against the form does not stand against it.
  Scenario Outline: Each ground of the law is one although the form is none
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And it is known that <fact> is yes
    And at the opening kz-application is pending
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening marriage-to-kz-citizen is <marriage>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event register-kz-citizenship on 2024-03-01 with outcome eligible
    And the event <event> on 2024-05-01
    And the layer law
    And reading kz-loss-effect is on-registration
    And reading art-9-timing is static
    When it is judged on 2024-06-01
    Then kz.r85.hand-in-old-passport is late
    And kz-citizenship-loss is threatened because of <ground>
    And rule kz.loss.form-cannot-take-away yields to <ground>

    Examples:
      | ground                            | fact                   | marriage | event                     |
      | kz.loss.threatened.acquired       | overseas-ties          | none     | acquire-third-nationality |
      | kz.loss.threatened.false-data     | false-papers           | none     | receive-invitation        |
      | kz.loss.threatened.court          | extremism-or-terrorism | none     | receive-invitation        |
      | kz.loss.threatened.foreign-conflict | foreign-conflict     | none     | receive-invitation        |
      | kz.loss.threatened.void-marriage  | overseas-ties          | void     | receive-invitation        |
      | kz.loss.threatened.foreign-service | overseas-ties         | none     | enter-foreign-service     |

  # Annex 8 of Rules 85 and article 21 beside each other: without what the law says against it, the form would threaten.
  Scenario: The form by itself would threaten whoever is late
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And at the opening kz-application is pending
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event register-kz-citizenship on 2024-03-01 with outcome eligible
    And the layer law
    And reading art-9-timing is static
    And rule kz.loss.form-cannot-take-away is off
    Then day by day the answers are
      | on         | kz.r85.hand-in-old-passport | kz-citizenship-loss                           |
      | 2024-03-31 | owed                        | safe                                          |
      | 2024-04-01 | late                        | threatened because of kz.r85.considered-invalid |

  # Acquired or entered later than the Kazakh citizenship, and still there: what came with it on one day, or is over, threatens nobody.
  Scenario Outline: What was acquired together with the citizenship threatens nothing
    Given a life that opens on 2020-01-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is held since 2018-06-01
    And at the opening chinese-by-china is lost since 2018-06-01
    And at the opening third-nationality is <third> since <third since>
    And at the opening foreign-service is <service> since <service since>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    And reading kz-loss-effect is on-registration
    When it is judged on 2020-06-01
    Then kz-citizenship-loss is <answer>

    Examples:
      | third | third since | service | service since | answer                                            |
      | held  | 2018-06-01  | none    | 1980-01-01    | safe                                              |
      | held  | 2018-06-02  | none    | 1980-01-01    | threatened because of kz.loss.threatened.acquired |
      | none  | 1980-01-01  | entered | 2018-06-01    | safe                                              |
      | none  | 1980-01-01  | entered | 2018-06-02    | threatened because of kz.loss.threatened.foreign-service |
      | none  | 1980-01-01  | none    | 2019-06-01    | safe                                              |

  # Article 21(5) was in the law by 2004. A citizenship that begins with the other on one day is not acquired after it.
  Scenario Outline: Acquiring a third state's nationality ends the citizenship, by 2004
    Given a life that opens on 2003-01-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is <before> since 2003-01-01
    And at the opening chinese-by-china is lost since 2003-01-01
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event acquire-third-nationality on <day>
    And the layer law
    When it is judged on <day>
    Then kazakh-by-kazakhstan is <after>

    Examples:
      | before | day        | after                                               |
      | held   | 2003-12-31 | held                                                |
      | held   | 2004-01-01 | unknown                                             |
      | held   | 2004-12-30 | unknown                                             |
      | held   | 2004-12-31 | lost because of kz.loss.third-nationality           |
      | none   | 2010-06-01 | none                                                |

  # As above.
  Scenario: Two nationalities of one day
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is lost
    And at the opening kz-application is pending
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event register-kz-citizenship on 2018-06-01 with outcome eligible
    And the event acquire-third-nationality on 2018-06-01
    And the layer law
    When it is judged on 2018-06-02
    Then kazakh-by-kazakhstan is held since 2018-06-01

  # Acquired anew: the restoration that China approves.
  Scenario Outline: Becoming Chinese anew ends the citizenship, by 2004
    Given a life that opens on 2003-01-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is <before> since 2003-01-01
    And at the opening chinese-by-china is lost since 2003-01-01
    And at the opening third-nationality is held since 2001-01-01
    And at the opening restoration is filed
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event decide-restoration on <day> with outcome possible
    And the layer law
    And reading art-9-timing is static
    When it is judged on <day>
    Then kazakh-by-kazakhstan is <after>

    Examples:
      | before | day        | after                                       |
      | held   | 2003-12-31 | held                                        |
      | held   | 2004-01-01 | unknown                                     |
      | held   | 2004-12-30 | unknown                                     |
      | held   | 2004-12-31 | lost because of kz.loss.chinese-nationality |
      | none   | 2010-06-01 | none                                        |

  # Article 21(5-1), Law 82-VIII: ten days after a publication whose day was not read.
  Scenario Outline: Using the papers of another nationality ends the citizenship since the end of May 2024
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is held since 2010
    And at the opening chinese-by-china is lost since 2010
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event use-foreign-documents on <day>
    And the layer law
    And reading kz-loss-effect is <effect>
    When it is judged on 2024-06-15
    Then kazakh-by-kazakhstan is <citizenship>
    And kz-citizenship-loss is <keeping it>

    Examples:
      | effect          | day        | citizenship                           | keeping it                                            |
      | by-itself       | 2024-05-25 | held                                  | safe                                                  |
      | by-itself       | 2024-05-26 | unknown                               | unknown                                               |
      | by-itself       | 2024-05-30 | unknown                               | unknown                                               |
      | by-itself       | 2024-05-31 | lost because of kz.loss.document-use  | not asked                                             |
      | on-registration | 2024-05-25 | held                                  | safe                                                  |
      | on-registration | 2024-05-26 | held                                  | unknown                                               |
      | on-registration | 2024-05-30 | held                                  | unknown                                               |
      | on-registration | 2024-05-31 | held                                  | threatened because of kz.loss.threatened.document-use |

  # What nobody used costs nobody anything, and what was used before one was a citizen neither.
  Scenario: The papers used before the admission threaten nothing
    Given a life that opens on 2024-06-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening kz-application is pending
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event use-foreign-documents on 2024-06-10
    And the event register-kz-citizenship on 2024-07-01 with outcome eligible
    And the layer law
    And reading kz-loss-effect is on-registration
    And reading art-9-timing is static
    When it is judged on 2024-07-15
    Then kazakh-by-kazakhstan is held since 2024-07-01
    And kz-citizenship-loss is safe

  Scenario: A citizen who used no other papers stays one after May 2024
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is held since 2010
    And at the opening chinese-by-china is lost since 2010
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on 2024-07-01
    Then kazakh-by-kazakhstan is held since 2010
    And kz-citizenship-loss is safe

  # Article 20-1, since 2017-07-11; whoever was deprived is not admitted again since then.
  Scenario Outline: Deprivation by a court since July 2017
    Given a life that opens on 2017-01-01
    And it is known that born is 1980-01-01
    And it is known that extremism-or-terrorism is <extremism>
    And at the opening kazakh-by-kazakhstan is <Kazakh> since 2005-01-01
    And at the opening kz-deprivation is <deprived>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on 2017-07-10 and 2017-07-11
    Then on 2017-07-10, <question> is <before>
    And on 2017-07-11, <question> is <after>

    Examples:
      | question            | Kazakh | deprived | extremism | before | after                                          |
      | kz-citizenship-loss | held   | none     | yes       | safe   | threatened because of kz.loss.threatened.court |
      | kz-art17-ground     | lost   | ordered  | no        | no     | yes because of kz.art17.deprived               |

  Scenario: A court's deprivation is remembered
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And it is known that extremism-or-terrorism is yes
    And at the opening kazakh-by-kazakhstan is held since 2010
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event deprive-by-court on 2018-06-01
    And the layer law
    When it is judged on 2018-06-01
    Then kazakh-by-kazakhstan is lost since 2018-06-01
    And kz-deprivation is ordered since 2018-06-01

  # Article 21: another state's service, since when the point stands in the article was not read; the law begins on 1 March 1992.
  Scenario Outline: Another state's service ends the citizenship from the law's first day
    Given a life that opens on 1992-01-01
    And it is known that born is 1960-01-01
    And at the opening kazakh-by-kazakhstan is <Kazakh> since 1992-01-01
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event enter-foreign-service on <day>
    And the layer law
    When it is judged on 1992-06-01
    Then kazakh-by-kazakhstan is <then>

    Examples:
      | Kazakh | day        | then                                    |
      | held   | 1992-02-29 | held                                    |
      | held   | 1992-03-01 | lost because of kz.loss.foreign-service |
      | none   | 1992-03-01 | none                                    |

  Scenario: Where a loss must be registered, the service entered before the law threatens from its first day
    Given a life that opens on 1992-01-01
    And it is known that born is 1960-01-01
    And at the opening kazakh-by-kazakhstan is held since 1992-01-01
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event enter-foreign-service on 1992-02-15
    And the layer law
    And reading kz-loss-effect is on-registration
    Then day by day the answers are
      | on         | kz-citizenship-loss                                      |
      | 1992-02-29 | safe                                                     |
      | 1992-03-01 | threatened because of kz.loss.threatened.foreign-service |

  # A marriage to be declared void is one that was made.
  Scenario Outline: Only a marriage that was made is declared void
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And at the opening marriage-to-kz-citizen is <marriage>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event declare-marriage-void on 2018-06-01
    And the layer law
    When it is judged on 2018-06-01
    Then the event declare-marriage-void was <answer>

    Examples:
      | marriage | answer                |
      | married  | allowed               |
      | ended    | allowed               |
      | none     | not allowed: requires |

  # Article 3 and the duty of article 21: thirty days from the day on which the other citizenship is acquired, since 2011-07-22.
  Scenario Outline: The days to report another citizenship
    Given a life that opens on 2011-01-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is held since 2010-01-01
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event acquire-third-nationality on <day>
    And the layer law
    When it is judged on 2011-08-21 and 2011-08-22
    Then on 2011-08-21, kz.report-other-citizenship is <thirty days on>
    And on 2011-08-22, kz.report-other-citizenship is <a day more>

    Examples:
      | day        | thirty days on | a day more |
      | 2011-07-21 | none           | none       |
      | 2011-07-22 | owed           | late       |

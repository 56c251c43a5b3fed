Feature: Settled abroad by the residence test of 2009, to the day

  Two years of continuous residence with a lasting right and eighteen months of presence in them, or five years and thirty
  months. A short trip breaks the stay, but not the permit; so most of these people have travelled.

  # Definition (i): the two years.
  Scenario Outline: With a lasting right, after a trip in January 2018
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: <told>, chinese-by-china: held, location: {is: kazakhstan, since: 2010-01-01}, <opens>}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                 | told       | opens                                                                     | events                                                                                                                                                     | on         | says                                            |
      | the permit carries two years to the day              | 2017-01-01 | kz-residence: {is: permanent, since: 2016-06-01}                          | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}                                                                    | 2018-06-01 | rule cn.settled.numeric.with-right takes effect |
      | two years less a day                                 | 2017-01-01 | kz-residence: {is: permanent, since: 2016-06-01}                          | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}                                                                    | 2018-05-31 | rule cn.settled.numeric.with-right is not met   |
      | a citizen for two years to the day                   | 2016-01-01 | kz-application: pending                                                   | {on: 2016-06-01, act: register-kz-citizenship, outcome: eligible}, {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}} | 2018-06-01 | rule cn.settled.numeric.with-right takes effect |
      | a citizen for two years less a day                   | 2016-01-01 | kz-application: pending                                                   | {on: 2016-06-01, act: register-kz-citizenship, outcome: eligible}, {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}} | 2018-05-31 | rule cn.settled.numeric.with-right is not met   |
      | a temporary permit until the naturalisation that day | 2017-01-01 | kz-residence: {is: temporary, since: 2013-01-01}, kz-application: pending | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}, {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible} | 2018-06-01 | rule cn.settled.numeric.with-right takes effect |
      | a permanent permit until the naturalisation that day | 2017-01-01 | kz-residence: {is: permanent, since: 2013-01-01}, kz-application: pending | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}, {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible} | 2018-06-01 | rule cn.settled.numeric.with-right takes effect |
      | the permit ended the day before                      | 2017-01-01 | kz-residence: {is: temporary, since: 2013-01-01}, kz-application: pending | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}, {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible} | 2018-06-02 | rule cn.settled.numeric.with-right is not met   |
      | the permit ended a year before                       | 2017-01-01 | kz-residence: {is: temporary, since: 2013-01-01}, kz-application: pending | {on: 2017-06-01, act: register-kz-citizenship, outcome: eligible}, {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}} | 2018-06-01 | rule cn.settled.numeric.with-right is not met   |
      | nobody counts who studies, though a citizen          | 2016-01-01 | kz-studies: enrolled, kz-application: pending                             | {on: 2016-06-01, act: register-kz-citizenship, outcome: eligible}, {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}} | 2018-06-01 | rule cn.settled.numeric.with-right is not met   |

  # Definition (ii): the five years.
  Scenario Outline: Without such a right, after a trip in January 2018
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: <told>, chinese-by-china: held, location: {is: kazakhstan, since: 2010-01-01}, <opens>}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                 | told       | opens                                                                                           | events                                                                                                                                                                                                       | on         | says                                               |
      | five years of a temporary permit to the day          | 2017-01-01 | kz-residence: {is: temporary, since: 2013-06-01}                                                | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}                                                                                                                      | 2018-06-01 | rule cn.settled.numeric.without-right takes effect |
      | five years less a day                                | 2017-01-01 | kz-residence: {is: temporary, since: 2013-06-01}                                                | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}                                                                                                                      | 2018-05-31 | rule cn.settled.numeric.without-right is not met   |
      | five years of a permanent permit                     | 2017-01-01 | kz-residence: {is: permanent, since: 2013-06-01}                                                | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}                                                                                                                      | 2018-06-01 | rule cn.settled.numeric.without-right takes effect |
      | a temporary permit until the naturalisation that day | 2017-01-01 | kz-residence: {is: temporary, since: 2013-06-01}, kz-application: pending                       | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}, {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}                                                   | 2018-06-01 | rule cn.settled.numeric.without-right takes effect |
      | a permanent permit until the naturalisation that day | 2017-01-01 | kz-residence: {is: permanent, since: 2013-06-01}, kz-application: pending                       | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}, {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}                                                   | 2018-06-01 | rule cn.settled.numeric.without-right takes effect |
      | a permit a day short of five years                   | 2013-01-01 | kz-application: pending                                                                         | {on: 2013-06-03, act: grant-temporary-residence}, {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}, {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible} | 2018-06-01 | rule cn.settled.numeric.without-right is not met   |
      | the permit ended the day before                      | 2017-01-01 | kz-residence: {is: temporary, since: 2013-06-01}, kz-application: pending                       | {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}, {on: 2018-06-01, act: register-kz-citizenship, outcome: eligible}                                                   | 2018-06-02 | rule cn.settled.numeric.without-right is not met   |
      | the permit ended a year before                       | 2017-01-01 | kz-residence: {is: temporary, since: 2012-01-01}, kz-application: pending                       | {on: 2017-06-01, act: register-kz-citizenship, outcome: eligible}, {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}                                                   | 2018-06-01 | rule cn.settled.numeric.without-right is not met   |
      | no permit in five years, a citizen for one           | 2017-01-01 | kz-residence: {is: none, since: 2010-01-01}, kz-application: pending                            | {on: 2017-06-01, act: register-kz-citizenship, outcome: eligible}, {on: 2018-01-10, now: {location: china}}, {on: 2018-01-20, now: {location: kazakhstan}}                                                   | 2018-06-01 | rule cn.settled.numeric.without-right is not met   |
      | no interruption since five years and a day           | 2014-01-01 | kz-residence: temporary                                                                         |                                                                                                                                                                                                              | 2015-01-02 | rule cn.settled.numeric.without-right takes effect |
      | no interruption since five years to the day          | 2014-01-01 | kz-residence: temporary                                                                         |                                                                                                                                                                                                              | 2015-01-01 | rule cn.settled.numeric.without-right takes effect |
      | no interruption, five years less a day               | 2014-01-01 | kz-residence: {is: temporary, since: 2012-01-01}                                                |                                                                                                                                                                                                              | 2014-12-31 | rule cn.settled.numeric.without-right is not met   |
      | nobody counts who studies, though a citizen          | 2017-01-01 | kz-studies: enrolled, kz-residence: {is: temporary, since: 2010-01-01}, kz-application: pending | {on: 2017-06-01, act: register-kz-citizenship, outcome: eligible}                                                                                                                                            | 2018-06-01 | rule cn.settled.numeric.without-right is not met   |

  # The visits to China are counted off.
  Scenario Outline: Presence
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2010-01-01, chinese-by-china: held, location: {is: <from>, since: 2010-01-01}, kz-residence: {is: <permit>, since: 2010-01-01}}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: <away>, now: {location: china}}, {on: <back>, now: {location: kazakhstan}}]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                         | from       | permit    | away       | back       | on         | says                                               |
      | eighteen months of the two years, to the day | kazakhstan | permanent | 2017-01-01 | 2017-07-02 | 2018-06-01 | rule cn.settled.numeric.with-right takes effect    |
      | a day less                                   | kazakhstan | permanent | 2017-01-01 | 2017-07-03 | 2018-06-01 | rule cn.settled.numeric.with-right is not met      |
      | thirty months of the five years, to the day  | kazakhstan | temporary | 2015-01-01 | 2017-07-01 | 2018-06-01 | rule cn.settled.numeric.without-right takes effect |
      | a day less                                   | kazakhstan | temporary | 2015-01-01 | 2017-07-02 | 2018-06-01 | rule cn.settled.numeric.without-right is not met   |

  # The visits to China are counted off.
  Scenario Outline: Presence with months of thirty days
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens: {on: 2010-01-01, chinese-by-china: held, location: {is: <from>, since: 2010-01-01}, kz-residence: {is: <permit>, since: 2010-01-01}}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: <away>, now: {location: china}}, {on: <back>, now: {location: kazakhstan}}]
      """
    And the layer law
    And reading months-in-days is thirty-day-months
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                         | from       | permit    | away       | back       | on         | says                                               |
      | eighteen months of the two years, to the day | kazakhstan | permanent | 2017-01-01 | 2017-07-10 | 2018-06-01 | rule cn.settled.numeric.with-right takes effect    |
      | a day less                                   | kazakhstan | permanent | 2017-01-01 | 2017-07-11 | 2018-06-01 | rule cn.settled.numeric.with-right is not met      |
      | thirty months of the five years, to the day  | kazakhstan | temporary | 2015-01-01 | 2017-07-15 | 2018-06-01 | rule cn.settled.numeric.without-right takes effect |
      | a day less                                   | kazakhstan | temporary | 2015-01-01 | 2017-07-16 | 2018-06-01 | rule cn.settled.numeric.without-right is not met   |

  # What the years before the life was told held is not known; that the person is in China is.
  Scenario: A stay in China of unknown length is no stay in Kazakhstan
    Given the life
      """
      person: {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}
      opens:
        on: 2018-05-01
        chinese-by-china: held
        location: china
        kazakh-by-kazakhstan: {is: held, since: 2018-05-01}
        kz-residence: {is: none, since: 2005-01-01}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then rule cn.settled.numeric.with-right is not met
    And rule cn.settled.numeric.without-right is not met

  # The measure has no date of its own for article 9; it is used for as long as there has been the law.
  Scenario Outline: The test is used since the law of 1980
    Given the life
      """
      person: {ethnicity: kazakh, born: 1945-01-01, born-in: china, registered-in: altay}
      opens: {on: 1979-01-01, chinese-by-china: held, location: {is: kazakhstan, since: 1960-01-01}, <opens>}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                                       | opens                                                                     | events                                                                                                                                                     | on         | says                                                  |
      | with a right                                               | kz-residence: {is: permanent, since: 1970-01-01}                          |                                                                                                                                                            | 1980-09-10 | rule cn.settled.numeric.with-right takes effect       |
      | without                                                    | kz-residence: {is: temporary, since: 1970-01-01}                          |                                                                                                                                                            | 1980-09-10 | rule cn.settled.numeric.without-right takes effect    |
      | with a right                                               | kz-residence: {is: permanent, since: 1970-01-01}                          |                                                                                                                                                            | 1980-09-09 | rule cn.settled.numeric.with-right is not in force    |
      | without                                                    | kz-residence: {is: temporary, since: 1970-01-01}                          |                                                                                                                                                            | 1980-09-09 | rule cn.settled.numeric.without-right is not in force |
      | the permit until the naturalisation that day, with a right | kz-residence: {is: temporary, since: 1970-01-01}, kz-application: pending | {on: 1980-01-10, now: {location: china}}, {on: 1980-01-20, now: {location: kazakhstan}}, {on: 1980-09-10, act: register-kz-citizenship, outcome: eligible} | 1980-09-10 | rule cn.settled.numeric.with-right takes effect       |
      | the permit until the naturalisation that day, without      | kz-residence: {is: temporary, since: 1970-01-01}, kz-application: pending | {on: 1980-01-10, now: {location: china}}, {on: 1980-01-20, now: {location: kazakhstan}}, {on: 1980-09-10, act: register-kz-citizenship, outcome: eligible} | 1980-09-10 | rule cn.settled.numeric.without-right takes effect    |
      | the day before, with a right                               | kz-residence: {is: temporary, since: 1970-01-01}, kz-application: pending | {on: 1980-01-10, now: {location: china}}, {on: 1980-01-20, now: {location: kazakhstan}}, {on: 1980-09-09, act: register-kz-citizenship, outcome: eligible} | 1980-09-09 | rule cn.settled.numeric.with-right is not in force    |
      | the day before, without                                    | kz-residence: {is: temporary, since: 1970-01-01}, kz-application: pending | {on: 1980-01-10, now: {location: china}}, {on: 1980-01-20, now: {location: kazakhstan}}, {on: 1980-09-09, act: register-kz-citizenship, outcome: eligible} | 1980-09-09 | rule cn.settled.numeric.without-right is not in force |

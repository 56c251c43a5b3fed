Feature: Children who follow, and those who come back

  Articles 22 and 23: a child under fourteen follows a parent. Article 17(11): five years after the loss.

  # Articles 22-23.
  Scenario Outline: A child follows
    Given the life
      """
      person: {ethnicity: kazakh, born: <born>, born-in: china, registered-in: altay}
      opens: {on: 2016-01-01, kazakh-by-kazakhstan: <kazakh>, chinese-by-china: none, third-nationality: none, location: kazakhstan}
      roles:
        mother: {person: {born: 1980}, opens: {on: 2010-01-01, <mother>, location: kazakhstan}}
        father: {person: {born: 1980}, opens: {on: 2010-01-01, chinese-by-china: held, location: china}}
        spouse: nobody
      events: [{on: 2018-06-01, act: register-child}]
      """
    And the layer law
    When it is judged on 2018-06-01
    Then <says>

    Examples:
      | case                                   | born       | kazakh                        | mother                                              | says                                               |
      | a child of eight, the mother a citizen | 2010-01-01 | none                          | kazakh-by-kazakhstan: {is: held, since: 2005-01-01} | the event register-child was allowed               |
      | it becomes a citizen                   | 2010-01-01 | none                          | kazakh-by-kazakhstan: {is: held, since: 2005-01-01} | kazakh-by-kazakhstan is held since 2018-06-01      |
      | neither parent is a citizen            | 2010-01-01 | none                          | chinese-by-china: held                              | the event register-child was not allowed: requires |
      | it is a citizen already                | 2010-01-01 | {is: held, since: 2010-01-01} | kazakh-by-kazakhstan: {is: held, since: 2005-01-01} | the event register-child was not allowed: requires |
      | fourteen to the day                    | 2004-06-01 | none                          | kazakh-by-kazakhstan: {is: held, since: 2005-01-01} | the event register-child was not allowed: requires |
      | fourteen tomorrow                      | 2004-06-02 | none                          | kazakh-by-kazakhstan: {is: held, since: 2005-01-01} | the event register-child was allowed               |

  # Article 17(11).
  Scenario Outline: Admission again after a loss
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: kazakhstan, registered-in: nowhere}
      opens: {on: 2018-01-01, kazakh-by-kazakhstan: {is: lost, since: 2013-06-01}, chinese-by-china: none, location: kazakhstan}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                           | on         | says                                                   |
      | the last day of the five years | 2018-05-31 | kz-art17-ground is yes because of kz.art17.lost-before |
      | five years to the day          | 2018-06-01 | rule kz.art17.lost-before is not met                   |

  # Article 21: thirty days, since 22 July 2011; late from the thirty-first. The duty is a citizen's, and one's who has just ceased to be.
  Scenario Outline: Another citizenship is reported
    Given the life
      """
      person: {ethnicity: kazakh, born: 1985-01-01, born-in: kazakhstan, registered-in: nowhere}
      opens: {on: 2010-01-01, <kazakh>, chinese-by-china: none, location: {is: kazakhstan, since: 2000-01-01}}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: <acquired>, act: acquire-third-nationality}]
      """
    And the layer law
    And reading kz-loss-effect is <reading>
    When it is judged on <on>
    Then kz.report-other-citizenship is <answer>

    Examples:
      | case                                     | kazakh                                                 | acquired   | reading         | on         | answer |
      | the thirtieth day, still a citizen       | kazakh-by-kazakhstan: {is: held, since: 2005-01-01}    | 2018-06-01 | on-registration | 2018-07-01 | owed   |
      | the thirty-first day                     | kazakh-by-kazakhstan: {is: held, since: 2005-01-01}    | 2018-06-01 | on-registration | 2018-07-02 | late   |
      | the citizenship ended before             | kazakh-by-kazakhstan: {is: lost, since: 2009-01-01}    | 2018-06-01 | on-registration | 2018-07-01 | owed   |
      | never a citizen                          | kazakh-by-kazakhstan: none                             | 2018-06-01 | on-registration | 2018-07-01 | none   |
      | acquired the day before the duty         | kazakh-by-kazakhstan: {is: held, since: 2005-01-01}    | 2011-07-21 | on-registration | 2011-07-30 | none   |
      | acquired on its first day                | kazakh-by-kazakhstan: {is: held, since: 2005-01-01}    | 2011-07-22 | on-registration | 2011-07-30 | owed   |

  # Article 16-1: three months for a decision on the simplified route, here a student's.
  Scenario Outline: The decision on the simplified route is in time
    Given the life
      """
      person: {ethnicity: <ethnicity>, born: 1995-01-01, born-in: china, registered-in: altay}
      opens: {on: 2017-01-01, chinese-by-china: {is: held, since: 1995-01-01}, kz-studies: enrolled, location: {is: kazakhstan, since: 2016-01-01}}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [{on: 2018-03-01, act: apply-kz-citizenship}]
      """
    And the layer law
    When it is judged on <on>
    Then kz.decide-in-time is <answer>

    Examples:
      | case                           | ethnicity | on         | answer |
      | three months to the day        | kazakh    | 2018-06-01 | owed   |
      | the day after                  | kazakh    | 2018-06-02 | late   |
      | the simplified route is closed | han       | 2018-06-02 | none   |

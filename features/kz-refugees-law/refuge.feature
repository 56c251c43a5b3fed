Feature: Refuge in Kazakhstan

  Refugees Law articles 8 to 18.

  # Article 1.
  Scenario: A fear that arose after leaving counts
    Given the life "cairo-student"
    When it is judged on 2017-10-15
    Then the answers are
      | question | law                              | + treaty  | + practice | + incident |
      | refuge   | protected because of kz.ref.fear | protected | protected  | refused    |

  # Article 12.
  Scenario: Coming from a safe third country bars
    Given the life "cairo-student"
    And it is known that came-through-safe-country is yes
    When it is judged on 2017-10-15
    Then refuge is refused because of kz.ref.art12
    And under law, rule kz.ref.fear yields to kz.ref.art12

  # Article 18; Conventions of 1951 and against torture.
  Scenario: Nobody is sent back into persecution, with or without papers
    Given the life "asylum-seeker-refused"
    When it is judged on 2019-06-01 and 2024-06-01
    Then removal is no
    And there is no danger of expel

  # Criminal Code article 392 has no note on asylum seekers.
  Scenario: The unlawful entry is punished by the Code and excused by the Convention
    Given the life "asylum-seeker-refused"
    When it is judged on 2019-06-01
    Then the answers are
      | question       | law                                      | + treaty                                    | + practice | + incident |
      | entry-punished | yes because of kz.crim.unlawful-crossing | no because of intl.refugee.non-penalisation | no         | no         |

  # Article 8, inferred for the family: a minor stays with a parent who asks for asylum or has it, to the day before coming of age.
  Scenario: A child stays with a parent who seeks asylum, to the day before the eighteenth birthday
    Given a life that opens on 2018-01-01
    And it is known that born is 2001-06-02
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And the father is nobody
    And the spouse is nobody
    And the mother's life
      """
      person: {born: 1975}
      opens: {on: 2018-01-01, chinese-by-china: held, asylum: sought, location: kazakhstan}
      """
    And the layer law
    Then day by day the answers are
      | on         | kz-stay                                     | removal  |
      | 2019-06-01 | lawful because of kz.stay.child-of-refugee  | no       |
      | 2019-06-02 | unlawful                                    | possible |

  # As above: one parent is enough, the request and the protection both count, and a refusal ends it.
  Scenario Outline: Which parents a child may stay with
    Given a life that opens on 2018-01-01
    And it is known that born is 2008-06-02
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And the spouse is nobody
    And the father's life
      """
      person: {born: 1975}
      opens: {on: 2018-01-01, chinese-by-china: held, location: kazakhstan}
      """
    And the mother's life
      """
      person: {born: 1975}
      opens: {on: 2018-01-01, chinese-by-china: held, asylum: <asylum>, location: kazakhstan}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then kz-stay is <stay>

    Examples:
      | asylum  | stay                                       |
      | sought  | lawful because of kz.stay.child-of-refugee |
      | granted | lawful because of kz.stay.child-of-refugee |
      | refused | unlawful                                   |
      | none    | unlawful                                   |

  # The law is in force from 2010-01-01.
  Scenario Outline: What refugees and their children may do begins with the law of 2010
    Given a life that opens on 2009-12-20
    And it is known that born is <born>
    And at the opening chinese-by-china is held
    And at the opening asylum is <asylum> since 2009-12-20
    And at the opening location is kazakhstan
    And the father is nobody
    And the spouse is nobody
    And the mother's life
      """
      person: {born: 1975}
      opens: {on: 2009-12-20, chinese-by-china: held, asylum: <mother>, location: kazakhstan}
      """
    And the layer law
    Then day by day the answers are
      | on         | kz-stay                 |
      | 2009-12-31 | unlawful                |
      | 2010-01-01 | lawful because of <law> |

    Examples:
      | law                        | born | asylum  | mother |
      | kz.stay.child-of-refugee   | 2000 | none    | sought |
      | kz.ref.stay-after-refusal  | 1985 | refused | none   |

  # Article 18 gives the month after a refusal, and to nobody who never asked: not to a child of a few days either.
  Scenario: A newborn whose parents may not stay has no month to leave of its own
    Given the life
      """
      person: {born: 2018-05-20, born-in: kazakhstan}
      roles:
        father: nobody
        spouse: nobody
        mother: {person: {born: 1985}, opens: {on: 2018-01-01, chinese-by-china: held, location: kazakhstan}}
      events:
      - {on: 2018-05-20, now: {location: kazakhstan}}
      """
    And the layer law
    When it is judged on 2018-06-01
    Then kz-stay is unlawful

  # Article 18 has no exception: whatever the ground, who fears persecution and asks for asylum is not sent to the border.
  Scenario Outline: Every ground of expulsion yields to the fear of persecution
    Given a life that opens on 2024-05-20
    And it is known that born is 1985-01-01
    And it is known that fears-persecution is yes
    And it is known that unregistered-address is yes
    And it is known that breach-in-last-year is <again>
    And at the opening chinese-by-china is held
    And at the opening asylum is <asylum>
    And at the opening location is kazakhstan
    And at the opening kz-entry is <entry>
    And at the opening kz-residence is <residence> since 2024-05-20 until <until>
    And at the opening kz-studies is enrolled
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And reading agreement is as-reported
    And reading repatriation-claim is <claim>
    And rules intl.refugee.non-refoulement and intl.refugee.non-penalisation are off
    When it is judged on 2024-06-01
    Then removal is no because of kz.ref.non-refoulement
    And rule <ground> yields to <what>

    Examples:
      | ground                              | again | asylum  | entry    | residence | until      | claim            | what                                        |
      | kz.cao.unregistered                 | no    | sought  | lawful   | student   | 2024-07-01 | border-crossers  | kz.ref.non-refoulement                      |
      | kz.cao.wrong-purpose                | no    | none    | lawful   | visa-free | 2024-06-19 | border-crossers  | kz.ref.non-refoulement                      |
      | kz.cao.repeated                     | yes   | granted | lawful   | student   | 2024-07-01 | border-crossers  | kz.ref.non-refoulement                      |
      | bilat.info.reported.asylum-seekers  | no    | sought  | lawful   | student   | 2024-07-01 | any-asylum-seeker | kz.ref.non-refoulement                      |
      | bilat.info.reported.border-crossers | no    | refused | unlawful | student   | 2024-07-01 | border-crossers  | kz.ref.non-refoulement                      |

  # Article 14: both grounds end the status on the day on which they arise.
  Scenario: Becoming a citizen and returning on one day end the refugee status for either reason
    Given a life that opens on 2018-01-01
    And it is known that born is 1985-01-01
    And at the opening chinese-by-china is held
    And at the opening asylum is granted
    And at the opening location is kazakhstan
    And at the opening kz-application is pending
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event register-kz-citizenship on 2018-06-01 with outcome eligible
    And the event enter-china on 2018-06-01
    And the layer law
    When it is judged on 2018-06-01
    Then asylum is ended since 2018-06-01

  # Article 14, in force from 2010-01-01.
  Scenario Outline: Citizenship ends the refugee status from the first day of the law
    Given a life that opens on 2009-06-01
    And it is known that born is 1985-01-01
    And at the opening chinese-by-china is lost
    And at the opening asylum is granted
    And at the opening location is kazakhstan
    And at the opening kz-application is pending
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event admit-by-decree on <day> with outcome eligible
    And the layer law
    When it is judged on 2010-02-01
    Then asylum is <asylum>

    Examples:
      | day        | asylum                                              |
      | 2009-12-31 | granted                                             |
      | 2010-01-01 | ended because of kz.ref.ends-on-citizenship |

  # Article 10: five days to ask, from the arrival of whoever has something to fear; one day after a forced unlawful crossing.
  Scenario Outline: The days to ask for asylum run from the arrival
    Given a life that opens on 2017-06-01
    And it is known that born is 1985-01-01
    And it is known that fears-persecution is <fears>
    And at the opening chinese-by-china is held
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event <arrival> on 2018-06-01
    And the layer law
    Then day by day the answers are
      | on         | kz.ref.file-in-time | kz.ref.report-in-time |
      | 2018-05-31 | none                | none                  |
      | 2018-06-01 | <first>             | <crossed>             |
      | 2018-06-02 | <first>             | <crossed>             |
      | 2018-06-03 | <first>             | <a day on>            |
      | 2018-06-06 | <first>             | <a day on>            |
      | 2018-06-07 | <five days on>      | <a day on>            |

    Examples:
      | arrival                          | fears | first | five days on | crossed | a day on |
      | enter-kazakhstan-on-visa         | yes   | owed  | late         | none    | none     |
      | cross-into-kazakhstan-unlawfully | yes   | owed  | late         | owed    | late     |
      | cross-into-kazakhstan-unlawfully | no    | none  | none         | none    | none     |

  # As above; who is born in the country has not arrived there.
  Scenario: A child born in Kazakhstan owes no request for asylum on the day of its birth
    Given the life
      """
      person: {born: 2018-06-01, born-in: kazakhstan, fears-persecution: yes}
      roles: {mother: nobody, father: nobody, spouse: nobody}
      events:
      - {on: 2018-06-01, now: {location: kazakhstan}}
      """
    And the layer law
    Then day by day the answers are
      | on         | kz.ref.file-in-time |
      | 2018-06-01 | none                |
      | 2018-06-10 | none                |

  # Article 10, in force from 2010-01-01: an arrival before it starts no time.
  Scenario Outline: The days to ask for asylum begin with the law of 2010
    Given a life that opens on 2009-06-01
    And it is known that born is 1985-01-01
    And it is known that fears-persecution is yes
    And at the opening chinese-by-china is held
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event cross-into-kazakhstan-unlawfully on <day>
    And the layer law
    Then day by day the answers are
      | on         | kz.ref.file-in-time | kz.ref.report-in-time |
      | 2010-01-01 | <first>             | <first>               |
      | 2010-01-02 | <first>             | <first>               |
      | 2010-01-03 | <first>             | <later>               |
      | 2010-01-06 | <first>             | <later>               |
      | 2010-01-07 | <later>             | <later>               |

    Examples:
      | day        | first | later |
      | 2009-12-31 | none  | none  |
      | 2010-01-01 | owed  | late  |

  # Article 11 gives nobody a power to decide before the law began.
  Scenario Outline: A request for asylum is decided under this law from its first day
    Given a life that opens on 2009-06-01
    And it is known that born is 1985-01-01
    And at the opening chinese-by-china is held
    And at the opening asylum is sought
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event decide-asylum on <day> with outcome refused
    And the layer law
    When it is judged on 2010-02-01
    Then the event decide-asylum was <answer>

    Examples:
      | day        | answer      |
      | 2009-12-31 | not allowed |
      | 2010-01-01 | allowed     |

  # Article 11: a status of twelve months that was granted, or renewed, on the law's first day.
  Scenario Outline: The first grants of refugee status lapse after a year
    Given a life that opens on 2009-06-01
    And it is known that born is 1985-01-01
    And it is known that fears-persecution is yes
    And at the opening chinese-by-china is held
    And at the opening asylum is <before>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event <act>
    And the layer law
    Then day by day the answers are
      | on         | asylum  |
      | 2010-01-01 | granted |
      | 2010-12-31 | granted |
      | 2011-01-01 | ended   |

    Examples:
      | before  | act                                                |
      | sought  | decide-asylum on 2010-01-01 with outcome protected |
      | granted | renew-refugee-status on 2010-01-01                 |

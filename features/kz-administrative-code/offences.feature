Feature: Expulsion by a court, and who is out of its reach

  Articles 495, 496 and 517, and the age of liability. What each ground says by itself is told in stay.feature.

  # Nobody under sixteen is punished under either code (general knowledge, the articles were not read).
  Scenario Outline: Every ground of expulsion yields to being a child, to the day before the sixteenth birthday
    Given a life that opens on 2024-05-20
    And it is known that born is 2008-06-02
    And it is known that <fact> is yes
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening <status> is <value> since 2024-05-20 until <until>
    And at the opening kz-studies is <studies>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    When it is judged on 2024-06-01 and 2024-06-02
    Then on 2024-06-01, removal is no because of kz.cao.no-removal-of-children
    And on 2024-06-01, rule <ground> yields to kz.cao.no-removal-of-children
    And on 2024-06-02, removal is <grown up>

    Examples:
      | ground               | fact                 | status         | value     | until      | studies  | grown up                                |
      | kz.cao.removal       | overseas-ties        | kz-residence   | temporary | 2024-05-25 | none     | possible because of kz.cao.removal       |
      | kz.cao.wrong-purpose | overseas-ties        | kz-residence   | visa-free | 2024-06-19 | enrolled | possible because of kz.cao.wrong-purpose |
      | kz.cao.unregistered  | unregistered-address | kz-residence   | student   | 2024-07-01 | enrolled | possible because of kz.cao.unregistered  |
      | kz.cao.repeated      | breach-in-last-year  | kz-residence   | temporary | 2024-05-25 | none     | required because of kz.cao.repeated      |

  # As above; these two grounds hang on an application and on the entry, which do not lapse.
  Scenario Outline: False papers and an unlawful crossing do not make a child removable
    Given a life that opens on 2024-05-20
    And it is known that born is 2008-06-02
    And it is known that false-papers is <false papers>
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening kz-residence is permanent
    And at the opening kz-application is <application>
    And at the opening kz-entry is <entry>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on 2024-06-01 and 2024-06-02
    Then on 2024-06-01, removal is no because of kz.cao.no-removal-of-children
    And on 2024-06-01, rule <ground> yields to kz.cao.no-removal-of-children
    And on 2024-06-02, removal is possible because of <ground>

    Examples:
      | ground            | false papers | application | entry    |
      | kz.cao.false-data | yes          | pending     | lawful   |
      | kz.crim.removal   | no           | none        | unlawful |

  # Article 495(2) with the Constitution's article 11: a citizen's false data are no ground to expel, whatever else they cost.
  Scenario: False data in the application do not make a citizen removable
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And it is known that false-papers is yes
    And at the opening kazakh-by-kazakhstan is held since 2018-01-01
    And at the opening chinese-by-china is lost since 2018-01-01
    And at the opening kz-application is granted
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on 2018-06-01
    Then removal is no
    And rule kz.cao.false-data is not met

  # Article 496(2), after the thirty days of Citizenship Law article 21.
  Scenario: Another citizenship that was not reported within thirty days is an offence
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is held since 2010
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event acquire-third-nationality on 2018-06-01
    And the layer law
    Then day by day the answers are
      | on         | kz-dual-liability                      | kz.report-other-citizenship |
      | 2018-06-01 | none                                   | owed                        |
      | 2018-07-01 | none                                   | owed                        |
      | 2018-07-02 | liable because of kz.cao.report-late   | late                        |

  # Articles 495 and 517, with Migration Law article 48: a court expels whom it may expel; where it must, the earlier punishment of
  # the same kind is what obliges it. A breach of last year is no ground by itself.
  Scenario Outline: A court expels only where it may, or must for a second breach
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And it is known that unregistered-address is <unregistered>
    And it is known that breach-in-last-year is <again>
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening kz-residence is permanent
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event expel on 2018-06-01
    And the layer law
    When it is judged on 2018-05-31 and 2018-06-01
    Then on 2018-05-31, removal is <removal>
    And the event expel was <answer>

    Examples:
      | unregistered | again | removal  | answer                |
      | yes          | no    | possible | allowed               |
      | yes          | yes   | required | allowed               |
      | no           | yes   | no       | not allowed: requires |
      | no           | no    | no       | not allowed: requires |

  # The agreement of 2023 as it is reported would have Kazakhstan send a naturalised person back; were there no Constitution, it would
  # be a duty between states and still no sentence of this court.
  Scenario: A reported duty to send a citizen back is no ground for a court to expel
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is held since 2010
    And at the opening chinese-by-china is lost since 2010
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event request-return on 2024-03-01
    And the event expel on 2024-06-01
    And the layers law and treaty
    And reading agreement is as-reported
    And reading repatriation-claim is naturalised-too
    And rules kz.con95.no-expulsion and kz.con95.no-duty-to-send-back are off
    When it is judged on 2024-05-31 and 2024-06-01
    Then on 2024-05-31, removal is required because of bilat.info.repatriation-asked
    And the event expel was not allowed: requires

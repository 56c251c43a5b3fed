Feature: Administrative offences around stay and citizenship

  Articles 496(1), 517(2) and 517(7).

  # Article 496(1): the Kazakh passport used after the citizenship was lost.
  Scenario: Using the Kazakh passport after the loss
    Given a life that opens on 2016-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening kazakh-by-kazakhstan is held
    And at the opening kz-passport is held
    And at the opening location is kazakhstan
    And the event exit-kz-citizenship on 2016-06-01
    And the event use-kz-passport-after-loss on 2018-04-01
    When it is judged on 2018-03-31 and 2018-04-01 and 2019-01-01
    Then on 2018-03-31, under law, kz-dual-liability is none
    And on 2018-04-01, under law, kz-dual-liability is liable because of kz.cao.passport-after-loss
    And on 2019-01-01, under law, kz-dual-liability is liable because of kz.cao.passport-after-loss
    And the event use-kz-passport-after-loss was allowed

  # Article 517(2).
  Scenario Outline: Living unregistered can end in expulsion by a court
    Given a life that opens on 2016-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that unregistered-address is <unregistered>
    And at the opening chinese-by-china is held
    And at the opening kazakh-by-kazakhstan is <citizenship>
    And at the opening location is kazakhstan
    And at the opening kz-residence is <residence>
    When it is judged on 2018-04-01
    Then under law, removal is <removal>

    Examples:
      | unregistered | citizenship | residence | removal                               |
      | yes          | none        | permanent | possible because of kz.cao.unregistered |
      | no           | none        | permanent | no                                    |
      | yes          | held        | none      | no                                    |

  # Article 517(7): arrest with expulsion, so the court has no choice; nobody is sent back into danger all the same.
  Scenario Outline: A second breach within a year ends in expulsion
    Given a life that opens on 2016-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And it is known that breach-in-last-year is <again>
    And it is known that fears-persecution is <fears>
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening kz-residence is <residence>
    When it is judged on 2018-04-01
    Then under treaty, removal is <removal>

    Examples:
      | again | fears | residence | removal                              |
      | yes   | no    | ended     | required because of kz.cao.repeated  |
      | no    | no    | ended     | possible because of kz.cao.removal   |
      | yes   | no    | permanent | no                                   |
      | yes   | yes   | ended     | no                                   |

  # The Code was adopted in 2014; the day in 2014 from which these articles apply was not read, so within that year it is open.
  Scenario Outline: What the code of 2014 says is not known to hold on a day within that year
    Given a life that opens on 2013-06-01
    And it is known that born is 1980-01-01
    And it is known that unregistered-address is yes
    And it is known that breach-in-last-year is <again>
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening kz-residence is permanent
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on 2013-12-31 and 2014-01-01 and 2014-12-30 and 2014-12-31
    Then on 2013-12-31, removal is no
    And on 2013-12-31, rule <rule> is not in force
    And on 2014-01-01, rule <rule> may take effect
    And on 2014-12-30, rule <rule> may take effect
    And on 2014-12-31, removal is <then> because of <rule>

    Examples:
      | rule                | again | then     |
      | kz.cao.unregistered | no    | possible |
      | kz.cao.repeated     | yes   | required |

  # As above, article 496(1): the passport used in 2013, and what that use costs in 2014.
  Scenario: Whether the passport used after the loss is fined within 2014 is open
    Given a life that opens on 2012-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening kazakh-by-kazakhstan is held
    And at the opening kz-passport is held
    And at the opening location is kazakhstan
    And the event exit-kz-citizenship on 2012-06-01
    And the event use-kz-passport-after-loss on 2013-04-01
    And the layer law
    When it is judged on 2013-12-31 and 2014-01-01 and 2014-12-30 and 2014-12-31
    Then on 2013-12-31, kz-dual-liability is none
    And on 2014-01-01, rule kz.cao.passport-after-loss may take effect
    And on 2014-12-30, rule kz.cao.passport-after-loss may take effect
    And on 2014-12-31, kz-dual-liability is liable because of kz.cao.passport-after-loss

  # The use is over the same day; that it was made after the loss stays so.
  Scenario: One use of the passport after the loss is enough
    Given a life that opens on 2016-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening kazakh-by-kazakhstan is held since 2010
    And at the opening kz-passport is held
    And at the opening location is kazakhstan
    And the event exit-kz-citizenship on 2016-06-01
    And the event use-kz-passport-after-loss on 2016-06-20
    And the layer law
    Then day by day the answers are
      | on         | kz-passport-misuse | kz-dual-liability |
      | 2016-06-19 | none               | none              |
      | 2016-06-20 | made               | liable            |
      | 2016-06-21 | none               | liable            |

  # The passport of whoever is no longer a citizen, held still or declared void, is what can be misused.
  Scenario Outline: Only a Kazakh passport still in hand, and only after the loss, is misused
    Given a life that opens on 2016-01-01
    And it is known that born is 1980-01-01
    And the mother is nobody
    And the father is nobody
    And at the opening kazakh-by-kazakhstan is <citizenship> since 2016-01-01
    And at the opening kz-passport is <passport>
    And at the opening location is kazakhstan
    And the event use-kz-passport-after-loss on 2018-04-01
    And the layer law
    When it is judged on 2018-04-01
    Then the event use-kz-passport-after-loss was <answer>
    And kz-dual-liability is <liability>

    Examples:
      | citizenship | passport | answer                | liability                                    |
      | lost        | held     | allowed               | liable because of kz.cao.passport-after-loss |
      | lost        | void     | allowed               | liable because of kz.cao.passport-after-loss |
      | lost        | none     | not allowed: requires | liable because of kz.cao.passport-after-loss |
      | held        | held     | not allowed: requires | none                                         |

  # Article 517(7): each breach of the rules of stay counts, and the second within a year leaves the court no choice. Only the
  # crime of crossing, false data and the address are grounds beside it.
  Scenario Outline: A second breach within a year is graver than every single breach
    Given a life that opens on 2024-05-20
    And it is known that born is 1980-01-01
    And it is known that breach-in-last-year is yes
    And it is known that unregistered-address is <unregistered>
    And it is known that false-papers is <false papers>
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening kz-residence is <residence> since 2024-05-20 until <until>
    And at the opening kz-studies is <studies>
    And at the opening kz-application is <application>
    And at the opening kz-entry is <entry>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    When it is judged on 2024-06-01
    Then removal is required because of kz.cao.repeated
    And rule <ground> yields to kz.cao.repeated

    Examples:
      | ground               | residence | until      | studies  | unregistered | false papers | application | entry    |
      | kz.cao.removal       | temporary | 2024-05-25 | none     | no           | no           | none        | lawful   |
      | kz.cao.wrong-purpose | visa-free | 2024-06-19 | enrolled | no           | no           | none        | lawful   |
      | kz.cao.unregistered  | student   | 2024-07-01 | enrolled | yes          | no           | none        | lawful   |
      | kz.cao.false-data    | student   | 2024-07-01 | enrolled | yes          | yes          | pending     | lawful   |
      | kz.crim.removal      | student   | 2024-07-01 | enrolled | yes          | no           | none        | unlawful |

  # A citizen is not expelled, and the offence is one of foreigners.
  Scenario: Living elsewhere than registered twice in a year does not make a citizen removable
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And it is known that breach-in-last-year is yes
    And it is known that unregistered-address is yes
    And at the opening kazakh-by-kazakhstan is held since 2018-01-01
    And at the opening chinese-by-china is lost since 2018-01-01
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on 2018-06-01
    Then removal is no
    And rule kz.cao.repeated is not met
    And rule kz.cao.unregistered is not met

  # Article 517(7) beside what is reported of the agreement of 2023: an asylum seeker with two breaches.
  Scenario Outline: The second breach goes before the reported repatriation of asylum seekers
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And it is known that breach-in-last-year is yes
    And it is known that unregistered-address is yes
    And at the opening chinese-by-china is held
    And at the opening asylum is sought
    And at the opening location is kazakhstan
    And at the opening kz-entry is unlawful
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And reading agreement is as-reported
    And reading repatriation-claim is <claim>
    When it is judged on 2024-06-01
    Then removal is required because of kz.cao.repeated
    And rule <report> yields to kz.cao.repeated

    Examples:
      | claim             | report                              |
      | any-asylum-seeker | bilat.info.reported.asylum-seekers  |
      | border-crossers   | bilat.info.reported.border-crossers |

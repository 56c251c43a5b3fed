Feature: Only a nationality acquired later is a ground, in one reading of article 13(3)

  Article 13(3) calls another citizenship a ground for ending the Kazakh one. Whether a nationality that was there first is meant, the
  text does not say; in the reading shown here it is not.

  # Later than the Kazakh citizenship, and held: both are asked, of a third state's nationality and of the Chinese one.
  Scenario Outline: The citizenship ends by itself beside a nationality that came after it
    Given a life that opens on 2026-03-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is <Kazakh> since <Kazakh since>
    And at the opening third-nationality is <third> since <third since>
    And at the opening chinese-by-china is <Chinese> since <Chinese since>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    And reading const-2026-13 is automatic
    And reading const-2026-13-which is acquired-later
    And reading art-9-timing is static
    When it is judged on 2026-06-30 and 2026-07-01
    Then on 2026-06-30, kazakh-by-kazakhstan is <Kazakh>
    And on 2026-07-01, kazakh-by-kazakhstan is <then>

    Examples:
      | Kazakh | Kazakh since | third | third since | Chinese | Chinese since | then                                                             |
      | held   | 2010-03-01   | held  | 2015-03-01  | lost    | 2010-03-01    | lost since 2026-07-01 because of kz.con26.dual.automatic-acquired-later |
      | held   | 2015-03-01   | held  | 2010-03-01  | lost    | 2010-03-01    | held since 2015-03-01                                            |
      | held   | 2010-03-01   | held  | 2010-03-01  | lost    | 2010-03-01    | held since 2010-03-01                                            |
      | held   | 2010-03-01   | none  | 2020-03-01  | lost    | 2010-03-01    | held since 2010-03-01                                            |
      | held   | 2010-03-01   | held  | 2005-03-01  | lost    | 2015-03-01    | held since 2010-03-01                                            |
      | held   | 2010-03-01   | held  | 2005-03-01  | held    | 2015-03-01    | lost since 2026-07-01 because of kz.con26.dual.automatic-acquired-later |
      | held   | 2010-03-01   | held  | 2003-03-01  | held    | 2005-03-01    | held since 2010-03-01                                            |
      | held   | 2010-03-01   | held  | 2003-03-01  | held    | 2010-03-01    | held since 2010-03-01                                            |
      | none   | 1980-01-01   | held  | 2015-03-01  | none    | 1980-01-01    | none                                                             |

  # China approved a restoration in 2016: that is a nationality acquired anew. That citizenship was at risk before, on registration
  # (Citizenship Law article 21), is another ground.
  Scenario Outline: A Chinese nationality that was restored is one acquired later
    Given a life that opens on 2012-01-01
    And it is known that born is 1980-01-01
    And at the opening kazakh-by-kazakhstan is held since 2012-01-01
    And at the opening chinese-by-china is held since 1980-01-01
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event file-renunciation on 2013-01-10
    And the event decide-renunciation on 2014-01-10 with outcome approved
    And the event file-restoration on 2015-01-10
    And the event decide-restoration on 2016-01-10 with outcome <restoration>
    And the layer law
    And reading const-2026-13 is <how>
    And reading const-2026-13-which is acquired-later
    And reading art-9-timing is static
    And reading kz-loss-effect is on-registration
    When it is judged on 2026-07-01
    Then kazakh-by-kazakhstan is <Kazakh>
    And kz-citizenship-loss is <keeping it>

    Examples:
      | how             | restoration | Kazakh | keeping it                                         |
      | automatic       | possible    | lost since 2026-07-01 | not asked                            |
      | automatic       | closed      | held   | safe                                               |
      | decision-needed | possible    | held   | threatened because of kz.con26.dual.acquired-later |
      | decision-needed | closed      | held   | safe                                               |

  # A form of the ministry that calls the citizenship invalid cannot take it away (kz.loss.form-cannot-take-away); the Constitution can, and
  # goes before what is said against the form.
  Scenario Outline: What the Constitution makes a ground is one although a form cannot be
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And at the opening kz-application is pending
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening third-nationality is <third>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event register-kz-citizenship on 2024-03-01 with outcome eligible
    And the event <event> on 2024-05-01
    And the layer law
    And reading const-2026-13 is decision-needed
    And reading const-2026-13-which is <which>
    And reading kz-loss-effect is on-registration
    And reading art-9-timing is static
    And rule kz.loss.threatened.acquired is off
    When it is judged on 2026-07-01
    Then kz.r85.hand-in-old-passport is late
    And kz-citizenship-loss is threatened because of <ground>
    And rule kz.loss.form-cannot-take-away yields to <ground>

    Examples:
      | which            | third | event                     | ground                       |
      | never-lost-too   | held  | acquire-third-nationality | kz.con26.dual.decision       |
      | acquired-later   | none  | acquire-third-nationality | kz.con26.dual.acquired-later |

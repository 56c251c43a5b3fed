Feature: 183 days in Kazakhstan in twelve months

  Migration Law article 49(13), in the redaction of 2014-06-12, and who is let off.

  # The last twelve months are those to the day judged, that day included: of 1 January 2017 they begin on 2 January 2016.
  Scenario Outline: The day of the return, or of the departure, decides on the 183 days
    Given a life that opens on 2014-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is han
    And at the opening chinese-by-china is held
    And at the opening kz-residence is permanent since 2014-01-01
    And at the opening location is <at first>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And from <day> location is <then>
    And the layer law
    When it is judged on 2017-01-01
    Then kz-art49-ground is <ground>
    And kz-pr-annulment is <annulment>

    Examples:
      | at first   | day        | then       | ground                         | annulment         |
      | elsewhere  | 2016-07-03 | kazakhstan | no                             | stands            |
      | elsewhere  | 2016-07-04 | kazakhstan | yes because of kz.art49.absence | open-to-annulment |
      | kazakhstan | 2016-07-03 | elsewhere  | no                             | stands            |
      | kazakhstan | 2016-07-02 | elsewhere  | yes because of kz.art49.absence | open-to-annulment |

  # Any twelve months that run count from the issue, so nobody is late within the first twelve.
  Scenario: The first twelve months of a permit cost nobody the permit
    Given a life that opens on 2016-01-10
    And it is known that born is 1980-01-01
    And it is known that ethnicity is han
    And at the opening chinese-by-china is held
    And at the opening kz-residence is permanent since 2016-01-10
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    Then day by day the answers are
      | on         | kz-art49-ground                 |
      | 2017-01-09 | no                              |
      | 2017-01-10 | yes because of kz.art49.absence |

  # The ground is one against a permit that there is.
  Scenario: Absence is nothing against a temporary resident
    Given a life that opens on 2014-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is han
    And at the opening chinese-by-china is held
    And at the opening kz-residence is temporary since 2014-01-01
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on 2017-01-01
    Then kz-art49-ground is no

  # Ethnic Kazakhs are let off; the sentence is absent in the redaction of 2014 and there in that of 2022. One sentence lets them off the
  # offence of the last year too.
  Scenario Outline: Ethnic Kazakhs are let off absence and offence, reading the beginning as <reading>
    Given a life that opens on 2012-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And it is known that migration-offence-last-year is <offence>
    And at the opening chinese-by-china is held
    And at the opening kz-residence is permanent since 2012-01-01
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    And rule <other ground> is off
    And reading pr-absence-exemption is <reading>
    When it is judged on <before> and <from>
    Then on <before>, kz-art49-ground is yes because of <ground>
    And on <from>, kz-art49-ground is <then>

    Examples:
      | reading   | before     | from       | ethnicity | offence | ground                     | other ground               | then                                      |
      | from-2022 | 2022-07-13 | 2022-07-14 | kazakh    | no      | kz.art49.absence           | kz.art49.offence-last-year | no                                        |
      | from-2021 | 2021-04-29 | 2021-04-30 | kazakh    | no      | kz.art49.absence           | kz.art49.offence-last-year | no                                        |
      | from-2020 | 2020-05-12 | 2020-05-13 | kazakh    | no      | kz.art49.absence           | kz.art49.offence-last-year | no                                        |
      | from-2016 | 2016-12-21 | 2016-12-22 | kazakh    | no      | kz.art49.absence           | kz.art49.offence-last-year | no                                        |
      | from-2015 | 2015-11-23 | 2015-11-24 | kazakh    | no      | kz.art49.absence           | kz.art49.offence-last-year | no                                        |
      | from-2022 | 2022-07-13 | 2022-07-14 | han       | no      | kz.art49.absence           | kz.art49.offence-last-year | yes because of kz.art49.absence           |
      | from-2022 | 2022-07-13 | 2022-07-14 | kazakh    | yes     | kz.art49.offence-last-year | kz.art49.absence           | no                                        |
      | from-2022 | 2022-07-13 | 2022-07-14 | han       | yes     | kz.art49.offence-last-year | kz.art49.absence           | yes because of kz.art49.offence-last-year |

  # The excuses of the Citizenship Law's article 38 count since a redaction of 2024; the day lies between the first of the year and the
  # redaction that was read.
  Scenario Outline: An excused absence counts for nothing since a day of 2024
    Given a life that opens on 2018-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is han
    And it is known that absence-excused is <excused>
    And at the opening chinese-by-china is held
    And at the opening kz-residence is permanent since 2018-01-01
    And at the opening location is elsewhere
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    When it is judged on 2023-12-31 and 2024-01-01 and 2024-07-16 and 2024-07-17
    Then on 2023-12-31, kz-art49-ground is yes
    And on 2024-01-01, rule kz.art49.absence <in doubt>
    And on 2024-07-16, rule kz.art49.absence <in doubt>
    And on 2024-07-17, kz-art49-ground is <then>

    Examples:
      | excused | in doubt        | then |
      | yes     | may take effect | no   |
      | no      | takes effect    | yes  |

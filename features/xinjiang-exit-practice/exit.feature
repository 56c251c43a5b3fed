Feature: Leaving Xinjiang, as reported

  Stamps, a guarantor, a form, six weeks: printed on a local form and told by officials, for minorities only. An answer that
  changes with ethnicity alone is what this feature is about (Convention on racial discrimination, article 5).

  # All else equal; the form of 2017 was reported on 16 August, so in October it is in use.
  Scenario Outline: <ethnicity>, registered in <place>, on <day>
    Given the life "farmer-passport-surrendered"
    And it is known that ethnicity is <ethnicity>
    And it is known that registered-in is <place>
    When it is judged on <day>
    Then under treaty, cn-exit is free
    And under incident, cn-exit is <answer>

    Examples:
      | ethnicity      | place               | day        | answer      |
      | kazakh         | altay               | 2017-10-15 | barred      |
      | uyghur         | xinjiang-elsewhere  | 2017-10-15 | barred      |
      | other-minority | ili                 | 2017-10-15 | barred      |
      | han            | altay               | 2017-10-15 | free        |
      | han            | urumqi              | 2024-06-01 | free        |
      | kazakh         | china-elsewhere     | 2017-10-15 | free        |
      | kazakh         | altay               | 2022-12-31 | barred      |
      | kazakh         | altay               | 2024-01-01 | conditional |
      | uyghur         | changji             | 2024-06-01 | conditional |

  Scenario Outline: With four or five stamps, <stamps> read as needed
    Given the life
      """
      person: {ethnicity: kazakh, born: 1990, registered-in: altay}
      opens: {on: 2014-01-01, chinese-by-china: held, cn-passport: {is: held, until: 2025-01-01}, location: china, occupation: farmer}
      events:
      - {on: 2017-09-01, act: file-exit-form}
      - {on: 2017-09-02, act: stamp-by-village-committee}
      - {on: 2017-09-03, act: stamp-by-village-committee}
      - {on: 2017-09-04, act: stamp-by-police}
      - {on: 2017-09-05, act: stamp-by-civil-affairs}
      - {on: 2017-09-06, act: sign-as-guarantor}
      - {on: 2017-10-20, act: approve-exit-form}
      """
    And reading xj.stamps is <stamps>
    When it is judged on 2017-12-15
    Then under law, cn-exit is free
    And under practice, xj-approvals is <approvals>
    And under practice, cn-exit is <answer>

    Examples:
      | stamps | approvals  | answer                                |
      | four   | complete   | conditional because of xj.exit.on-approvals |
      | five   | incomplete | barred because of xj.exit.approvals-missing |

  # Reported since October 2016 at the earliest and 16 August 2017 at the latest: in between it is not known.
  Scenario: Between the first recall and the first report
    Given the life "farmer-passport-surrendered"
    And without the event take-passport-for-safekeeping
    When it is judged on 2017-01-15
    Then under practice, cn-exit is unknown

  # The recall is for Ili in May 2015 and for the whole region from October 2016.
  Scenario Outline: The police may take the passport of somebody registered in <place> on <day>: <sure>
    Given the life "farmer-passport-surrendered"
    And without the event take-passport-for-safekeeping
    And it is known that registered-in is <place>
    When it is judged on <day>
    Then under practice, there <sure> danger of take-passport-for-safekeeping
    And under treaty, there is no danger of take-passport-for-safekeeping

    Examples:
      | place           | day        | sure  |
      | ili             | 2015-05-15 | is a  |
      | altay           | 2016-09-30 | is no |
      | altay           | 2016-10-01 | is a  |
      | china-elsewhere | 2017-10-15 | is no |

  # zhol audit found the two against each other.
  Scenario: Whoever was barred without a ground is not let out by stamps
    Given the life
      """
      person: {ethnicity: kazakh, born: 1990, registered-in: altay}
      opens: {on: 2018-01-01, chinese-by-china: held, location: china, occupation: farmer, stamps: 5, guarantor-signature: held,
        exit-form: approved, cn-exit-bar: {is: without-ground, since: 2018-01-01}}
      """
    When it is judged on 2018-06-01
    Then under practice, cn-exit is barred
    And under practice, rule xj.exit.on-approvals yields to xj.exit.barred-without-ground

Feature: Who leaves Xinjiang on conditions, and since when

  # Reports of 2023: passports partly given back, leave on a promise to return. It is told of minorities registered in Xinjiang; what the
  # law itself bars, no local condition opens.
  Scenario Outline: Leave on a promise to return is told of minorities whom no law bars
    Given a life that opens on 2023-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And it is known that registered-in is <registered>
    And at the opening chinese-by-china is <Chinese>
    And at the opening cn-passport is held
    And at the opening cn-criminal-case is <case>
    And at the opening cn-exit-bar is <bar>
    And at the opening cn-document-ban is <ban>
    And at the opening location is china
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    When it is judged on 2024-06-01
    Then under practice, cn-exit is <exit>

    Examples:
      | ethnicity      | registered      | Chinese | case      | bar               | ban     | exit                                              |
      | kazakh         | altay           | held    | none      | none              | none    | conditional because of xj.exit.promise-to-return |
      | uyghur         | altay           | held    | none      | none              | none    | conditional because of xj.exit.promise-to-return |
      | other-minority | altay           | held    | none      | none              | none    | conditional because of xj.exit.promise-to-return |
      | han            | altay           | held    | none      | none              | none    | free                                              |
      | kazakh         | china-elsewhere | held    | none      | none              | none    | free                                              |
      | kazakh         | nowhere         | held    | none      | none              | none    | free                                              |
      | kazakh         | altay           | lost    | none      | none              | none    | free                                              |
      | kazakh         | altay           | held    | suspect   | none              | none    | barred                                            |
      | kazakh         | altay           | held    | sentenced | none              | none    | barred                                            |
      | kazakh         | altay           | held    | none      | court             | none    | barred                                            |
      | kazakh         | altay           | held    | none      | border-offence    | none    | barred                                            |
      | kazakh         | altay           | held    | none      | national-security | none    | barred                                            |
      | kazakh         | altay           | held    | none      | none              | imposed | barred                                            |

  # The approvals of 2017: stamps, a guarantor, the form; minorities in the places where they are asked.
  Scenario Outline: With all approvals, minorities leave on conditions and others freely
    Given a life that opens on 2017-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And it is known that registered-in is <registered>
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening stamps is <stamps>
    And at the opening guarantor-signature is held
    And at the opening exit-form is approved
    And at the opening location is china
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And reading some-parts is <parts>
    When it is judged on 2018-06-01
    Then under practice, cn-exit is <exit>

    Examples:
      | ethnicity      | registered      | stamps | parts          | exit                                         |
      | kazakh         | altay           | 5      | all-xinjiang   | conditional because of xj.exit.on-approvals  |
      | uyghur         | altay           | 5      | all-xinjiang   | conditional because of xj.exit.on-approvals  |
      | other-minority | altay           | 5      | all-xinjiang   | conditional because of xj.exit.on-approvals  |
      | han            | altay           | 5      | all-xinjiang   | free                                         |
      | kazakh         | ili             | 5      | where-reported | free                                         |
      | kazakh         | altay           | 0      | all-xinjiang   | barred because of xj.exit.approvals-missing  |
      | uyghur         | altay           | 0      | all-xinjiang   | barred because of xj.exit.approvals-missing  |
      | other-minority | altay           | 0      | all-xinjiang   | barred because of xj.exit.approvals-missing  |
      | han            | altay           | 0      | all-xinjiang   | free                                         |
      | kazakh         | ili             | 0      | where-reported | free                                         |
      | kazakh         | china-elsewhere | 0      | all-xinjiang   | free                                         |
      | kazakh         | nowhere         | 0      | all-xinjiang   | free                                         |

  # First told on 16 August 2017 as in use, the recall of passports being of October 2016.
  Scenario Outline: On what days <rule> may, and must, have begun
    Given a life that opens on 2016-06-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And it is known that registered-in is <registered>
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening stamps is <stamps>
    And at the opening guarantor-signature is held
    And at the opening exit-form is approved
    And at the opening location is china
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law, treaty and practice
    And reading some-parts is <parts>
    When it is judged on 2016-09-30 and 2016-10-01 and 2017-08-15 and 2017-08-16
    Then on 2016-09-30, rule <rule> is not in force
    And on 2016-10-01, rule <rule> may take effect
    And on 2017-08-15, rule <rule> may take effect
    And on 2017-08-16, rule <rule> takes effect

    Examples:
      | rule                         | registered      | stamps | parts          |
      | xj.approvals.everywhere      | altay           | 0      | all-xinjiang   |
      | xj.approvals.where-reported  | altay           | 0      | where-reported |
      | xj.approvals.not-there       | china-elsewhere | 0      | all-xinjiang   |
      | xj.approvals.complete        | altay           | 5      | all-xinjiang   |
      | xj.exit.on-approvals         | altay           | 5      | all-xinjiang   |
      | xj.exit.approvals-missing    | altay           | 0      | all-xinjiang   |

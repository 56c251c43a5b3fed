Feature: Who is singled out at the exit, and who is barred as anybody would be

  # Each rule by itself, the other left out: minorities registered in Xinjiang, where the way out is barred or conditional, and no law bars
  # everybody in that place.
  Scenario Outline: By <rule>, a bar that falls by ethnicity is unlawful and a bar of the law is not
    Given a life that opens on <opens>
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And it is known that registered-in is <registered>
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening cn-criminal-case is <case>
    And at the opening cn-exit-bar is <bar>
    And at the opening cn-document-ban is <ban>
    And at the opening location is china
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And rule <other> is off
    When it is judged on <day>
    Then under practice, cn-exit is <exit>
    And under practice, exit-distinction is <answer>

    Examples:
      | rule                     | other                    | opens      | day        | ethnicity      | registered      | case      | bar               | ban     | exit        | answer   |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | kazakh         | altay           | none      | none              | none    | barred      | unlawful |
      | intl.icerd.leaving       | cn.constitution.equality | 2023-06-01 | 2024-06-01 | kazakh         | altay           | none      | none              | none    | conditional | unlawful |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | uyghur         | altay           | none      | none              | none    | barred      | unlawful |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | other-minority | altay           | none      | none              | none    | barred      | unlawful |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | han            | altay           | none      | without-ground    | none    | barred      | none     |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | kazakh         | china-elsewhere | none      | without-ground    | none    | barred      | none     |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | kazakh         | nowhere         | none      | without-ground    | none    | barred      | none     |
      | intl.icerd.leaving       | cn.constitution.equality | 2014-06-01 | 2015-04-01 | kazakh         | altay           | none      | none              | none    | free        | none     |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | kazakh         | altay           | sentenced | none              | none    | barred      | none     |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | kazakh         | altay           | none      | court             | none    | barred      | none     |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | kazakh         | altay           | none      | border-offence    | none    | barred      | none     |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | kazakh         | altay           | none      | national-security | none    | barred      | none     |
      | intl.icerd.leaving       | cn.constitution.equality | 2017-06-01 | 2018-06-01 | kazakh         | altay           | none      | none              | imposed | barred      | none     |
      | cn.constitution.equality | intl.icerd.leaving       | 2023-06-01 | 2024-06-01 | kazakh         | altay           | none      | none              | none    | conditional | unlawful |
      | cn.constitution.equality | intl.icerd.leaving       | 2017-06-01 | 2018-06-01 | uyghur         | altay           | none      | none              | none    | barred      | unlawful |
      | cn.constitution.equality | intl.icerd.leaving       | 2017-06-01 | 2018-06-01 | other-minority | altay           | none      | none              | none    | barred      | unlawful |
      | cn.constitution.equality | intl.icerd.leaving       | 2017-06-01 | 2018-06-01 | han            | altay           | none      | without-ground    | none    | barred      | none     |
      | cn.constitution.equality | intl.icerd.leaving       | 2017-06-01 | 2018-06-01 | kazakh         | china-elsewhere | none      | without-ground    | none    | barred      | none     |
      | cn.constitution.equality | intl.icerd.leaving       | 2017-06-01 | 2018-06-01 | kazakh         | nowhere         | none      | without-ground    | none    | barred      | none     |
      | cn.constitution.equality | intl.icerd.leaving       | 2017-06-01 | 2018-06-01 | kazakh         | altay           | sentenced | none              | none    | barred      | none     |
      | cn.constitution.equality | intl.icerd.leaving       | 2017-06-01 | 2018-06-01 | kazakh         | altay           | none      | court             | none    | barred      | none     |
      | cn.constitution.equality | intl.icerd.leaving       | 2017-06-01 | 2018-06-01 | kazakh         | altay           | none      | border-offence    | none    | barred      | none     |
      | cn.constitution.equality | intl.icerd.leaving       | 2017-06-01 | 2018-06-01 | kazakh         | altay           | none      | national-security | none    | barred      | none     |
      | cn.constitution.equality | intl.icerd.leaving       | 2017-06-01 | 2018-06-01 | kazakh         | altay           | none      | none              | imposed | barred      | none     |

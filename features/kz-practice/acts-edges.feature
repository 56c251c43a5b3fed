Feature: Acts on the stateless, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: Recognised as stateless
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                             | person                                                                      | opens                                                                                                               | events                                        | on         | says                                                           |
      | abroad nobody is                                 | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, location: elsewhere}  | {on: 2021-06-01, act: recognise-as-stateless} | 2021-06-01 | the event recognise-as-stateless was not allowed: requires     |
      | in Kazakhstan                                    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, location: kazakhstan} | {on: 2021-06-01, act: recognise-as-stateless} | 2021-06-01 | the event recognise-as-stateless was allowed                   |
      | surely since the end of 2020                     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, location: kazakhstan} | {on: 2020-12-31, act: recognise-as-stateless} | 2020-12-31 | the event recognise-as-stateless was allowed                   |
      | the day before it may not have been in force yet | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, location: kazakhstan} | {on: 2020-12-30, act: recognise-as-stateless} | 2020-12-30 | the event recognise-as-stateless was allowed                   |
      | before 2020                                      | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2019-01-01, chinese-by-china: none, kazakh-by-kazakhstan: none, third-nationality: none, location: kazakhstan} | {on: 2019-12-31, act: recognise-as-stateless} | 2019-12-31 | the event recognise-as-stateless was not allowed: not in force |

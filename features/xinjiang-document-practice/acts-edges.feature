Feature: Acts on papers reported of Xinjiang, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: Whose papers are not touched
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    And reading art-9-timing is static
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                | person                                                                        | opens                                                                                                    | events                                               | on         | says                                                              |
      | registered nowhere: the passport    | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held}                             | {on: 2018-06-01, act: take-passport-for-safekeeping} | 2018-06-01 | the event take-passport-for-safekeeping was not allowed: requires |
      | registered nowhere: the Kazakh card | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: nowhere} | {on: 2017-01-01, chinese-by-china: held, location: china, kz-pr-card: held}                              | {on: 2018-06-01, act: take-kz-card-for-safekeeping}  | 2018-06-01 | the event take-kz-card-for-safekeeping was not allowed: requires  |
      | a Kazakh citizen's Chinese passport | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}   | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held, kazakh-by-kazakhstan: held} | {on: 2018-06-01, act: confiscate-passport}           | 2018-06-01 | the event confiscate-passport was allowed                         |

  # What each act asks for, and what it brings about.
  Scenario Outline: Both papers at once
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layers law and treaty and practice and incident
    And reading confiscated-passports is loosely-named
    When it is judged on <on>
    Then <says>

    Examples:
      | case                 | person                                                                      | opens                                                                                               | events                                              | on         | says                                                             |
      | without a passport   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, kz-pr-card: held}                         | {on: 2018-06-01, act: confiscate-passport-and-card} | 2018-06-01 | the event confiscate-passport-and-card was not allowed: requires |
      | without a card       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held}                        | {on: 2018-06-01, act: confiscate-passport-and-card} | 2018-06-01 | the event confiscate-passport-and-card was not allowed: requires |
      | abroad               | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: kazakhstan, cn-passport: held, kz-pr-card: held} | {on: 2018-06-01, act: confiscate-passport-and-card} | 2018-06-01 | the event confiscate-passport-and-card was not allowed: requires |
      | of a Han             | {ethnicity: han, born: 1983-01-01, born-in: china, registered-in: altay}    | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held, kz-pr-card: held}      | {on: 2018-06-01, act: confiscate-passport-and-card} | 2018-06-01 | the event confiscate-passport-and-card was not allowed: requires |
      | the passport is gone | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held, kz-pr-card: held}      | {on: 2018-06-01, act: confiscate-passport-and-card} | 2018-06-01 | cn-passport is confiscated                                       |
      | the card is gone     | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay} | {on: 2017-01-01, chinese-by-china: held, location: china, cn-passport: held, kz-pr-card: held}      | {on: 2018-06-01, act: confiscate-passport-and-card} | 2018-06-01 | kz-pr-card is confiscated                                        |

Feature: Detained at the border

  As reported in 2017 of ethnic Kazakhs who came back with Kazakh papers.

  # S000 L23-L27.
  Scenario Outline: Whom the reports speak of
    Given the life
      """
      person: {ethnicity: <ethnicity>, born: 1985-01-01, born-in: china, registered-in: ili}
      opens: {on: 2018-01-01, chinese-by-china: {is: held, since: 1985-01-01}, location: {is: kazakhstan, since: 2015-01-01}, <papers>}
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<way>, {on: 2018-05-25, act: detain-at-border}]
      """
    And the layers law and treaty and practice
    When it is judged on 2018-05-25
    Then <says>

    Examples:
      | case                   | ethnicity | papers                                              | way                                                                                    | says                                                 |
      | a residence card       | kazakh    | kz-pr-card: held                                    | {on: 2018-05-20, now: {location: china}}                                               | the event detain-at-border was allowed               |
      | a Kazakh passport      | kazakh    | kz-passport: held                                   | {on: 2018-05-20, now: {location: china}}                                               | the event detain-at-border was allowed               |
      | permanent residence    | kazakh    | kz-residence: {is: permanent, since: 2015-01-01}    | {on: 2018-05-20, now: {location: china}}                                               | the event detain-at-border was allowed               |
      | a permit declared void | kazakh    | kz-residence: {is: invalidated, since: 2018-01-01}  | {on: 2018-05-20, now: {location: china}}                                               | the event detain-at-border was allowed               |
      | a citizen              | kazakh    | kazakh-by-kazakhstan: {is: held, since: 2015-01-01} | {on: 2018-05-20, now: {location: china}}                                               | the event detain-at-border was allowed               |
      | nothing Kazakh         | kazakh    | kz-pr-card: none                                    | {on: 2018-05-20, now: {location: china}}                                               | the event detain-at-border was not allowed: requires |
      | of another ethnicity   | han       | kz-pr-card: held                                    | {on: 2018-05-20, now: {location: china}}                                               | the event detain-at-border was not allowed: requires |
      | back for two months    | kazakh    | kz-pr-card: held                                    | {on: 2018-03-20, now: {location: china}}                                               | the event detain-at-border was not allowed: requires |
      | on the way again       | kazakh    | kz-pr-card: held                                    | {on: 2018-05-20, now: {location: china}}, {on: 2018-05-22, now: {location: elsewhere}} | the event detain-at-border was not allowed: requires |
      | what it brings about   | kazakh    | kz-pr-card: held                                    | {on: 2018-05-20, now: {location: china}}                                               | detention is border-detention                        |

Feature: Acts under the consular rules, each at its edges

  Lives in which an act lacks one of the things that it asks for, and what it brings about where it is done.

  # What each act asks for, and what it brings about.
  Scenario Outline: Loss registered at a mission
    Given the life
      """
      person: <person>
      opens: <opens>
      roles: {mother: nobody, father: nobody, spouse: nobody, guarantor: nobody}
      events: [<events>]
      """
    And the layer law
    When it is judged on <on>
    Then <says>

    Examples:
      | case                                          | person                                                                                         | opens                                                                                                         | events                                          | on         | says                                                         |
      | without a threat there is nothing to register | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay}                    | {on: 2025-01-01, kazakh-by-kazakhstan: held, kz-passport: held, location: elsewhere}                          | {on: 2026-01-10, act: register-loss-at-mission} | 2026-01-10 | the event register-loss-at-mission was not allowed: requires |
      | where false data were given                   | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes} | {on: 2025-01-01, kazakh-by-kazakhstan: held, kz-passport: held, kz-application: granted, location: elsewhere} | {on: 2026-01-10, act: register-loss-at-mission} | 2026-01-10 | the event register-loss-at-mission was allowed               |
      | the citizenship is lost                       | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes} | {on: 2025-01-01, kazakh-by-kazakhstan: held, kz-passport: held, kz-application: granted, location: elsewhere} | {on: 2026-01-10, act: register-loss-at-mission} | 2026-01-10 | kazakh-by-kazakhstan is lost                                 |
      | the passport is void                          | {ethnicity: kazakh, born: 1983-01-01, born-in: china, registered-in: altay, false-papers: yes} | {on: 2025-01-01, kazakh-by-kazakhstan: held, kz-passport: held, kz-application: granted, location: elsewhere} | {on: 2026-01-10, act: register-loss-at-mission} | 2026-01-10 | kz-passport is void                                          |

Feature: What is claimed to hang on ethnicity, and what never does

  Two people are looked for who are alike in all but their ethnicity and are answered otherwise. Where there are none, that
  is proved.

  # Exit-Entry Law articles 9 to 12 know no ethnicity.
  @F-C08
  Scenario: Leaving China never hangs on ethnicity in law
    Then it is proved that "cn-exit never hangs on ethnicity on 2018-06-01 by law"
    And it is proved that "cn-renunciation never hangs on ethnicity on 2018-06-01 by law"

  # The approvals of Xinjiang are asked of whoever is not Han.
  @F-C08
  Scenario: It does in practice
    Then it is not so that "cn-exit never hangs on ethnicity on 2018-06-01 by law+treaty+practice", as somebody whose location is china and whose ethnicity is not han shows

  # Kazakh law favours ethnic Kazakhs: whatever the visa they may ask for residence (Migration Law article 7).
  Scenario: Residence and citizenship of Kazakhstan do hang on it, the right to stay does not
    Then it is not so that "kz-permanent-residence never hangs on ethnicity on 2018-06-01 by law", as somebody whose ethnicity is kazakh shows
    And it is not so that "kz-citizenship never hangs on ethnicity on 2018-06-01 by law", as somebody whose ethnicity is not kazakh shows
    And it is proved that "kz-stay never hangs on ethnicity on 2018-06-01 by law"

Feature: Deadlines that cannot both be kept

  Each scenario puts two limits of time into one life and looks at the days on which they part.

  # Thirty visa-free days (agreement of 2023); a kandas decision may take 35 (October 2023). Migration Law article 7 bridges ninety
  # days for those who applied for permanent residence.
  @F-D01
  Scenario: The visa-free stay ends a week before the decision is due
    Given the life "kandas-applicant-overstaying"
    When it is judged on 2024-04-08, 2024-04-09 and 2024-04-16
    Then on 2024-04-08, under treaty, kz-stay is lawful because of bilat.visa.stay
    And on 2024-04-09, under treaty, kz-stay is unlawful because of kz.stay.none
    And on 2024-04-16, under treaty, kz-stay is unlawful
    And on 2024-04-09, under treaty, removal is possible because of kz.cao.removal
    And on 2024-04-09, under treaty, kz-stay hangs on how bridging is read

  @F-D01
  Scenario: Whoever also applies for permanent residence in time is bridged for ninety days
    Given the life "kandas-applicant-overstaying"
    And the event apply-kz-residence on 2024-04-01
    When it is judged on 2024-04-09, 2024-06-29 and 2024-06-30
    Then on 2024-04-09, kz-stay is lawful because of kz.stay.bridged
    And on 2024-06-29, kz-stay is lawful because of kz.stay.bridged
    And on 2024-06-30, kz-stay is unlawful

  # Kandas status ends after a year (Migration Law article 25(1)(3)); the citizenship is to be decided in three months (Citizenship
  # Law article 16-1); for China's certificate Nationality Law article 16 sets no limit, so that waiting for it outlasts both. When
  # the status has ended the simplified route is closed, though the office was late; the status may be given again.
  @F-D04
  Scenario: Three months to decide, a year of status, no limit for the certificate
    Given the life "retired-herder"
    When it is judged on 2024-05-01, 2024-05-02, 2024-12-19 and 2024-12-20
    Then on 2024-05-01, kz.decide-in-time is owed
    And on 2024-05-02, kz.decide-in-time is late since 2024-05-02
    And on 2024-12-19, under law, kz-citizenship is eligible
    And on 2024-12-19, under practice, kz-citizenship is refused because of kz.practice.certificate-demanded
    And on 2024-12-20, kandas is ended since 2024-12-20
    And on 2024-12-20, under law, kz-simplified-route is closed
    And on 2024-12-20, under law, kz-citizenship is refused
    And on 2024-12-20, under law, kandas-eligibility is eligible

  # The local approval takes six weeks at least; a visa has a last day, here the end of September, by which the course has begun. How
  # long such visas run was not read: the day is this life's.
  @F-D06
  Scenario: The study visa runs out before the local approval
    Given the life
      """
      person: {ethnicity: kazakh, born: 1998, registered-in: altay}
      opens:
        on: 2017-07-01
        chinese-by-china: held
        cn-passport: {is: held, until: 2024-01-01}
        kz-residence: {is: student, since: 2017-07-01, until: 2017-10-01}
        location: china
        occupation: student
      events:
      - {on: 2017-08-28, act: file-exit-form}
      - {on: 2017-09-04, act: stamp-by-village-committee}
      - {on: 2017-09-11, act: stamp-by-village-committee}
      - {on: 2017-09-18, act: stamp-by-police}
      - {on: 2017-09-25, act: stamp-by-civil-affairs}
      - {on: 2017-10-02, act: stamp-by-ethnic-affairs}
      - {on: 2017-10-02, act: sign-as-guarantor}
      - {on: 2017-10-09, act: approve-exit-form}
      """
    When it is judged on 2017-09-30, 2017-10-01 and 2017-10-09
    Then under law, cn-exit is free
    And on 2017-09-30, kz-residence is student
    And on 2017-09-30, under practice, cn-exit is barred because of xj.exit.approvals-missing
    And on 2017-10-01, kz-residence is ended since 2017-10-01
    And on 2017-10-09, under practice, cn-exit is conditional because of xj.exit.on-approvals

  # Citizenship Law article 21 counts its thirty days from the day another citizenship is acquired; an old one that never ended was
  # acquired at birth. The form of annex 8 counts from the admission instead.
  @F-D08
  Scenario: An old nationality that never ended starts no time to report it; the form starts one of its own
    Given the life "retired-herder-registered"
    When it is judged on 2024-05-16
    Then under practice, dual is yes
    And kz.report-other-citizenship is none
    And under law, kz-dual-liability is none because of kz.cao.no-liability
    And kz.r85.hand-in-old-passport is late since 2024-05-16

  @F-D08
  Scenario: A nationality that is acquired starts the thirty days
    Given the life "retired-herder-registered"
    And the event acquire-third-nationality on 2024-06-01
    And reading kz-loss-effect is on-registration
    When it is judged on 2024-07-01 and 2024-07-02
    Then on 2024-07-01, kz.report-other-citizenship is owed
    And on 2024-07-02, kz.report-other-citizenship is late since 2024-07-02
    And on 2024-07-02, under law, kz-dual-liability is liable because of kz.cao.report-late

  # Refugees Law article 10: a day to report a forced unlawful crossing, five to ask for asylum. Whoever hides or is held in those days
  # is late; article 12 does not list lateness among the grounds of refusal, and article 18 forbids the return all the same.
  @F-N06
  Scenario: The day and the five days pass before the person can act
    Given the life "asylum-seeker-refused"
    And the event apply-asylum moved to 2019-05-20
    When it is judged on 2019-05-11, 2019-05-12, 2019-05-15, 2019-05-16 and 2019-05-20
    Then on 2019-05-11, kz.ref.report-in-time is owed
    And on 2019-05-12, kz.ref.report-in-time is late since 2019-05-12
    And on 2019-05-15, kz.ref.file-in-time is owed
    And on 2019-05-16, kz.ref.file-in-time is late since 2019-05-16
    And under law, refuge is protected because of kz.ref.fear
    And removal is no
    And on 2019-05-16, under treaty, entry-punished is yes
    And on 2019-05-20, under treaty, entry-punished is no

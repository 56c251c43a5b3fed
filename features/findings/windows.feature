Feature: Spans without a nationality, and without a paper

  Stateless is who is no national in the eyes of either state (nor of a third). Neither state is known to be bound by the
  statelessness conventions.

  # Nationality Law article 11: the nationality ends on approval; no article asks whether another has been secured.
  @F-S01
  Scenario: Renounced in July 2018, not yet admitted: stateless from the day of approval
    Given the life "simplified-renunciant"
    Then day by day the answers are
      | on         | chinese-by-china      | kazakh-by-kazakhstan | stateless |
      | 2018-07-01 | held                  | none                 | no        |
      | 2018-07-02 | lost since 2018-07-02 | none                 | yes       |
      | 2024-02-29 | lost since 2018-07-02 | none                 | yes       |

  @F-S01
  Scenario: The window closes on the day of registration and not before
    Given the life "simplified-renunciant"
    And without the event raise-security-objection
    And without the event register-kz-citizenship
    And the event apply-kandas on 2019-01-10
    And the event grant-kandas on 2019-02-01 with outcome eligible
    And the event grant-kz-residence on 2019-02-20 with outcome granted
    And the event apply-kz-citizenship on 2019-03-01
    And the event register-kz-citizenship on 2019-05-06 with outcome eligible
    Then day by day the answers are
      | on         | kz-residence | kazakh-by-kazakhstan | stateless |
      | 2019-05-05 | permanent    | none                 | yes       |
      | 2019-05-06 | ended        | held                 | no        |

  # Citizenship Law article 17(3); Nationality Law article 13 speaks of foreign nationals who were Chinese, and she is no state's.
  @F-S02
  Scenario: Renounced and then refused: stateless, with no way back to the Chinese nationality
    Given the life "simplified-renunciant"
    When it is judged on 2024-06-01
    Then stateless is yes
    And kz-citizenship is refused because of kz.citizenship.refused
    And rule kz.art17.security takes effect
    And cn-restoration is closed because of cn.restoration.stateless
    And under law, kz-stay is unlawful
    And under practice, removal is no because of kz.practice.stateless-tolerated

  # Article 17(7) asks about another citizenship. The passport is void (Passport Law article 16) and the certificate of article 16 is hers.
  @F-S02
  Scenario: Another citizenship cannot be held against whoever renounced it
    Given the life "simplified-renunciant"
    And without the event raise-security-objection
    And without the event register-kz-citizenship
    When it is judged on 2024-06-01
    Then chinese-by-kazakhstan is no
    And rule kz.art17.other-citizenship is not met
    And kz-art17-ground is no
    And stateless is yes

  # The same refusal of somebody who never renounced leaves the Chinese nationality where it was.
  @F-S02
  Scenario: Refused without having renounced: Chinese as before
    Given the life "simplified-renunciant"
    And without the event decide-renunciation
    When it is judged on 2024-06-01
    Then stateless is no
    And chinese-by-china is held

  # Nationality Law article 5: a child born abroad is Chinese unless a Chinese parent is settled abroad and the child is another
  # state's from birth. Citizenship Law article 12: one Kazakh parent and birth in Kazakhstan; article 11-1: two foreign parents, never.
  @F-S06
  Scenario Outline: Which nationality a child born in Almaty has hangs on the parents
    Given the life "<life>"
    When it is judged on 2024-06-01
    Then under law, chinese-by-china is <chinese>
    And under law, kazakh-by-kazakhstan is <kazakh>
    And under law, dual is <dual>
    And stateless is no

    Examples:
      | life                         | chinese | kazakh | dual |
      | child-of-settled-father      | none    | held   | no   |
      | child-of-recent-father       | held    | held   | yes  |
      | child-of-two-foreign-parents | held    | none   | no   |

  # From July 2026 two nationalities are a ground for ending the Kazakh one (article 13(3)); minors with both from birth are left
  # to a law that was not found, so nothing threatens them until they are eighteen.
  @F-S06
  Scenario: The child with both: spared while a minor
    Given the life "child-of-recent-father"
    When it is judged on 2026-07-02, 2040-03-09 and 2040-03-10
    Then under law, dual is yes
    And on 2026-07-02, under law, kz-citizenship-loss is safe
    And on 2040-03-09, under law, kz-citizenship-loss is safe
    And on 2040-03-10, under law, kz-citizenship-loss is threatened because of kz.con26.dual.decision

  # The settling test is two years with a permit: the father's permit of March 2021 is two years old in March 2023.
  @F-S06
  Scenario Outline: Born a day before the father is settled, and on that day
    Given the life
      """
      person: {ethnicity: kazakh, born: <born>, born-in: kazakhstan, registered-in: nowhere}
      roles:
        spouse: nobody
        mother:
          person: {ethnicity: kazakh, born: 1993}
          opens: {on: 2012-01-01, kazakh-by-kazakhstan: held, location: kazakhstan}
        father:
          person: {ethnicity: kazakh, born: 1990, registered-in: tacheng}
          opens:
            on: 2021-03-01
            chinese-by-china: held
            kz-residence: {is: permanent, since: 2021-03-01}
            location: {is: kazakhstan, since: 2021-03-01}
      """
    When it is judged on 2024-06-01
    Then under law, dual is <dual>

    Examples:
      | born       | dual |
      | 2023-02-28 | yes  |
      | 2023-03-01 | no   |

  # Only the mission renews a passport abroad (Passport Law article 11), and without a valid one no permit is given again (service
  # standard). Nationality goes on; there is nothing to show it by and no stay.
  @F-S07
  Scenario: Card void and passport run out: a national of China without a paper of any state
    Given the life "retired-herder"
    When it is judged on 2024-06-04 and 2024-06-05
    Then stateless is no
    And on 2024-06-04, under practice, kz-permanent-residence is granted
    And on 2024-06-05, under practice, cn-passport is expired
    And on 2024-06-05, under practice, kz-pr-card is void
    And on 2024-06-05, under practice, kz-permanent-residence is refused because of kz.pr.passport-missing
    And on 2024-06-05, under practice, kz-stay is unlawful
    And on 2024-06-04, undocumented is no
    And on 2024-06-05, under practice, undocumented is yes
    And on 2024-06-05, under law, undocumented is no
    And on 2024-06-05, under law, kz-stay is lawful because of kz.stay.permit
    And on 2024-06-05, under law, cn-passport-issue is issued because of cn.passport.issue

  # Nationality Law article 5: Chinese parents and no other nationality at birth, so Chinese; no text makes registration a
  # condition. The mission gives no first passport to a child in no household registration. Conventions and Refugees Law article 18
  # forbid to send the child back.
  @F-S08
  Scenario: Child of refugees: Chinese by law, with nothing to show it
    Given the life "child-of-refugees"
    When it is judged on 2021-07-01
    Then under law, chinese-by-china is held since 2021-06-01 because of cn.nationality.born-abroad
    And stateless is no
    And under practice, cn-passport-issue is refused because of cn.practice.child-passport
    And kz-stay is lawful because of kz.stay.child-of-refugee
    And removal is no

  # Citizenship Law article 14 makes Kazakh the child of stateless parents who live in Kazakhstan permanently. Before the parents
  # have that permit the child is born into no nationality at all.
  @F-S08
  Scenario Outline: Child of two who renounced and were not yet admitted
    Given the life
      """
      person: {ethnicity: kazakh, born: 2018-11-01, born-in: kazakhstan, registered-in: nowhere}
      roles:
        spouse: nobody
        mother:
          person: {ethnicity: kazakh, born: 1994, registered-in: ili}
          opens: {on: 2018-07-20, chinese-by-china: lost, location: kazakhstan, kz-residence: <residence>}
        father:
          person: {ethnicity: kazakh, born: 1990, registered-in: ili}
          opens: {on: 2018-07-20, chinese-by-china: lost, location: kazakhstan, kz-residence: <residence>}
      """
    When it is judged on 2018-12-01
    Then chinese-by-china is none
    And kazakh-by-kazakhstan is <kazakh>
    And stateless is <stateless>

    Examples:
      | residence | kazakh | stateless |
      | none      | none   | yes       |
      | temporary | none   | yes       |
      | permanent | held   | no        |

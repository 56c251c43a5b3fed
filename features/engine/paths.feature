Feature: Ways to a goal

  The life goes on by acts of the rulebook, each judged on its day as an event that is told. Waiting is until something
  changes. Where no way is, all acts that anybody may do, taken together, do not bring the goal.

  Background:
    Given the words
      """
      actors:
        office: {of: state, label: the office}
        sky: {of: chance, label: nobody}
      facts:
        fit: {type: bool}
      statuses:
        permit: {values: [none, pending, held, ended], begins: none, missing: none, then: {held: ended}}
        card: {values: [none, held, ended], begins: none, missing: none, then: {held: ended}}
        heir: {values: [none, called], begins: none, missing: none}
        member: {values: [none, held], begins: none, missing: none}
      questions:
        merit: {outcomes: [granted, refused], asked_when: [permit is pending]}
        exposed: {outcomes: ["no", "yes"], window: yes}
      """
    And the rules
      """
      - {id: fit, decides: merit, outcome: granted, when: [fit]}
      - {id: unfit, decides: merit, outcome: refused, when: [not fit]}
      - {id: bare, decides: exposed, outcome: "yes", when: [permit is pending, card is not held]}
      - {id: covered, decides: exposed, outcome: "no", default: yes}
      """
    And the acts
      """
      - {id: apply, actor: person, requires: [permit is none or ended], effects: [permit becomes pending]}
      - id: decide
        actor: office
        requires: [permit is pending]
        decided_by: merit
        takes: {since: permit, at_least: 10 days, at_most: 30 days}
        effects: {granted: [permit becomes held for 60 days], refused: [permit becomes none]}
      - {id: join, actor: person, requires: [permit is held, on >= since permit + 20 days], effects: [member becomes held]}
      - {id: fetch-card, actor: person, effects: [card becomes held for 20 days]}
      - {id: sneak-in, actor: person, effects: [member becomes held], offence: yes}
      - {id: inherit, actor: sky, effects: [heir becomes called]}
      - {id: void, actor: office, requires: [permit is pending], effects: [permit becomes none], harm: yes}
      """
    And a life that opens on 2020-01-01
    And it is known that fit is yes

  Scenario: Acts, decisions and waiting lead there; earliest and latest days are told
    When the way to member=held is sought from 2020-01-01
    Then the way goes by apply, decide and join
    And the way takes 30 to 50 days
    And the way meets exposed from 2020-01-01 to 2020-01-10
    And on the way there is a danger of void

  Scenario: A window is told with the steps that open and close it, and its days where others take their time
    Given at the opening permit is held since 2019-01-01
    And the event apply on 2020-02-01
    When the way to permit=held is sought from 2020-02-01
    Then the way goes by decide
    And the way meets exposed from 2020-02-01 to 2020-02-10
    And the way may meet exposed for 30 days until decide

  Scenario: A window that opens and closes on one day is one all the same where others take their time
    Given it is known that fit is yes
    And at the opening card is held since 2019-12-12 until 2020-01-11
    When the way to permit=held is sought from 2020-01-01
    Then the way goes by apply and decide
    And the way may meet exposed for 20 days until decide

  Scenario: A window that was open before one set out began when it began
    Given at the opening permit is pending since 2019-12-25
    And at the opening card is none
    When the way to permit=held is sought from 2020-01-03
    Then the way meets exposed from 2020-01-01 to 2020-01-03

  Scenario: Nobody applies before the answer may be had
    Given the words
      """
      statuses:
        seal: {values: [none, asked, held], begins: none, missing: none}
        oath: {values: [none, sworn], begins: none, missing: none}
      questions:
        sealing: {outcomes: [granted, refused]}
      """
    And the rules
      """
      - {id: sworn, decides: sealing, outcome: granted, when: [oath is sworn]}
      - {id: unsworn, decides: sealing, outcome: refused, default: yes}
      """
    And the acts
      """
      - {id: ask, actor: person, requires: [seal is none], effects: [seal becomes asked]}
      - {id: swear, actor: person, requires: [oath is none], effects: [oath becomes sworn]}
      - id: seal-it
        actor: office
        requires: [seal is asked]
        decided_by: sealing
        takes: {since: seal, at_most: 10 days}
        effects: {granted: [seal becomes held], refused: [seal becomes none]}
      """
    When the way to seal=held is sought from 2020-01-01
    Then the way goes by swear, ask and seal-it
    And the way takes 0 to 10 days

  Scenario: Where the decision must be another there is no way, and the fact that decides it is named
    Given it is known that fit is no
    When the way to member=held is sought from 2020-01-01
    Then there is no way, for fit

  Scenario: Where there is no way, the one rule that bars it is found by leaving it out
    Given the rules
      """
      - {id: merit-counts-too, decides: merit, outcome: granted, default: yes}
      """
    And it is known that fit is no
    And at the opening permit is pending
    When the way to member=held is sought from 2020-01-01 without sky and what opens it
    Then there is no way
    And without rule unfit a way opens of 2 steps

  Scenario: What another did, undone, may open a way too
    Given the acts
      """
      - {id: bar, actor: office, effects: [heir becomes called]}
      - {id: enrol, actor: person, requires: [heir is none], effects: [card becomes ended]}
      """
    And the event bar on 2020-01-01
    When the way to card=ended is sought from 2020-02-01 and what opens it
    Then the way goes by fetch-card
    When the way to heir=none is sought from 2020-02-01 and what opens it
    Then there is no way
    And had bar not been done a way opens

  Scenario: Without whoever decides there is no way
    When the way to permit=held is sought from 2020-01-01 without office
    Then there is no way

  Scenario: Without a whole state there is none either
    When the way to permit=held is sought from 2020-01-01 without state
    Then there is no way

  Scenario: What already is so needs no step
    Given at the opening member is held
    When the way to member=held is sought from 2020-01-01
    Then the way needs no step

  Scenario: At worst others still do what they must
    When the way to permit=held is sought from 2020-01-01 at worst
    Then the way goes by apply and decide
    And the way takes 10 to 30 days

  Scenario: No way goes by what the law forbids
    Given it is known that fit is no
    When the way to member=held is sought from 2020-01-01
    Then there is no way, for fit

  Scenario: Where it is asked for, a way may go by an offence, and the step says so
    Given it is known that fit is no
    When the way to member=held is sought from 2020-01-01 even unlawfully
    Then the way goes by sneak-in
    And step sneak-in is an offence

  Scenario: A lawful way stays free of offences though they are allowed for
    Given at the opening permit is held since 2019-01-01
    When the way to member=held is sought from 2020-01-01
    Then the way goes by join
    And no step is an offence

  Scenario: An offence that a life tells of is told as one
    Given the event sneak-in on 2020-01-02
    When it is judged on 2020-01-03
    Then the event sneak-in was an offence
    And member is held since 2020-01-02

  Scenario: Nobody is bound to do what is forbidden
    Given the duties
      """
      - {id: sneak-soon, owes: person, act: sneak-in, since: permit becomes held, within: 5 days}
      """
    Then the rulebook is refused: duty sneak-soon: its act 'sneak-in' is an offence; nobody owes what the law forbids

  Scenario: Nobody counts on chance
    When the way to heir=called is sought from 2020-01-01 at best
    Then there is no way


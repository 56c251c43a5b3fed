Feature: What would change an answer

  A bad answer is one that is put and is not the first of its outcomes. A change is a status that is another on the day
  judged, a choice made, a rule of practice aside, a term read otherwise, or - of another person - a fact. Each set of
  changes that is told makes the answer the best one when the life is replayed with it, and none of it can be left out.

  Background:
    Given the words
      """
      actors:
        office: {of: state, label: the office}
        sky: {of: chance, label: nobody}
      terms:
        near: {readings: [town, land], cite: [{work: act, at: s 1, mark: V1}]}
      facts:
        fit: {type: bool}
      statuses:
        home: {values: [land, abroad], begins: land, missing: land, plain: yes, control: person}
        permit: {values: [none, pending, held, ended], begins: none, missing: none, then: {held: ended}}
        card: {values: [none, held], begins: none, missing: none}
        oath: {values: [none, sworn], begins: none, missing: none}
        blessing: {values: [none, given], begins: none, missing: none}
      questions:
        merit: {outcomes: [granted, refused]}
        stay: {outcomes: [lawful, unlawful]}
        vote: {outcomes: ["yes", "no"]}
        safe: {outcomes: ["yes", "no"]}
      """
    And the rules
      """
      - {id: stay-home, decides: stay, outcome: lawful, when: [permit is held]}
      - {id: stay-away, decides: stay, outcome: lawful, when: [home is abroad]}
      - {id: no-stay, decides: stay, outcome: unlawful, default: yes}
      - {id: may-vote, decides: vote, outcome: "yes", when: [oath is sworn, card is held, fit]}
      - {id: no-vote, decides: vote, outcome: "no", default: yes}
      - {id: unsafe, decides: safe, outcome: "no", when: [home is abroad]}
      - {id: choice, decides: merit, may: {actor: office, outcomes: [granted, refused], within: none stated}, when: [permit is pending]}
      - {id: not-asked-for, decides: merit, outcome: refused, when: [permit is not pending]}
      """
    And the acts
      """
      - {id: swear, actor: person, effects: [oath becomes sworn]}
      - {id: apply, actor: person, requires: [permit is none], effects: [permit becomes pending]}
      - id: decide
        actor: office
        requires: [permit is pending]
        decided_by: merit
        effects: {granted: [permit becomes held], refused: [permit becomes none]}
      - {id: bless, actor: sky, effects: [blessing becomes given]}
      - {id: rob, actor: office, requires: [home is abroad], effects: [card becomes none], harm: yes}
      - {id: make-card, actor: office, requires: [oath is sworn], effects: [card becomes held]}
      """
    And a life that opens on 2020-01-01
    And it is known that fit is yes

  Scenario: What anybody can see, and the person controls, is in the person's own hands
    When it is asked what would change stay on 2020-02-01
    Then the person alone can bring about home=abroad

  Scenario: What else would come of it is told
    When it is asked what would change stay on 2020-02-01
    Then with home=abroad, safe would become no
    And with home=abroad, there would be a danger of rob

  Scenario: A status that only another's act brings is in the other's hands; it is not open before it is asked for
    When it is asked what would change stay on 2020-02-01
    Then it would be so with permit=held, in the hands of office
    And no act brings about permit=held on that day

  Scenario: Two changes are needed, and go by acts of both in their order
    When it is asked what would change vote on 2020-02-01
    Then it would be so with card=held and oath=sworn, in the hands of office and person
    And card=held and oath=sworn goes by swear and make-card
    And nothing in the person's own hands is enough, proved

  Scenario: What is done already is not told again
    Given the event swear on 2020-01-10
    When it is asked what would change vote on 2020-02-01
    Then nothing but card=held would do

  Scenario: A choice is in the hands of whoever makes it
    Given at the opening permit is pending
    When it is asked what would change merit on 2020-02-01
    Then it would be so with merit=granted, in the hands of office
    And nothing in the person's own hands is enough

  Scenario: What is to be applied for, and then chosen, is told together
    When it is asked what would change merit on 2020-02-01
    Then it would be so with merit=granted and permit=pending, in the hands of office and person
    And merit=granted and permit=pending goes by apply

  Scenario: The best answer needs no change
    Given at the opening permit is held
    When it is asked what would change stay on 2020-02-01
    Then there is nothing to change

  Scenario: A fact that nobody can change is told apart
    Given it is known that fit is no
    And at the opening card is held
    And at the opening oath is sworn
    When it is asked what would change vote on 2020-02-01
    Then it would be so for a person with fit=yes
    And nothing in the person's own hands is enough, proved

  Scenario: A fact that is not known leaves the answer open, and is told as what it would take
    Given it is not known fit
    And at the opening card is held
    And at the opening oath is sworn
    When it is asked what would change vote on 2020-02-01
    Then it would be so for a person with fit=yes

  Scenario: What is nobody's choice is no advice
    Given the event swear on 2020-01-10
    And the rules
      """
      - {id: blessed, decides: vote, outcome: "yes", when: [blessing is given]}
      """
    When it is asked what would change vote on 2020-02-01
    Then nothing but card=held would do

  Scenario: A practice that did not apply
    Given the rules of "habit"
      """
      - {id: turned-away, decides: stay, outcome: unlawful, layer: practice, when: [permit is held]}
      """
    And the instrument "habit"
      """
      {title: A habit, layer: practice}
      """
    And at the opening permit is held
    When it is asked what would change stay on 2020-02-01
    Then under practice, it would be so without turned-away

  Scenario: A term read otherwise
    Given the rules
      """
      - {id: near-town, decides: safe, outcome: "yes", when: [permit is none], reading: {near: land}}
      - {id: near-none, decides: safe, outcome: "no", default: yes}
      """
    When it is asked what would change safe on 2020-02-01
    Then it would be so where near=land is how the law is read

  Scenario: Of a number that grows, the nearest that is enough is told
    Given the words
      """
      statuses:
        stamps: {type: int, min: 0, max: 5, begins: 0, missing: 0}
      questions:
        exit: {outcomes: [free, barred]}
      """
    And the rules
      """
      - {id: stamped, decides: exit, outcome: free, when: [stamps >= 2]}
      - {id: unstamped, decides: exit, outcome: barred, default: yes}
      """
    And the acts
      """
      - {id: stamp, actor: office, effects: [stamps increases by 1]}
      """
    When it is asked what would change exit on 2020-02-01
    Then nothing but stamps=2 would do
    And it would be so with stamps=2, in the hands of office

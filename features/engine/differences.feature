Feature: Whose answer differs between two stances, and that nobody else's does

  A side is written as on the command line: a day, layers, a reading. What a side does not say is the same for both. Each
  change is shown in a person whom the evaluator has judged on both sides, and told of everybody by rules; whether that is
  all is proved.

  Background:
    Given the words
      """
      facts: {rich: {type: bool, normally: "no"}, kin: {type: bool, normally: "no"}}
      statuses: {permit: {values: [none, held], begins: none, normally: none}}
      questions: {entry: {outcomes: [free, barred]}}
      """

  Scenario: An amendment, and the one person whom it changes
    Given the rules
      """
      - {id: open, decides: entry, outcome: free, when: [permit is held]}
      - {id: shut, decides: entry, outcome: barred, when: [permit is none]}
      - {id: tax, decides: entry, outcome: barred, when: [rich], overrides: [open], in_force: {from: 2020-01-01}}
      """
    When entry is compared between 2019-12-31 and 2020-01-01
    Then somebody's answer goes from free to barred: open takes effect in A; tax takes effect in B
    And nobody else's answer differs
    And the person shown is not typical in that “rich” is true of the person; permit is held

  Scenario: A law that says the same in other words changes nobody
    Given the rules
      """
      - {id: old, decides: entry, outcome: free, when: [{any: [rich, kin]}], in_force: {until: 2020-01-01}}
      - {id: new, decides: entry, outcome: free, when: [{none: [{all: [not rich, not kin]}]}], in_force: {from: 2020-01-01}}
      """
    When entry is compared between 2019-12-31 and 2020-01-01
    Then nobody's answer differs

  Scenario: What practice adds to the law
    Given the rules
      """
      - {id: open, decides: entry, outcome: free, when: [permit is held]}
      - {id: desk, decides: entry, outcome: barred, layer: practice, when: [kin]}
      """
    When entry is compared between law and law+practice
    Then somebody's answer goes from free to barred: open takes effect in A; desk takes effect in B
    And somebody's answer goes from silent to barred: open takes no effect in A; desk takes effect in B
    And nobody else's answer differs

  Scenario: A beaten exception lets the rule revive, so that who is both rich and kin notices nothing
    Given the rules
      """
      - {id: open, decides: entry, outcome: free, when: [permit is held]}
      - {id: tax, decides: entry, outcome: barred, when: [rich], overrides: [open], in_force: {from: 2020-01-01}}
      - {id: mercy, decides: entry, outcome: free, when: [kin], overrides: [tax]}
      - {id: shut, decides: entry, outcome: barred, default: yes}
      """
    When entry is compared between 2019-12-31 and 2020-01-01
    Then somebody's answer goes from free to barred: open takes effect in A; tax takes effect in B
    And nobody else's answer differs

  Scenario: Whoever waits is compared on another date; the same person then and now is not
    Given the rules
      """
      - {id: old, decides: entry, outcome: free, when: [on >= born + 18 years]}
      """
    When entry is compared between 2019-06-01 and 2020-06-01
    Then somebody's answer goes from silent to free: old takes no effect in A; old takes effect in B
    And nobody else's answer differs

  Scenario: The same person then and now, whose dates move along
    Given the rules
      """
      - {id: old, decides: entry, outcome: free, when: [on >= since permit + 100 days]}
      """
    When entry is compared between 2019-06-01 and 2020-06-01, for the same person then and now
    Then nobody's answer differs

  Scenario: A reading of a vague term
    Given the words
      """
      terms: {sense: {readings: [narrow, wide], cite: [{work: act, at: s 1, mark: V1}]}}
      facts: {rich: {type: bool, normally: "no"}, kin: {type: bool, normally: "no"}}
      """
    And the rules
      """
      - {id: near, decides: entry, outcome: free, when: [kin], reading: {sense: narrow}}
      - {id: far, decides: entry, outcome: free, when: [{any: [kin, rich]}], reading: {sense: wide}}
      """
    When entry is compared between sense=narrow and sense=wide
    Then somebody's answer goes from silent to free: near takes no effect in A; far takes effect in B
    And nobody else's answer differs
    And the person shown is not typical in that “rich” is true of the person

  Scenario: A rule on a status acts before the question is asked
    Given the rules
      """
      - {id: strike, decides: permit, outcome: none, when: [rich], layer: practice}
      - {id: open, decides: entry, outcome: free, when: [permit is held]}
      """
    When entry is compared between law and law+practice
    Then somebody's answer goes from free to silent: open takes effect in A; open takes no effect in B
    And nobody else's answer differs

  Scenario: A choice of the office where there was a right
    Given the words
      """
      actors: {person: self, office: bost}
      """
    And the rules
      """
      - {id: right, decides: entry, outcome: free, when: [kin], in_force: {until: 2020-01-01}}
      - {id: leave, decides: entry, may: {actor: office, outcomes: [free, barred], within: none stated}, when: [kin], in_force: {from: 2020-01-01}}
      """
    When entry is compared between 2019-12-31 and 2020-01-01
    Then somebody's answer goes from free to discretion between barred and free: leave takes effect in B
    And nobody else's answer differs

  Scenario: Days that were spent elsewhere are laid out in the person's past, and counted as in any life
    Given the words
      """
      statuses: {location: {values: [arva, bost], plain: yes, begins: arva, normally: arva}}
      """
    And the rules
      """
      - {id: away, decides: entry, outcome: barred, layer: practice, when: [location is arva, days of location is bost in last 100 days >= 50 days]}
      """
    When entry is compared between law and law+practice
    Then somebody's answer goes from silent to barred: away takes effect in B
    And nobody else's answer differs

  Scenario: A past that nobody can lay out is not called a difference
    Given the words
      """
      statuses: {mark: {values: [none, made], begins: none}}
      """
    And the rules
      """
      - {id: marked, decides: entry, outcome: barred, layer: practice, when: [mark is none, mark was made in last 100 days]}
      """
    And the acts
      """
      - {id: make, actor: person, effects: [mark becomes made]}
      """
    When entry is compared between law and law+practice
    Then it cannot be said whose answer differs

Feature: A claim is one sentence, and it is proved or somebody shows that it is not so

  Conditions are those of rules. What is claimed of everybody is claimed of any person at the end of one day, and whoever
  shows that it is not so is judged as a case; what is claimed of ways is claimed of acts in order, and a way shown is lived
  again.

  Background:
    Given the words
      """
      actors: {ministry: bost, consul: arva}
      facts: {clan: {type: [hill, shore], normally: hill}, rich: {type: bool, normally: "no", missing: "no"}}
      roles: {mother: parent, father: parent}
      statuses:
        permit: {values: [none, held, ended], begins: none, missing: none, label: leave to stay}
        plea: {values: [none, pending], begins: none, missing: none}
        letter: {values: [none, held], begins: none, missing: none, document: yes}
        arvan: {values: [none, held, lost], begins: none, missing: none}
      questions:
        entry: {outcomes: [free, barred]}
        homeless: {outcomes: ["no", "yes"], window: yes}
      goals: {at-home: [permit is held]}
      """
    And the rules
      """
      - {id: bost.open, decides: entry, outcome: free, when: [permit is held]}
      - {id: bost.shut, decides: entry, outcome: barred, when: [permit is none, not rich]}
      - {id: bost.kin, decides: entry, outcome: free, when: [{some: parent, has: [permit is held]}], overrides: [bost.shut]}
      - {id: bost.choose, decides: entry, may: {actor: ministry, outcomes: [free, barred], within: none stated}, when: [permit is ended]}
      - {id: bost.shore, decides: entry, outcome: barred, when: [permit is held, clan is shore], in_force: {from: 2020-01-01}}
      - {id: homeless, decides: homeless, outcome: "yes", when: [permit is not held, arvan is not held]}
      - {id: not-homeless, decides: homeless, outcome: "no", default: yes}
      - {id: arva.both, decides: arvan, outcome: lost, when: [permit is held, arvan is held]}
      """
    And the acts
      """
      - {id: ask, actor: person, effects: [plea becomes pending]}
      - {id: give, actor: ministry, requires: [plea is pending, any: [holds letter, rich]], effects: [permit becomes held]}
      - {id: release, actor: consul, requires: [arvan is held], effects: [letter becomes held, arvan becomes lost]}
      """

  Scenario: Of nobody, of everyone, of somebody
    Then it is proved that "nobody whose permit is none and whose rich is no and of whom every parent has permit is none has entry free on 2019-06-01"
    And it is not so that "nobody whose permit is none and whose rich is no has entry free on 2019-06-01", as somebody of whom some parent has permit is held shows
    And it is proved that "everyone whose permit is held has entry free on 2019-06-01"
    And it is proved that "somebody has entry barred on 2019-06-01"
    And it is not so that "somebody whose permit is held has entry barred on 2019-06-01"

  Scenario: A word may be called by its label
    Then it is proved that "everyone whose 'leave to stay' is held has entry free on 2019-06-01"
    And the claim "everyone whose 'leave to sty' is held has entry free" is not read: claim:1:16: nothing is labelled 'leave to sty' (did you mean leave to stay?)
    And the claim "everyone whose 'leave to stay' is hold has entry free" is not read: claim:1:35: 'permit' is never 'hold' (did you mean held?)

  Scenario: A rule may be left out
    Then it is proved that "nobody has entry in conflict on 2020-01-01 leaving out bost.shore"

  Scenario: Of conflicts, choices and silence
    Then it is not so that "nobody has entry in conflict on 2020-01-01", as somebody whose clan is shore shows
    And it is proved that "nobody has entry in conflict on 2019-12-31"
    And it is proved that "everyone whose permit is ended and of whom every parent has permit is none has entry at discretion on 2019-06-01"
    And it is proved that "nobody whose permit is held may have entry barred on 2019-06-01"
    And it is not so that "nobody whose permit is ended may have entry barred on 2019-06-01", as somebody whose permit is ended shows
    And it is proved that "somebody whose rich is yes has entry unanswered on 2019-06-01"
    And it is proved that "everyone whose permit is held is not homeless on 2019-06-01"

  # The rule acts on the day: at its end nobody has both.
  Scenario: Rules on statuses have acted by the end of the day
    Then it is proved that "nobody whose permit is held has arvan held on 2019-06-01"

  Scenario: Of what hangs on one fact
    Then it is proved that "entry never hangs on clan on 2019-12-31"
    And it is not so that "entry never hangs on clan on 2020-01-01", as somebody whose permit is held shows
    And it is proved that "entry hangs on rich on 2019-06-01"
    And it is proved that "entry never hangs on rich for those whose permit is held on 2019-06-01"

  Scenario: Nothing is at stake where nobody has the traits
    Then it is proved that "nobody whose permit is held and whose arvan is held has entry barred on 2019-06-01", and nothing is at stake

  Scenario: Of the ways of a life
    Given a life that opens on 2019-01-01
    And at the opening arvan is held
    Then it is proved that "some path of this-life to at-home from 2019-01-01"
    And it is proved that "no path of this-life to at-home without an act of consul from 2019-01-01"
    And it is proved that "no path of this-life to at-home without release from 2019-01-01"
    And it is proved that "every path of this-life to at-home meets homeless from 2019-01-01"
    And it is not so that "no path of this-life to at-home from 2019-01-01", as a way by ask, release and give shows
    And it is not so that "some path of this-life to at-home avoiding homeless from 2019-01-01"

  Scenario: A rich person needs nobody abroad
    Given a life that opens on 2019-01-01
    And it is known that rich is yes
    And at the opening arvan is held
    Then it is not so that "every path of this-life to at-home needs an act of arva from 2019-01-01", as a way by ask and give shows
    And it is not so that "every path of this-life to at-home meets homeless from 2019-01-01", as a way by give shows

  Scenario: Of the ways of anybody, whatever the dates
    Then it is proved that "no path of anybody whose permit is none to at-home without an act of bost from 2019-01-01"
    And it is proved that "every path of anybody whose permit is none and whose letter is none and whose rich is no to at-home needs an act of arva from 2019-01-01"
    And it is not so that "every path of anybody whose permit is none and whose rich is yes to at-home needs an act of arva from 2019-01-01", as a way by ask and give shows
    And it is proved that "every path of anybody whose permit is none and whose letter is none and whose rich is no and whose arvan is held to at-home meets homeless from 2019-01-01"
    And it is not settled that "every path of anybody whose permit is not held to at-home needs an act of arva from 2019-01-01"

  Scenario: One amendment may be enough
    Then by rule bost.shore alone it would be so that "nobody has entry in conflict on 2020-01-01"
    And by act give alone it would be so that "no path of the typical person whose rich is yes to at-home from 2019-01-01"

  Scenario Outline: What cannot be read is told where it stands
    Then the claim "<claim>" is not read: <why>

    Examples:
      | claim                                           | why                                                                     |
      | nobdy has entry free                            | claim:1:7: 'has' cannot stand here                                      |
      | nobody has entri free                           | claim:1:12: unknown question or status 'entri' (did you mean entry?)    |
      | nobody has entry fre                            | claim:1:18: 'entry' is never 'fre' (did you mean free?)                 |
      | nobody whose clan is hil has entry free         | claim:1:22: 'clan' is never 'hil' (did you mean hill?)                  |
      | nobody is entry                                 | claim:1:11: 'entry' is not yes or no                                    |
      | nobody has clan hill                            | claim:1:12: 'clan' is a fact, which no rule decides                     |
      | entry never hangs on born                       | claim:1:22: 'born' is a date or a number                                |
      | nobody has entry free on 2019-02-30             | claim:1:26: '2019-02-30' is no date                                     |
      | nobody has entry free from 2019-02-01           | claim:1:23: 'from' is said of ways; here write on DATE                  |
      | no path of this-life to at-hom                  | claim:1:25: unknown goal 'at-hom' (did you mean at-home?)               |
      | no path of this-life to at-home on 2019-01-01   | claim:1:33: a way sets out on a day and goes on; write from DATE        |
      | no path of this-life to at-home without consol  | claim:1:41: unknown actor, state or act 'consol' (did you mean consul?) |
      | no path of anybody when on > 2019-01-01 to at-home | of whom ways are told, say values of facts and statuses              |
      | nobody has entry free by lw                     | claim:1:26: unknown layer 'lw' (did you mean law?)                      |
      | nobody has entry free under reform mend         | claim:1:36: unknown reform 'mend'                                       |

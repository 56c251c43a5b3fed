Feature: What is claimed of the way to Kazakh citizenship

  Each claim is one sentence, proved of everybody or of the ways of a life, or shown not to be so. What is proved is
  proved of the rulebook under the layers, readings and days that the claim names.

  # Every provision that grants the citizenship is an act of a Kazakh body, birth apart; whatever else is done or happens.
  Scenario: Nobody becomes a citizen without an act of Kazakhstan
    Then it is proved that "no path of anybody whose kazakh-by-kazakhstan is none to kz-citizen without an act of kazakhstan from 2023-11-10"

  # As activists describe the agreement, China must consent as long as it counts the person as its own. An act of a third state
  # would end that too; a child under fourteen follows a parent.
  @F-C03
  Scenario: As reported, no adult whom China counts as its own becomes a citizen without it
    Then it is proved that "every path of anybody whose chinese-by-china is held and whose kazakh-by-kazakhstan is none and whose third-nationality is none and whose renunciation is none and whose renunciation-certificate is none and when on >= born + 18 years to kz-citizen needs an act of china or elsewhere from 2023-11-10 by law+treaty reading agreement as as-reported"

  # The official text has each state admit by its own law: a notarised statement of one's own is enough on the simplified route.
  @F-C03
  Scenario: As the official text reads, an ethnic Kazakh needs no act of China
    Then it is not so that "every path of anybody whose ethnicity is kazakh and whose location is kazakhstan and whose chinese-by-china is held and when on >= born + 18 years to kz-citizen needs an act of china from 2023-11-10 by law+treaty", as a way by file-renunciation-statement and register-kz-citizenship shows

  # The certificate demanded in practice since 2023 is China's to issue.
  @F-L01
  Scenario: The herder of Jambul, by law and in practice
    Then it is proved that "some path of retired-herder to kz-citizen without an act of china from 2024-06-01 by law+treaty"
    And it is proved that "every path of retired-herder to kz-citizen needs an act of china from 2024-06-01 by law+treaty+practice"

  # A mission's proof that the Chinese nationality has ended needs another nationality first: under article 9 the paper
  # can never come before the naturalisation for which the ordinary route asks it, unless the ministry approves a renunciation.
  # No law that was read knows the paper.
  @F-L01
  Scenario: The proof of automatic loss never comes before another state's grant
    Then it is proved that "every path of anybody whose chinese-by-china is held and whose kazakh-by-kazakhstan is none and whose third-nationality is none and whose loss-proof is none and when on >= born + 18 years to loss-proof is held needs an act of kazakhstan or elsewhere or cn-mps from 2018-06-01 by law+treaty+practice"
    And it is proved that "every path of anybody whose chinese-by-china is held and whose loss-proof is none to loss-proof is held needs an act of kazakhstan from 2018-06-01 by law", and nothing is at stake

  # Only the ministry issues the certificate of article 16.
  @F-L01
  Scenario: China alone can issue its certificate
    Then it is proved that "every path of anybody whose renunciation-certificate is none to renunciation-certificate is held needs an act of china from 2018-06-01"

  # A requirement by the claimed treaty clause, if it is there.
  @F-C03
  Scenario: An objection blocks as reported, and nothing blocks in the text read
    Then it is proved that "everyone whose cn-objection is raised and whose chinese-by-china is held and whose kazakh-by-kazakhstan is none has kz-citizenship refused on 2024-06-01 by law+treaty reading agreement as as-reported"
    And it is proved that "nobody has cn-veto blocks on 2024-06-01 by law+treaty"

  Scenario: The laws of Kazakhstan never contradict each other over an application
    Then it is proved that "nobody has kz-citizenship in conflict on 2018-06-01 by law"

  # Article 12: state functionaries and soldiers on active service may not renounce.
  Scenario: An official is never released
    Then it is proved that "nobody whose occupation is official or soldier may have cn-renunciation approved on 2018-06-01 by law"

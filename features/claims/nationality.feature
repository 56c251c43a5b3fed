Feature: What is claimed of two nationalities, and of none

  # The ordinary route asks for China's certificate, the certificate for an approved renunciation, and the approval ends the
  # Chinese nationality before the Kazakh one begins.
  @F-S01
  Scenario: The spouse of a citizen becomes stateless on every way to citizenship
    Then it is proved that "every path of spouse-of-three-years to kz-citizen meets stateless from 2021-10-15 by law"
    And it is proved that "some path of spouse-of-three-years to kz-citizen avoiding stateless from 2021-10-15 by law under reform certificate-dropped"

  @F-S01
  Scenario: So does every Uyghur who has a Kazakh spouse and nothing else
    Then it is proved that "every path of anybody whose ethnicity is uyghur and whose chinese-by-china is held and whose kazakh-by-kazakhstan is none and whose third-nationality is none and whose marriage-to-kz-citizen is married and whose special-merit is none and whose repression-descendant is no and whose kz-studies is none and whose renunciation is none and whose renunciation-certificate is none and whose kandas is none and when on >= born + 18 years to kz-citizen meets stateless from 2021-10-15 by law"

  # An ethnic Kazakh signs a statement and gives up nothing before the grant.
  @F-S01
  Scenario: An ethnic Kazakh need not
    Then it is proved that "some path of the typical person whose ethnicity is kazakh and whose chinese-by-china is held and whose location is kazakhstan to kz-citizen avoiding stateless from 2018-06-01 by law"

  # Residence is no nationality: Nationality Law articles 3 and 9 speak of nationality alone.
  @F-C10
  Scenario: Nobody has two nationalities by a residence card, whatever officials do
    Then it is proved that "nobody whose kz-residence is permanent and whose kazakh-by-kazakhstan is not held is dual on 2018-11-26"

  # Article 9 ends the Chinese nationality of whoever settled abroad and was admitted at an own request.
  Scenario: Whoever settled abroad and was naturalised has one nationality in law
    Then it is proved that "nobody whose kazakh-by-kazakhstan is held and whose settled-abroad is yes and whose kz-application is granted is dual on 2018-06-01 by law"
    And it is not so that "nobody whose kazakh-by-kazakhstan is held and whose kz-application is granted is dual on 2018-06-01 by law", as somebody whose settled-abroad is no shows

  # A residence card is no travel document, and does not help where the passport has run out.
  @F-S07
  Scenario: A permanent resident may have no valid paper of any state
    Then it is proved that "somebody whose kz-residence is permanent is undocumented on 2018-06-01 by law"

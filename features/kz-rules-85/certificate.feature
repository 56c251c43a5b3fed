Feature: The certificate of the ordinary route, and a way round it

  # The order is of January 2016; that it asked for the certificate then, or only in the redaction that was read, are two readings.
  Scenario Outline: The ordinary route asks for a certificate from a day that was read in two ways
    Given a life that opens on 2015-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening kz-residence is permanent since 2010-01-01
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    And reading certificate-start is <reading>
    When it is judged on <before> and <from>
    Then on <before>, kz-ordinary-route is open because of kz.ordinary.residence
    And on <from>, kz-ordinary-route is closed because of kz.r85.certificate-missing

    Examples:
      | reading     | before     | from       |
      | first-order | 2016-01-27 | 2016-01-28 |
      | text-read   | 2021-06-23 | 2021-06-24 |

  # The reading that a decree of 2000 lets off whom the other state's law lets go by itself: settled abroad, and with the years of either
  # condition of the route. Who is settled is read here from the registration.
  Scenario Outline: Where the certificate is waived, the years of the route are asked all the same
    Given a life that opens on 2017-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening household-registration is <registration>
    And at the opening kz-residence is <residence> since <residence since>
    And at the opening marriage-to-kz-citizen is <marriage> since <marriage since>
    And at the opening renunciation is <renunciation>
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layer law
    And reading certificate-waiver is waived
    And reading settled-abroad is registration-cancelled
    When it is judged on 2018-05-31 and 2018-06-01
    Then on 2018-05-31, kz-ordinary-route is <before>
    And on 2018-06-01, kz-ordinary-route is <after>

    Examples:
      | registration | residence | residence since | marriage | marriage since | renunciation | before | after                                 |
      | cancelled    | permanent | 2013-06-01      | none     | 1980-01-01     | none         | closed | open because of kz.r85.certificate-waived |
      | cancelled    | permanent | 2014-06-01      | married  | 2015-06-01     | none         | closed | open because of kz.r85.certificate-waived |
      | cancelled    | temporary | 2010-06-01      | none     | 1980-01-01     | none         | closed | closed                                |
      | cancelled    | permanent | 2014-06-01      | ended    | 2010-06-01     | none         | closed | closed                                |
      | active       | permanent | 2013-06-01      | none     | 1980-01-01     | none         | closed | closed because of kz.r85.certificate-missing |
      | cancelled    | permanent | 2013-06-01      | none     | 1980-01-01     | filed        | closed | open because of kz.r85.certificate-waived |

  # Annex 8, as Order 260 of 2020-03-28 left it: thirty days from the registration, for whoever applied and has a passport to hand in.
  Scenario Outline: The thirty days to hand in the old passport
    Given a life that opens on 2020-01-01
    And it is known that born is 1980-01-01
    And at the opening chinese-by-china is held
    And at the opening cn-passport is <passport>
    And at the opening kz-application is pending
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the event register-kz-citizenship on <day> with outcome eligible
    And the layer law
    And reading art-9-timing is static
    When it is judged on 2020-04-27 and 2020-04-28
    Then on 2020-04-27, kz.r85.hand-in-old-passport is <thirty days on>
    And on 2020-04-28, kz.r85.hand-in-old-passport is <a day more>

    Examples:
      | passport | day        | thirty days on | a day more |
      | held     | 2020-03-27 | none           | none       |
      | held     | 2020-03-28 | owed           | late       |
      | none     | 2020-03-28 | none           | none       |

  # A child that follows a parent signs no form.
  Scenario: A child registered after a parent has no passport to hand in
    Given a life that opens on 2020-01-01
    And it is known that born is 2015-01-01
    And at the opening chinese-by-china is held
    And at the opening cn-passport is held
    And at the opening location is kazakhstan
    And the mother's life
      """
      person: {born: 1985}
      opens: {on: 2020-01-01, kazakh-by-kazakhstan: held, chinese-by-china: lost, location: kazakhstan}
      """
    And the father is nobody
    And the spouse is nobody
    And the event register-child on 2020-05-01
    And the layer law
    And reading art-9-timing is static
    When it is judged on 2020-07-01
    Then kazakh-by-kazakhstan is held
    And kz.r85.hand-in-old-passport is none

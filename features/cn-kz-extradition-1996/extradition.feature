Feature: Extradition of a citizen for a deed that is no crime

  # Articles 1 and 2 of the treaty were read; article 14 of the Constitution of 2026 keeps citizens besides. Each reason stands by itself.
  Scenario: A citizen who filled in forms for others is not extradited for two reasons
    Given a life that opens on 2026-01-01
    And it is known that born is 1985-01-01
    And it is known that prosecuted-in-origin is yes
    And at the opening kazakh-by-kazakhstan is held
    And at the opening chinese-by-china is lost
    And at the opening helps-emigrants is ordinary-paperwork
    And at the opening location is kazakhstan
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    When it is judged on 2026-06-30 and 2026-07-01
    Then on 2026-06-30, extradition is refused because of kz.con95.no-extradition-of-citizens and bilat.extradition.double-criminality
    And on 2026-07-01, extradition is refused because of kz.con26.no-extradition-of-citizens and bilat.extradition.double-criminality

Feature: What is claimed of protection and stay

  # 1995 article 11(2).
  @F-C15
  Scenario: A citizen abroad is owed protection
    Then it is proved that "everyone whose kazakh-by-kazakhstan is held and whose location is china has kz-protection owed on 2018-06-01 by law"

  # Refugees Law article 18: whoever asks for asylum is not sent back meanwhile.
  @F-C16
  Scenario: Nobody who fears persecution and asked for asylum is removed
    Then it is proved that "nobody whose fears-persecution is yes and whose asylum is sought may have removal possible or required on 2019-06-01 by law"

  # The Torture Convention stands over the statutes; without it nothing helps whoever fears torture on no ground of the Refugees Law.
  @F-C17
  Scenario: Against torture only the treaty helps everybody
    Then it is not so that "nobody whose torture-risk is yes may have removal possible or required on 2019-06-01 by law", as somebody whose fears-persecution is no shows
    And it is proved that "nobody whose torture-risk is yes may have removal possible or required on 2019-06-01 by law+treaty"

  # Migration Law: a permit for good is a right to stay; a child stays with a parent who has one.
  Scenario: A permanent resident may stay, and so may the child of one
    Then it is proved that "everyone whose location is kazakhstan and whose kz-residence is permanent has kz-stay lawful on 2018-06-01 by law"
    And it is proved that "everyone whose location is kazakhstan and when on < born + 18 years and of whom some parent has kz-residence is permanent has kz-stay lawful on 2018-06-01 by law"

  # Nobody under sixteen is punished under either code: general knowledge, the articles on age were not read.
  Scenario: No child under sixteen is removed by law, an older one may be
    Then it is proved that "nobody when on < born + 16 years may have removal possible or required on 2018-06-01 by law"
    And it is not so that "nobody when on < born + 18 years may have removal possible or required on 2018-06-01 by law", as somebody whose location is kazakhstan and when on >= born + 16 years shows

  # Born in Kazakhstan to refugees, on no register: an ethnic Kazakh, so the simplified route is open, and China still counts the child.
  @F-S08
  Scenario: A child of refugees comes to be a citizen and is never stateless on the way
    Then it is proved that "some path of child-of-refugees to kz-citizen avoiding stateless from 2024-06-01 by law"

  # Passports handed to the police are not given back; the law lets whoever holds one leave.
  Scenario: A farmer whose passport the police keep may leave in law
    Then it is proved that "some path of farmer-passport-surrendered to left-china from 2017-10-15 by law"

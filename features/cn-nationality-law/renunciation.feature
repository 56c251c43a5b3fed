Feature: Renouncing Chinese nationality and what proves it

  Articles 10 to 16.

  # Article 12, under every stance.
  Scenario: An official may not renounce
    Given the life "county-official"
    When it is judged on 2024-06-01
    Then cn-renunciation is refused because of cn.renunciation.functionaries
    And rule cn.renunciation.on-a-ground yields to cn.renunciation.functionaries

  # Article 10: near relatives of foreigners, settled abroad, other legitimate reasons.
  Scenario: Without a ground there is nothing to approve
    Given the life "farmer-passport-surrendered"
    When it is judged on 2017-10-15
    Then cn-renunciation is refused because of cn.renunciation.no-ground
    And cn-renunciation hangs on how other-legitimate-reasons is read

  # Article 16 sets no limit, asks for no reasons and gives no appeal.
  Scenario: On a ground it is the ministry's choice, with no time limit
    Given the life "entrepreneur-spouse-of-citizen"
    When it is judged on 2017-10-15
    Then cn-renunciation is in the hands of cn-mps between approved and refused

  Scenario: The simplified procedure of 2018 is practice and falls on ethnic Kazakhs
    Given the life "simplified-renunciant"
    When it is judged on 2018-06-15
    Then the answers are
      | question        | law                    | + treaty               | + practice                                              | + incident                                              |
      | cn-renunciation | in the hands of cn-mps | in the hands of cn-mps | approved because of cn.practice.simplified-renunciation | approved because of cn.practice.simplified-renunciation |

  # Article 14 frees automatic loss from any application; article 16 certifies approved applications only.
  Scenario: A certificate follows an approval, and nothing else
    Given the life "simplified-renunciant"
    When it is judged on 2018-07-15
    Then cn-certificate is issued because of cn.certificate.approved

  # So what Kazakhstan is said to ask for can exist neither before nor after the naturalisation.
  Scenario: No certificate exists for automatic loss
    Given the life "trader-naturalised-by-declaration"
    When it is judged on 2024-06-01
    Then cn-certificate is refused because of cn.certificate.no-application
    And foreign-certificate is no

  # Article 13 speaks of foreign nationals.
  Scenario: Whoever renounced and was admitted nowhere cannot come back
    Given the life "simplified-renunciant"
    When it is judged on 2024-06-01
    Then stateless is yes
    And cn-restoration is closed because of cn.restoration.stateless

Feature: Papers without an apostille and the citizenship

  # In force for China from 7 November 2023. The papers are China's, so they are asked of whom Kazakhstan counts as Chinese; a recognised
  # refugee cannot go back for the stamp.
  Scenario Outline: The missing apostille closes the road to citizenship, for Chinese nationals who are no refugees
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And it is known that lacks-apostille is yes
    And at the opening chinese-by-china is <chinese>
    And at the opening location is kazakhstan
    And at the opening kandas is <kandas>
    And at the opening asylum is <asylum>
    And at the opening kz-residence is permanent since <resident since>
    And at the opening renunciation is <renunciation>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    And rule intl.apostille.residence is off
    When it is judged on 2024-06-01
    Then kz-citizenship is <citizenship>
    And rule intl.apostille.citizenship <apostille>

    Examples:
      | chinese | kandas | asylum  | resident since | renunciation | citizenship                                   | apostille    |
      | held    | held   | none    | 2023-01-01     | none         | refused because of intl.apostille.citizenship | takes effect |
      | held    | none   | none    | 2015-01-01     | filed        | refused because of intl.apostille.citizenship | takes effect |
      | none    | held   | none    | 2023-01-01     | none         | eligible                                      | is not met   |
      | held    | held   | granted | 2023-01-01     | none         | eligible                                      | is not met   |

  # The ordinary route asks for a certificate that the Chinese nationality has ended; whoever has it and is held to be Chinese for a
  # passport still in hand needs the apostille as well.
  Scenario Outline: The missing apostille stands over either route
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is kazakh
    And it is known that lacks-apostille is yes
    And at the opening chinese-by-china is held
    And at the opening location is kazakhstan
    And at the opening kandas is <kandas>
    And at the opening kz-residence is permanent since 2015-01-01
    And at the opening renunciation is <renunciation>
    And at the opening renunciation-certificate is <certificate>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    When it is judged on 2024-06-01
    Then kz-citizenship is refused
    And rule <route> yields to <what>

    Examples:
      | route                        | kandas | renunciation | certificate | what                                                 |
      | kz.citizenship.simplified    | held   | none         | none        | intl.apostille.citizenship                           |
      | kz.citizenship.ordinary      | none   | approved     | held        | intl.apostille.citizenship and kz.citizenship.refused |
      | kz.r85.citizenship-suspended | none   | filed        | none        | intl.apostille.citizenship                           |

  # Residence: the same papers, asked of whoever could apply by the visa, the exemption from visas, or refuge.
  Scenario Outline: The missing apostille stands over every right to apply for residence
    Given a life that opens on 2024-01-01
    And it is known that born is 1980-01-01
    And it is known that ethnicity is <ethnicity>
    And it is known that lacks-apostille is <lacks>
    And at the opening chinese-by-china is <chinese>
    And at the opening cn-consent is held
    And at the opening location is kazakhstan
    And at the opening kz-residence is <residence>
    And the mother is nobody
    And the father is nobody
    And the spouse is nobody
    And the layers law and treaty
    When it is judged on 2024-06-01
    Then kz-permanent-residence is <answer>
    And rule <right> <fate>

    Examples:
      | right                          | ethnicity | lacks | chinese | residence | answer                                      | fate                               |
      | kz.pr.ethnic-kazakh            | kazakh    | yes   | held    | none      | refused because of intl.apostille.residence | yields to intl.apostille.residence |
      | kz.pr.applicant                | han       | yes   | held    | pr-visa   | refused because of intl.apostille.residence | yields to intl.apostille.residence |
      | bilat.visa.residence-applicant | han       | yes   | held    | none      | refused because of intl.apostille.residence | yields to intl.apostille.residence |
      | kz.pr.applicant                | han       | yes   | none    | pr-visa   | granted                                     | takes effect                       |
      | kz.pr.applicant                | han       | no    | held    | pr-visa   | granted                                     | takes effect                       |
      | kz.pr.none                     | han       | yes   | held    | none      | refused because of intl.apostille.residence | yields to intl.apostille.residence |

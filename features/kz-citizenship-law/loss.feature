Feature: Losing Kazakh citizenship

  Article 21: keeping an old nationality is no ground, using its papers has been one since 2024.

  # Article 21(5-1). China's article 9 had ended the other: each state says the person is the other's.
  Scenario: Using the old passport after May 2024 ends the citizenship by itself
    Given the life "old-passport-user"
    When it is judged on 2024-08-01
    Then the answers are
      | question             | law                   | + treaty              | + practice            | + incident            |
      | kazakh-by-kazakhstan | lost since 2024-07-01 | lost since 2024-07-01 | lost since 2024-07-01 | lost since 2024-07-01 |
      | chinese-by-china     | lost since 2024-04-02 | lost since 2024-04-02 | held                  | held                  |
      | stateless            | yes                   | yes                   | no                    | no                    |
      | contested            | each-blames-the-other | each-blames-the-other | no                    | no                    |
      | cn-restoration       | closed                | closed                | not asked             | not asked             |
      | kz-stay              | unlawful              | unlawful              | unlawful              | unlawful              |

  Scenario: Keeping it in a drawer ends nothing
    Given the life "old-passport-user"
    And without the event use-foreign-documents
    When it is judged on 2024-08-01
    Then kazakh-by-kazakhstan is held since 2024-04-02
    And kz-citizenship-loss is safe

  Scenario: The same use before the amendment ends nothing
    Given the life "old-passport-user"
    And the event use-foreign-documents moved to 2024-05-10
    When it is judged on 2024-05-20
    Then kazakh-by-kazakhstan is held since 2024-04-02

  Scenario: Where the loss waits for its registration, it is threatened
    Given the life "old-passport-user"
    And reading kz-loss-effect is on-registration
    When it is judged on 2024-08-01
    Then kazakh-by-kazakhstan is held
    And kz-citizenship-loss is threatened because of kz.loss.threatened.document-use
    And there is a danger of register-loss-of-kz-citizenship

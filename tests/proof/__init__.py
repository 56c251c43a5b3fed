"""What is proved, against every person one by one: small drawn rulebooks, all people that a few days allow, and the
reference evaluator alone."""

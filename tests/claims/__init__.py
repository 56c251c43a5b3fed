"""What claims say, against every person and every way of small drawn rulebooks, and the reference evaluator alone."""

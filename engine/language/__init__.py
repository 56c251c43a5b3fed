"""The rule language: dates, vocabulary, conditions, rules, acts, instruments, and the rulebook they make."""

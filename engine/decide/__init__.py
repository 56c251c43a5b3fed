"""One person, one life replayed to a day: what is decided, by two engines, and why."""

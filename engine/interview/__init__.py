"""The interview: what to ask of a life, in which order, and why."""

"""Claims about a rulebook: read from one sentence, proved or refuted, each with a person or a way to look at."""

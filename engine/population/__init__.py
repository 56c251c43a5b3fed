"""Many people through the same rules: who they are, what happens to them, and what chance has a hand in."""

"""zhol installed as others would: by each Python, without a compiler, with the oldest of what it needs."""

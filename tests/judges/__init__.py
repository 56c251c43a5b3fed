"""Judges that are not ours: what zhol says, said by other programs or reckoned in another way."""

"""What a run came to, measured: read from its kept tables alone, added up chunk by chunk in whole numbers."""

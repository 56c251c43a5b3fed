"""Living documents: the pages on a rulebook, its features and its lives, as one site that needs no network."""

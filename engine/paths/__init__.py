"""What may come of a life: acts on offer, the search for a goal, what is met on the way."""

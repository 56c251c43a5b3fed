"""What is promised of every run of zhol, each promise tried: nothing lost, receipts, the same bytes."""

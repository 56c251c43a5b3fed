"""What is wrong, circular or dangerous in a rulebook itself, found by structure and shown in a person."""

"""Contradictions, circles and dangers in a rulebook itself, found by structure and shown in a person."""

"""A second judge, deliberately naive: every day of a life is visited, every window walked day by day, nothing is
remembered.

Written from the meaning of the language and reading only a checked rulebook; it shares no line with the engine it
tests.
"""

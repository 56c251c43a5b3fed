"""What holds of every person: the rulebook as formulas for a solver, and questions put to it."""

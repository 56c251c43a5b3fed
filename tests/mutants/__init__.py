"""Wrong rulebooks, one small change each, and whether a scenario notices: `make mutants`."""

"""The commands of zhol, one module each: the only room that knows clock, environment and terminal."""

"""Where a thing stands in a file, what is wrong with it, and YAML that remembers its place."""

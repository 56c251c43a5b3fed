"""Many lives and many readers at once: what stays so however many come."""

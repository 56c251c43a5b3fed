"""Input that means harm, or makes no sense: every reader takes it or says in a line why not, in bounded time."""

"""What of a life is told to whom: nothing leaves the machine, nothing is kept that nobody asked to be kept."""

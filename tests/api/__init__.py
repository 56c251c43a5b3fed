"""What `zhol.engine` offers to other programs."""

"""The file formats told to others: as JSON Schema for editors, as a page for people."""

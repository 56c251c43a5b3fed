"""The file formats as they are published: schemas, the grammar page."""

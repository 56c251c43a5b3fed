"""Answers as receipts: what was asked, of what, and what was answered, to be answered again and compared."""

"""Sentences of a page, and what each of them does with what it names."""

"""Verbs on what is over and no longer kept, one per file."""

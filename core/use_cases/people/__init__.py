"""Verbs on members and organizations, one per file."""

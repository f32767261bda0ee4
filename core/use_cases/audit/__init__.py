"""Verbs on the audit, one per file."""

"""Verbs on resources, one per file."""

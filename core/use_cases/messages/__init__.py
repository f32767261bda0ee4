"""Claim due messages, and record their outcome."""

"""Tokens: keys by which other systems act for a member."""

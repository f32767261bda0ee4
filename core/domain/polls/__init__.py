"""Polls: several are asked which of some times suits, while all of these are held."""

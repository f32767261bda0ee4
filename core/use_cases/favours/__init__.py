"""Verbs on what members ask of the holders of bookings, one per file."""

"""Bookings: their life, their messages, and what else would do."""

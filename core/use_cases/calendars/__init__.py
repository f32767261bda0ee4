"""Bookings for other calendars."""

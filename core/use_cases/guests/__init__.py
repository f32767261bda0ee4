"""Guests: people who come to bookings and are in no chat."""

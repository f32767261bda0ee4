"""What happens to bookings, one verb per file."""

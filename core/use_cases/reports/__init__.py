"""Count and list what was booked."""

"""Ask several people which time suits, count what they say, and book one of the times."""

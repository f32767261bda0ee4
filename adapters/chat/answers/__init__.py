"""Intent → use case → reply, a file for each noun."""

"""What other tools keep of bookings, read as the lines that an import takes."""

"""Resources: what can be booked, when it is open, and what it has."""

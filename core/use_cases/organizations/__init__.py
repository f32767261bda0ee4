"""The organization itself: where it is, when it is open, who owns it, and how far its setting up has come."""

"""Organizations: how far the setting up of one has come."""

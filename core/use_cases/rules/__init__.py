"""Change rules, and count quotas and no-shows."""

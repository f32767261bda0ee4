"""Rules: policies and quotas, and which of them is in force."""

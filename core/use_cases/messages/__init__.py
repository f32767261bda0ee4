"""Claim what is due to be sent, and record what came of it."""

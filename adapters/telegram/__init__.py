"""Telegram: its updates, its keyboards, its limits."""

"""Slack: its payloads, its blocks, its limits."""

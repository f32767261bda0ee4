"""The conversation, the same on every chat platform; it knows no Slack, no Telegram and no SQL."""

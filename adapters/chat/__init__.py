"""What every chat platform shares; it knows no Slack, no Telegram and no SQL."""

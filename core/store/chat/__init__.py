"""What a conversation needs to survive a restart: deliveries, cards and what was said."""

"""Keep the parts of a conversation that survive a restart: deliveries, cards, questions and memory."""

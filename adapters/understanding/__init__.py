"""What arrived becomes what is wanted: slash command, sentence or button → Intent."""

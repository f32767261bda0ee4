"""How things look in a message: cards, notices, refusals, buttons, times."""

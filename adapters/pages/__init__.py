"""Pages of Bellhop's own: the board of a day, opened from a chat."""

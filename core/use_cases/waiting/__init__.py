"""Wait for what is taken, and offer what frees up."""

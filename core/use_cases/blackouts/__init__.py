"""Close resources for a while, and open them again."""

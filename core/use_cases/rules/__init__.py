"""Set the rules of a house, and ask what they leave a member."""

"""Events: what others are told of changes."""

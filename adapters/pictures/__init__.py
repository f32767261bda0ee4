"""Pictures: those that are painted from numbers and words, and photos that people send."""

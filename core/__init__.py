"""Core decides: the shared booking core, which knows no chat."""

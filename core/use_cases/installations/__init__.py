"""Let Bellhop into workspaces, keep their keys, and lose them again."""

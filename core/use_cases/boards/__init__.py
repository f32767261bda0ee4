"""Boards in channels: put up, taken down, painted, pinned, lost."""

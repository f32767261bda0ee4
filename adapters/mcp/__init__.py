"""Assistants: the Model Context Protocol, by which they find, hold and look up, and a person confirms."""

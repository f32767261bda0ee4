"""Pictures that are sent in chat, painted from numbers and words."""

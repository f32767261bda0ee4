"""People: members, roles and who may see what."""

"""The schema's history: Alembic steps, each with the reason for it."""

"""Adapters speak: to people through chat platforms, to machines through HTTP."""

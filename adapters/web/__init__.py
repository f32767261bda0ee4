"""HTTP for machines: health and readiness beside the platforms' own routes."""

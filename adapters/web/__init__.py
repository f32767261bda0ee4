"""HTTP for machines: liveness, readiness and the platforms' routes."""

"""What happens to resources, one verb per file."""

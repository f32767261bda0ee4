"""What happens to members and organizations, one verb per file."""

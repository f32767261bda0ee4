"""Take an organization out as sheets, bring sheets in, and take that back."""

"""REST: the use cases over HTTP, for other systems; a token says who asks."""

"""The rules, pure: `now` is an argument; no storage, no await."""

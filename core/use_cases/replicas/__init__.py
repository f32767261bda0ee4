"""What processes on the same database do for one another: beat, take over from the dead, leave."""

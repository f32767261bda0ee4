"""Bot starts: settings, wiring, order of start and stop, the command line."""

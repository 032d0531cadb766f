"""The exhibit by keys alone and by ear alone."""

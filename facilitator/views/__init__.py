"""What each audience sees of a workshop: pure functions from the workshop's state to records."""

"""Files that an organiser downloads."""

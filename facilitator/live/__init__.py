"""The workshops that are going on: the one door to each, the hall they are in, and the roster of who is who."""

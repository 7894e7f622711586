"""The workshops that are open: the commit queue of each, its people and seats, and the registry of them all."""

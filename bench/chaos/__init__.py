"""Chaos: a room full of phones on a network that cuts, delays, doubles and reorders, and a server that is killed at random moments.
Nothing that was answered may be lost, nothing may be done twice, and in the end everybody sees what a fresh look would show."""

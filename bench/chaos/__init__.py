"""Chaos tests: a room of phones on a network that cuts, delays, duplicates and reorders, and a server killed at random moments.
No answered command may be lost or applied twice, and in the end every view must equal a fresh one."""

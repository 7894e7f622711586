"""Methods: what a facilitator would work out by hand if there were time. Pure; explained in docs/methods.md."""

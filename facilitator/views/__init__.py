"""Views: pure functions from a workshop's state to the records that each audience may see."""

"""User journeys against a real server in a real Chromium."""

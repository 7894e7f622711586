"""The Socket.IO side: commands in, views and deltas out."""

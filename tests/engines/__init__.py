"""The day again in the browsers that are not Chromium: Firefox, and WebKit for the iPhones in the room."""

"""The day in other engines than Chromium: Firefox, and WebKit, which all iPhones have."""

"""The HTML pages, their scripts and styles, and the cookies in which leaders' browsers keep their seats."""

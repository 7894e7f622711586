"""What a workshop leaves behind: the archive in SQLite, the workbook, the minutes. Reads only."""

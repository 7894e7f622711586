"""Exports of a workshop: the SQLite archive, the workbook, the minutes. Reads only."""

"""Bringing an old list in: file, columns, dry run, import."""

from smedesk.ui.screens.importing.screen import ImportScreen

__all__ = ["ImportScreen"]

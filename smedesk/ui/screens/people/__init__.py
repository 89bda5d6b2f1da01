"""The people of the office's companies: participants and contacts, their consents and what they wish for."""

from smedesk.ui.screens.people.screen import PeopleScreen

__all__ = ["PeopleScreen"]

"""The companies of the office: list, detail, and the dialog of the fair."""

from smedesk.ui.screens.companies.screen import CompaniesScreen

__all__ = ["CompaniesScreen"]

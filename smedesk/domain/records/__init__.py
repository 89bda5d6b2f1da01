"""The records of an office, each field declared once.

What a declaration means stands in `smedesk.domain.field`. A new field is one line here and one migration.
Profiles are pseudonymous for other offices until both sides have accepted a match: only fields with
`Audience.EVERYONE` travel before that, made coarse where they would point at one company.
"""

from __future__ import annotations

from smedesk.domain.records.fair import Capture, Event, Guest
from smedesk.domain.records.market import Application, Decision, Match, Placement
from smedesk.domain.records.office import Office, Scheme, Staff, View
from smedesk.domain.records.paper import Document, FormText, OwnForm, Scan, ScannedPage, Signing
from smedesk.domain.records.portfolio import Attachment, Company, Consent, Distinction, GroupLink, Note, Person, Task
from smedesk.domain.records.stay import Exchange, PlanActivity, PlanSection, StayPeriod

__all__ = [
    "Application",
    "Attachment",
    "Capture",
    "Company",
    "Consent",
    "Decision",
    "Distinction",
    "Document",
    "Event",
    "Exchange",
    "FormText",
    "GroupLink",
    "Guest",
    "Match",
    "Note",
    "Office",
    "OwnForm",
    "Person",
    "Placement",
    "PlanActivity",
    "PlanSection",
    "Scan",
    "ScannedPage",
    "Scheme",
    "Signing",
    "Staff",
    "StayPeriod",
    "Task",
    "View",
]

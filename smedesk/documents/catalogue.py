"""Which forms the program knows: the data that each prints. An office's own form is a copy of one of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from smedesk.documents.form import Form, Signatures, load_form
from smedesk.documents.locales import EU_LANGUAGES
from smedesk.documents.places import FORMS, SHEET
from smedesk.domain import papers, privacy_papers
from smedesk.domain.agreement import Agreement

RECORDS: Mapping[str, type[Any]] = MappingProxyType({
    "agreement": Agreement,
    "amendment": papers.Amendment,
    "grant_agreement": papers.GrantAgreement,
    "activity_plan": Agreement,
    "presence": papers.Presence,
    "certificate": papers.Certificate,
    "consent": papers.ConsentPaper,
    "blank_company": papers.BlankPaper,
    "blank_person": papers.BlankPaper,
    "survey": papers.SurveyPaper,
    "evidence": papers.Evidence,
    "list": papers.PrintedList,
    "erasure": privacy_papers.ErasureCertificate,
    "access": privacy_papers.AccessAnswer,
})
"""The name of a form → the type of the data that it prints."""


def shipped_folders() -> tuple[Path, ...]:
    """Every form that comes with the program, in every version."""
    return tuple(sorted(path.parent for path in FORMS.glob("*/*/form.toml")))


def shipped_form(name: str) -> Form:
    """The newest version of a form that comes with the program."""
    newest = max((int(folder.name), folder) for folder in shipped_folders() if folder.parent.name == name)
    return load_form(newest[1], SHEET)


def demanded_languages(form: Form) -> frozenset[str]:
    """The languages that a form must speak before it is shipped: what is signed speaks all of the Union."""
    is_signed = any(isinstance(block, Signatures) for block in form.structure.blocks)
    return EU_LANGUAGES if is_signed else frozenset({form.structure.governing_language})

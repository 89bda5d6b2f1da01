"""Which forms the program knows: the data that each prints. An office's own form is a copy of one of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from smedesk.documents.finding import Finding
from smedesk.documents.form import STRUCTURE, Form, FormFiles, Signatures, load_form, load_sheet, read_form
from smedesk.documents.lint import lint_form
from smedesk.documents.locales import EU_LANGUAGES
from smedesk.documents.places import FORMS, SHEET
from smedesk.documents.wording import Wordings
from smedesk.domain import papers, privacy_papers
from smedesk.domain.agreement import Agreement
from smedesk.domain.errors import DomainError

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


def shipped_folder(name: str) -> Path:
    """The folder of the newest version of a form that comes with the program; DomainError `form.kind_unknown`."""
    versions = [folder for folder in shipped_folders() if folder.parent.name == name]
    if not versions:
        raise DomainError("form.kind_unknown", kind=name)
    return max(versions, key=lambda folder: int(folder.name))


def shipped_form(name: str) -> Form:
    """The newest version of a form that comes with the program."""
    return load_form(shipped_folder(name), SHEET)


def check_files(
    files: FormFiles, sheet: Wordings | None = None, *, is_shipped: bool = False
) -> tuple[Finding, ...]:
    """All faults of a form of any kind; one that is shipped must speak all languages that are demanded of it."""
    words = sheet or load_sheet(SHEET)
    try:
        form = read_form(files, words)
    except DomainError as error:
        detail = ", ".join(str(value) for value in error.parameters.values())
        return (Finding(error.code.removeprefix("form."), STRUCTURE, detail=detail),)
    record = RECORDS.get(form.structure.id)
    if record is None:
        return (Finding("kind_unknown", STRUCTURE, detail=form.structure.id),)
    return lint_form(form, record, demanded_languages(form) if is_shipped else ())


def demanded_languages(form: Form) -> frozenset[str]:
    """The languages that a form must speak before it is shipped: what is signed speaks all of the Union."""
    is_signed = any(isinstance(block, Signatures) for block in form.structure.blocks)
    return EU_LANGUAGES if is_signed else frozenset({form.structure.governing_language})

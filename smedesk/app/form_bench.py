"""The documents room behind the port of the services for forms. ReportLab is loaded with the first preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date as Date
from typing import TYPE_CHECKING

from smedesk.services.own_forms import (
    STRUCTURE,
    WORDS,
    FormApproval,
    FormFiles,
    FormFinding,
    FormLife,
    FormLine,
    FormSummary,
)

if TYPE_CHECKING:
    from smedesk.documents.form import Form


class FormBench:
    """Reads, checks, changes and shows forms (`services.own_forms.FormBench`)."""

    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of paper that the program has a form for."""
        from smedesk.documents.catalogue import RECORDS

        return tuple(RECORDS)

    def shipped_files(self, kind: str) -> FormFiles:
        """Return the files of the newest form of the program for a kind of paper."""
        from smedesk.documents.catalogue import shipped_folder
        from smedesk.documents.form import files_of

        return files_of(shipped_folder(kind))

    def summary(self, files: FormFiles) -> FormSummary:
        """Return what a form says of itself."""
        form = _read(files)
        structure = form.structure
        return FormSummary(
            kind=structure.id,
            version=structure.version,
            status=structure.status,
            governing_language=structure.governing_language,
            languages=form.languages,
            effective_from=structure.effective_from,
            effective_to=structure.effective_to,
            approvals={language: FormApproval(one.by, one.on) for language, one in structure.approvals.items()},
        )

    def check(self, files: FormFiles) -> tuple[FormFinding, ...]:
        """Return every fault; also of files that cannot be read at all."""
        from smedesk.documents.catalogue import check_files

        return tuple(FormFinding(one.code, one.place, one.language, one.detail) for one in check_files(files))

    def lines(self, files: FormFiles, language: str) -> tuple[FormLine, ...]:
        """Return the texts of a language in the order of the governing file, with those that are missing (empty)."""
        from smedesk.documents.form_writing import words_of
        from smedesk.documents.lint_texts import required_texts

        structure = _read(files).structure
        governing = words_of(files.get(f"{structure.governing_language}{WORDS}", ""))
        own, needed = words_of(files.get(f"{language}{WORDS}", "")), dict.fromkeys(required_texts(structure))
        return tuple(
            FormLine(name, own.get(name, ""), governing.get(name, ""), name in needed)
            for name in dict.fromkeys([*governing, *needed, *own])
        )

    def with_text(self, source: str, name: str, words: str) -> str:
        """Return the file of a language in which one text says something else."""
        from smedesk.documents.form_writing import with_words

        return with_words(source, name, words)

    def with_life(self, files: FormFiles, life: FormLife) -> FormFiles:
        """Return the files with another version, status or dates; a new version or a draft has no approvals."""
        from smedesk.documents.form_writing import with_approvals, with_life

        structure = with_life(
            files[STRUCTURE], version=life.version, status=life.status, effective_from=life.effective_from,
            effective_to=life.effective_to)
        if life.version is not None or life.status == "draft":
            structure = with_approvals(structure, {})
        return {**files, STRUCTURE: structure}

    def with_approvals(self, files: FormFiles, languages: Sequence[str], by: str, on: Date) -> FormFiles:
        """Return the files with the words of some languages approved, and the hash of what was approved."""
        from smedesk.documents.form import Approval, approved_sha256
        from smedesk.documents.form_writing import with_approvals

        form = _read(files)
        new = {
            language: Approval(by=by, on=on, sha256=approved_sha256(form, language))
            for language in languages
            if language in form.wordings
        }
        return {**files, STRUCTURE: with_approvals(files[STRUCTURE], {**form.structure.approvals, **new})}

    def preview(self, files: FormFiles, languages: tuple[str, ...]) -> bytes:
        """Return a PDF of the form with made-up data."""
        from smedesk.documents.render import render
        from smedesk.documents.specimens import SPECIMENS

        form = _read(files)
        specimen = replace(SPECIMENS[form.structure.id][0], version=form.structure.version)
        return render(form, specimen, languages, bytes(32)).pdf


def _read(files: FormFiles) -> Form:
    from smedesk.documents.form import load_sheet, read_form
    from smedesk.documents.places import SHEET

    return read_form(files, load_sheet(SHEET))

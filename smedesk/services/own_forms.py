"""The forms of an office: a copy of a form, of the program or an own one, whose words and structure staff make theirs.

    id, _ = copy_form(store, bench, "agreement", "Our agreement")     # a draft with all languages of its source
    lines = form_lines(store.reads, bench, id, "et")                  # each text beside the governing one
    save_form_text(store, bench, id, "et", "clause-purpose", words)   # as often as wanted, faulty texts too
    check_form(store.reads, bench, id)                                # what is still wrong, and where
    bench.preview(form_files(store.reads, id), ("et", "it"))          # a PDF with made-up data
    approve_form(store, bench, id, ("et", "it"), by, on)              # nothing is wrong; final with the last language

Forms lie in records, not in a folder: history, undo, the other desks of the office, encryption and copies come with
them. A draft may be faulty and is never offered for use; an approved version is never edited: its change is a copy.
`FormBench` is what reads forms; `app` hands it over. Its methods take some 10 to 100 ms: not on the window's thread.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import Protocol

from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.domain.records import FormText, OwnForm
from smedesk.services.editing import insert_record
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.translate import mark

FormFiles = Mapping[str, str]
"""The files of a form as texts by their names: `form.toml`, `en.ftl`, …"""
STRUCTURE, WORDS = "form.toml", ".ftl"


@frozen
class FormFinding:
    """A fault of a form: its code, the text or block where it stands, the language (or none), and what exactly."""

    code: str
    place: str
    language: str
    detail: str


@frozen
class FormLine:
    """One text of a form: as it is written in a language, and in the governing one beside it. `is_needed`: the
    structure asks for it."""

    name: str
    words: str
    governing: str
    is_needed: bool


@frozen
class FormApproval:
    """Who approved the words of a language, and when."""

    by: str
    on: Date


@frozen
class FormSummary:
    """What a form says of itself. `status`: `draft`, `approved`, `withdrawn`."""

    kind: str
    version: int
    status: str
    governing_language: str
    languages: tuple[str, ...]
    effective_from: Date
    effective_to: Date | None
    approvals: Mapping[str, FormApproval]

    def is_in_force(self, day: Date) -> bool:
        """Whether its dates include a day and nobody has withdrawn it."""
        is_over = self.effective_to is not None and self.effective_to < day
        return self.status != "withdrawn" and self.effective_from <= day and not is_over


@frozen
class OfferedForm:
    """A form that may be used today; `id` is empty for one of the program."""

    id: str
    name: str
    summary: FormSummary


@frozen
class FormLife:
    """What changes of a form while its words stay: None leaves as it is."""

    version: int | None = None
    status: str | None = None
    effective_from: Date | None = None
    effective_to: Date | None = None


class FormBench(Protocol):
    """Reads, checks, changes and shows forms. Nothing is kept here. DomainError `form.…` for what cannot be read."""

    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of paper that the program has a form for."""

    def shipped_files(self, kind: str) -> FormFiles:
        """Return the files of the newest form of the program for a kind of paper."""

    def summary(self, files: FormFiles) -> FormSummary:
        """Return what a form says of itself."""

    def check(self, files: FormFiles) -> tuple[FormFinding, ...]:
        """Return every fault; also of files that cannot be read at all."""

    def lines(self, files: FormFiles, language: str) -> tuple[FormLine, ...]:
        """Return the texts of a language in the order of the governing file, with those that are missing (empty)."""

    def with_text(self, source: str, name: str, words: str) -> str:
        """Return the file of a language in which one text says something else."""

    def with_life(self, files: FormFiles, life: FormLife) -> FormFiles:
        """Return the files with another version, status or dates; a new version or a draft has no approvals."""

    def with_approvals(self, files: FormFiles, languages: Sequence[str], by: str, on: Date) -> FormFiles:
        """Return the files with the words of some languages approved, and the hash of what was approved."""

    def preview(self, files: FormFiles, languages: tuple[str, ...]) -> bytes:
        """Return a PDF of the form with made-up data."""


def form_files(reads: Reads, id: str) -> FormFiles:
    """Return the files of an own form."""
    texts = reads.find(FormText, form=id)
    return {STRUCTURE: reads.get(OwnForm, id).structure, **{f"{one.language}{WORDS}": one.words for one in texts}}


def form_lines(reads: Reads, bench: FormBench, id: str, language: str) -> tuple[FormLine, ...]:
    """Return the texts of an own form in a language, beside the governing ones."""
    return bench.lines(form_files(reads, id), language)


def copy_form(store: Store, bench: FormBench, kind: str, name: str, source: str = "") -> tuple[str, Changes]:
    """Copy the form of the program for a kind of paper, or the own form `source`, as a draft of the next version."""
    files = form_files(store.reads, source) if source else bench.shipped_files(kind)
    return _keep_form(store, bench, files, name, Sentence(mark("Forms", "Copied the form “{name}”"), {"name": name}))


def save_form_text(store: Store, bench: FormBench, id: str, language: str, name: str, words: str) -> Changes:
    """Change one text of a draft; a language that is not there yet begins with it. DomainError `form.approved`."""
    files = _draft_files(store.reads, bench, id)
    source = bench.with_text(files.get(f"{language}{WORDS}", ""), name, words)
    return save_form_file(store, bench, id, f"{language}{WORDS}", source)


def save_form_file(store: Store, bench: FormBench, id: str, file: str, content: str) -> Changes:
    """Change a whole file of a draft: the structure, or the words of a language. It may be faulty until it is approved.

    DomainError `form.approved`; `form.kind_changed` for a structure that has become that of another paper."""
    files = {**_draft_files(store.reads, bench, id), file: content}
    with store.change(Sentence(mark("Forms", "Changed the form “{name}”"), {"name": _name(store.reads, id)})) as work:
        if file == STRUCTURE:
            _refuse_other_life(bench, files, work.get(OwnForm, id).kind)
        _write_file(work, id, file, content)
    return work.changes


def check_form(reads: Reads, bench: FormBench, id: str) -> tuple[FormFinding, ...]:
    """Return everything that is wrong with an own form."""
    return bench.check(form_files(reads, id))


def approve_form(
    store: Store, bench: FormBench, id: str, languages: Sequence[str], by: str, on: Date
) -> tuple[FormSummary, Changes]:
    """Note who approved the words of some languages; with the last language the version is approved and may be used.

    DomainError `form.faulty` (with the first fault) while anything is wrong, `form.approved` when it is already so,
    `form.approver_missing` without a name."""
    files = _draft_files(store.reads, bench, id)
    if not by.strip():
        raise DomainError("form.approver_missing")
    _refuse_faulty(bench.check(files))
    files = bench.with_approvals(files, languages, by.strip(), on)
    summary = bench.summary(files)
    if set(summary.languages) <= set(summary.approvals):
        files = bench.with_life(files, FormLife(status="approved"))
    sentence = Sentence(mark("Forms", "Approved words of the form “{name}”"), {"name": _name(store.reads, id)})
    return bench.summary(files), _write_structure(store, id, files, sentence)


def set_form_period(
    store: Store, bench: FormBench, id: str, effective_from: Date | None, effective_to: Date | None
) -> Changes:
    """Set from when to when a form is used. The first day of an approved version stays: it was approved with it."""
    files = form_files(store.reads, id)
    summary = bench.summary(files)
    if summary.status == "approved" and effective_from not in (None, summary.effective_from):
        raise DomainError("form.approved", form=_name(store.reads, id))
    files = bench.with_life(files, FormLife(effective_from=effective_from, effective_to=effective_to))
    sentence = Sentence(mark("Forms", "Set the dates of the form “{name}”"), {"name": _name(store.reads, id)})
    return _write_structure(store, id, files, sentence)


def withdraw_form(store: Store, bench: FormBench, id: str) -> Changes:
    """Take a form out of use for good; papers that were made from it stay as they are."""
    files = bench.with_life(form_files(store.reads, id), FormLife(status="withdrawn"))
    sentence = Sentence(mark("Forms", "Withdrew the form “{name}”"), {"name": _name(store.reads, id)})
    return _write_structure(store, id, files, sentence)


def offered_forms(reads: Reads, bench: FormBench, today: Date, kind: str = "") -> tuple[OfferedForm, ...]:
    """Return the forms that may be used today: own ones that are approved first, then those of the program."""
    own = [
        OfferedForm(one.id, one.name, summary)
        for one in reads.find(OwnForm)
        if (not kind or one.kind == kind)
        and (summary := _summary_or_none(bench, form_files(reads, one.id))) is not None
        and summary.status == "approved"
    ]
    shipped = [
        OfferedForm("", summary.kind, summary)
        for each in bench.kinds()
        if not kind or each == kind
        for summary in (bench.summary(bench.shipped_files(each)),)
    ]
    own.sort(key=lambda one: (one.summary.kind, -one.summary.version, one.id))
    return tuple(one for one in (*own, *shipped) if one.summary.is_in_force(today))


def keep_form(store: Store, bench: FormBench, files: FormFiles, name: str) -> tuple[str, Changes]:
    """Keep files that came from elsewhere as a draft of the next version: whoever approved them did so for others."""
    sentence = Sentence(mark("Forms", "Took in the form “{name}”"), {"name": name})
    return _keep_form(store, bench, files, name, sentence)


def _keep_form(
    store: Store, bench: FormBench, files: FormFiles, name: str, sentence: Sentence
) -> tuple[str, Changes]:
    kind = bench.summary(files).kind
    if kind not in bench.kinds():
        raise DomainError("form.kind_unknown", kind=kind)
    version = _next_version(store.reads, bench, kind)
    draft = bench.with_life(files, FormLife(version=version, status="draft"))
    with store.change(sentence) as work:
        made = insert_record(work, "own_form", {"name": name, "kind": kind, "structure": draft[STRUCTURE]})
        for file, content in draft.items():
            if file != STRUCTURE:
                _write_file(work, made.id, file, content)
    return made.id, work.changes


def _next_version(reads: Reads, bench: FormBench, kind: str) -> int:
    own = (form_files(reads, one.id) for one in reads.find(OwnForm, kind=kind))
    summaries = [bench.summary(bench.shipped_files(kind)), *(_summary_or_none(bench, files) for files in own)]
    return max(summary.version for summary in summaries if summary is not None) + 1


def _draft_files(reads: Reads, bench: FormBench, id: str) -> FormFiles:
    files = form_files(reads, id)
    summary = _summary_or_none(bench, files)
    if summary is not None and summary.status != "draft":
        raise DomainError("form.approved", form=_name(reads, id))
    return files


def _summary_or_none(bench: FormBench, files: FormFiles) -> FormSummary | None:
    """A draft may be so faulty that it says nothing of itself."""
    try:
        return bench.summary(files)
    except DomainError:
        return None


def _refuse_other_life(bench: FormBench, files: FormFiles, kind: str) -> None:
    """What is typed into the structure may be faulty, but makes no other paper of it and approves nothing."""
    summary = _summary_or_none(bench, files)
    if summary is None:
        return
    if summary.kind != kind:
        raise DomainError("form.kind_changed", kind=kind, written=summary.kind)
    if summary.status != "draft":
        raise DomainError("form.status_typed", status=summary.status)


def _refuse_faulty(findings: Sequence[FormFinding]) -> None:
    if findings:
        first = findings[0]
        place = " ".join(part for part in (first.language, first.place) if part)
        raise DomainError("form.faulty", count=len(findings), fault=first.code, place=place, detail=first.detail)


def _write_structure(store: Store, id: str, files: FormFiles, sentence: Sentence) -> Changes:
    with store.change(sentence) as work:
        _write_file(work, id, STRUCTURE, files[STRUCTURE])
    return work.changes


def _write_file(work: UnitOfWork, id: str, file: str, content: str) -> None:
    if file == STRUCTURE:
        work.update(OwnForm, id, {"structure": content})
        return
    language = file.removesuffix(WORDS)
    known = [one for one in work.find(FormText, form=id) if one.language == language]
    if known:
        work.update(FormText, known[0].id, {"words": content})
    else:
        insert_record(work, "form_text", {"form": id, "language": language, "words": content})


def _name(reads: Reads, id: str) -> str:
    return reads.get(OwnForm, id).name

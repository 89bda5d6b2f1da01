"""What the place asks about forms. A form of the program has its kind as its key, an own one the id of its record."""

from __future__ import annotations

from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.domain.records import OwnForm
from smedesk.services.own_forms import FormBench, FormFiles, FormFinding, FormLine, FormSummary, form_files
from smedesk.services.ports import Reads


@frozen
class ListedForm:
    """A form in the list; without a summary it is so faulty that it says nothing of itself. `name` is empty for one of
    the program."""

    key: str
    name: str
    kind: str
    summary: FormSummary | None


@frozen
class FormView:
    """A form as it is edited, in one language. Texts are missing where the structure cannot be understood."""

    form: ListedForm
    language: str
    lines: tuple[FormLine, ...]
    findings: tuple[FormFinding, ...]

    @property
    def is_editable(self) -> bool:
        """Whether it is a draft of the office."""
        return bool(self.form.name) and (self.form.summary is None or self.form.summary.status == "draft")


def read_forms(reads: Reads, bench: FormBench) -> tuple[ListedForm, ...]:
    """Return the own forms, then those of the program."""
    own = [_listed(bench, one.id, one.name, one.kind, form_files(reads, one.id)) for one in reads.find(OwnForm)]
    shipped = [_listed(bench, kind, "", kind, bench.shipped_files(kind)) for kind in bench.kinds()]
    return (*own, *shipped)


def files_of(reads: Reads, bench: FormBench, key: str) -> FormFiles:
    """Return the files of a form of either sort."""
    return bench.shipped_files(key) if key in bench.kinds() else form_files(reads, key)


def read_view(reads: Reads, bench: FormBench, key: str, language: str) -> FormView:
    """Return a form as it is edited; in the governing language where it is not there in the wanted one."""
    files = files_of(reads, bench, key)
    own = None if key in bench.kinds() else reads.get(OwnForm, key)
    form = _listed(bench, key, own.name if own else "", own.kind if own else key, files)
    findings = bench.check(files)
    if form.summary is None:
        return FormView(form, language, (), findings)
    spoken = language if language in form.summary.languages else form.summary.governing_language
    here_first = tuple(sorted(findings, key=lambda one: one.language not in ("", spoken)))
    return FormView(form, spoken, bench.lines(files, spoken), here_first)


def _listed(bench: FormBench, key: str, name: str, kind: str, files: FormFiles) -> ListedForm:
    try:
        return ListedForm(key, name, kind, bench.summary(files))
    except DomainError:
        return ListedForm(key, name, kind, None)

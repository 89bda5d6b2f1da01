"""What an agreement costs: processor time, waiting time, bytes and memory, beside other ways to print the same words.

Ours is the whole: composed from form and data, tagged, archival, with codes, fields, attached values, and looked at by
the guard. The peers get the words ready-made (`documents_peers`). All take turns in one process, each time with another
participant, other companies, dates and plans; what they remember between documents is theirs."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypedDict

from smedesk.documents.compose import compose
from smedesk.documents.form import load_form
from smedesk.documents.places import AGREEMENT as FORM
from smedesk.documents.places import SHEET
from smedesk.documents.preview import render_page
from smedesk.documents.render import render_agreement
from smedesk.domain.agreement import Agreement, Organisation
from tests.benchmarks import documents_peers as peers
from tests.documents.sample import AGREEMENT, KEY

_LANGUAGES = ("et", "it")
_ROUNDS = 25
_SLOW_ROUNDS = 3
_BATCH, _MERGED = 500, 50
_ROOT = Path(__file__).parents[2]
_FIRST = """
from tests.documents.sample import AGREEMENT, KEY
from smedesk.documents.render import render_agreement
render_agreement(AGREEMENT, ("et", "it"), KEY)
"""
_MEMORY = """
from dataclasses import replace
from pathlib import Path
from tests.documents.sample import AGREEMENT, KEY
from smedesk.documents.render import render_agreement
for number in range(30):
    changed = replace(AGREEMENT, code=f"7KQ2M4XW{number:04d}", project=f"{number}. {AGREEMENT.project}")
    render_agreement(changed, ("et", "it"), KEY)
print(next(line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")))
"""


class Row(TypedDict):
    """A line of the report; `ratio` is ours to the other's, and both are None where nothing stands beside."""

    name: str
    unit: str
    ours: float
    beside: str
    other: float | None
    ratio: float | None
    goal: str
    holds: bool


def run() -> list[Row]:
    """Measure all; about two minutes, most of it for five hundred agreements and for LibreOffice."""
    return [*_one_agreement(), *_many_agreements(), _memory(), _first_agreement(), _first_page_of_a_preview()]


def document(number: int) -> Agreement:
    """An agreement that shares with the others what real ones share: the clauses, the offices and the scheme."""
    plan = (
        replace(
            part,
            sender_objective=f"{number}. {part.sender_objective}",
            host_objective=f"{number}. {part.host_objective}",
            sender_outcome=f"{number}. {part.sender_outcome}",
            host_outcome=f"{number}. {part.host_outcome}",
        )
        for part in AGREEMENT.plan
    )
    days = timedelta(days=number % 300)
    return replace(
        AGREEMENT,
        code=f"7KQ2M4XW{number:04d}",
        project=f"{number}. {AGREEMENT.project}",
        participant=replace(AGREEMENT.participant, name=f"Mari {number} Õunapuu", email=f"{number}@puutoo.example"),
        sending_company=_company(AGREEMENT.sending_company, number),
        host_company=_company(AGREEMENT.host_company, number),
        plan=tuple(plan),
        activities=tuple(replace(one, activity=f"{one.activity} ({number})") for one in AGREEMENT.activities),
        periods=tuple(replace(one, starts=one.starts + days, ends=one.ends + days) for one in AGREEMENT.periods),
    )


def _company(company: Organisation, number: int) -> Organisation:
    return replace(company, name=f"{company.name} {number}", address=f"{number} {company.address}")


def print_one(data: Agreement) -> bytes:
    return render_agreement(data, _LANGUAGES, KEY)


def _one_agreement() -> list[Row]:
    form = load_form(FORM, SHEET)
    documents = [document(number) for number in range(_ROUNDS + 1)]
    contents = [compose(form, one, _LANGUAGES) for one in documents]
    beside: dict[str, peers.Make | None] = {
        "plain ReportLab": peers.plain_reportlab,
        "Typst, 2a and UA-1": peers.typst(["a-2a", "ua-1"]),
        "fpdf2": peers.fpdf2(),
        "WeasyPrint, UA-1": peers.weasyprint(),
    }
    slow = {"fpdf2", "WeasyPrint, UA-1"}
    ours: list[float] = []
    others: dict[str, list[float]] = {name: [] for name in beside}
    for number, (one, content) in enumerate(zip(documents, contents, strict=True)):
        ours.append(_cpu(partial(print_one, one)))
        for name, make in beside.items():
            if make is not None and (name not in slow or number <= _SLOW_ROUNDS):
                others[name].append(_cpu(partial(make, content)))
    cost = statistics.median(ours[1:])  # the first one warms up
    goals = {"plain ReportLab": 1.0, "Typst, 2a and UA-1": 0.7, "fpdf2": 1.0, "WeasyPrint, UA-1": 1.0}
    rows = [
        _beside("Agreement in two languages, warm, CPU", "ms", cost, name, times[1:], goals[name])
        for name, times in others.items()
    ]
    sizes = len(print_one(documents[0])) / 1000, len(peers.plain_reportlab(contents[0])) / 1000
    return [*rows, _row("Agreement in two languages, size", "kB", sizes[0], "plain ReportLab", sizes[1], most=60)]


def _many_agreements() -> list[Row]:
    form = load_form(FORM, SHEET)
    start = time.process_time()
    for number in range(_BATCH):
        print_one(document(number))
    ours = time.process_time() - start
    merged = peers.mail_merge([compose(form, document(number), _LANGUAGES) for number in range(_MERGED)])
    times = [] if merged is None else [merged * _BATCH / _MERGED]
    return [
        _beside(f"{_BATCH} agreements, one process, CPU", "s", ours, f"LibreOffice ({_MERGED}, scaled)", times, 0.5)
    ]


def _memory() -> Row:
    order = [sys.executable, "-c", _MEMORY]
    said = subprocess.run(order, check=True, cwd=_ROOT, capture_output=True, text=True).stdout
    return _row("Most memory for thirty agreements", "MiB", int(said) / 1024, "", None, most=100)


def _beside(name: str, unit: str, ours: float, peer: str, times: list[float], most_ratio: float) -> Row:
    """A row beside a peer; one that is not installed is told, and no goal is set by it."""
    if times:
        return _row(name, unit, ours, peer, statistics.median(times), most_ratio=most_ratio)
    row = _row(name, unit, ours, f"{peer}: not installed", None, most=float("inf"))
    return {**row, "goal": "none"}


def _first_agreement() -> Row:
    ours = statistics.median(_wall_of_process(_FIRST) for _ in range(3))
    bare = statistics.median(_wall_of_process("import reportlab.platypus") for _ in range(3))
    return _row("First agreement in a fresh program", "ms", ours, "import of ReportLab", bare, most=1000)


def _first_page_of_a_preview() -> Row:
    times = []
    for number in range(10):
        changed = document(number)
        start = time.perf_counter()
        render_page(print_one(changed), 0, 96)
        times.append((time.perf_counter() - start) * 1000)
    return _row("Page one of a preview after a change", "ms", statistics.median(times), "", None, most=300)


def _row(
    name: str,
    unit: str,
    ours: float,
    beside: str,
    other: float | None,
    *,
    most: float | None = None,
    most_ratio: float | None = None,
) -> Row:
    ratio = ours / other if other else None
    holds = ours <= most if most is not None else ratio is not None and most_ratio is not None and ratio <= most_ratio
    goal = f"≤ {most:g} {unit}" if most is not None else f"≤ {most_ratio:g} ×"
    return Row(name=name, unit=unit, ours=ours, beside=beside, other=other, ratio=ratio, goal=goal, holds=holds)


def _cpu(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return (time.process_time() - start) * 1000


def _wall_of_process(program: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, cwd=_ROOT)
    return (time.perf_counter() - start) * 1000

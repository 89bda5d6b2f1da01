"""Why a rule says yes, no, or that it cannot tell: one reason for each rule, so that nobody has to guess."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from smedesk.domain.frozen import frozen
from smedesk.domain.wording import Parameter, Wording
from smedesk.translate import Text


class Answer(StrEnum):
    """What a rule says. UNKNOWN is an answer of its own: something must be found out, or a person must
    decide."""

    OK = "ok"
    NO = "no"
    UNKNOWN = "unknown"


@frozen
class Reason:
    """One rule's answer. `code` is stable ("stay.too_long"); the wording is for people."""

    code: str
    answer: Answer
    wording: Wording


def ok(code: str, text: Text, n: int = -1, **parameters: Parameter) -> Reason:
    """Return the reason of a rule that is kept."""
    return Reason(code, Answer.OK, Wording(text, parameters, n))


def no(code: str, text: Text, n: int = -1, **parameters: Parameter) -> Reason:
    """Return the reason of a rule that is broken."""
    return Reason(code, Answer.NO, Wording(text, parameters, n))


def unknown(code: str, text: Text, n: int = -1, **parameters: Parameter) -> Reason:
    """Return the reason of a rule that cannot be answered yet."""
    return Reason(code, Answer.UNKNOWN, Wording(text, parameters, n))


def answer_of(reasons: Iterable[Reason]) -> Answer:
    """Return the answer of all rules together: one NO decides, then one UNKNOWN."""
    answers = {reason.answer for reason in reasons}
    return next((answer for answer in (Answer.NO, Answer.UNKNOWN) if answer in answers), Answer.OK)

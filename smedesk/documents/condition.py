"""Conditions of a form ("grant_amount > 0 and instalments_count > 1"): a small part of Python's
expressions, never executed.

A form may be edited by staff and is data: only names, plain values, comparisons, `and`, `or`, `not` and
tuples are understood. Anything else is refused when the form is read.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from smedesk.domain.errors import DomainError

_COMPARISONS: dict[type[ast.cmpop], Callable[[Any, Any], object]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda one, many: one in many,
    ast.NotIn: lambda one, many: one not in many,
}
_STRUCTURE = (
    ast.BoolOp,
    ast.And,
    ast.Or,
    ast.UnaryOp,
    ast.Not,
    ast.Compare,
    ast.Name,
    ast.Load,
    ast.Constant,
    ast.Tuple,
)
_PLAIN = (str, int, bool)


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition that was found harmless: `names` are the variables it asks for, `compared` the codes that it
    compares them with."""

    source: str
    names: frozenset[str]
    compared: frozenset[tuple[str, str]]
    tree: ast.expr

    def holds(self, values: Mapping[str, object]) -> bool:
        """Whether it is true of `values`; values that cannot be compared are the form's fault."""
        try:
            return bool(_evaluate(self.tree, values))
        except (TypeError, KeyError) as error:
            raise DomainError("form.condition_faulty", condition=self.source, detail=str(error)) from error


def parse_condition(source: str) -> Condition:
    """Read a condition; DomainError `form.condition_refused` names the part that is not allowed."""
    try:
        tree = ast.parse(source, mode="eval").body
    except SyntaxError as error:
        raise DomainError("form.condition_refused", condition=source, detail=error.msg) from error
    for node in ast.walk(tree):
        if not isinstance(node, (*_STRUCTURE, *_COMPARISONS)):
            raise DomainError("form.condition_refused", condition=source, detail=type(node).__name__)
        if isinstance(node, ast.Constant) and not isinstance(node.value, _PLAIN):
            raise DomainError("form.condition_refused", condition=source, detail=repr(node.value))
    names = frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
    compared = {pair for node in ast.walk(tree) if isinstance(node, ast.Compare) for pair in _codes(node)}
    return Condition(source, names, frozenset(compared), tree)


def _codes(node: ast.Compare) -> Iterator[tuple[str, str]]:
    """A variable with each code that it is compared with."""
    sides = [node.left, *node.comparators]
    names = [side.id for side in sides if isinstance(side, ast.Name)]
    plain = [each for side in sides for each in (side.elts if isinstance(side, ast.Tuple) else [side])]
    codes = [each.value for each in plain if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return ((name, code) for name in names for code in codes)


def _evaluate(node: ast.expr, values: Mapping[str, object]) -> object:
    match node:
        case ast.Constant(value=value):
            return value
        case ast.Name(id=name):
            return values[name]
        case ast.Tuple(elts=items):
            return tuple(_evaluate(item, values) for item in items)
        case ast.Compare(left=left, ops=ops, comparators=others):
            return _compare(_evaluate(left, values), ops, [_evaluate(other, values) for other in others])
    return _join(node, values)


def _join(node: ast.expr, values: Mapping[str, object]) -> bool:
    match node:
        case ast.UnaryOp(operand=operand):
            return not _evaluate(operand, values)
        case ast.BoolOp(op=ast.And(), values=parts):
            return all(_evaluate(part, values) for part in parts)
        case ast.BoolOp(values=parts):
            return any(_evaluate(part, values) for part in parts)
    raise TypeError(type(node).__name__)


def _compare(left: object, ops: list[ast.cmpop], others: list[object]) -> bool:
    for comparison, right in zip(ops, others, strict=True):
        if not _COMPARISONS[type(comparison)](left, right):
            return False
        left = right
    return True

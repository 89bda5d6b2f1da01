"""A frozen dataclass whose methods are shared.

The library writes an `__init__`, an `__eq__` and four more for every class and compiles them at each start of the
program: of the records' 23 classes that was 20 ms. Here they are written once, for all.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, TypeVar, dataclass_transform

_DEFAULTS: dict[type, dict[str, Any]] = {}
"""class → its fields with what each holds when nothing is said; MISSING where something has to be"""


class Frozen:
    """What `frozen` gives a class. Equal are two of one class whose fields are."""

    __slots__ = ()

    def __init__(self, **values: Any) -> None:
        defaults = _DEFAULTS[type(self)]
        held = {**defaults, **values}
        if len(held) != len(defaults) or dataclasses.MISSING in held.values():
            raise TypeError(f"{type(self).__name__}: the fields do not fit: {', '.join(values)}")
        for name, value in held.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        return _held(self) == _held(other) if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(_held(self))

    def __repr__(self) -> str:
        held = zip(_DEFAULTS[type(self)], _held(self), strict=True)
        return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in held)})"

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[type, tuple[Any, ...]]]:
        return _made_again, (type(self), _held(self))


F = TypeVar("F", bound=Frozen)


# No field specifiers: for a type checker every declared field then has a default, as it has.
@dataclass_transform(frozen_default=True, kw_only_default=True)
def frozen(made: type[F]) -> type[F]:
    """Make a class a frozen dataclass with slots and keywords alone."""
    done = dataclasses.dataclass(slots=True, kw_only=True, init=False, repr=False, eq=False)(made)
    _DEFAULTS[done] = {field.name: field.default for field in dataclasses.fields(done)}  # type: ignore[arg-type] # it is one now
    return done


def _held(one: object) -> tuple[Any, ...]:
    return tuple(getattr(one, name) for name in _DEFAULTS[type(one)])


def _made_again(made: type, held: tuple[Any, ...]) -> Any:
    return made(**dict(zip(_DEFAULTS[made], held, strict=True)))

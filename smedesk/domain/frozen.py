"""A frozen dataclass whose methods are shared.

The library writes an `__init__`, an `__eq__` and four more for every class and compiles them at each start of the
program: of the 80 classes that the first screen needs, that was 40 ms. Here they are written once, for all. What
stands in a class of its own (`__eq__`, `__repr__` …) is kept, and `__post_init__` is called.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")

_Shape = tuple[tuple[str, ...], Mapping[str, Any], Mapping[str, Callable[[], Any]], frozenset[str]]
"""The fields that may be given by place, what each holds when nothing is said, what makes that, and all names."""

_SHAPES: dict[type, _Shape] = {}
_HELD: dict[type, Callable[[Any], Any]] = {}
"""class → what returns all its values at once"""


@dataclass_transform(frozen_default=True, field_specifiers=(dataclasses.field,))
def frozen(made: type[T]) -> type[T]:
    """Make a class a frozen dataclass with slots: `@dataclass(frozen=True, slots=True)`, cheaper to start with."""
    return _shaped(made, is_by_place=True)


@dataclass_transform(frozen_default=True, kw_only_default=True)  # no specifiers: a declared field has a default
def frozen_by_name(made: type[T]) -> type[T]:
    """Make a class a frozen dataclass with slots and keywords alone."""
    return _shaped(made, is_by_place=False)


def _shaped(made: type[T], *, is_by_place: bool) -> type[T]:
    for name, method in _SHARED.items():
        if name not in vars(made):
            setattr(made, name, method)
    done = dataclasses.dataclass(slots=True, kw_only=not is_by_place, init=False, repr=False, eq=False)(made)
    fields = dataclasses.fields(done)  # type: ignore[arg-type] # it is one now
    names = tuple(field.name for field in fields)
    given = {field.name: field.default for field in fields if field.default is not dataclasses.MISSING}
    factories = {
        field.name: field.default_factory for field in fields if field.default_factory is not dataclasses.MISSING
    }
    _SHAPES[done] = (names if is_by_place else (), given, factories, frozenset(names))
    _HELD[done] = attrgetter(*names) if names else lambda _one: ()
    return done


def _init(self: Any, *given: Any, **named: Any) -> None:
    places, defaults, factories, names = _SHAPES[type(self)]
    by_place = dict(zip(places, given, strict=False))
    held = {**defaults, **by_place, **named}
    for name, factory in factories.items():
        if name not in held:
            held[name] = factory()
    if len(by_place) != len(given) or len(by_place.keys() | named.keys()) != len(given) + len(named):
        raise TypeError(f"{type(self).__name__}: too much is given: {given} {', '.join(named)}")
    if held.keys() != names:
        raise TypeError(f"{type(self).__name__}: the fields do not fit: {', '.join(held.keys() ^ names)}")
    for name, value in held.items():
        object.__setattr__(self, name, value)
    if hasattr(self, "__post_init__"):
        self.__post_init__()


def _set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _is_equal(self: object, other: object) -> Any:
    if type(other) is not type(self):
        return NotImplemented
    held = _HELD[type(self)]
    return held(self) == held(other)


def _hash(self: object) -> int:
    return hash(_HELD[type(self)](self))


def _written(self: object) -> str:
    held = ((field.name, getattr(self, field.name)) for field in dataclasses.fields(self) if field.repr)  # type: ignore[arg-type] # it is one
    return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in held)})"


def _reduced(self: object) -> tuple[Callable[..., Any], tuple[type, dict[str, Any]]]:
    return _made_again, (type(self), {field.name: getattr(self, field.name) for field in dataclasses.fields(self)})  # type: ignore[arg-type] # it is one


def _made_again(made: type, held: dict[str, Any]) -> Any:
    one: Any = object.__new__(made)
    for name, value in held.items():
        object.__setattr__(one, name, value)
    return one


_SHARED: Mapping[str, Callable[..., Any]] = {
    "__init__": _init, "__setattr__": _set, "__delattr__": _delete, "__eq__": _is_equal, "__hash__": _hash,
    "__repr__": _written, "__reduce__": _reduced,
}  # fmt: skip

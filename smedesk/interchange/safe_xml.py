"""Reads XML that a stranger wrote.

A document with a type declaration is refused before anything of it is expanded: entities are declared there, and with
none declared there is neither a bomb of entities nor a file or address that one could fetch. That is what `defusedxml`
would do for us; it has had no release since 2021, and the rule is these few lines. Size, number and depth of elements
are bounded too. Names come without their namespaces."""

from __future__ import annotations

from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from smedesk.domain.errors import DomainError

LARGEST = 30_000_000
"""bytes: the photo and the certificates of a curriculum stand inside it"""
MOST_ELEMENTS = 200_000
DEEPEST = 100


class _Reader:
    """Builds the tree while it counts."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count = self._depth = 0
        self._builder = TreeBuilder()
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._builder.data

    def read(self, content: bytes) -> Element:
        try:
            self._parser.Parse(content, True)
        except (expat.ExpatError, ValueError, LookupError) as error:  # the last two: an unknown character set
            raise DomainError("xml.unreadable", file=self._name) from error
        return self._builder.close()

    def _refuse(self, *_declared: object) -> NoReturn:
        raise DomainError("xml.unsafe", file=self._name)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        self._depth += 1
        if self._count > MOST_ELEMENTS or self._depth > DEEPEST:
            raise DomainError("xml.unsafe", file=self._name)
        self._builder.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._builder.end(_local(name))


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def read_xml(name: str, content: bytes) -> Element:
    """Return the root of a document; DomainError `xml.unreadable`, `xml.unsafe`. `name` is that of the file."""
    if len(content) > LARGEST:
        raise DomainError("xml.unsafe", file=name)
    return _Reader(name).read(content)

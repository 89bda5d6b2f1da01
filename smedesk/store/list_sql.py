"""Writing the SQL of lists, with SQLAlchemy: filter, order and search.

A path leads over references ("application.person.family_name"); each reference on the way is joined once. What is
written here is text with its values; `lists` runs it, and `kept_sql` knows what was written before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    bindparam,
    case,
    false,
    func,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.sql.expression import column

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Field, Kind, RecordType
from smedesk.services.list_filter import Comparison, Condition, check_filter, named_by
from smedesk.services.ports import Direction, Filter, ListQuery, Operator
from smedesk.store.columns import Stored
from smedesk.store.conditions import Compared, where
from smedesk.store.filters import NARROW_OPERATORS, condition
from smedesk.store.kept_sql import Sql
from smedesk.store.layout import SEARCHED, joined_columns, list_columns, name_column, written_columns
from smedesk.store.tables import TABLES
from smedesk.store.words import match_expression


class _Compiler(SQLiteCompiler):
    """Writes `with_hint` as SQLite takes it, behind the name of the table."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:  # noqa: ARG002
        return text


_DIALECT = dialect(paramstyle="qmark")
_DIALECT.statement_compiler = _Compiler


class _Source(NamedTuple):
    """A resolved path: the table, the declaration ("id" has none) and the column that orders and compares."""

    table: FromClause
    field: Field | None
    name: str

    @property
    def sorted_name(self) -> str:
        """The column that holds the folded form where there is one, else the field's own."""
        return f"{self.name}_sort" if f"{self.name}_sort" in self.table.c else self.name


class _Joins:
    """The tables of one query: the list's own, and those that its paths lead to."""

    def __init__(self, kind: str) -> None:
        if kind not in TABLES:
            raise ValueRefused("query.no_such_kind", field=kind, value=kind)
        self.kind = RECORD_TYPES[kind]
        self.base = TABLES[kind]
        self.source: FromClause = self.base
        self.used: set[str] = set()
        """columns of the list's own table that the query looks at"""
        self._indexes: dict[FromClause, str] = {}
        self._joined: dict[str, FromClause] = {"": self.base}

    def resolve(self, path: str) -> _Source:
        """Return where a path leads; ValueRefused when it leads nowhere."""
        kind, way, *steps = self.kind, "", *path.split(".")
        for step in steps[:-1]:
            kind, way = self._follow(kind, way, step, path)
        name = steps[-1]
        if name != "id" and name not in kind.fields:
            raise ValueRefused("query.no_such_path", field=path, value=path)
        return _Source(self._joined[way], kind.fields.get(name), name)

    def use(self, source: _Source, *, is_sorted: bool) -> None:
        """Note a column of the list's own table that the query looks at."""
        if source.table is self.base:
            self.used.add(source.sorted_name if is_sorted else source.name)

    def select(self, index: str, *columns: ColumnElement[Any]) -> Select[Any]:
        """Return a query over the tables by an index of the list's own ("" for whatever SQLite takes).
        Records referred to are looked up in the index that holds their names: by itself SQLite would take the
        unique one and then a page of the table for each."""
        statement = select(*columns).select_from(self.source)
        indexes = {**self._indexes, self.base: index} if index else self._indexes
        for target, name in indexes.items():
            statement = statement.with_hint(target, f"INDEXED BY {name}", "sqlite")
        return statement

    def _follow(self, kind: RecordType, way: str, step: str, path: str) -> tuple[RecordType, str]:
        field = kind.fields.get(step)
        if field is None or not field.target:
            raise ValueRefused("query.no_such_path", field=path, value=path)
        onward = f"{way}.{step}"
        if not way:
            self.used.add(step)
        if onward not in self._joined:
            target = TABLES[field.target].alias(f"j{len(self._joined)}")
            self.source = self.source.outerjoin(target, target.c.id == self._joined[way].c[step])
            self._joined[onward] = target
            if joined_columns(RECORD_TYPES[field.target]):
                self._indexes[target] = f"{field.target}_joined"
        return RECORD_TYPES[field.target], onward


def row_ids_sql(query: ListQuery, office: str) -> Sql:
    """Return what gives the row numbers of a list in order."""
    joins = _Joins(query.kind)
    order = [_ordered(joins, path, direction) for path, direction in query.order]
    conditions, index = _conditions(joins, query, office)
    last: ColumnElement[int] = joins.base.c.row
    if query.order and query.order[0][1] is Direction.DESCENDING:
        last = last.desc()  # an index can then be read backwards as it is
    return _written(joins.select(index, joins.base.c.row).where(*conditions).order_by(*order, last))


def count_sql(query: ListQuery, office: str) -> Sql:
    """Return what counts the rows of a list."""
    joins = _Joins(query.kind)
    conditions, index = _conditions(joins, query, office)
    return _written(joins.select(index, func.count()).where(*conditions))


def sections_sql(query: ListQuery, path: str, office: str) -> Sql:
    """Return what gives (value at the path, how many rows of the list have it), in the order of the values."""
    joins = _Joins(query.kind)
    source = joins.resolve(path)
    joins.use(source, is_sorted=False)
    key = _sort_key(joins, path)
    conditions, index = _conditions(joins, query, office)
    one = func.min(source.table.c[source.name])  # "Tartu" and "TARTU" stand together, as they are sorted
    return _written(joins.select(index, one, func.count()).where(*conditions).group_by(key).order_by(key), source)


def rows_sql(kind: str, paths: Sequence[str]) -> Sql:
    """Return what gives (row number, id, values of the paths); it is asked with the row numbers as a JSON list."""
    joins = _Joins(kind)
    resolved = [joins.resolve(path) for path in paths]
    columns = [source.table.c[source.name] for source in resolved]
    wanted: Select[Any] = select(literal_column("value")).select_from(func.json_each(bindparam("rows", "")))
    statement = (
        select(joins.base.c.row, joins.base.c.id, *(one.label(f"v{n}") for n, one in enumerate(columns)))
        .select_from(joins.source)
        .where(joins.base.c.row.in_(wanted))
    )
    return _written(statement, *resolved)._replace(parameters=())


def _written(statement: Select[Any], *given: _Source) -> Sql:
    compiled = statement.compile(dialect=_DIALECT, compile_kwargs={"render_postcompile": True})
    parameters: list[Stored] = [compiled.params[name] for name in compiled.positiontup or ()]
    kinds = tuple(source.field.kind if source.field else Kind.TEXT for source in given)
    return Sql(str(compiled), tuple(parameters), kinds)


def _conditions(joins: _Joins, query: ListQuery, office: str) -> tuple[list[ColumnElement[bool]], str]:
    """Return what holds of the rows, and the index to read them by, to be called after the order is resolved."""
    made = [_filtered(joins, one) for one in query.filters]
    if query.where.parts:
        check_filter(query.kind, query.where)
        made.append(where(query.where, lambda one: _compared(joins, one)))
    index = _index_of(joins, query)
    archived: ColumnElement[int] = joins.base.c.archived
    of_office: ColumnElement[str] = joins.base.c.office
    if not index:  # the index of lists would lead to every row of the table, one by one in its own order
        archived, of_office = archived + 0, of_office + ""
    made.append(archived == 0)
    if query.own is not None:
        made.append(of_office == office if query.own else of_office != office)
    if query.search.strip():
        made.append(_found_by_words(joins, query))
    return made, index


def _filtered(joins: _Joins, one: Filter) -> ColumnElement[bool]:
    source = joins.resolve(one.path)
    joins.use(source, is_sorted=one.operator in NARROW_OPERATORS)
    return condition(source.table, source.field, source.name, one)


def _compared(joins: _Joins, one: Condition) -> Compared:
    """Return the column that a line of a filter looks at: of a record referred to, the one that holds its name."""
    source = joins.resolve(one.path)
    if source.field is not None and source.field.kind is Kind.REFERENCE:
        source = joins.resolve(f"{one.path}.{named_by(source.field.target)}")
    kind = source.field.kind if source.field else Kind.TEXT
    kept = source.table.c.get(f"{source.name}_sort")
    is_compared_folded = kept is not None and one.comparison not in (Comparison.EMPTY, Comparison.FILLED)
    joins.use(source, is_sorted=is_compared_folded)
    return Compared(source.table.c[source.name], kept, kind)


def _index_of(joins: _Joins, query: ListQuery) -> str:
    """Return the index that holds all columns the query looks at, in its order if possible; "" when there is
    none, or a reference leads to fewer rows."""
    name = name_column(joins.kind)
    if name and joins.used <= {name} and query.order:
        return f"{query.kind}_named"
    equal = (one.path for one in query.filters if one.operator is Operator.EQUALS)
    if any(path in joins.kind.fields and joins.kind.fields[path].kind is Kind.REFERENCE for path in equal):
        return ""
    if joins.used.issubset(list_columns(joins.kind)):
        return f"{query.kind}_list"
    return f"{query.kind}_written" if joins.used.issubset(written_columns(joins.kind)) else ""


def _found_by_words(joins: _Joins, query: ListQuery) -> ColumnElement[bool]:
    words, expression = SEARCHED.get(query.kind), match_expression(query.search)
    if words is None or not expression:
        return false()
    index = table(words, column("rowid"))
    hits = select(index.c.rowid).where(text(f"{words} MATCH :words").bindparams(words=expression))
    return joins.base.c.row.in_(hits)


# ------------------------------------------------------------------------------------------------- order


def _ordered(joins: _Joins, path: str, direction: Direction) -> ColumnElement[Any]:
    key = _sort_key(joins, path)
    return key.desc() if direction is Direction.DESCENDING else key.asc()


def _sort_key(joins: _Joins, path: str) -> ColumnElement[Any]:
    source = joins.resolve(path)
    joins.use(source, is_sorted=True)
    key: ColumnElement[Any] = source.table.c[source.sorted_name]
    if source.field is not None and source.field.choices:
        places = {choice.code: place for place, choice in enumerate(source.field.choices)}
        key = case(places, value=key, else_=len(places))
    return key

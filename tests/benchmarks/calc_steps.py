"""Sorts and filters a table in LibreOffice Calc and prints the milliseconds of each as JSON. Run by the interpreter for
which LibreOffice has its bridge `uno` (the system's), given a CSV file and the port of a Calc that listens there."""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_ROUNDS = 3
_CSV = "Text - txt - csv (StarCalc)"
_COUNTRY, _STAFF, _TURNOVER = 1, 3, 4
"""Numbers of `calc.COLUMNS`."""
uno: Any = importlib.import_module("uno")


def main(table: Path, port: str) -> None:
    """Load the table, then time the two steps alone, each the fastest of a few rounds."""
    desktop = _desktop(port)
    loading = time.perf_counter()
    options = (_value("Hidden", True), _value("FilterName", _CSV), _value("FilterOptions", "44,34,76,1"))
    document = desktop.loadComponentFromURL(table.as_uri(), "_blank", 0, options)
    loaded = (time.perf_counter() - loading) * 1000
    sheet = document.Sheets.getByIndex(0)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    rows, columns = cursor.RangeAddress.EndRow, cursor.RangeAddress.EndColumn
    cells = sheet.getCellRangeByPosition(0, 0, columns, rows)
    sys.stdout.write(json.dumps({
        "rows": rows,
        "load": loaded,
        "sort": min(_timed(lambda: _sort(cells, _TURNOVER), lambda: _sort(cells, 0)) for _ in range(_ROUNDS)),
        "filter": min(_timed(lambda: _filter(cells), lambda: _show_all(cells)) for _ in range(_ROUNDS)),
        "left": sum(one.RangeAddress.EndRow - one.RangeAddress.StartRow + 1 for one in _seen(cells)) - 1,
    }))  # fmt: skip
    document.close(True)
    desktop.terminate()


def _desktop(port: str) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + 60
    while True:
        try:
            context = resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def _timed(step: Callable[[], object], before: Callable[[], object]) -> float:
    """Time a step from another order or another choice of rows, which `before` makes."""
    before()
    begun = time.perf_counter()
    step()
    return (time.perf_counter() - begun) * 1000


def _sort(cells: Any, column: int) -> None:
    field = uno.createUnoStruct("com.sun.star.table.TableSortField")
    field.Field, field.IsAscending = column, column == 0
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    cells.sort((_value("SortFields", fields), _value("ContainsHeader", True)))


def _filter(cells: Any) -> None:
    """Germany and 200 people or more: the same as `portfolio_lists` asks of ours."""
    equal = uno.Enum("com.sun.star.sheet.FilterOperator", "EQUAL")
    least = uno.Enum("com.sun.star.sheet.FilterOperator", "GREATER_EQUAL")
    country = uno.createUnoStruct("com.sun.star.sheet.TableFilterField")
    country.Field, country.Operator, country.StringValue = _COUNTRY, equal, "DE"
    staff = uno.createUnoStruct("com.sun.star.sheet.TableFilterField")
    staff.Field, staff.Operator, staff.IsNumeric, staff.NumericValue = _STAFF, least, True, 200
    described = cells.createFilterDescriptor(True)
    described.ContainsHeader = True
    described.setFilterFields((country, staff))
    cells.filter(described)


def _show_all(cells: Any) -> None:
    cells.filter(cells.createFilterDescriptor(True))


def _seen(cells: Any) -> list[Any]:
    areas = cells.queryVisibleCells()
    return [areas.getByIndex(at) for at in range(areas.Count)]


def _value(name: str, value: object) -> Any:
    made = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2])

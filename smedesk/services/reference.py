"""The reference data that ships with the program in `resources/reference/`. Read once, never written.

Every file there is text with tabs; lines that begin with "#" tell where it comes from.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from smedesk.domain.countries import COUNTRIES
from smedesk.domain.frozen import frozen
from smedesk.services.folding import fold

REFERENCE = Path(__file__).resolve().parents[2] / "resources" / "reference"


def reference_rows(file_name: str) -> Iterator[list[str]]:
    """Yield the rows of a file as lists of cells, without comments and empty lines."""
    for line in (REFERENCE / file_name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


ISCO = "http://data.europa.eu/esco/isco/C"
"""Where the addresses of ESCO's occupation groups begin; the code follows."""

_CLASS_DIGITS = 4
"""of a code of NACE; what stands behind them is national"""


@cache
def column_words() -> dict[str, tuple[str, ...]]:
    """Return for each field ("company.name") what the head of its column is called."""
    words: dict[str, list[str]] = {}
    for target, listed in reference_rows("column_words.tsv"):
        words.setdefault(target, []).extend(listed.split("|"))
    return {target: tuple(listed) for target, listed in words.items()}


@cache
def choice_words() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return for each (field, code) what people write for it; field "*" is yes and no."""
    return {(field, code): tuple(words.split("|")) for field, code, words in reference_rows("choice_words.tsv")}


@cache
def nace_labels(language: str, revision: str = "2") -> dict[str, str]:
    """Return code → label of NACE ("62.01") in a language; English where the language has none. Of Rev. 2.1 there are
    English labels only."""
    if revision != "2":
        return dict(_pairs("nace/rev_2_1/en.tsv"))
    labels = {} if language == "en" else dict(nace_labels("en"))
    if (REFERENCE / "nace" / f"{language}.tsv").exists():
        labels.update(_pairs(f"nace/{language}.tsv"))
    return labels


def _pairs(file_name: str) -> Iterator[tuple[str, str]]:
    return ((code, label) for code, label in reference_rows(file_name))


@cache
def regions() -> dict[str, str]:
    """Return code → name of the regions of NUTS and of the statistical regions outside the Union ("EE008"), each in
    its own language."""
    return dict(_pairs("nuts/regions.tsv"))


@cache
def regions_of(country: str) -> dict[str, str]:
    """Return code → name of the regions of a country, whose code is ours ("GR", though its regions begin with EL)."""
    known = COUNTRIES.get(country)
    prefix = known.nuts_prefix if known else country
    return {code: name for code, name in regions().items() if code.startswith(prefix)}


@cache
def names_in(locale: str) -> dict[str, dict[str, str]]:
    """Return "territory" and "language", each as code → name, in a locale of the screens ("en_IE"); {} for another
    one, whose names only Babel knows."""
    names: dict[str, dict[str, str]] = {}
    if (REFERENCE / "names" / f"{locale}.tsv").exists():
        for what, code, name in reference_rows(f"names/{locale}.tsv"):
            names.setdefault(what, {})[code] = name
    return names


def nace_languages() -> tuple[str, ...]:
    """Return the languages in which there are labels."""
    return tuple(sorted(path.stem for path in (REFERENCE / "nace").glob("*.tsv")))


def nace_label(code: str, language: str, revision: str = "2") -> str:
    """Return what a code of NACE stands for in its revision; of a finer national code its class, "" for an unknown
    one. The same digits can mean another thing in the other revision."""
    labels, digits = nace_labels(language, revision), code.strip().upper()
    if digits[:1].isalpha() and len(digits) > 1:
        digits = digits[1:].strip()
    digits = digits.replace(".", "")
    return labels.get(dotted_nace(digits[:_CLASS_DIGITS]), "")


def dotted_nace(digits: str) -> str:
    """Return a code in its usual form: "6201" is "62.01"."""
    return f"{digits[:2]}.{digits[2:]}" if len(digits) > 2 else digits  # noqa: PLR2004 - a division has two


@cache
def nace_codes_by_label() -> dict[str, str]:
    """Return folded label → code in all languages; of equal labels the finest code."""
    return {fold(label): code for language in nace_languages() for code, label in nace_labels(language).items()}


@frozen
class Skill:
    """A skill of the starter vocabulary. `uri` is ESCO's and stands in records; `group` gathers what is
    alike."""

    uri: str
    label: str
    group: str


@cache
def starter_skills() -> tuple[Skill, ...]:
    """Return the skills that ship with the program, by label."""
    return tuple(
        Skill(f"http://data.europa.eu/esco/skill/{id}", label, group)
        for id, label, group in reference_rows("skills/en.tsv")
    )


@cache
def isco_code(address: str) -> str:
    """Return "2512" for the address of a group of occupations: so it is kept, and matching compares its digits. Any
    other occupation is known by its address, or its words."""
    return address.removeprefix(ISCO)


def occupation_groups() -> dict[str, str]:
    """Return URI → "2512 Software developers" of the occupation groups that ship with the program."""
    return {f"{ISCO}{code}": f"{code} {label}" for code, label in _pairs("occupations/en.tsv")}


def scheme_texts() -> dict[str, str]:
    """Return code → rules of the schemes that ship with the program, as TOML."""
    return {file.stem: file.read_text("utf-8") for file in sorted((REFERENCE.parent / "schemes").glob("*.toml"))}

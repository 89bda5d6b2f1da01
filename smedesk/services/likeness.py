"""When two companies, or two people, may be one: the only home of that rule.

What is typed, what is imported and what stands in the desk are compared by the same traits: exact keys (numbers,
e-mail, phone, web domain) and names without accents, scripts and legal forms. Weighed signs give a sureness, and each
sign is a reason that a person can read. It finds nothing by itself and merges nothing: see `likeness_index`,
`duplicates` and `merging`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from rapidfuzz import fuzz

from smedesk.domain.field import Value
from smedesk.services.folding import fold, name_key, person_key

COMPANY_FIELDS = (
    "name", "trade_name", "country", "city", "vat_number", "registration_number", "email", "phone", "website",
)  # fmt: skip
"""the fields of a company that are looked at"""
PERSON_FIELDS = ("given_name", "family_name", "company", "email", "phone", "company.country", "company.name")
"""the paths of a person that are looked at"""
ALIKE = 82
"""how like two names of companies must be to count, 0 … 100 (`fuzz.ratio`: finds 99.96 % of planted pairs)"""
LIKELY = 50
"""the sureness from which two records that stand in the desk are shown as a pair"""
WORTH_A_LOOK = 30
"""the sureness from which a record is named while its double is being typed"""

_OPEN_TO_ALL = frozenset({
    "abv", "alice", "aol", "azet", "centrum", "citromail", "freemail", "free", "gmail", "gmx", "googlemail", "hot",
    "hotmail", "icloud", "inbox", "interia", "laposte", "libero", "live", "mail", "me", "msn", "o2", "onet", "online",
    "orange", "outlook", "proton", "protonmail", "sapo", "seznam", "sfr", "t-online", "tiscali", "tin", "virgilio",
    "wanadoo", "web", "wp", "yahoo",
    "facebook", "instagram", "linkedin", "sites", "tiktok", "x", "xing", "youtube",
})  # fmt: skip
"""first part of the domains where anybody may have a mailbox or a page: they say nothing of a company"""
_OF_ALL = frozenset({
    "admin", "bookkeeping", "booking", "buero", "bureau", "commercial", "contact", "contacto", "contatti", "direction",
    "epost", "firma", "hello", "hr", "info", "info1", "infos", "iroda", "kantoor", "kontakt", "mail", "office", "ofis",
    "post", "posta", "reception", "recepcion", "sales", "secretariat", "sekretariat", "service", "support", "toimisto",
    "ufficio", "vendas", "verkauf", "ventas", "vertrieb", "welcome", "zentrale",
})  # fmt: skip
"""first part of mailboxes that all of a company read: they say nothing of a person"""
_CALLING_CODES = {
    "AL": "355", "AT": "43", "BA": "387", "BE": "32", "BG": "359", "CH": "41", "CY": "357", "CZ": "420", "DE": "49",
    "DK": "45", "EE": "372", "ES": "34", "FI": "358", "FR": "33", "GB": "44", "GE": "995", "GR": "30", "HR": "385",
    "HU": "36", "IE": "353", "IS": "354", "IT": "39", "LI": "423", "LT": "370", "LU": "352", "LV": "371", "MD": "373",
    "ME": "382", "MK": "389", "MT": "356", "NL": "31", "NO": "47", "PL": "48", "PT": "351", "RO": "40", "RS": "381",
    "SE": "46", "SI": "386", "SK": "421", "TR": "90", "UA": "380", "XK": "383",
}  # fmt: skip
"""ITU-T E.164, of the countries of `smedesk.domain.countries`"""
_TRUNKS = {"39": (), "36": ("06",), "370": ("8", "0")}
"""What is dialled before a number inside a country and falls away from abroad, where that is not "0": Italian numbers
keep their zero."""
_SIGNS = re.compile(r"[\W_]+")
_EXTENSION = re.compile(r"(?:ext|x|;|,).*$|\(0\)", re.IGNORECASE)
_FEWEST_DIGITS = 6
_FEWEST_SIGNS = 4

_FIELD, _ITEM, BETWEEN = "\x1f", "\x1e", "\x1d"
"""what stands between fields, between items of one, and between packed records"""
_SEPARATORS = re.compile(f"[{_FIELD}{_ITEM}{BETWEEN}]")

Key: TypeAlias = str
"""what a key is of, and its value, in one text"""


class Reason(NamedTuple):
    """A sign that two records are one, or are not. `code` is the field that is the same ("vat_number", "city", …),
    "name" with its likeness in `percent`, or "other_…" for what speaks against it."""

    code: str
    percent: int = 0


class CompanyTraits(NamedTuple):
    """What is compared of a company, brought to one spelling."""

    names: tuple[str, ...]
    country: str
    city: str
    vat_number: str
    registration_number: str
    email: str
    phone: str
    domains: frozenset[str]


class PersonTraits(NamedTuple):
    """What is compared of a person; `company` is an id."""

    name: str
    company: str
    email: str
    phone: str


class Judgement(NamedTuple):
    """How sure it is that two records are one, 0 … 100, and why: the strongest sign first."""

    sureness: int
    reasons: tuple[Reason, ...]


# ------------------------------------------------------------------------------------------------------ one spelling


def bare_number(number: Value) -> str:
    """Return a VAT or registration number without signs; "" where it is none ("n/a", "-", "0000")."""
    bare = _SIGNS.sub("", str(number or "")).upper()
    return bare if len(bare) >= _FEWEST_SIGNS and any(sign in "123456789" for sign in bare) else ""


def phone_key(phone: Value, country: str) -> str:
    """Return a phone number in digits as dialled from abroad, "" where there are too few. `country` is where it is
    dialled when it does not say so: "0511 12345" of Germany is "+49 (0)511 12345"."""
    written = _EXTENSION.sub("", str(phone or "").strip())
    digits = "".join(filter(str.isdigit, written))
    code, is_from_abroad = _CALLING_CODES.get(country, ""), written.startswith("+")
    if digits.startswith("00"):
        digits, is_from_abroad = digits.removeprefix("00"), True
    if is_from_abroad and not (code and digits.startswith(code)):
        return digits if len(digits) >= _FEWEST_DIGITS else ""
    national = digits.removeprefix(code) if is_from_abroad else digits
    trunk = next((one for one in _TRUNKS.get(code, ("0",)) if national.startswith(one)), "")
    national = national.removeprefix(trunk)
    return code + national if len(national) >= _FEWEST_DIGITS else ""


def domain_of(address: Value) -> str:
    """Return the domain of a website or an e-mail address; "" for one where anybody may have a page or a mailbox."""
    written = _SEPARATORS.sub("", str(address or "").strip().lower())
    host = (written.partition("://")[2] or written).rpartition("@")[2].partition("/")[0].removeprefix("www.")
    return "" if "." not in host or host.partition(".")[0] in _OPEN_TO_ALL else host


def company_traits(values: Mapping[str, Value]) -> CompanyTraits:
    """Return what is compared of a company; fields that are missing say nothing."""
    country = str(values.get("country") or "")
    names = (name_key(str(values.get(one) or "")) for one in ("name", "trade_name"))
    domains = (domain_of(values.get(one)) for one in ("website", "email"))
    return CompanyTraits(
        tuple(dict.fromkeys(filter(None, names))),
        country,
        fold(str(values.get("city") or "")),
        bare_number(values.get("vat_number")),
        bare_number(values.get("registration_number")),
        _email(values),
        phone_key(values.get("phone"), country),
        frozenset(filter(None, domains)),
    )


def person_traits(values: Mapping[str, Value]) -> PersonTraits:
    """Return what is compared of a person; `company.country` says how a phone number is dialled. A mailbox such as
    info@ is nobody's."""
    name = person_key(str(values.get("given_name") or ""), str(values.get("family_name") or ""))
    country = str(values.get("company.country") or "")
    email, phone = _email(values), phone_key(values.get("phone"), country)
    own = "" if email.partition("@")[0] in _OF_ALL else email
    return PersonTraits(name, str(values.get("company") or ""), own, phone)


def traits_of(kind: str, values: Mapping[str, Value]) -> CompanyTraits | PersonTraits:
    """Return what is compared of a record of a kind, "company" or "person"."""
    return company_traits(values) if kind == "company" else person_traits(values)


def pack(title: str, subtitle: str, traits: CompanyTraits | PersonTraits) -> str:
    """Return a record in one text: a hundred thousand texts cost the collection of garbage nothing, where as many
    objects would make the window stand still."""
    parts = (part if isinstance(part, str) else _ITEM.join(part) for part in traits)
    return _FIELD.join((*(_SEPARATORS.sub(" ", name) for name in (title, subtitle)), *parts))


def unpack(kind: str, text: str) -> tuple[str, str, CompanyTraits | PersonTraits]:
    """Return (name, line below it, traits) of a record that was packed."""
    title, subtitle, *parts = text.split(_FIELD)
    if kind == "person":
        return title, subtitle, PersonTraits(*parts)
    names, country, city, vat_number, registration_number, email, phone, domains = parts
    traits = CompanyTraits(
        _items(names), country, city, vat_number, registration_number, email, phone, frozenset(_items(domains)))
    return title, subtitle, traits


def _items(text: str) -> tuple[str, ...]:
    return tuple(text.split(_ITEM)) if text else ()


def _email(values: Mapping[str, Value]) -> str:
    email = _SEPARATORS.sub("", str(values.get("email") or "").strip().lower())
    return email if "@" in email else ""


# ------------------------------------------------------------------------------------------------------------- keys


def company_keys(traits: CompanyTraits) -> Iterator[Key]:
    """Yield what names a company by itself, the strongest first: who shares one is worth comparing."""
    if traits.vat_number:
        yield f"vat_number {traits.vat_number}"
    if traits.registration_number:
        yield f"registration_number {traits.country} {traits.registration_number}"
    for name in traits.names:
        yield f"name {traits.country} {words_key(name)}"
    if traits.email:
        yield f"email {traits.email}"
    if traits.phone:
        yield f"phone {traits.phone}"
    for domain in traits.domains:
        yield f"website {domain}"


def person_keys(traits: PersonTraits) -> Iterator[Key]:
    """Yield what names a person by itself, and the company: colleagues are worth comparing."""
    if traits.email:
        yield f"email {traits.email}"
    if traits.phone:
        yield f"phone {traits.phone}"
    if traits.name:
        yield f"name {traits.name}"
    if traits.company:
        yield f"company {traits.company}"


def keys_of(traits: CompanyTraits | PersonTraits) -> Iterator[Key]:
    """Yield the keys of a company or a person."""
    return company_keys(traits) if isinstance(traits, CompanyTraits) else person_keys(traits)


def words_key(name: str) -> str:
    """Return the words of a name that is folded already, in an order of their own."""
    return " ".join(sorted(name.split()))


# -------------------------------------------------------------------------------------------------------- judgement

_UNKNOWN = -2.0
"""log odds of two records about which nothing is known, and below what each sign adds: weighed on planted pairs. One
VAT number in two records is always worth a look, whatever the names: one of the two has it wrong."""
_WEIGHTS = {
    "vat_number": 6.0, "registration_number": 5.0, "email": 3.0, "phone": 3.0, "website": 2.5, "city": 0.8,
    "other_vat_number": -4.0, "other_registration_number": -3.0, "other_city": -0.5, "other_name": -2.0,
    "other_country": -1.5, "other_website": -1.5,
}  # fmt: skip
_PERSON_WEIGHTS = {"email": 4.0, "phone": 3.0, "company": 1.5, "other_company": -1.5, "other_name": -7.5}
_NAME_LEAST, _NAME_MOST = 0.4, 3.2
_PERSON_LEAST, _PERSON_MOST, _PERSON_ALIKE = 0.3, 3.0, 75
_UNLIKE, _PERSON_UNLIKE = 60, 55


def names_likeness(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Return how like the most alike of two companies' folded names are, 0 … 100, in whatever order of words."""
    return round(max((_name_likeness(a, b) for a in one for b in other), default=0))


def _is_contained(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether all words of one's name stand in the other's: "Helix" of "Helix Robotics"."""
    words, others = [set(name.split()) for name in one], [set(name.split()) for name in other]
    return any(a <= b or b <= a for a in words for b in others)


def _name_likeness(one: str, other: str) -> float:
    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other))


def judge(one: CompanyTraits | PersonTraits, other: CompanyTraits | PersonTraits) -> Judgement:
    """Weigh whether two records of one kind are one."""
    if isinstance(one, CompanyTraits) and isinstance(other, CompanyTraits):
        return judge_companies(one, other)
    if isinstance(one, PersonTraits) and isinstance(other, PersonTraits):
        return judge_people(one, other)
    raise TypeError(one, other)


def judge_companies(one: CompanyTraits, other: CompanyTraits) -> Judgement:
    """Weigh whether two companies are one."""
    signs = [Reason(name) for name in ("vat_number", "email", "phone", "city") if _is_same(one, other, name)]
    if _is_different(one.vat_number, other.vat_number):
        signs.append(Reason("other_vat_number"))
    if one.country == other.country:
        if _is_same(one, other, "registration_number"):
            signs.append(Reason("registration_number"))
        elif _is_different(one.registration_number, other.registration_number):
            signs.append(Reason("other_registration_number"))
    elif one.country and other.country:
        signs.append(Reason("other_country"))
    if _is_different(one.city, other.city):
        signs.append(Reason("other_city"))
    if one.domains and other.domains:
        signs.append(Reason("website" if one.domains & other.domains else "other_website"))
    weighed = [(_WEIGHTS[sign.code], sign) for sign in signs]
    percent = names_likeness(one.names, other.names)
    if percent >= ALIKE:
        weighed.append((_between(percent, ALIKE, _NAME_LEAST, _NAME_MOST), Reason("name", percent)))
    elif one.names and other.names and percent < _UNLIKE and not _is_contained(one.names, other.names):
        weighed.append((_WEIGHTS["other_name"], Reason("other_name")))
    return _judgement(weighed)


def judge_people(one: PersonTraits, other: PersonTraits) -> Judgement:
    """Weigh whether two people are one. Colleagues share a mailbox and a telephone: without a like name neither
    counts."""
    signs = [Reason(name) for name in ("email", "phone", "company") if _is_same(one, other, name)]
    if _is_different(one.company, other.company):
        signs.append(Reason("other_company"))
    weighed = [(_PERSON_WEIGHTS[sign.code], sign) for sign in signs]
    percent = round(_name_likeness(one.name, other.name)) if one.name and other.name else 0
    if percent >= _PERSON_ALIKE:
        weight = _between(percent, _PERSON_ALIKE, _PERSON_LEAST, _PERSON_MOST)
        weighed.append((weight, Reason("name", percent)))
    elif one.name and other.name and percent < _PERSON_UNLIKE:
        weighed.append((_PERSON_WEIGHTS["other_name"], Reason("other_name")))
    return _judgement(weighed)


def name_needed(*, is_same_city: bool) -> int:
    """Return how like the names of two companies must be to make them likely to be one when nothing else does."""
    needed = -_UNKNOWN - (_WEIGHTS["city"] if is_same_city else 0)
    return math.floor(ALIKE + (needed - _NAME_LEAST) / (_NAME_MOST - _NAME_LEAST) * (100 - ALIKE))


def _is_same(one: NamedTuple, other: NamedTuple, name: str) -> bool:
    return bool(getattr(one, name)) and getattr(one, name) == getattr(other, name)


def _is_different(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _between(percent: int, first: int, least: float, most: float) -> float:
    return least + (most - least) * (percent - first) / (100 - first)


def _judgement(weighed: list[tuple[float, Reason]]) -> Judgement:
    odds = _UNKNOWN + sum(weight for weight, _ in weighed)
    weighed.sort(key=lambda pair: -abs(pair[0]))
    return Judgement(round(100 / (1 + math.exp(-odds))), tuple(reason for _, reason in weighed))


def are_different(one: CompanyTraits, other: CompanyTraits) -> bool:
    """Whether two companies have numbers that say that they are two."""
    if _is_different(one.vat_number, other.vat_number):
        return True
    return one.country == other.country and _is_different(one.registration_number, other.registration_number)

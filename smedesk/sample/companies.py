"""Made-up companies and people of an office, with names in the alphabets of their countries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from smedesk.domain.records import Company, Event, Office, Person, Staff
from smedesk.sample.making import Maker
from smedesk.sample.numbers import MAKERS, Numbers
from smedesk.sample.vocabulary import BRANCHES, Land, Theme, themes_of_branch
from smedesk.services.folding import fold

_STAFF: Mapping[tuple[int, int], float] = {(1, 9): 0.58, (10, 49): 0.29, (50, 249): 0.11, (250, 900): 0.02}
_SIDES = {"sending": 0.4, "host": 0.35, "both": 0.25}
_STATUSES = {"active": 0.7, "new": 0.17, "to_review": 0.08, "dormant": 0.05}
_ROLES = {"employee": 0.6, "manager": 0.22, "owner": 0.14, "co_owner": 0.04}
_LEVELS = {"B2": 0.42, "C1": 0.28, "B1": 0.22, "A2": 0.08}
_NAMES = {"coined": 0.5, "family": 0.3, "families": 0.1, "place": 0.1}
_SYLLABLES = {
    "": [
        "ar",
        "bel",
        "ci",
        "do",
        "el",
        "fa",
        "gra",
        "hel",
        "ino",
        "ka",
        "lu",
        "mar",
        "ne",
        "or",
        "pa",
        "ri",
        "sol",
        "ta",
        "vi",
        "zo",
    ],
    "GR": ["αλ", "βε", "δο", "ελ", "θε", "κα", "λι", "μα", "νε", "ξε", "πο", "ρο", "σι", "τε", "φι", "χρυ"],
    "BG": ["ал", "бел", "ви", "гра", "до", "же", "зо", "ка", "лу", "мар", "не", "пе", "ро", "си", "тра", "ця"],
}
_SME_STAFF = 249


@dataclass(frozen=True, slots=True)
class Firm:
    """A company with what its records do not say: its branch, and what it is good at."""

    record: Company
    land: Land
    branch: int
    strength: Theme


@dataclass(frozen=True, slots=True)
class Employee:
    """A person with the firm; `strength` is what the person knows."""

    record: Person
    firm: Firm
    strength: Theme


class CompanyMaker:
    """Makes the companies and people of one office."""

    def __init__(self, maker: Maker, land: Land, office: Office, staff: list[Staff], events: list[Event]) -> None:
        self._maker, self._land, self._office = maker, land, office
        self._staff = [one.id for one in staff]
        self._events = [one.id for one in events]
        self._hosts: set[str] = set()

    def firms(self, number: int) -> Iterator[Firm]:
        """Yield companies."""
        for _ in range(number):
            branch = self._maker.random.randrange(len(BRANCHES))
            yield Firm(self._company(branch), self._land, branch, self._maker.one(themes_of_branch(branch)))

    def _company(self, branch: int) -> Company:
        maker, land = self._maker, self._land
        place, numbers = maker.one(land.places), self._numbers()
        days_ago = maker.random.randrange(20, 900)
        staff_count = maker.random.randint(*maker.by_weight(_STAFF))
        turnover = Decimal(staff_count * maker.random.randint(45_000, 210_000))
        side = maker.by_weight(_SIDES)
        name, host = self._name(branch), self._host()
        knows_money = maker.is_so(0.75)
        return Company(
            id=maker.new_id(days_ago),
            office=self._office.id,
            name=name,
            country=land.code,
            region=place.region,
            city=place.city,
            address=self._address(place.postal_code, place.city),
            status=maker.by_weight(_STATUSES),
            side="host" if staff_count > _SME_STAFF else side,
            legal_form="one_person" if staff_count == 1 else "company",
            registration_number=numbers.registration_number,
            vat_number=numbers.vat_number if maker.is_so(0.86) else "",
            nace=maker.one(BRANCHES[branch].nace),
            staff_count=staff_count if maker.is_so(0.93) else None,
            turnover=turnover if knows_money else None,
            balance=(turnover * 6 / 10).quantize(Decimal(1)) if knows_money else None,
            website=f"www.{host}" if maker.is_so(0.8) else "",
            email=f"info@{host}",
            phone=self._phone(),
            language=land.language,
            description=f"The company {BRANCHES[branch].work}.",
            adviser=maker.one(self._staff),
            event=maker.one(self._events) if maker.is_so(0.3) and self._events else "",
            last_contact=maker.day(-min(days_ago, 300), -1) if maker.is_so(0.85) else None,
        )

    def _numbers(self) -> Numbers:
        """Return numbers that no other company of the programme has."""
        land, maker = self._land, self._maker
        while True:
            numbers = MAKERS[land.code](maker.random)
            if maker.is_first(f"{land.code} {numbers.registration_number}") and maker.is_first(numbers.vat_number):
                return numbers

    def _name(self, branch: int) -> str:
        maker, land = self._maker, self._land
        family, trade = maker.one(land.families)[0], land.trade_words[branch]
        match maker.by_weight(_NAMES):
            case "coined":
                syllables = _SYLLABLES.get(land.code, _SYLLABLES[""])
                coined = "".join(maker.one(syllables) for _ in range(maker.random.randint(2, 3)))
                begun = f"{coined.capitalize()} {trade}"
            case "place":
                begun = f"{maker.one(land.places).city} {trade}"
            case "families":
                begun = f"{family} & {maker.one(land.families)[0]}"
            case _:
                begun = f"{family} {trade}"
        form = land.legal_forms[0] if maker.is_so(0.8) else maker.one(land.legal_forms)
        return f"{begun} {form}"

    def _host(self) -> str:
        """Return a web domain that no other company of the office has; reserved ones, so that no letter reaches
        anybody."""
        maker = self._maker
        stem = fold(maker.one(self._land.families)[0]).replace(" ", "")
        host = f"{stem}-{maker.random.randrange(16**4):04x}.{self._land.domain}.example"
        while host in self._hosts:
            host = f"{stem}-{maker.random.randrange(16**6):06x}.{self._land.domain}.example"
        self._hosts.add(host)
        return host

    def _address(self, postal_code: str, city: str) -> str:
        maker = self._maker
        rest = f"{maker.random.randrange(1000):03d}"
        return f"{maker.one(self._land.streets)} {maker.random.randrange(1, 120)}, {postal_code}{rest} {city}"

    def _phone(self) -> str:
        return f"{self._land.prefix} {self._maker.random.randrange(2_000_000, 9_999_999)}"

    # --------------------------------------------------------------------------------------------------- people

    def employee(self, firm: Firm) -> Employee:
        """Return a new person of a company."""
        maker, land = self._maker, self._land
        is_woman = maker.is_so(0.5)
        given = maker.one(land.women if is_woman else land.men)
        family = maker.one(land.families)[int(is_woman)]
        strength = maker.one(themes_of_branch(firm.branch))
        company = firm.record
        mailbox = f"{fold(given)}.{fold(family).replace(' ', '')}".replace(" ", "")
        record = Person(
            id=maker.new_id(maker.random.randrange(15, 600)),
            office=self._office.id,
            company=company.id,
            given_name=given,
            family_name=family,
            role=maker.by_weight(_ROLES),
            job_title=maker.one(land.titles),
            occupation=maker.one(BRANCHES[firm.branch].occupations),
            employed_since=maker.day(-4200, -380) if maker.is_so(0.9) else maker.day(-300, -20),
            is_full_time=maker.is_so(0.93),
            email=f"{mailbox}.{maker.random.randrange(16**3):03x}@{company.email.partition('@')[2]}",
            phone=self._phone() if maker.is_so(0.8) else "",
            language=land.language,
            languages=self._languages(),
            skills=maker.some(strength.skills, maker.random.randint(3, 6)),
            has_enhanced_rate=maker.is_so(0.02),
            event=company.event,
        )
        return Employee(record, firm, strength)

    def _languages(self) -> frozenset[str]:
        maker = self._maker
        spoken = {f"{self._land.language}:C2"}
        if maker.is_so(0.94):
            spoken.add(f"en:{maker.by_weight(_LEVELS)}")
        other = maker.one(("de", "fr", "es", "it", "ru", "sv"))
        if maker.is_so(0.35) and other != self._land.language:
            spoken.add(f"{other}:{maker.by_weight(_LEVELS)}")
        return frozenset(spoken)

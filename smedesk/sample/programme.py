"""A whole made-up programme: offices with their staff, companies, people, wishes, offers, exchanges, notes and
tasks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from itertools import chain
from types import MappingProxyType
from typing import TypeVar

from smedesk.domain.field import Record, type_of
from smedesk.domain.records import Event, Note, Office, Scheme, Staff, Task
from smedesk.domain.scheme import scheme_record
from smedesk.sample.companies import CompanyMaker, Employee, Firm
from smedesk.sample.exchanges import ExchangeMaker
from smedesk.sample.making import Maker
from smedesk.sample.market import MarketMaker, Offer, Wish
from smedesk.sample.vocabulary import Land, lands
from smedesk.services.folding import fold
from smedesk.services.reference import scheme_texts

R = TypeVar("R", bound=Record)

RUNNING_SCHEME = "mobilise-sme-2"
_ROLES = ("coordinator", "officer", "officer")
_WITH_A_WISH, _WITH_AN_OFFER, _FOR_A_WISH = 0.7, 0.75, 0.75
_WITH_A_NOTE, _WITH_A_TASK, _DONE = 0.35, 0.15, 0.3
_COMPANIES_A_MATCH = 10
_NOTES = (
    "Called: they want to know how long a stay may be.",
    "Met at the fair; asked for the leaflet in their own language.",
    "They had a guest in the pilot and would take one again in autumn.",
    "The director is away until next month. Ask again then.",
    "Sent the form of registration by e-mail.",
    "Speaks with the host company on the telephone next week.",
)
_TASKS = (
    "Call about the placement",
    "Ask for the proof of employment",
    "Send the draft of the plan",
    "Visit the company",
)


@dataclass(frozen=True, slots=True)
class Programme:
    """What was made. Records stand by kind, in the order they were made."""

    today: Date
    offices: tuple[Office, ...]
    records: Mapping[str, tuple[Record, ...]]

    def of(self, made: type[R]) -> tuple[R, ...]:
        """Return all records of a class."""
        return self.records.get(type_of(made).name, ())  # type: ignore[return-value]  # they stand by kind

    def office_in(self, country: str) -> Office:
        """Return the first office in a country; KeyError when there is none."""
        for office in self.offices:
            if office.country == country:
                return office
        raise KeyError(country)


def make_programme(seed: int, today: Date, *, companies: int = 600, people: int = 500, offices: int = 12) -> Programme:
    """Return a programme; the same seed, day and sizes always give the same one. The first office is in Tallinn."""
    return _ProgrammeMaker(Maker(seed, today), companies, people, offices).make()


class _ProgrammeMaker:
    def __init__(self, maker: Maker, companies: int, people: int, offices: int) -> None:
        self._maker = maker
        self._sizes = companies, people, offices
        self._scheme: Scheme = scheme_record(scheme_texts()[RUNNING_SCHEME])
        self._records: defaultdict[str, list[Record]] = defaultdict(list)

    def make(self) -> Programme:
        companies, people, number = self._sizes
        grounds = [_ground(place) for place in range(number)]
        houses = [self._house(land, place) for land, place in grounds]
        firms: list[Firm] = []
        employees: list[Employee] = []
        for part, (office, staff, events, land) in enumerate(houses):
            making = CompanyMaker(self._maker, land, office, staff, events)
            own = list(making.firms(_share(companies, part, number)))
            firms += own
            employees += self._people(making, own, _share(people, part, min(number, companies)) if own else 0)
            self._add(chain(staff, events))
        self._add([self._scheme, *(house[0] for house in houses)])
        self._add(firm.record for firm in firms)
        self._add(employee.record for employee in employees)
        self._market(firms, employees, [house[0].country for house in houses])
        self._daily_work(firms, {house[0].id: house[1] for house in houses})
        kept = MappingProxyType({kind: tuple(records) for kind, records in self._records.items()})
        return Programme(self._maker.today, tuple(house[0] for house in houses), kept)

    def _add(self, records: Iterable[Record]) -> None:
        for record in records:
            self._records[type_of(record).name].append(record)

    def _house(self, land: Land, place: int) -> tuple[Office, list[Staff], list[Event], Land]:
        maker, id = self._maker, self._maker.new_id(1000)
        city = land.places[place].city
        domain = f"{fold(city).replace(' ', '')}-office.{land.domain}.example"
        staff = [self._staff(land, id, domain, role) for role in _ROLES]
        office = Office(
            id=id,
            office=id,
            name=f"{city} {_OFFICE_WORDS[land.code]}",
            country=land.code,
            city=city,
            address=f"{land.streets[0]} 1, {city}",
            email=f"info@{domain}",
            phone=f"{land.prefix} {maker.random.randrange(2_000_000, 9_999_999)}",
            language=land.language,
            signatory=staff[0].name,
        )
        days = maker.day(-50, -10), maker.day(15, 60)
        events = [
            Event(
                id=maker.new_id(80),
                office=id,
                name=f"SME fair {city}",
                place=city,
                country=land.code,
                starts=day,
                ends=day,
            )
            for day in days
        ]
        return office, staff, events, land

    def _staff(self, land: Land, office: str, domain: str, role: str) -> Staff:
        maker = self._maker
        is_woman = maker.is_so(0.5)
        name = f"{maker.one(land.women if is_woman else land.men)} {maker.one(land.families)[int(is_woman)]}"
        mailbox = fold(name).replace(" ", ".")
        return Staff(
            id=maker.new_id(900),
            office=office,
            name=name,
            email=f"{mailbox}@{domain}",
            role=role,
            language=land.language,
        )

    def _people(self, making: CompanyMaker, firms: Sequence[Firm], number: int) -> Iterator[Employee]:
        """One person for each company as far as they go, the others in any."""
        for place in range(number):
            yield making.employee(firms[place] if place < len(firms) else self._maker.one(firms))

    # --------------------------------------------------------------------------------------------------- market

    def _market(self, firms: Sequence[Firm], employees: Sequence[Employee], countries: Sequence[str]) -> None:
        maker, making = self._maker, MarketMaker(self._maker, self._scheme, sorted(set(countries)))
        wishes = []
        for employee in employees:
            has_wish = employee.firm.record.side != "host" and maker.is_so(_WITH_A_WISH)
            self._add(making.consents(employee.record, has_catalogue=has_wish or maker.is_so(0.2)))
            if has_wish:
                wishes.append(making.wish(employee))
        offers, pairs = self._offers(making, firms, employees, wishes)
        self._add(wish.record for wish in wishes)
        self._add(offer.record for offer in offers)
        maker.random.shuffle(pairs)
        meeting = ExchangeMaker(maker, self._scheme)
        for wish, offer in pairs[: max(1, len(firms) // _COMPANIES_A_MATCH)]:
            self._add(meeting.meet(wish, offer))

    def _offers(
        self, making: MarketMaker, firms: Sequence[Firm], employees: Sequence[Employee], wishes: Sequence[Wish]
    ) -> tuple[list[Offer], list[tuple[Wish, Offer]]]:
        """Return the placements, and which of them were made for which application."""
        contacts = {employee.firm.record.id: employee.record.id for employee in employees}
        published = [wish for wish in wishes if wish.record.is_published and wish.record.state == "accepted"]
        offers: list[Offer] = []
        pairs: list[tuple[Wish, Offer]] = []
        served: set[str] = set()
        for firm in firms:
            if firm.record.side == "sending" or not self._maker.is_so(_WITH_AN_OFFER):
                continue
            muse = self._maker.one(published) if published and self._maker.is_so(_FOR_A_WISH) else None
            muse = muse if muse and _may_meet(muse, firm) else None
            offer = making.offer(firm, contacts.get(firm.record.id, ""), muse)
            offers.append(offer)
            if muse and offer.record.is_published and muse.record.id not in served:
                served.add(muse.record.id)
                pairs.append((muse, offer))
        return offers, pairs

    # ----------------------------------------------------------------------------------------------- daily work

    def _daily_work(self, firms: Sequence[Firm], staff: Mapping[str, Sequence[Staff]]) -> None:
        maker = self._maker
        for firm in firms:
            adviser = maker.one(staff[firm.record.office])
            if maker.is_so(_WITH_A_NOTE):
                self._add([self._note(firm, adviser)])
            if maker.is_so(_WITH_A_TASK):
                self._add([self._task(firm, adviser)])

    def _note(self, firm: Firm, author: Staff) -> Note:
        maker, days_ago = self._maker, self._maker.random.randint(2, 200)
        return Note(
            id=maker.new_id(days_ago),
            office=author.office,
            subject=f"company:{firm.record.id}",
            written=maker.one(_NOTES),
            author=author.name,
            written_at=maker.moment(days_ago),
        )

    def _task(self, firm: Firm, assignee: Staff) -> Task:
        maker = self._maker
        return Task(
            id=maker.new_id(21),
            office=assignee.office,
            subject=f"company:{firm.record.id}",
            title=maker.one(_TASKS),
            due=maker.day(-6, 25),
            assignee=assignee.id,
            done_at=maker.moment(maker.random.randint(1, 20)) if maker.is_so(_DONE) else None,
        )


def _may_meet(wish: Wish, firm: Firm) -> bool:
    country = firm.record.country
    is_wanted = not wish.record.wanted_countries or country in wish.record.wanted_countries
    return is_wanted and country != wish.employee.firm.record.country


def _ground(place: int) -> tuple[Land, int]:
    """Return the country and the place there of an office: one in each country, then second ones."""
    known = lands()
    round_of_countries, country = divmod(place, len(known))
    land = known[country]
    return land, round_of_countries % len(land.places)


def _share(of_all: int, part: int, parts: int) -> int:
    return of_all // parts + (part < of_all % parts)


_OFFICE_WORDS = {
    "EE": "kaubanduskoda", "IT": "Camera di commercio", "DE": "Handelskammer", "FR": "Chambre de commerce",
    "ES": "Cámara de Comercio", "PL": "Izba Gospodarcza", "GR": "Επιμελητήριο", "BG": "Търговска камара",
    "FI": "kauppakamari", "PT": "Câmara de Comércio", "CZ": "hospodářská komora", "NO": "næringsforening",
    "LT": "prekybos rūmai", "AT": "Wirtschaftskammer",
}  # fmt: skip

"""A desk with a real database for the screens, filled with a small programme: two offices, and what they have to offer.

The own office sits in Tartu. What the other offices published comes in as a page from the server.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from smedesk.domain.field import Audience, Record, type_of
from smedesk.domain.records import Application, Company, Consent, Exchange, Match, Office, Person, Placement, Scheme
from smedesk.services.first_run import FirstAnswers, load_schemes, set_up_office
from smedesk.services.ports import Sentence
from smedesk.services.replication import RowChange, ServerRow
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile
from smedesk.translate import mark
from smedesk.ui.desk import Desk
from smedesk.ui.notify import Notices
from smedesk.ui.tasks import Tasks

T = TypeVar("T")

TODAY = Date(2026, 11, 24)
NOW = DateTime(2026, 11, 24, 8, 30, tzinfo=UTC)
SCHEME = (Path(__file__).resolve().parents[3] / "resources" / "schemes" / "mobilise-sme-2.toml").read_text("utf-8")
_SENTENCE = Sentence(mark("Tests", "Entered a world"))


class World:
    """The desk, its store, and ids by name."""

    def __init__(self, desk: Desk, store: DeskStore) -> None:
        self.desk, self.store = desk, store
        self.office = store.reads.office()
        self.ids: dict[str, str] = {}
        self._seq = count(1)

    def enter(self, made: type[Record], name: str, /, **values: Any) -> str:
        """Enter a record of the own office and remember its id under a name."""
        with self.store.change(_SENTENCE, can_undo=False) as work:
            id = self.ids[name] = work.new_id()
            work.insert(made(id=id, office=self.office, **values))
        return id

    def receive(self, *records: Record, audience: Audience = Audience.EVERYONE) -> None:
        """Take records of other offices in as the server sends them."""
        rows = []
        for record in records:
            kind = type_of(record)
            data = {
                name: field.to_wire(getattr(record, name))
                for name, field in kind.fields.items()
                if field.audience >= audience
            }
            seq = next(self._seq)
            put = RowChange.PUT
            rows.append(ServerRow(seq=seq, change=put, audience=audience, kind=kind.name, id=record.id, data=data))
        self.store.journal.apply_page(rows, self.store.journal.identity().cursor)


@contextmanager
def opened_world(folder: Path) -> Iterator[World]:
    """A desk over a new database; its own office is set up, nothing else is there."""
    profile = Profile(folder, lambda: NOW)
    profile.take()
    store = profile.open(bytes(range(32)))
    notices = Notices()
    tasks = Tasks(interrupt=store.reads.interrupt)
    try:
        set_up_office(store, FirstAnswers("Tartu Chamber", "EE", "en", "Maarja Kask"))
        load_schemes(store.journal, {"mobilise-sme-2.toml": SCHEME})
        desk = Desk(store, tasks, notices, AtOnce(), lambda: TODAY)
        yield World(desk, store)
    finally:
        tasks.close()
        store.close()
        profile.release()


class AtOnce:
    """Stands for the worker process: the same functions, on the thread that asks."""

    def __call__(self, function: Callable[..., T], /, *arguments: object) -> T:
        return function(*arguments)

    def begin(self, function: Callable[..., T], /, *arguments: object) -> Callable[[], T]:
        answer = function(*arguments)
        return lambda: answer


_HOSTS = (
    ("01", "IT", "ITC1", "62.01", 37, {"development", "marketing"}, {"en:B1", "it:B2"}),
    ("02", "GR", "EL65", "10.41", 12, {"marketing", "internationalisation"}, {"en:B2"}),
    ("03", "FI", "FI1D", "28.99", 140, {"development", "research"}, {"en:B1", "fi:C1"}),
    ("04", "PT", "PT16", "62.02", 8, {"development"}, {"en:B2", "pt:B1"}),
    ("05", "DE", "DE21", "63.11", 420, {"training", "development"}, {"de:B2"}),
)


def fill(world: World) -> None:
    """Enter two participants, a host of our own, and receive the placements of five hosts abroad."""
    company = world.enter(
        Company,
        "company",
        name="Nordlys Tarkvara OÜ",
        country="EE",
        region="EE008",
        city="Tartu",
        address="Raekoja 1",
        nace="62.01",
        staff_count=24,
        side="sending",
        vat_number="EE100247019",
    )
    world.enter(Person, "owner", company=company, given_name="Liis", family_name="Org", role="owner")
    with world.store.change(_SENTENCE, can_undo=False) as work:
        work.update(Office, world.office, {"city": "Tartu", "address": "Pikk 14", "signatory": "Maarja Kask"})
    participant(
        world, "kadri", company, "Kadri", "Tamm", summary="Builds web shops and wants to see how larger teams test."
    )
    participant(world, "juhan", company, "Juhan", "Ööbik", wanted_countries=frozenset({"LI"}))
    world.receive(
        Office(
            id="office-it",
            office="office-it",
            name="Camera di Torino",
            country="IT",
            city="Torino",
            address="Via Carlo Alberto 16",
            signatory="Giulia Rossi",
        )
    )
    _receive_hosts(world)


def _receive_hosts(world: World) -> None:
    for number, country, region, nace, staff, topics, languages in _HOSTS:
        world.receive(
            Company(
                id=f"00000000-0000-7000-8000-0000000000{number}",
                office="office-it",
                country=country,
                region=region,
                nace=nace,
                staff_count=staff,
                side="host",
            ),
            Placement(
                id=f"00000000-0000-7000-8000-0000000001{number}",
                office="office-it",
                company=f"00000000-0000-7000-8000-0000000000{number}",
                title="Web team",
                is_published=True,
                topics=frozenset(topics),
                language_needs=frozenset(languages),
                modes=frozenset({"onsite"}),
                skills_offered=frozenset({"test automation", "user research"}),
                skills_needed=frozenset({"python"}),
                months_min=1,
                months_max=4,
                window_from=Date(2027, 1, 10),
                window_to=Date(2027, 9, 30),
                capacity=1,
                summary="A team that builds web shops and tests them every night.",
            ),
        )


def participant(world: World, name: str, company: str, given: str, family: str, **wishes: Any) -> None:
    """Enter a person of a company who consents to be shown, and an accepted application under a name."""
    person = world.enter(
        Person,
        f"{name}_person",
        company=company,
        given_name=given,
        family_name=family,
        role="employee",
        occupation="2512",
        languages=frozenset({"et:C2", "en:C1"}),
        skills=frozenset({"python"}),
        job_title="Developer",
        email=f"{name}@nordlys.example",
        employed_since=Date(2021, 5, 1),
    )
    world.enter(
        Consent,
        f"{name}_consent",
        person=person,
        purpose="catalogue",
        text_version="1",
        language="et",
        given_at=NOW,
        method="paper",
    )
    world.enter(
        Application,
        name,
        **{
            "person": person,
            "state": "accepted",
            "is_published": True,
            "topics": frozenset({"development", "marketing"}),
            "skills_wanted": frozenset({"test automation"}),
            "wanted_sectors": frozenset({"2/62"}),
            "preferred_sizes": frozenset({"small"}),
            "modes": frozenset({"onsite"}),
            "months_min": 2,
            "months_max": 3,
            "window_from": Date(2027, 2, 1),
            "window_to": Date(2027, 6, 30),
            **wishes,
        },
    )


def receive_match(world: World, state: str = "proposed", *, are_we_host: bool = False, **values: Any) -> str:
    """Take in a match between Kadri and the first host, as both offices see it; return its id."""
    id = str(values.pop("id", "00000000-0000-7000-8000-00000000aa01"))
    sending, host = ("office-it", world.office) if are_we_host else (world.office, "office-it")
    world.receive(
        Match(
            id=id,
            office=sending,
            host_office=host,
            application=values.pop("application", world.ids["kadri"]),
            placement="00000000-0000-7000-8000-000000000101",
            state=state,
            proposed_at=NOW,
            score=784,
            explanation="Meets all 16 rules.\nShared topics: Development of products and services",
            **values,
        ),
        audience=Audience.AGREEMENT,
    )
    return id


def open_host(world: World) -> None:
    """Take in the first host with its name, as after both offices have agreed."""
    world.receive(
        Company(
            id="00000000-0000-7000-8000-000000000001",
            office="office-it",
            name="Olivetti Web S.r.l.",
            country="IT",
            region="ITC11",
            city="Ivrea",
            address="Via Jervis 9",
            nace="62.01",
            staff_count=37,
            side="host",
        ),
        Person(
            id="00000000-0000-7000-8000-000000000901",
            office="office-it",
            company="00000000-0000-7000-8000-000000000001",
            given_name="Paolo",
            family_name="Bianchi",
            role="manager",
        ),
        audience=Audience.AGREEMENT,
    )


def enter_exchange(world: World, name: str = "exchange", /, **values: Any) -> str:
    """Enter an exchange of an agreed match, in draft."""
    match = receive_match(world, "agreed")
    open_host(world)
    scheme = world.store.reads.find(Scheme)[0]
    return world.enter(
        Exchange,
        name,
        **{
            "host_office": "office-it",
            "match": match,
            "scheme": scheme.id,
            "number": "2026-AA01",
            "participant": world.ids["kadri_person"],
            "sending_company": world.ids["company"],
            "host_company": "00000000-0000-7000-8000-000000000001",
            **values,
        },
    )

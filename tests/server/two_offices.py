"""Two offices on one server: Tartu sends, Turku hosts. Every field that is not for the other side holds a canary."""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.domain.field import RECORD_TYPES, Audience, Field, Kind, Merge
from smedesk.domain.operation import Operation, Wire
from smedesk.domain.terms import canonical_terms, fingerprint
from smedesk.server.service import Service
from smedesk.sync.steps import RoundReport
from tests.sync.local_server import LocalDesk

SENDING, HOST = "tartu", "turku"


class TwoOffices:
    """A participant of Tartu with a wish, a placement of Turku, and a desk in each."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.tartu, self.turku = LocalDesk(service, 1), LocalDesk(service, 2)
        self.tartu.enrol(SENDING, "EE")
        self.turku.enrol(HOST, "FI")
        self.fill()
        self.sync()

    def fill(self) -> None:
        tartu, turku = self.tartu, self.turku
        tartu.save("company", "c-ee", **canaries("company", SENDING), country="EE", nace="62.01", staff_count=37)
        tartu.save("person", "p-ee", **canaries("person", SENDING), company="c-ee", languages=["en:B2"])
        tartu.save("consent", "k-ee", person="p-ee", purpose="catalogue", given_at="2030-01-01T10:00:00Z")
        tartu.save("application", "a-ee", person="p-ee", is_published=True, topics=["training"], months_min=1)
        turku.save("company", "c-fi", **canaries("company", HOST), country="FI", nace="62.02", staff_count=400)
        turku.save("person", "p-fi", **canaries("person", HOST), company="c-fi")
        turku.save("placement", "o-fi", company="c-fi", contact="p-fi", is_published=True, title="Lathe and mill",
                   topics=["training"], months_max=3)

    def sync(self) -> list[RoundReport]:
        reports = [desk.sync() for desk in (self.tartu, self.turku, self.tartu, self.turku)]
        assert all(report.is_complete for report in reports), [report.fault for report in reports]
        return reports

    def terms(self) -> str:
        """Return the fingerprint of the terms as they stand on the server."""
        with self.service.storage.read() as transaction:
            found = transaction.records.records(["a-ee", "o-fi", "c-ee", "c-fi"])
        return fingerprint(canonical_terms(*(found[id].data for id in ("a-ee", "o-fi", "c-ee", "c-fi"))))

    def command(self, desk: LocalDesk, name: str, terms: str | None = None, match: str = "m1",
                **arguments: Wire) -> Operation:
        given: Mapping[str, Wire] = arguments
        return desk.journal.command(desk.random, "match", match, f"match.{name}", given,
                                    self.terms() if terms is None else terms)

    def propose(self, match: str = "m1") -> None:
        self.command(self.tartu, "propose", match=match, application="a-ee", placement="o-fi", score=870)
        self.sync()

    def agree(self) -> None:
        self.propose()
        self.command(self.turku, "accept")
        self.sync()

    def state(self, match: str = "m1") -> Wire:
        with self.service.storage.read() as transaction:
            found = transaction.records.records([match])
        return found[match].data["state"] if match in found else None

    def refusals(self, desk: LocalDesk) -> list[str]:
        return [code for _, code in desk.journal.attention()]

    def audience(self, desk: LocalDesk, id: str) -> Audience | None:
        row = desk.journal.replica.get(id)
        return row.audience if row else None


def canaries(kind: str, office: str) -> dict[str, Wire]:
    """Return a mark for every plain text field: "tartu-own-turnover", "tartu-partner-email", …"""
    marks = {Audience.OWN: "own", Audience.AGREEMENT: "agreement", Audience.PARTNER: "partner"}
    return {
        field.name: f"{office}-{marks[field.audience]}-{field.name}"
        for field in RECORD_TYPES[kind].fields.values()
        if field.audience in marks and _is_free_text(field)
    }


def _is_free_text(field: Field) -> bool:
    return field.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE) and field.merge is not Merge.COMPUTED

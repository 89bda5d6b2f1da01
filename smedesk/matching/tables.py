"""A market prepared for NumPy, which takes what changes record by record.

It answers as if the changed market had been prepared anew: nothing that a list shows depends on the way by which the
records came. Tells after each change which rows may stand otherwise than before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from smedesk.matching.arrays import Integers, flags, grown, numbers
from smedesk.matching.closeness import Masks
from smedesk.matching.columns import Codes, HostColumns, SendingColumns, whole_words
from smedesk.matching.coverage import SkillCoverage, Skills
from smedesk.matching.market import Market, Participant, Place, Relations, Rules
from smedesk.matching.place_bits import PlaceBits
from smedesk.matching.stays import Stays
from smedesk.matching.terms import SkillGroups
from smedesk.matching.texts import PARTICIPANTS, PLACES, TextLikeness
from smedesk.matching.weights import HOST, SENDING

_NO_ROWS = np.zeros(0, np.int64)


class Changed(NamedTuple):
    """The rows, in ascending order, whose pairs may be others or stand otherwise than before."""

    participants: Integers = _NO_ROWS
    places: Integers = _NO_ROWS

    def joined(self, participants: Integers, places: Integers) -> Changed:
        """Return these rows and some more."""
        return Changed(np.union1d(self.participants, participants), np.union1d(self.places, places))


class Tables:
    """All that the rules and the features read."""

    def __init__(self, today: date, rules: Rules, skill_groups: SkillGroups) -> None:
        self.today, self.rules, self.skill_groups = today, rules, skill_groups
        self.relations = Relations()
        self.codes = Codes()
        self.participants, self.places = SendingColumns(), HostColumns()
        self.bits = PlaceBits()
        self.stays = Stays.until(rules.max_months + 1, today)
        self.topics = Masks(), Masks()
        self.sizes = Masks(), Masks()
        self.texts = TextLikeness()
        self._numbered = Skills(skill_groups)
        self.skills = {
            SENDING: SkillCoverage(self._numbered, places_answer=True),
            HOST: SkillCoverage(self._numbered, places_answer=False),
        }
        self.refused_places: Mapping[str, Collection[str]] = {}
        self.refused_participants: Mapping[str, Collection[str]] = {}
        self._attached: Collection[str] = frozenset()
        self._company: dict[str, str] = {}
        self._unsettled = Changed()
        self._written: tuple[int, ...] = ()
        self._write_bits(_NO_ROWS)

    # ------------------------------------------------------------------------------------- what changes

    def put(self, participants: Sequence[Participant] = (), places: Sequence[Place] = ()) -> Changed:
        """Take records that are new or have changed."""
        self.write(participants, places)
        return self.settle()

    def write(self, participants: Sequence[Participant] = (), places: Sequence[Place] = ()) -> None:
        """Take some of many records; `settle` must follow the last of them."""
        p = self.participants.take_rows([each.id for each in participants])
        h = self.places.take_rows([each.id for each in places])
        if participants:
            self._write_participants(p, participants)
        if places:
            self._write_places(h, places)
        self._unsettled = self._unsettled.joined(p, h)

    def remove(self, participants: Iterable[str] = (), places: Iterable[str] = ()) -> Changed:
        """Forget some records; ids that are not known do no harm."""
        gone = [each for each in participants if each in self.participants.row]
        p = self.participants.free_rows(gone)
        h = self.places.free_rows([each for each in places if each in self.places.row])
        for identity in gone:
            del self._company[identity]
        self._write_terms(PARTICIPANTS, p, [_NO_TERMS] * len(p))
        self._write_terms(PLACES, h, [_NO_TERMS] * len(h))
        self._unsettled = self._unsettled.joined(p, h)
        return self.settle()

    def relate(self, relations: Relations) -> Changed:
        """Take what stands between the sides from now on."""
        before, self.relations = self.relations, relations
        refused = before.rejected ^ relations.rejected
        drafted = before.past_draft ^ relations.past_draft
        companies = _differences(before.exchanges, relations.exchanges)
        people = {p for p, _ in (*refused, *drafted)} | _differences(before.open_proposals, relations.open_proposals)
        if companies:
            people |= {p for p, company in self._company.items() if company in companies}
        places = _differences(before.taken, relations.taken)
        self._attached = frozenset(p for p, _ in relations.past_draft)
        self._refuse(relations.rejected)
        p = _known(people, self.participants.row)
        h = _known(places, self.places.row)
        self._relate(p, h)
        self._write_bits(h)
        return Changed(p, h)

    def _write_participants(self, rows: Integers, records: Sequence[Participant]) -> None:
        self.participants.write(rows, records, self.today, self.rules, self.codes)
        self.participants.write_countries(rows, [each.wanted_countries for each in records], self.codes.countries)
        self.participants.write_languages(rows, records, self.codes.languages)
        self.topics[PARTICIPANTS].write(rows, [each.topics for each in records], self.codes.topics)
        self.sizes[PARTICIPANTS].write(rows, [each.preferred_sizes for each in records], self.codes.sizes)
        terms = [_Terms(each.skills_wanted, each.skills_had, each.text, each.text_language) for each in records]
        self._write_terms(PARTICIPANTS, rows, terms)
        self._company.update((each.id, each.company_id) for each in records)

    def _write_places(self, rows: Integers, records: Sequence[Place]) -> None:
        self.places.write(rows, records, self.today, self.rules, self.codes)
        self.places.write_countries(rows, [each.accepted_countries for each in records], self.codes.countries)
        self.places.write_languages(rows, records, self.codes.languages)
        self.places.capacity[rows] = numbers(each.capacity for each in records)
        self.topics[PLACES].write(rows, [each.topics for each in records], self.codes.topics)
        self.sizes[PLACES].write(rows, [[each.size] if each.size else [] for each in records], self.codes.sizes)
        terms = [_Terms(each.skills_needed, each.skills_offered, each.text, each.text_language) for each in records]
        self._write_terms(PLACES, rows, terms)

    def _write_terms(self, side: int, rows: Integers, terms: Sequence[_Terms]) -> None:
        if not terms:
            return
        asking, answering = (SENDING, HOST) if side == PARTICIPANTS else (HOST, SENDING)
        wishes, answers = (
            self._numbered.numbers(skills)
            for skills in zip(*((each.wishes, each.answers) for each in terms), strict=True)
        )
        self.skills[asking].write_wishes(rows, wishes)
        self.skills[answering].write_answers(rows, answers)
        self.texts.write(side, rows, [(each.text, each.language) for each in terms])

    def settle(self) -> Changed:
        """Bring up to date what hangs on several rows."""
        (p, h), self._unsettled = self._unsettled, Changed()
        self._relate(p, h)
        countries, languages = len(self.codes.countries), len(self.codes.languages)
        for side in (self.participants, self.places):
            side.countries = grown(side.countries, len(side.order), countries)
        self.participants.levels = grown(self.participants.levels, len(self.participants.order), languages)
        self._write_bits(h)
        people, places = self.texts.settle()
        people = np.union1d(people, self.skills[SENDING].settle(len(self.places.row)))
        places = np.union1d(places, self.skills[HOST].settle(len(self.places.row)))
        return Changed(p, h).joined(people, places)

    def _write_bits(self, rows: Integers) -> None:
        """Write the bits of some places; those of all where there are new codes, or more rows."""
        codes = self.codes
        written = (len(codes.countries), len(codes.offices), len(codes.languages), len(self.places.order))
        if written != self._written:
            self._written, rows = written, np.arange(len(self.places.order))
        elif not len(rows):
            return
        self.bits.write(self.places, whole_words(rows), codes, self.rules.max_months)

    # ------------------------------------------------------------------------------------- relations

    def _relate(self, p: Integers, h: Integers) -> None:
        """Write what the relations say of some rows."""
        relations, rules, people = self.relations, self.rules, self.participants
        ids = [people.ids[row] for row in p.tolist()]
        companies = [self._company.get(each, "") for each in ids]
        people.may_get_proposal[p] = flags(
            _is_below(relations.open_proposals.get(each, 0), rules.open_proposals) for each in ids
        )
        people.is_unattached[p] = flags(each not in self._attached for each in ids)
        people.company_may_send[p] = flags(
            _is_below(relations.exchanges.get(each, 0), rules.exchanges_per_company) for each in companies
        )
        taken = numbers(relations.taken.get(self.places.ids[row], 0) for row in h.tolist())
        self.places.room[h] = np.maximum(self.places.capacity[h] - taken, 0)

    def _refuse(self, rejected: Iterable[tuple[str, str]]) -> None:
        places, participants = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
        for p, h in rejected:
            places[p].add(h)
            participants[h].add(p)
        self.refused_places, self.refused_participants = dict(places), dict(participants)


class _Terms(NamedTuple):
    """What of a record is compared by terms."""

    wishes: Collection[str]
    answers: Collection[str]
    text: str
    language: str


_NO_TERMS = _Terms((), (), "", "")

_prepared: WeakKeyDictionary[Market, Tables] = WeakKeyDictionary()


def tables_of(market: Market | Tables) -> Tables:
    """Return the tables of a market; they are forgotten together with it. Tables are their own."""
    if isinstance(market, Tables):
        return market
    tables = _prepared.get(market)
    if tables is None:
        tables = _prepared[market] = Tables(market.today, market.rules, market.skill_groups)
        tables.put(
            sorted(market.participants, key=lambda participant: participant.id),
            sorted(market.places, key=lambda place: place.id),
        )
        tables.relate(market.relations)
    return tables


def _known(ids: Iterable[str], row: Mapping[str, int]) -> Integers:
    return np.sort(numbers(row[each] for each in ids if each in row))


def _differences(before: Mapping[str, int], after: Mapping[str, int]) -> set[str]:
    return {each for each, _ in before.items() ^ after.items()}


def _is_below(count: int, limit: int | None) -> bool:
    return limit is None or count < limit

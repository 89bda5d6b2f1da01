"""The matching once more in plain Python: pair by pair, rule by rule, from the words of the modules.

Slow and simple on purpose: it shares the records and the figures of `weights` with the program, nothing else.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction

from smedesk.domain.days import end_of_months
from smedesk.matching.market import Market, Participant, Place, Profile, Sector, Window
from smedesk.matching.weights import DEFAULT_WEIGHTS, Weights

LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"]
HORIZON = timedelta(3650)


class Oracle:
    """Answers for one market."""

    def __init__(self, market: Market, weights: Weights = DEFAULT_WEIGHTS) -> None:
        self.market = market
        self.weights = weights

    # ------------------------------------------------------------------------------------------------ rules

    def rules(self, p: Participant, h: Place) -> dict[str, bool]:
        """Return whether the pair keeps each rule."""
        relations, rules = self.market.relations, self.market.rules
        attached = {participant for participant, _ in relations.past_draft}
        return {
            "open_proposals": _below(relations.open_proposals.get(p.id, 0), rules.open_proposals),
            "relationship": p.id not in attached,
            "company_limit": _below(relations.exchanges.get(p.company_id, 0), rules.exchanges_per_company),
            "published": p.published and h.published,
            "consent": p.consented and h.consented,
            "active": self._is_active(p) and self._is_active(h),
            "capacity": h.capacity - relations.taken.get(h.id, 0) > 0,
            "other_country": bool(p.country and h.country and p.country != h.country),
            "other_office": not p.office_id or p.office_id != h.office_id,
            "wanted_country": not p.wanted_countries or h.country in p.wanted_countries,
            "accepted_country": not h.accepted_countries or p.country in h.accepted_countries,
            "language": not h.language_needs or _margin(p, h) >= 0,
            "mode": not p.modes or not h.modes or bool(p.modes & h.modes),
            "duration": self._longest(p, h) >= self._shortest(p, h),
            "window": self._fits(p, h),
            "rejected": (p.id, h.id) not in relations.rejected,
        }

    def _is_active(self, profile: Profile) -> bool:
        since = self.market.rules.active_since
        return since is None or profile.last_active is None or profile.last_active >= since

    def _shortest(self, p: Participant, h: Place) -> int:
        rules = self.market.rules
        return min(max(p.min_months or 0, h.min_months or 0, rules.min_months), rules.max_months + 1)

    def _longest(self, p: Participant, h: Place) -> int:
        stated = [months for months in (p.max_months, h.max_months) if months is not None]
        return min(self.market.rules.max_months, *stated) if stated else self.market.rules.max_months

    def _common(self, p: Participant, h: Place) -> list[tuple[date, date]]:
        return [
            (max(a[0], b[0]), min(a[1], b[1]))
            for a in self._open(p.windows)
            for b in self._open(h.windows)
            if max(a[0], b[0]) <= min(a[1], b[1])
        ]

    def _open(self, windows: Iterable[Window]) -> list[tuple[date, date]]:
        today = self.market.today
        spans = [
            (max(window.start or today, today), min(window.end or today + HORIZON, today + HORIZON))
            for window in windows
        ]
        return spans or [(today, today + HORIZON)]

    def _fits(self, p: Participant, h: Place) -> bool:
        months = self._shortest(p, h)
        return any(end_of_months(start, months) <= end for start, end in self._common(p, h))

    # --------------------------------------------------------------------------------------------- features

    def features(self, p: Participant, h: Place) -> dict[tuple[str, str], int]:
        """Return the value of each component."""
        window = self._window(p, h)
        offered = [place.skills_offered for place in self.market.places]
        needed = [place.skills_needed for place in self.market.places]
        return {
            ("sending", "skills"): self._skills(p.skills_wanted, h.skills_offered, offered),
            ("host", "skills"): self._skills(h.skills_needed, p.skills_had, needed),
            ("sending", "occupation"): _occupation(p.occupation, h.occupation),
            ("host", "occupation"): _occupation(h.occupation, p.occupation),
            ("sending", "sector"): _sector(p, h),
            ("host", "sector"): _sector(h, p),
            ("sending", "topics"): _share(p.topics, h.topics),
            ("host", "topics"): _share(h.topics, p.topics),
            ("sending", "size"): (1000 if h.size in p.preferred_sizes else 0) if p.preferred_sizes else 500,
            ("sending", "window"): window,
            ("host", "window"): window,
            ("host", "language"): _language(p, h),
            ("sending", "text"): self._text(p, h),
        }

    def _window(self, p: Participant, h: Place) -> int:
        if not self._fits(p, h):
            return 0
        days = max((end - start).days + 1 for start, end in self._common(p, h))
        least, most = 30 * self._shortest(p, h), 30 * self._longest(p, h)
        room = max(most - least, 0) + 30
        return 300 + 700 * min(max(days - least, 0), room) // room

    def _skills(self, wanted: Iterable[str], held: Iterable[str], everybody: list[frozenset[str]]) -> int:
        asked, has = self._keys(wanted), self._keys(held)
        if not asked:
            return 500
        held_groups = {group for skill in has for group in self.market.skill_groups.get(skill, ())}
        weights = {skill: _rarity(sum(skill in self._keys(s) for s in everybody), len(everybody)) for skill in asked}
        earned = 0
        for skill, weight in weights.items():
            groups = set(self.market.skill_groups.get(skill, ()))
            near = 500 // len(groups) * len(groups & held_groups) if groups else 0
            earned += weight * (1000 if skill in has else near)
        return earned // sum(weights.values())

    def _keys(self, skills: Iterable[str]) -> set[str]:
        known = self.market.skill_groups
        return {s if s in known else " ".join(s.casefold().split()) for s in skills} - {""}

    def _text(self, p: Participant, h: Place) -> int:
        if not p.text_language or p.text_language != h.text_language:
            return 0
        texts = [
            _stems(each.text)
            for each in self.market.places
            if each.text_language == p.text_language and _stems(each.text)
        ]
        mine, theirs = (_direction(_stems(each.text), texts) for each in (p, h))
        return min(sum(mine[stem] * theirs.get(stem, 0) for stem in mine) // 100_000, 1000)

    # ------------------------------------------------------------------------------------------------ score

    def scores(self, p: Participant, h: Place) -> tuple[int, int, int]:
        """Return score, u and v."""
        features = self.features(p, h)
        u = sum(weight * features["sending", name] for name, weight in self.weights.sending.items())
        v = sum(weight * features["host", name] for name, weight in self.weights.host.items())
        harmonic = Fraction(2 * u * v, u + v) if u + v else Fraction(0)
        return _half_up(harmonic / 100), _half_up(Fraction(u, 100)), _half_up(Fraction(v, 100))

    def list_of(self, p: Participant) -> list[tuple[str, int, int, int]]:
        """Return the whole list of a participant: place, score, u, v."""
        rows = [(h.id, *self.scores(p, h)) for h in self.market.places if all(self.rules(p, h).values())]
        return sorted(rows, key=lambda row: (-row[1], row[0]))


def _below(count: int, limit: int | None) -> bool:
    return limit is None or count < limit


def _level(level: str) -> int:
    return 6 if level == "native" else LEVELS.index(level) + 1 if level in LEVELS else 1


def _margin(p: Participant, h: Place) -> int:
    spoken = [need for need in h.language_needs if need.language in p.languages]
    return max((_level(p.languages[need.language]) - _level(need.level) for need in spoken), default=-1)


def _language(p: Participant, h: Place) -> int:
    if not h.language_needs:
        return 500
    margin = _margin(p, h)
    return 0 if margin < 0 else min(500 + 250 * margin, 1000)


def _occupation(wish: str, answer: str) -> int:
    if not wish:
        return 500
    if wish == answer:
        return 1000
    if not (wish.isdigit() and answer.isdigit()):
        return 0
    same = next((k for k, (a, b) in enumerate(zip(wish, answer, strict=False)) if a != b), min(len(wish), len(answer)))
    return 200 * min(same, 4)


def _sector(wisher: Profile, answerer: Profile) -> int:
    wishes = wisher.wanted_sectors or ({wisher.sector} if wisher.sector else set())
    if not wishes:
        return 500
    return max(_closeness(wish, answerer.sector) for wish in wishes) if answerer.sector else 0


def _closeness(wish: Sector, answer: Sector) -> int:
    if wish.revision != answer.revision:
        return 500
    if wish.division == answer.division:
        return 1000
    return 600 if wish.section == answer.section else 100


def _share(wish: frozenset[str], answer: frozenset[str]) -> int:
    return 1000 * len(wish & answer) // len(wish) if wish else 500


def _rarity(holders: int, everybody: int) -> int:
    """Count the halvings of everybody, by powers of two, that lead to those who have a code."""
    halvings = len(f"{everybody:b}") * (everybody > 0) - len(f"{holders:b}") * (holders > 0)
    return 6 + 4 * min(max(halvings, 0), 6)


def _stems(text: str) -> set[str]:
    letters = "".join(sign if sign.isalpha() else " " for sign in unicodedata.normalize("NFC", text))
    folded = [unicodedata.normalize("NFKD", word.casefold()) for word in letters.split() if len(word) > 3]
    return {re.sub(r"[\u0300-\u036f]", "", word)[:6] for word in folded}


def _direction(stems: set[str], texts: list[set[str]]) -> dict[str, int]:
    weights = {stem: _rarity(sum(stem in text for text in texts), len(texts)) for stem in stems}
    rarest: Mapping[str, int] = dict(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:48])
    length = math.sqrt(sum(weight**2 for weight in rarest.values()))
    return {stem: round(10_000 * weight / length) for stem, weight in rarest.items()}


def _half_up(value: Fraction) -> int:
    return math.floor(value + Fraction(1, 2))

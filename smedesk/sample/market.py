"""Made-up applications and placements. Many placements are made for an application abroad, so that good matches
exist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta as TimeDelta

from smedesk.domain.consent import CONSENT_TEXT_VERSION
from smedesk.domain.records import Application, Consent, Person, Placement, Scheme
from smedesk.sample.companies import Employee, Firm
from smedesk.sample.making import Maker
from smedesk.sample.vocabulary import BRANCHES, Theme, themes_of_branch

_STATES = {"accepted": 0.6, "submitted": 0.2, "draft": 0.1, "on_hold": 0.05, "withdrawn": 0.05}
_OPEN = frozenset({"accepted", "submitted"})
_SIZES = ("micro", "small", "medium", "large")
_WORK_LANGUAGES = ("en:B1", "en:B2", "en:B2", "en:C1")


@dataclass(frozen=True, slots=True)
class Wish:
    """An application, whose it is, and the theme it is about."""

    record: Application
    employee: Employee
    theme: Theme


@dataclass(frozen=True, slots=True)
class Offer:
    """A placement and the company that makes it."""

    record: Placement
    firm: Firm


class MarketMaker:
    """Makes what is wished for and what is offered, over all offices."""

    def __init__(self, maker: Maker, scheme: Scheme, countries: Sequence[str]) -> None:
        self._maker, self._scheme, self._countries = maker, scheme, countries

    def consents(self, person: Person, *, has_catalogue: bool) -> list[Consent]:
        """Return what a person agreed to."""
        maker = self._maker
        purposes = [name for name, chance in (("newsletter", 0.4), ("publicity", 0.25)) if maker.is_so(chance)]
        return [
            Consent(
                id=maker.new_id(10),
                office=person.office,
                person=person.id,
                purpose=purpose,
                text_version=CONSENT_TEXT_VERSION,
                language=person.language,
                given_at=maker.moment(maker.random.randrange(10, 300)),
                taken_by="",
                method=maker.one(("paper", "screen", "signature")),
            )
            for purpose in (["catalogue"] if has_catalogue else []) + purposes
        ]

    def wish(self, employee: Employee) -> Wish:
        """Return the application of a person: to learn what the own company is not good at."""
        maker, person = self._maker, employee.record
        theme = maker.one(themes_of_branch(employee.firm.branch))
        state = maker.by_weight(_STATES)
        abroad = [country for country in self._countries if country != employee.firm.record.country]
        months = maker.random.randint(1, 4)
        start = maker.day(20, 200)
        wanted = maker.some(abroad, maker.random.randint(3, 7)) if maker.is_so(0.55) else frozenset()
        record = Application(
            id=maker.new_id(maker.random.randrange(5, 14)),
            office=person.office,
            person=person.id,
            scheme=self._scheme.id,
            state=state,
            is_published=state in _OPEN and maker.is_so(0.9),
            topics=frozenset({theme.topic})
            | (frozenset({"internationalisation"}) if maker.is_so(0.3) else frozenset()),
            skills_wanted=maker.some(theme.skills, maker.random.randint(3, 5)),
            wanted_countries=wanted,
            preferred_sizes=maker.some(_SIZES[:3], 2) if maker.is_so(0.3) else frozenset(),
            modes=frozenset({"onsite", "blended"} if maker.is_so(0.4) else {"onsite"}),
            months_min=months,
            months_max=min(6, months + maker.random.randint(0, 2)),
            window_from=start,
            window_to=start + TimeDelta(days=30 * months + maker.random.randint(60, 240)),
            summary=f"I work in a company that {BRANCHES[employee.firm.branch].work}. I want to see how others do it, "
            f"and to learn more for {theme.group.lower()}.",
            summary_language="en",
        )
        return Wish(record, employee, theme)

    def offer(self, firm: Firm, contact: str, muse: Wish | None) -> Offer:
        """Return a placement; with a muse one that suits this application."""
        maker, company = self._maker, firm.record
        theme = muse.theme if muse else firm.strength
        months = maker.random.randint(1, 3) if muse is None else muse.record.months_min or 1
        start = maker.day(10, 150) if muse is None else (muse.record.window_from or maker.day(10, 150))
        abroad = [country for country in self._countries if country != company.country]
        accepted = maker.some(abroad, 6) if maker.is_so(0.25) else frozenset()
        if accepted and muse:
            accepted |= {muse.employee.firm.record.country}
        needed = maker.one(themes_of_branch(firm.branch)).skills if muse is None else muse.employee.strength.skills
        record = Placement(
            id=maker.new_id(maker.random.randrange(5, 200)),
            office=company.office,
            company=company.id,
            contact=contact,
            title=f"{theme.group} in a company that {BRANCHES[firm.branch].work}",
            scheme=self._scheme.id,
            is_published=maker.is_so(0.9),
            topics=frozenset({theme.topic, "training"}),
            skills_offered=maker.some(theme.skills, maker.random.randint(4, 7)),
            skills_needed=maker.some(needed, 3),
            language_needs=frozenset({maker.one(_WORK_LANGUAGES), f"{firm.land.language}:B1"}),
            accepted_countries=accepted,
            occupation=maker.one(BRANCHES[firm.branch].occupations),
            modes=frozenset({"onsite", "blended"} if maker.is_so(0.4) else {"onsite"}),
            months_min=max(1, months - 1) if muse else months,
            months_max=min(6, months + maker.random.randint(1, 3)),
            window_from=start - TimeDelta(days=maker.random.randint(0, 10)),
            window_to=start + TimeDelta(days=maker.random.randint(200, 330)),
            capacity=2 if maker.is_so(0.15) else 1,
            summary=f"We are a company that {BRANCHES[firm.branch].work}. You would work beside us and take part in "
            f"everything that belongs to {theme.group.lower()}.",
            summary_language="en",
        )
        return Offer(record, firm)

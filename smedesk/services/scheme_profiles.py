"""What a scheme makes every paper show on a day: name, statement, disclaimer, the number of its agreement."""

from __future__ import annotations

from datetime import date as Date

from smedesk.domain.agreement import SchemeProfile
from smedesk.domain.records import Scheme
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.services.ports import Reads
from smedesk.services.suggesting import running_scheme


def profile_of(rules: SchemeRules, today: Date) -> SchemeProfile:
    """Return the profile of a scheme; without words of visibility on that day, they are empty."""
    visibility = rules.visibility_at(today)
    if visibility is None:
        return SchemeProfile(rules.name, "", {}, {})
    return SchemeProfile(rules.name, visibility.agreement_number, visibility.statement, visibility.disclaimer)


def running_profile(reads: Reads, today: Date) -> SchemeProfile:
    """Return the profile of the scheme that runs today; an empty one where none does."""
    running = running_scheme(reads.find(Scheme), today)
    return profile_of(running[1], today) if running else SchemeProfile("", "", {}, {})

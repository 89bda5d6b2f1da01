"""Showing a participant's wishes or a company's placement to the partner offices without a name, and taking
them back.
"""

from __future__ import annotations

from smedesk.domain.consent import may_publish
from smedesk.domain.errors import DomainError
from smedesk.domain.records import Application, Consent, Person, Placement
from smedesk.services.editing import title_of
from smedesk.services.ports import Changes, Sentence, Store
from smedesk.translate import mark


def publish_application(store: Store, id: str) -> Changes:
    """Show the wishes of a participant to every office; DomainError("publish.no_consent") when the person has
    not agreed to that, or not any more."""
    with store.change(Sentence(mark("Publishing", "Published a profile"))) as work:
        person = work.get(Person, work.get(Application, id).person)
        if not may_publish(work.find(Consent, person=person.id), person.id, work.now):
            raise DomainError("publish.no_consent", name=title_of(person))
        work.update(Application, id, {"is_published": True})
        work.say(Sentence(mark("Publishing", "Published the profile of {name}"), {"name": title_of(person)}))
    return work.changes


def withdraw_application(store: Store, id: str) -> Changes:
    """Show the wishes of a participant to nobody any more."""
    with store.change(Sentence(mark("Publishing", "Withdrew a profile"))) as work:
        person = work.get(Person, work.get(Application, id).person)
        work.update(Application, id, {"is_published": False})
        work.say(Sentence(mark("Publishing", "Withdrew the profile of {name}"), {"name": title_of(person)}))
    return work.changes


def publish_placement(store: Store, id: str) -> Changes:
    """Show a placement to every office; DomainError("publish.no_title") while nothing says what it is."""
    with store.change(Sentence(mark("Publishing", "Published a placement"))) as work:
        placement = work.get(Placement, id)
        if not placement.title.strip():
            raise DomainError("publish.no_title")
        work.update(Placement, id, {"is_published": True})
        work.say(Sentence(mark("Publishing", "Published “{title}”"), {"title": placement.title}))
    return work.changes


def withdraw_placement(store: Store, id: str) -> Changes:
    """Show a placement to nobody any more."""
    with store.change(Sentence(mark("Publishing", "Withdrew a placement"))) as work:
        work.update(Placement, id, {"is_published": False})
        title = work.get(Placement, id).title
        work.say(Sentence(mark("Publishing", "Withdrew “{title}”"), {"title": title}))
    return work.changes

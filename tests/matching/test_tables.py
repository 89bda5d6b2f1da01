"""What was prepared for a market's records serves the next market of the very same records."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from smedesk.matching.market import Relations
from smedesk.matching.suggestions import suggest_all
from smedesk.matching.tables import tables_of
from tests.matching.markets import odd_market


def test_other_relations_are_prepared_alone_and_answer_as_a_market_prepared_anew() -> None:
    market = odd_market(Random(3), 40, 60)
    before = tables_of(market)
    best = {id: found[0].place for id, found in suggest_all(market).items() if found}
    proposed = Relations(
        rejected=frozenset(best.items()), open_proposals=dict.fromkeys(best, 1), taken=dict.fromkeys(best.values(), 1))

    after = replace(market, relations=proposed)
    anew = replace(market, participants=(*market.participants,), places=(*market.places,),
                   relations=proposed)

    assert tables_of(after).texts is before.texts
    assert tables_of(anew).texts is not before.texts
    assert suggest_all(after) == suggest_all(anew) != suggest_all(market)
    assert all(best.get(id) not in {one.place for one in found} for id, found in suggest_all(after).items() if found)

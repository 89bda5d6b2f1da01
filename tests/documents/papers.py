"""Made-up papers of every kind, which tests print; no real person or company."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any

from smedesk.documents.locales import EU_LANGUAGES
from smedesk.domain import papers as paper
from smedesk.domain import privacy_papers as privacy
from smedesk.domain.agreement import SchemeProfile, StayPeriod
from tests.documents.sample import AGREEMENT

# A scheme has its words in every language; here they say in which, so that a test sees that the right ones are printed.
SCHEME = SchemeProfile(
    name="Exchange Programme for SMEs",
    agreement_number="101000000",
    funding_statement={code: f"Co-funded by the European Union ({code})" for code in EU_LANGUAGES},
    disclaimer={code: f"Views are those of the authors only ({code})." for code in EU_LANGUAGES},
)
COMMON: dict[str, Any] = {"code": "7KQ2M4XWB9TE", "scheme": SCHEME, "issued_on": Date(2026, 2, 9)}
PARTIES: dict[str, Any] = {
    "participant": AGREEMENT.participant,
    "sending_company": AGREEMENT.sending_company,
    "host_company": AGREEMENT.host_company,
    "sending_office": AGREEMENT.sending_office,
    "host_office": AGREEMENT.host_office,
}
COMPANIES = {name: PARTIES[name] for name in ("participant", "sending_company", "host_company")}
OFFICE = paper.Office("Lõuna-Eesti Kaubanduskoda", "Turu 2, 51004 Tartu", "vahetus@koda.example")
AT = DateTime(2026, 2, 9, 8, 30, tzinfo=UTC)
AGREED = replace(AGREEMENT, scheme=SCHEME, talked_on=Date(2026, 1, 15))

AMENDMENT = paper.Amendment(
    **COMMON,
    **PARTIES,
    number="EE-IT-2026-014",
    agreement_version=1,
    agreement_issued_on=Date(2026, 2, 9),
    reason="The host company moves its workshop in March; the second slice starts two weeks later.",
    old_periods=AGREEMENT.periods,
    new_periods=(AGREEMENT.periods[0], StayPeriod(Date(2026, 4, 27), Date(2026, 5, 17))),
    old_grant=Decimal("1260.00"),
    new_grant=Decimal("1470.00"),
    changes=tuple(
        paper.Change(subject, "Via dell’Artigianato 7, Manzano", "Via Udine 12, San Giovanni al Natisone")
        for subject in ("place", "plan", "contact", "signatory", "other")
    ),
)
GRANT = paper.GrantAgreement(
    **COMMON,
    **COMPANIES,
    sending_office=AGREEMENT.sending_office,
    number="EE-IT-2026-014",
    periods=AGREEMENT.periods,
    grant=AGREEMENT.grant,
    account=paper.Account("Sakala Puutöö OÜ", "EE38 2200 2210 2014 5685", "Näidispank"),
)
PRESENCE = paper.Presence(
    **COMMON,
    **COMPANIES,
    number="EE-IT-2026-014",
    periods=(
        paper.PresencePeriod(Date(2026, 3, 2), Date(2026, 3, 29), Date(2026, 3, 2), Date(2026, 3, 28)),
        paper.PresencePeriod(Date(2026, 4, 13), Date(2026, 4, 26)),
    ),
)
CERTIFICATE = paper.Certificate(
    **COMMON,
    **PARTIES,
    number="EE-IT-2026-014",
    periods=AGREEMENT.periods,
    topics=(
        paper.Learned("development", "Planned one export series and built a folding table together."),
        paper.Learned("internationalisation", "Met four dealers in Friuli."),
    ),
)
CONSENT = paper.ConsentPaper(
    **COMMON, office=OFFICE, text_version="1", person="Mari-Liis Õunapuu", company="Sakala Puutöö OÜ")
BLANK = paper.BlankPaper(**COMMON, office=OFFICE, serial="7KQ2-M4XW-B9TE", event="Maamess Tartu 2026")
SURVEY = paper.SurveyPaper(
    **COMMON, office=OFFICE, serial="7KQ2-M4XW-B9TE", role="participant", number="EE-IT-2026-014")
EVIDENCE = paper.Evidence(
    **COMMON,
    office="Lõuna-Eesti Kaubanduskoda",
    title="Vahetuskokkulepe · Accordo di scambio",
    paper_code="7KQ2M4XWB9TD",
    paper_version=2,
    pages=6,
    made_at=AT,
    file_name="agreement-EE-IT-2026-014-v2.pdf",
    file_sha256="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    content_sha256="60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
    engine="reportlab 5.1, pikepdf 10.18",
    number="EE-IT-2026-014",
    signings=tuple(
        paper.SigningNote(party, way, "Mari-Liis Õunapuu", Date(2026, 2, 12), "The file was not altered after signing.")
        for party, way in (
            ("participant", "ink"), ("sending_company", "digital"), ("host_company", "told"),
            ("sending_office", "digital"), ("host_office", "ink"))
    ),
    events=tuple(
        paper.PaperEvent(AT, event, "Külli Žukova", "Queue Kontor 2")
        for event in (
            "made", "printed", "sent", "scanned", "filed", "signed", "checked", "confirmed", "replaced", "withdrawn")
    ),
)
LIST = paper.PrintedList(
    **COMMON, office="Lõuna-Eesti Kaubanduskoda", title="Companies", rows=1250, printed_at=AT,
    filter="Country is Italy", order="Name", printed_by="Külli Žukova")
ERASURE = privacy.ErasureCertificate(
    code="ABCDEFGH2345", version=1, scheme=SCHEME, office="Tartu Chamber", address="Raekoja 1",
    issued_on=Date(2026, 3, 2), erased_at="2 March 2026, 09:00", erased_by="Maarja Kask",
    counts=(privacy.Counted("Person", 1),), blacked_out=3, copies=4,
    waiting=(privacy.Waiting("A copy on another medium", "/media/stick/copy.desk", "when it is destroyed"),),
    held_until=Date(2029, 3, 2), held_because="Agreement EE-1")
ACCESS = privacy.AccessAnswer(
    "ABCDEFGH2345", 1, SCHEME, "Tartu Chamber", "Raekoja 1", "Kadri Tamm", Date(2026, 3, 2),
    (privacy.Line("Notes", "Note", "Written words"),))

SAMPLES: Mapping[str, tuple[Any, ...]] = {
    "agreement": (AGREED,),
    "amendment": (AMENDMENT,),
    "grant_agreement": (GRANT,),
    "activity_plan": (AGREED,),
    "presence": (PRESENCE, replace(PRESENCE, periods=PRESENCE.periods[:1])),
    "certificate": (CERTIFICATE,),
    "consent": (CONSENT, replace(CONSENT, person="", company="")),
    "blank_company": (BLANK,),
    "blank_person": (BLANK, replace(BLANK, variant="fair")),
    "survey": tuple(replace(SURVEY, role=role) for role in ("participant", "sending_company", "host_company")),
    "evidence": (EVIDENCE,),
    "list": (LIST,),
    "erasure": (ERASURE,),
    "access": (ACCESS,),
}
"""Papers that between them print every block of their form."""

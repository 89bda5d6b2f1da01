"""A made-up paper of every kind, for the preview of a form that is being written; no real person or company.

Between them the specimens of a form print every one of its blocks.
"""

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
from smedesk.domain.agreement import (
    Activity,
    Agreement,
    Grant,
    Instalment,
    Organisation,
    Participant,
    PlanSection,
    SchemeProfile,
    StayPeriod,
    WorkingLine,
)

_STATEMENT = "Co-funded by the European Union"
_DISCLAIMER = (
    "Views and opinions expressed are those of the authors only and do not necessarily reflect those of the European "
    "Union or the granting authority, which cannot be held responsible for them."
)
_DAY = Date(2026, 2, 9)
SCHEME = SchemeProfile(
    name="Exchange Programme for SMEs",
    agreement_number="101000000",
    funding_statement=dict.fromkeys(EU_LANGUAGES, _STATEMENT),
    disclaimer=dict.fromkeys(EU_LANGUAGES, _DISCLAIMER),
)
_COMMON: dict[str, Any] = {"code": "7KQ2M4XWB9TE", "scheme": SCHEME, "issued_on": _DAY}
_PARTICIPANT = Participant("Mari-Liis Õunapuu", "employee", "Production planner", Date(2021, 5, 3))
_COMPANIES: dict[str, Any] = {
    "participant": _PARTICIPANT,
    "sending_company": Organisation(
        "Sakala Puutöö OÜ", "EE", "Tööstuse 14, 71020 Viljandi", "Jüri Kõiv", "Member of the board", "10000001",
        "EE100000001", "juri.koiv@puutoo.example", "+372 5555 0101"),
    "host_company": Organisation(
        "Falegnameria Bortolussi & Figli S.r.l.", "IT", "Via dell’Artigianato 7, 33044 Manzano (UD)",
        "Niccolò Bortolussi", "Managing director", "UD-000001", "IT00000000001", "n.bortolussi@bortolussi.example",
        "+39 0432 000 0101"),
}
_SENDING_OFFICE = Organisation(
    "Lõuna-Eesti Kaubanduskoda", "EE", "Turu 2, 51004 Tartu", "Külli Žukova", "Head of international services",
    email="vahetus@koda.example", phone="+372 5555 0177")
_PARTIES: dict[str, Any] = {
    **_COMPANIES,
    "sending_office": _SENDING_OFFICE,
    "host_office": Organisation(
        "Camera di Commercio dell’Alto Adriatico", "IT", "Piazza della Borsa 3, 34121 Trieste", "Giulia D’Ambrosio",
        "Responsabile internazionalizzazione", email="scambi@camera.example", phone="+39 040 000 0155"),
}
_NUMBER = "EE-IT-2026-014"
_PERIODS = (StayPeriod(Date(2026, 3, 2), Date(2026, 3, 29)), StayPeriod(Date(2026, 4, 13), Date(2026, 4, 26)))
_MONTHLY = Decimal("900.00")
_GRANT = Grant(
    Decimal("1260.00"),
    _MONTHLY,
    (
        WorkingLine("months", 1, "1", _MONTHLY, _MONTHLY),
        WorkingLine("days", 12, "1/30", _MONTHLY, Decimal("360.00")),
    ),
    (
        Instalment(Decimal("0.8"), Decimal("1008.00"), "signature"),
        Instalment(Decimal("0.2"), Decimal("252.00"), "final_report"),
    ),
)
AGREEMENT = Agreement(
    **_COMMON,
    **_PARTIES,
    version=1,
    number=_NUMBER,
    talked_on=Date(2026, 1, 15),
    periods=_PERIODS,
    project="A planner of a joinery works for six weeks with a maker of tables; both make one small export series.",
    plan=(
        PlanSection(
            "development",
            "Learn how the host plans small series of oak furniture.",
            "See how the sender dries and stores Nordic birch.",
            "A written production plan for one export series.",
            "A test report on birch for two table lines, with costs.",
        ),
    ),
    activities=(
        Activity(1, "Introduction to the workshop; plan of the joint prototype.", "host"),
        Activity(2, "Work planning of small series.", "together"),
    ),
    grant=_GRANT,
)
_OFFICE = paper.Office("Lõuna-Eesti Kaubanduskoda", "Turu 2, 51004 Tartu", "vahetus@koda.example")
_AT = DateTime(2026, 2, 9, 8, 30, tzinfo=UTC)

AMENDMENT = paper.Amendment(
    **_COMMON,
    **_PARTIES,
    number=_NUMBER,
    agreement_version=1,
    agreement_issued_on=_DAY,
    reason="The host company moves its workshop in March; the second slice starts two weeks later.",
    old_periods=_PERIODS,
    new_periods=(_PERIODS[0], StayPeriod(Date(2026, 4, 27), Date(2026, 5, 17))),
    old_grant=Decimal("1260.00"),
    new_grant=Decimal("1470.00"),
    changes=tuple(
        paper.Change(subject, "Via dell’Artigianato 7, Manzano", "Via Udine 12, San Giovanni al Natisone")
        for subject in ("place", "plan", "contact", "signatory", "other")
    ),
)
GRANT = paper.GrantAgreement(
    **_COMMON,
    **_COMPANIES,
    sending_office=_SENDING_OFFICE,
    number=_NUMBER,
    periods=_PERIODS,
    grant=_GRANT,
    account=paper.Account("Sakala Puutöö OÜ", "EE38 2200 2210 2014 5685", "Näidispank"),
)
PRESENCE = paper.Presence(
    **_COMMON,
    **_COMPANIES,
    number=_NUMBER,
    periods=(
        paper.PresencePeriod(Date(2026, 3, 2), Date(2026, 3, 29), Date(2026, 3, 2), Date(2026, 3, 28)),
        paper.PresencePeriod(Date(2026, 4, 13), Date(2026, 4, 26)),
    ),
)
CERTIFICATE = paper.Certificate(
    **_COMMON,
    **_PARTIES,
    number=_NUMBER,
    periods=_PERIODS,
    topics=(
        paper.Learned("development", "Planned one export series and built a folding table together."),
        paper.Learned("internationalisation", "Met four dealers in Friuli."),
    ),
)
CONSENT = paper.ConsentPaper(
    **_COMMON, office=_OFFICE, text_version="1", person="Mari-Liis Õunapuu", company="Sakala Puutöö OÜ")
BLANK = paper.BlankPaper(**_COMMON, office=_OFFICE, serial="7KQ2-M4XW-B9TE", event="Maamess Tartu 2026")
SURVEY = paper.SurveyPaper(
    **_COMMON, office=_OFFICE, serial="7KQ2-M4XW-B9TE", role="participant", number=_NUMBER)
EVIDENCE = paper.Evidence(
    **_COMMON,
    office="Lõuna-Eesti Kaubanduskoda",
    title="Vahetuskokkulepe · Accordo di scambio",
    paper_code="7KQ2M4XWB9TD",
    paper_version=2,
    pages=6,
    made_at=_AT,
    file_name="agreement-EE-IT-2026-014-v2.pdf",
    file_sha256="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    content_sha256="60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
    engine="reportlab 5.1, pikepdf 10.18",
    number=_NUMBER,
    signings=tuple(
        paper.SigningNote(party, way, "Mari-Liis Õunapuu", Date(2026, 2, 12), "The file was not altered after signing.")
        for party, way in (
            ("participant", "ink"), ("sending_company", "digital"), ("host_company", "told"),
            ("sending_office", "digital"), ("host_office", "ink"))
    ),
    events=tuple(
        paper.PaperEvent(_AT, event, "Külli Žukova", "Queue Kontor 2")
        for event in (
            "made", "printed", "sent", "scanned", "filed", "signed", "checked", "confirmed", "replaced", "withdrawn")
    ),
)
LIST = paper.PrintedList(
    **_COMMON, office="Lõuna-Eesti Kaubanduskoda", title="Companies", rows=1250, printed_at=_AT,
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

SPECIMENS: Mapping[str, tuple[Any, ...]] = {
    "agreement": (AGREEMENT,),
    "amendment": (AMENDMENT,),
    "grant_agreement": (GRANT,),
    "activity_plan": (AGREEMENT,),
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
"""The name of a form → its specimens"""

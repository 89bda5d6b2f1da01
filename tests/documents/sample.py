"""A made-up agreement that tests and benchmarks print; no real person or company."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

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

KEY = bytes(range(32))

SCHEME = SchemeProfile(
    name="Exchange Programme for SMEs",
    agreement_number="101000000",
    funding_statement={
        "en": "Co-funded by the European Union",
        "et": "Kaasrahastanud Euroopa Liit",
        "it": "Cofinanziato dall’Unione europea",
    },
    disclaimer={
        "en": "Co-funded by the European Union. Views and opinions expressed are however those of the "
        "authors only and do not "
        "necessarily reflect those of the European Union or the granting authority. Neither the European "
        "Union nor the "
        "granting authority can be held responsible for them.",
        "et": "Kaasrahastanud Euroopa Liit. Avaldatud seisukohad ja arvamused on üksnes autorite omad ega "
        "pruugi kajastada "
        "Euroopa Liidu või toetust andva asutuse seisukohti. Euroopa Liit ega toetust andev asutus nende "
        "eest ei vastuta.",
        "it": "Cofinanziato dall’Unione europea. I punti di vista e le opinioni espressi sono tuttavia "
        "esclusivamente degli autori "
        "e non riflettono necessariamente quelli dell’Unione europea o dell’autorità che concede la "
        "sovvenzione. Né l’Unione "
        "europea né l’autorità che concede la sovvenzione possono esserne ritenute responsabili.",
    },
)

SECTIONS = (
    PlanSection(
        topic="development",
        sender_objective="Learn how the host plans small series of oak furniture and how it documents each "
        "step for export "
        "clients, in order to halve the lead time of our own workshop in Viljandi.",
        host_objective="See how the sender dries and stores Nordic birch, and test whether two of our "
        "table lines can be made "
        "of it without a change of tooling.",
        sender_outcome="A written production plan for one export series; a checklist for documents to "
        "clients in Italy; one "
        "prototype of a folding table made together.",
        host_outcome="A test report on birch for two table lines, with costs; a price offer of the sender "
        "for regular supply.",
    ),
    PlanSection(
        topic="internationalisation",
        sender_objective="Meet four dealers in Friuli together with the host and understand what they ask "
        "of a new supplier.",
        host_objective="Prepare the first sales visit to the Baltic states with the sender’s knowledge of "
        "dealers there.",
        sender_outcome="Four minutes of meetings and a decision which two dealers receive samples.",
        host_outcome="A list of ten dealers in Estonia, Latvia and Lithuania, with the date of a first "
        "visit.",
    ),
)

ACTIVITIES = tuple(
    Activity(week, activity, lead)
    for week, activity, lead in (
        (
            1,
            (
                "Introduction to the workshop, safety instruction, tour of the suppliers; plan of the joint "
                "prototype."
            ),
            "host",
        ),
        (2, "Work planning of small series; documentation of two running orders.", "together"),
        (3, "Birch tests: drying, cutting, joining; costs for each table line.", "sending"),
        (4, "Visits to two dealers in Udine and Trieste; minutes.", "together"),
        (5, "Prototype of the folding table; visits to two dealers in Gorizia.", "together"),
        (
            6,
            (
                "Test report, price offer, list of dealers; final talk of both firms and both offices by "
                "video."
            ),
            "together",
        ),
    )
)

AGREEMENT = Agreement(
    code="7KQ2M4XWB9TD",
    version=1,
    number="EE-IT-2026-014",
    issued_on=Date(2026, 2, 9),
    scheme=SCHEME,
    participant=Participant(
        name="Mari-Liis Õunapuu",
        role="employee",
        job_title="Production planner",
        employed_since=Date(2021, 5, 3),
        email="mari-liis.ounapuu@puutoo.example",
        phone="+372 5555 0134",
    ),
    sending_company=Organisation(
        name="Sakala Puutöö OÜ",
        country="EE",
        address="Tööstuse 14, 71020 Viljandi",
        registration_number="10000001",
        vat_number="EE100000001",
        signatory="Jüri Kõiv",
        signatory_function="Member of the board",
        email="juri.koiv@puutoo.example",
        phone="+372 5555 0101",
    ),
    host_company=Organisation(
        name="Falegnameria Società Cooperativa Bortolussi & Figli S.r.l.",
        country="IT",
        address="Via dell’Artigianato 7, 33044 Manzano (UD)",
        registration_number="UD-000001",
        vat_number="IT00000000001",
        signatory="Niccolò Bortolussi",
        signatory_function="Managing director",
        email="n.bortolussi@bortolussi.example",
        phone="+39 0432 000 0101",
    ),
    sending_office=Organisation(
        name="Lõuna-Eesti Kaubanduskoda",
        country="EE",
        address="Turu 2, 51004 Tartu",
        signatory="Külli Žukova",
        signatory_function="Head of international services",
        email="vahetus@koda.example",
        phone="+372 5555 0177",
    ),
    host_office=Organisation(
        name="Camera di Commercio dell’Alto Adriatico",
        country="IT",
        address="Piazza della Borsa 3, 34121 Trieste",
        signatory="Giulia D’Ambrosio",
        signatory_function="Responsabile internazionalizzazione",
        email="scambi@camera.example",
        phone="+39 040 000 0155",
    ),
    periods=(
        StayPeriod(Date(2026, 3, 2), Date(2026, 3, 29)),
        StayPeriod(Date(2026, 4, 13), Date(2026, 4, 26)),
    ),
    project="A planner of a joinery in Viljandi works for six weeks with a maker of tables in Manzano. "
    "Both want to make one "
    "small export series together: the sender brings birch and knowledge of the Nordic dealers, the host "
    "brings the planning "
    "of small series and access to dealers in Friuli.",
    plan=SECTIONS,
    activities=ACTIVITIES,
    grant=Grant(
        amount=Decimal("1260.00"),
        monthly_rate=Decimal("900.00"),
        working=(
            WorkingLine("months", 1, "1", Decimal("900.00"), Decimal("900.00")),
            WorkingLine("days", 12, "1/30", Decimal("900.00"), Decimal("360.00")),
        ),
        instalments=(
            Instalment(Decimal("0.8"), Decimal("1008.00"), "signature"),
            Instalment(Decimal("0.2"), Decimal("252.00"), "final_report"),
        ),
    ),
)

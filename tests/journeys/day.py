"""The first day of an adviser of the Estonian office, from the first run to the printed agreement.

`make run` without a screen. Two desks with databases of their own and the real server as a process of its own on
loopback. Everything a person would do is done with keys in the windows; what comes out lies in `build/day/`: numbered
pictures, the agreement, a log in plain sentences and `summary.json`. It ends non-zero when a step did not happen.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from smedesk.sample.messy import write_messy_workbook
from smedesk.ui.language import Language
from smedesk.ui.sync_control import Link
from smedesk.ui.theme import install_theme
from smedesk.ui.widgets.record_table import RecordTable
from tests.journeys.driver import NeverHappened, wait, wait_until
from tests.journeys.people import Adviser, Journal
from tests.journeys.server import ServerProcess

ROOT = Path(__file__).resolve().parents[2]
ESTONIAN_OFFICE = "Eesti Kaubandus-Tööstuskoda"
ITALIAN_OFFICE = "Camera di Commercio di Torino"
SEED = 20


def main(out: Path) -> int:
    """Drive the day and leave its traces in `out`; 0 when every step happened."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    install_theme(application)
    journal = Journal(out)
    began = time.monotonic()
    summary: dict[str, object] = {"happened": False}
    try:
        with ServerProcess(out / "server") as server:
            drive(out, journal, server, summary)
        summary["happened"] = True
    except NeverHappened as error:
        summary["failed"] = str(error)
    summary |= {"seconds": round(time.monotonic() - began, 1), "steps": journal.steps}
    (out / "summary.json").write_text(json.dumps(summary, indent=2, ensure_ascii=False), "utf-8")
    return 0 if summary["happened"] else 1


def drive(out: Path, journal: Journal, server: ServerProcess, summary: dict[str, object]) -> None:
    """The day, step by step."""
    language = Language()
    italian = Adviser("italy", out / "desks" / "italy", out, language)
    estonian = Adviser("estonia", out / "desks" / "estonia", out, language)
    try:
        _open_desks(journal, italian, estonian, server)
        summary["before"] = _counted(italian, estonian, server)
        _import(journal, estonian, out)
        name = _enter_offline(journal, estonian)
        _apply(journal, estonian, name)
        _propose(journal, estonian)
        _agree(journal, italian, estonian)
        _draw_up(journal, estonian)
        _print(journal, estonian, out / "agreement.pdf")
        estonian.sync()
        italian.sync()
        summary["after"] = _counted(italian, estonian, server)
        _tomorrow(journal, estonian)
    finally:
        italian.close()
        estonian.close()


def _counted(italian: Adviser, estonian: Adviser, server: ServerProcess) -> dict[str, dict[str, int]]:
    return {"estonia": estonian.counts(), "italy": italian.counts(), "server": server.counts()}


def _open_desks(journal: Journal, italian: Adviser, estonian: Adviser, server: ServerProcess) -> None:
    with journal.step("The Italian office opens its desk with its portfolio and connects it to the server"):
        italian.start()
        italian.first_run(ITALIAN_OFFICE, "Italy", "Giulia Conti", "Made-up")
        italian.go("office")
        for field, text in (("city", "Torino"), ("address", "Via Carlo Alberto 16"), ("signatory", "Paola Ferrero")):
            italian.hands.fill(f"office_{field}", text)
        italian.connect(server.address, server.invite(ITALIAN_OFFICE, "IT"))
        italian.hands.picture("connected")
    with journal.step("The adviser of the Estonian office starts the program and answers the first questions"):
        estonian.start()
        estonian.first_run(ESTONIAN_OFFICE, "Estonia", "Kadri Tamm", "An")
        estonian.hands.picture("today-empty")
    with journal.step("She writes down what agreements say of the office"):
        estonian.go("office")
        for field, text in (("city", "Tallinn"), ("address", "Toom-Kooli 17"), ("signatory", "Mait Palts")):
            estonian.hands.fill(f"office_{field}", text)
        estonian.hands.picture("office")
    with journal.step("She connects the desk with the one-time code of the coordinator"):
        estonian.connect(server.address, server.invite(ESTONIAN_OFFICE, "EE"))
        estonian.hands.picture("connected")


def _import(journal: Journal, estonian: Adviser, out: Path) -> None:
    workbook = out / "vana-nimekiri.xlsx"
    hands = estonian.hands
    with journal.step("She opens the office's old Excel list and looks at what each column became"):
        write_messy_workbook(workbook, seed=SEED)
        hands.shortcut("Ctrl+K")
        hands.type("import an excel")
        hands.press(Qt.Key.Key_Return)
        wait_until(lambda: estonian.main.place == "importing", "the import does not come")
        hands.fill("import_path", str(workbook))
        hands.push("import_read")
        hands.find(QWidget, "import_dry_run")
        hands.picture("import-columns")
    with journal.step("The dry run shows new companies, duplicates and errors; she imports the rest"):
        hands.push("import_dry_run")
        hands.find(QWidget, "import_run")
        hands.picture("import-dry-run")
        hands.push("import_run")
        hands.find(QWidget, "import_done")
        hands.picture("import-done")
    with journal.step("The companies stand in the portfolio"):
        estonian.go("companies")
        table = hands.find(RecordTable, "company_list")
        wait_until(lambda: table.model().rowCount() > 20, "the imported companies are not in the list")
        hands.focus("company_list")
        hands.press(Qt.Key.Key_Down)
        hands.picture("companies")


def _enter_offline(journal: Journal, estonian: Adviser) -> str:
    hands = estonian.hands
    with journal.step("She goes offline"):
        estonian.go("sync")
        hands.push("sync_offline")
        wait_until(lambda: estonian.program.control.link is Link.WORKING_OFFLINE, "still online")
        hands.picture("offline")
    with journal.step("At the fair she enters a company, its contact and the consent with keys alone"):
        estonian.go("companies")
        hands.shortcut("Ctrl+N")
        hands.find(QWidget, "new_contact")
        hands.wait_for_focus("contact_company")
        for name, text in (("contact_company", "Põhjala Robootika OÜ"), ("contact_person", "Liis Kõrgemäe")):
            hands.fill(name, text)
        hands.fill("contact_reach", "liis.korgemae@pohjala.example")
        hands.choose("contact_country", "Estonia")
        hands.focus("consent_catalogue")
        hands.press(Qt.Key.Key_Space)
        hands.picture("new-contact")
        hands.push("contact_save")
        wait_until(lambda: estonian.counts()["consent"] >= 1, "the consent was not saved")
        hands.fill("company_address", "Akadeemia tee 21")
        hands.picture("companies-after-contact")
    return "Kõrgemäe"


def _apply(journal: Journal, estonian: Adviser, name: str) -> None:
    hands = estonian.hands
    today, applications = estonian.program.desk.today(), estonian.counts()["application"]
    with journal.step("She writes down what the visitor wants to learn, and publishes it without a name"):
        estonian.go("people")
        hands.shortcut("Ctrl+F")
        hands.wait_for_focus("person_search")
        hands.type(name)
        table = hands.find(RecordTable, "person_list")
        wait_until(lambda: table.model().rowCount() == 1, f"{name} is not found")
        wait(250)
        hands.focus("person_list")
        hands.press(Qt.Key.Key_Return)
        hands.choose("person_role", "Owner")
        hands.choose("person_languages", "English C1")
        hands.picture("person")
        hands.section("applications")
        hands.push("add_application")
        hands.choose("new_application_topics", "Development")
        hands.fill("new_application_months_min", "1")
        hands.fill("new_application_months_max", "3")
        hands.fill("new_application_window_from", (today + timedelta(30)).strftime("%d/%m/%Y"))
        hands.fill("new_application_window_to", (today + timedelta(330)).strftime("%d/%m/%Y"))
        hands.picture("new-application")
        hands.push("save_new")
        wait_until(lambda: estonian.counts()["application"] > applications, "no application was entered")
        hands.push("publish_application")
        wait(400)
        hands.picture("application")


def _propose(journal: Journal, estonian: Adviser) -> None:
    hands = estonian.hands
    with journal.step("She opens the suggested matches and reads why the first fits"):
        hands.push("suggested_matches")
        wait_until(lambda: estonian.main.place == "matches", "the matches do not come")
        places = hands.find(RecordTable, "places_table")
        wait_until(lambda: places.model().rowCount() > 0, "no placement is suggested", 40)
        hands.focus("places_table")
        hands.press(Qt.Key.Key_Home)
        hands.find(QWidget, "explanation_card")
        hands.picture("suggestions")
    with journal.step("She proposes the first; offline it waits for the server"):
        hands.press(Qt.Key.Key_P)
        wait_until(lambda: estonian.counts()["match"] == 1, "nothing was proposed")
        hands.picture("proposed-offline")


def _agree(journal: Journal, italian: Adviser, estonian: Adviser) -> None:
    with journal.step("Back online the desk sends everything"):
        estonian.go("sync")
        estonian.hands.picture("outbox")
        estonian.hands.push("sync_offline")
        estonian.wait_online()
        estonian.hands.picture("all-sent")
    with journal.step("The Italian desk receives the proposal and accepts it"):
        italian.sync()
        wait_until(lambda: italian.counts()["match"] == 1, "the proposal has not come")
        italian.go("today")
        italian.hands.find(QWidget, "today_ours")
        italian.hands.picture("today-proposal")
        italian.hands.focus("today_ours")
        italian.hands.press(Qt.Key.Key_Home)
        italian.hands.press(Qt.Key.Key_Return)
        wait_until(lambda: italian.main.place == "matches", "the proposal does not open")
        italian.hands.find(QWidget, "accept_match")
        italian.hands.picture("proposal")
        italian.hands.push("accept_match")
        wait(300)
        italian.sync()
        italian.hands.picture("accepted")
    with journal.step("The Estonian desk learns that the match is agreed"):
        estonian.sync()
        estonian.go("today")
        estonian.hands.find(QWidget, "today_ours")
        estonian.hands.picture("today-agreed")


def _draw_up(journal: Journal, estonian: Adviser) -> None:
    hands = estonian.hands
    today = estonian.program.desk.today()
    with journal.step("She draws up the exchange with a plan of both sides"):
        hands.focus("today_ours")
        hands.press(Qt.Key.Key_Home)
        hands.press(Qt.Key.Key_Return)
        wait_until(lambda: estonian.main.place == "matches", "the match does not open")
        hands.push("draft_match")
        wait_until(lambda: estonian.main.place == "exchanges", "the exchange does not open")
        hands.fill("stay_period_planned_from", (today + timedelta(60)).strftime("%d/%m/%Y"))
        hands.fill("stay_period_planned_to", (today + timedelta(121)).strftime("%d/%m/%Y"))
        hands.fill("exchange_project", "Force-controlled grippers for soft fruit, tried on the lines of the host.")
        hands.choose("plan_section_topic", "Development")
        for field, text in (
            ("sender_objective", "Learn how the host sets up and tests a packing line for soft fruit."),
            ("host_objective", "Get a gripper trial set up on one line together with its maker."),
            ("sender_outcome", "A tested list of settings for three kinds of fruit."),
            ("host_outcome", "A measured comparison of hand and gripper packing on one line."),
        ):
            hands.fill(f"plan_section_{field}", text)
        hands.picture("plan")
        hands.push("work_out_grant")
        wait(500)
        hands.picture("grant")


def _print(journal: Journal, estonian: Adviser, target: Path) -> None:
    hands = estonian.hands
    with journal.step("She prints the agreement, Estonian and Italian beside each other"):
        hands.choose("first_language", "Estonian")
        hands.choose("second_language", "Italian")
        hands.picture("issue")
        hands.push("issue_agreement")
        wait_until(lambda: estonian.counts()["document"] == 1, "no agreement was issued", 30)
        estonian.go("documents")
        hands.focus("documents_table")
        hands.press(Qt.Key.Key_Home)
        wait(1500)
        hands.picture("agreement")
        hands.push("save_document")
        name = hands.find(QLineEdit, "fileNameEdit")
        name.setFocus()
        hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hands.type(str(target))
        hands.press(Qt.Key.Key_Return)
        wait(300)
        # The list of completions may have taken the first one, as it does for a person.
        if shiboken6.isValid(name) and name.isVisible():
            hands.press(Qt.Key.Key_Return)
        wait_until(target.exists, "the agreement was not saved")


def _tomorrow(journal: Journal, estonian: Adviser) -> None:
    before = estonian.counts()
    with journal.step("She closes the program; in the morning everything is there"):
        estonian.close()
        estonian.start_again()
        wait_until(lambda: estonian.main.place == "documents", "the program does not open where it was")
        after = estonian.counts()
        if {**before, "unsent": 0} != {**after, "unsent": 0}:
            raise NeverHappened(f"the records are not the same: {before} and {after}")
        estonian.hands.picture("tomorrow")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "build" / "day"))

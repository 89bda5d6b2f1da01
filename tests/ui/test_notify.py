"""What is told reaches everybody who listens, as it was handed in."""

from __future__ import annotations

from smedesk.ui.notify import Bug, Fault, Notices, Said


def test_changes_reach_every_listener_as_they_are() -> None:
    notices, heard = Notices(), list[object]()
    notices.changed.connect(heard.append)
    notices.changed.connect(heard.append)
    changes = object()
    notices.tell_changes(changes)
    assert heard == [changes, changes]


def test_a_sentence_carries_its_undo() -> None:
    notices, heard, undone = Notices(), list[Said](), list[bool]()
    notices.said.connect(heard.append)
    notices.say("Company deleted", lambda: undone.append(True))
    assert heard[0].undo
    heard[0].undo()
    assert heard[0].text == "Company deleted"
    assert undone == [True]


def test_faults_come_and_pass() -> None:
    notices, heard = Notices(), list[object]()
    notices.fault_met.connect(heard.append)
    notices.fault_passed.connect(lambda: heard.append("passed"))
    fault = Fault("The disk is full.", "Nothing is lost.", "Free some space.")
    notices.report_fault(fault)
    notices.clear_fault()
    assert heard == [fault, "passed"]


def test_a_bug_is_not_a_fault() -> None:
    notices, bugs, faults = Notices(), list[object](), list[object]()
    notices.bug_met.connect(bugs.append)
    notices.fault_met.connect(faults.append)
    notices.report_bug(Bug("It broke.", "Traceback"))
    assert (len(bugs), len(faults)) == (1, 0)

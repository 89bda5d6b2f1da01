"""The worker process: a real one, spawned, killed and replaced; what goes wrong there is told here."""

from __future__ import annotations

import math
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from smedesk.app.computing import WorkerProcess
from smedesk.domain.errors import ValueRefused
from smedesk.domain.vocabulary import read_nace


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    made = WorkerProcess()
    yield made
    made.close()


def test_it_computes_in_one_process_of_its_own_and_carries_errors_over(worker: WorkerProcess) -> None:
    process = worker(os.getpid)
    assert process != os.getpid()
    assert worker(os.getpid) == process, "it is started once"
    assert worker(math.gcd, 12, 18) == 6
    with pytest.raises(ValueRefused) as refused:
        worker(read_nace, "what", "2")
    assert refused.value.code == "value.not_nace"
    assert refused.value.parameters, "what its sentence needs came over too"
    assert worker(os.getpid) == process, "an error ends nothing"


def test_a_process_that_was_killed_is_replaced_for_everybody_who_asks(worker: WorkerProcess) -> None:
    killed = worker(os.getpid)
    os.kill(killed, signal.SIGKILL)
    with ThreadPoolExecutor(3) as askers:
        answers = list(askers.map(lambda _: worker(os.getpid), range(6)))
    assert killed not in answers
    assert len(set(answers)) == 1, "one new process, not one for each who asked"


def test_work_that_kills_its_process_again_is_given_up(worker: WorkerProcess) -> None:
    with pytest.raises(Exception, match="terminated abruptly"):
        worker(os._exit, 1)
    assert worker(math.gcd, 12, 18) == 6, "the next one is not its victim"


def test_nothing_is_asked_after_the_end_and_no_process_is_left() -> None:
    worker = WorkerProcess()
    process = worker(os.getpid)
    worker.close()
    worker.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    with pytest.raises(RuntimeError, match="has ended"):
        worker(os.getpid)


def test_a_worker_that_was_never_asked_starts_no_process() -> None:
    WorkerProcess().close()

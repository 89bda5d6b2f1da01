"""The trusted list goes from the server's command to every desk, once for each change."""

from __future__ import annotations

from pathlib import Path

import pytest

from smedesk.app import synchronising
from smedesk.services.trusting import trusted_list
from smedesk.sync.worker import here
from tests.documents.signatures.authority import Authority
from tests.documents.signatures.test_trusted_lists import pem, service, tsl
from tests.server.server_process import running
from tests.store.desks import opened
from tests.sync.local_server import MemorySecrets


def test_a_desk_gets_the_list_that_the_deployer_took_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from smedesk.cli import run

    authority = Authority()
    source = tmp_path / "tsl.xml"
    source.write_bytes(tsl([service(authority.issuer)], signer=authority.root))
    signer = tmp_path / "operator.pem"
    signer.write_text(pem(authority.root))
    data = tmp_path / "server"
    data.mkdir()
    with running(data) as server, opened(tmp_path / "desk") as store:
        monkeypatch.setattr(synchronising, "_TRUST_EVERY", 0)
        desk = synchronising.DeskSynchroniser(store, store.journal, MemorySecrets(), here, lambda _changes: None)
        desk.connect(server.address, server.invite("Tartu", "EE"))
        assert desk.run_round().is_complete
        assert not trusted_list(store.reads), "the deployer has named none"
        assert run(["server", "trust", str(source), "--signer", str(signer), "--data", str(data)]) == 0
        assert '"is_signature_checked":true' in capsys.readouterr().out
        assert desk.run_round().is_complete
        assert trusted_list(store.reads).certificates == (pem(authority.issuer),)
        fetched = _counted(monkeypatch)
        assert desk.run_round().is_complete
        assert fetched == [b""], "the same list is not sent twice"
        source.write_bytes(source.read_bytes().replace(b"granted", b"withdrawn"))
        assert run(["server", "trust", str(source), "--signer", str(signer), "--data", str(data)]) == 1
        assert desk.run_round().is_complete
        assert trusted_list(store.reads).certificates == (pem(authority.issuer),)
        desk.close()


def _counted(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    from smedesk.sync.transport import HttpTransport

    fetched: list[bytes] = []
    asked = HttpTransport.trust

    def counted(self: HttpTransport, etag: str, access: str) -> bytes:
        fetched.append(asked(self, etag, access))
        return fetched[-1]

    monkeypatch.setattr(HttpTransport, "trust", counted)
    return fetched

"""Keys on a token, with SoftHSM2 in the place of a card: a wrong PIN, a card that is not there or is pulled out are
told apart, and none of it stays in the way of the next try."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pkcs11
import pytest
from cryptography.hazmat.primitives import serialization
from pyhanko.sign.pkcs11 import PKCS11Signer

from smedesk.documents.signatures import keys
from smedesk.documents.signatures.check import check_signatures
from smedesk.documents.signatures.signing import sign_pdf
from smedesk.domain.errors import DomainError
from smedesk.domain.signature import Validity
from smedesk.services.signing import SigningOrder, TokenCertificate, TokenKey
from tests.documents.signatures.authority import NOW, Authority, Holder
from tests.documents.signatures.papers import unsigned

PIN = "4711"
MODULES = (
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib64/softhsm/libsofthsm.so",
    "/opt/homebrew/lib/softhsm/libsofthsm2.so",
)
MODULE = next((one for one in MODULES if Path(one).exists()), "")

pytestmark = pytest.mark.skipif(not MODULE, reason="SoftHSM2 is not installed: .ci/setup does that")


class Cards:
    """A reader with the cards that were put into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.aside = folder.with_name("aside")

    def put_in(self, label: str, *holders: Holder) -> None:
        """Make a card with the keys of these holders."""
        _run("--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", "12345678")
        for number, holder in enumerate(holders, 1):
            self._load(label, f"{number:02d}", holder)

    def _load(self, label: str, id: str, holder: Holder) -> None:
        held = self.folder.with_name("key.pem")
        held.write_bytes(
            holder.key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        name = f"key {id}"
        _run("--import", str(held), "--token", label, "--label", name, "--id", id, "--pin", PIN)
        held.unlink()
        driver = pkcs11.lib(MODULE)
        driver.reinitialize()
        with driver.get_token(token_label=label).open(rw=True, user_pin=PIN) as session:
            der = holder.certificate.public_bytes(serialization.Encoding.DER)
            session.create_object(
                {
                    pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE,
                    pkcs11.Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                    pkcs11.Attribute.TOKEN: True,
                    pkcs11.Attribute.LABEL: name,
                    pkcs11.Attribute.ID: bytes.fromhex(id),
                    pkcs11.Attribute.SUBJECT: holder.certificate.subject.public_bytes(),
                    pkcs11.Attribute.VALUE: der,
                }
            )

    def pull_out(self) -> None:
        """Take the cards away."""
        shutil.rmtree(self.folder)
        self.folder.mkdir()


def _run(*arguments: str) -> None:
    subprocess.run(["softhsm2-util", *arguments], check=True, capture_output=True, env=os.environ)


@pytest.fixture
def cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cards]:
    folder = tmp_path / "tokens"
    folder.mkdir()
    settings = tmp_path / "softhsm2.conf"
    settings.write_text(f"directories.tokendir = {folder}\nobjectstore.backend = file\nlog.level = ERROR\n")
    monkeypatch.setenv("SOFTHSM2_CONF", str(settings))
    yield Cards(folder)
    pkcs11.lib(MODULE).finalize()


@pytest.fixture(scope="module")
def holder(authority: Authority) -> Holder:
    return authority.signer("TAMM,KADRI,48001010000")


def order(pin: str = PIN, token: str = "", certificate: str = "", module: str = MODULE) -> SigningOrder:
    return SigningOrder("participant", TokenKey(module, pin, token, certificate), lines=("Participant",))


def refusal(asked: SigningOrder, authority: Authority) -> DomainError:
    with pytest.raises(DomainError) as caught:
        sign_pdf(unsigned(), asked, authority.trusted)
    return caught.value


@pytest.mark.parametrize("is_rsa", [False, True], ids=["elliptic", "RSA"])
def test_a_card_signs(cards: Cards, authority: Authority, is_rsa: bool) -> None:
    cards.put_in("Kadri", authority.signer("TAMM,KADRI,48001010000", is_rsa=is_rsa))
    assert keys.token_certificates(MODULE) == (TokenCertificate("Kadri", "key 01", "TAMM, KADRI"),)
    signed = sign_pdf(unsigned(), order(), authority.listed)
    (paper,) = check_signatures(signed, authority.listed, NOW)
    assert (paper.findings[0].validity, paper.findings[0].signer) == (Validity.VALID, "TAMM, KADRI")


def test_a_wrong_pin_is_told_apart_and_the_right_one_works_after_it(
    cards: Cards, holder: Holder, authority: Authority
) -> None:
    cards.put_in("Kadri", holder)
    for wrong in ("0000", "", "1", "47110"):
        assert refusal(order(wrong), authority).code == "token.wrong_pin"
    assert sign_pdf(unsigned(), order(), authority.trusted)
    assert refusal(order("0000"), authority).code == "token.wrong_pin", "a login of before does not let it pass"
    assert "0000" not in repr(order("0000"))


def test_a_card_that_is_not_there_is_said_and_found_once_it_is(
    cards: Cards, holder: Holder, authority: Authority
) -> None:
    assert refusal(order(), authority).code == "token.missing"
    cards.put_in("Kadri", holder)
    assert sign_pdf(unsigned(), order(), authority.trusted)
    cards.pull_out()
    assert refusal(order(), authority).code == "token.missing"


def test_a_card_that_is_pulled_out_while_it_signs_is_said(
    cards: Cards, holder: Holder, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards.put_in("Kadri", holder)
    made = keys._token_signer

    def pulled(session: pkcs11.Session, wanted: str) -> PKCS11Signer:
        signer = made(session, wanted)
        cards.pull_out()
        return signer

    monkeypatch.setattr(keys, "_token_signer", pulled)
    assert refusal(order(), authority).code in ("token.gone", "token.failed")


def test_two_cards_or_two_certificates_have_to_be_chosen_from(
    cards: Cards, holder: Holder, authority: Authority
) -> None:
    cards.put_in("Kadri", holder)
    other = authority.signer("SAAR,MATI,38001010000")
    cards.put_in("Mati", other, authority.signer("SAAR,MATI,38001010000"))
    error = refusal(order(), authority)
    assert (error.code, error.parameters["names"]) == ("token.several", "Kadri, Mati")
    error = refusal(order(token="Mati"), authority)
    assert (error.code, error.parameters["names"]) == ("token.several_certificates", "key 01, key 02")
    assert sign_pdf(unsigned(), order(token="Mati", certificate="key 02"), authority.trusted)
    assert refusal(order(token="Mati", certificate="key 03"), authority).code == "token.no_certificate"


def test_a_card_that_has_expired_does_not_sign(cards: Cards, authority: Authority) -> None:
    cards.put_in("Old", authority.signer("Old", ends=timedelta(days=-1)))
    assert refusal(order(), authority).code == "certificate.expired"


def test_a_driver_that_is_none_is_said(authority: Authority, tmp_path: Path) -> None:
    (tmp_path / "driver.so").write_text("no driver")
    for module in (str(tmp_path / "driver.so"), str(tmp_path / "missing.so"), ""):
        assert refusal(order(module=module), authority).code == "token.no_driver"

"""Checking a signature of the XML Signature standard: digests of what it names, and the signature over them.

Nothing is fetched, and only the methods in the tables here are known; an XML with a DOCTYPE is refused. Who signed, and
whether to believe it, is not decided here.
"""

from __future__ import annotations

import base64
import copy
import hashlib
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils
from lxml import etree

from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen

DS = "{http://www.w3.org/2000/09/xmldsig#}"
_LARGEST = 20 << 20
_ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature"

_CANONICAL: Mapping[str, tuple[bool, bool]] = MappingProxyType(
    {
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315": (False, False),
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments": (False, True),
        "http://www.w3.org/2006/12/xml-c14n11": (False, False),
        "http://www.w3.org/2006/12/xml-c14n11#WithComments": (False, True),
        "http://www.w3.org/2001/10/xml-exc-c14n#": (True, False),
        "http://www.w3.org/2001/10/xml-exc-c14n#WithComments": (True, True),
    }
)
"""method → (exclusive, with comments)"""

_DIGESTS: Mapping[str, str] = MappingProxyType(
    {
        "http://www.w3.org/2000/09/xmldsig#sha1": "sha1",
        "http://www.w3.org/2001/04/xmldsig-more#sha224": "sha224",
        "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
        "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
        "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
    }
)
_WEAK = "sha1"

_HASHES: Mapping[str, Callable[[], hashes.HashAlgorithm]] = MappingProxyType({
    "sha1": hashes.SHA1, "sha224": hashes.SHA224, "sha256": hashes.SHA256, "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
})  # fmt: skip

_SIGNATURES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1": ("rsa", "sha1"),
        **{f"http://www.w3.org/2001/04/xmldsig-more#rsa-sha{bits}": ("rsa", f"sha{bits}") for bits in (256, 384, 512)},
        **{
            f"http://www.w3.org/2007/05/xmldsig-more#sha{bits}-rsa-MGF1": ("pss", f"sha{bits}")
            for bits in (256, 384, 512)
        },
        **{
            f"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha{bits}": ("ecdsa", f"sha{bits}")
            for bits in (256, 384, 512)
        },
    }
)
"""method → (kind of key, digest)"""


class Unknown(Exception):
    """A method that is not in the tables, or a reference that leads nowhere."""


@frozen
class XmlVerdict:
    """What a check found: `reason` is a code of `domain.signature`; `covered` the outside references whose digests are
    right, `inside` the elements that are signed."""

    reason: str
    covered: frozenset[str] = frozenset()
    inside: tuple[Any, ...] = ()
    is_weak: bool = False


def read_xml(content: bytes) -> Any:
    """Return the root of an XML from outside; DomainError `xml.unsafe` or `xml.unreadable`."""
    if len(content) > _LARGEST:
        raise DomainError("xml.unsafe", file="")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise DomainError("xml.unreadable", file="") from error
    if root.getroottree().docinfo.doctype:
        raise DomainError("xml.unsafe", file="")
    return root


def canonical(element: Any, method: Any) -> bytes:
    """Return the bytes of an element as a canonicalisation method writes them."""
    known = _CANONICAL.get(method.get("Algorithm", ""))
    if known is None:
        raise Unknown(method.get("Algorithm", ""))
    is_exclusive, has_comments = known
    prefixes = [one for part in method for one in (part.get("PrefixList") or "").split()] if is_exclusive else None
    made: bytes = etree.tostring(
        element,
        method="c14n",
        exclusive=is_exclusive,
        with_comments=has_comments,
        inclusive_ns_prefixes=prefixes or None,
    )
    return made


def check_xml(signature: Any, certificate: x509.Certificate, outside: Callable[[str], bytes | None]) -> XmlVerdict:
    """Check one `ds:Signature` element against a certificate. `outside` returns what a reference to another file means,
    None where there is no such file."""
    try:
        info = signature.find(f"{DS}SignedInfo")
        covered, inside, is_weak = _check_references(signature, info, outside)
        method = info.find(f"{DS}SignatureMethod").get("Algorithm", "")
        signed = canonical(info, info.find(f"{DS}CanonicalizationMethod"))
        value = base64.b64decode(signature.findtext(f"{DS}SignatureValue"))
        _verify(certificate.public_key(), method, value, signed)
    except InvalidSignature:
        return XmlVerdict("broken")
    except _Altered:
        return XmlVerdict("altered")
    except (Unknown, AttributeError, ValueError, TypeError):
        return XmlVerdict("unreadable")
    return XmlVerdict("whole", covered, inside, is_weak or _SIGNATURES[method][1] == _WEAK)


class _Altered(Exception):
    """A digest that does not fit."""


def _check_references(
    signature: Any, info: Any, outside: Callable[[str], bytes | None]
) -> tuple[frozenset[str], tuple[Any, ...], bool]:
    covered, inside, is_weak = set(), [], False
    references = info.findall(f"{DS}Reference")
    if not references:
        raise Unknown("no reference")
    for reference in references:
        uri = reference.get("URI", "")
        content, element = _meant(signature, reference, uri, outside)
        method = reference.find(f"{DS}DigestMethod")
        if not is_digest(content, method, reference.findtext(f"{DS}DigestValue")):
            raise _Altered
        is_weak = is_weak or _DIGESTS[method.get("Algorithm")] == _WEAK
        if element is None:
            covered.add(uri)
        else:
            inside.append(element)
    return frozenset(covered), tuple(inside), is_weak


def is_digest(content: bytes, method: Any, value: str | None) -> bool:
    """Whether a digest by the method that an element names is that of a content; Unknown for another method."""
    name = _DIGESTS.get(method.get("Algorithm", ""))
    if name is None:
        raise Unknown("digest")
    return hashlib.new(name, content).digest() == base64.b64decode(value or "")


def _meant(
    signature: Any, reference: Any, uri: str, outside: Callable[[str], bytes | None]
) -> tuple[bytes, Any | None]:
    """Return the bytes that a reference means, and the element where it is one of this file."""
    transforms = reference.findall(f"{DS}Transforms/{DS}Transform")
    if uri and not uri.startswith("#"):
        content = outside(uri)
        if content is None:
            raise _Altered  # a file that was signed and is not there any more
        if transforms:
            raise Unknown("transform")
        return content, None
    element = signature.getroottree().getroot() if not uri else _only(signature, uri[1:])
    methods = [one for one in transforms if one.get("Algorithm") != _ENVELOPED]
    if len(methods) < len(transforms):
        element = _without(element, signature)
    default = etree.Element("method", Algorithm=next(iter(_CANONICAL)))
    if len(methods) > 1:
        raise Unknown("transform")
    return canonical(element, methods[0] if methods else default), element


def _only(signature: Any, id: str) -> Any:
    """Return the element with an id. Two with the same one are how a forger has another read than was signed."""
    root = signature.getroottree().getroot()
    found = [one for one in root.iter(etree.Element) if id in (one.get("Id"), one.get("ID"), one.get("id"))]
    if len(found) != 1:
        raise Unknown("reference")
    return found[0]


def _without(element: Any, signature: Any) -> Any:
    """Return a copy of an element without the signature that it holds."""
    tree = signature.getroottree()
    places = tree.getelementpath(signature), tree.getelementpath(element)
    copied = copy.deepcopy(tree)
    gone, kept = (copied.find(place) if place != "." else copied.getroot() for place in places)
    parent, before = gone.getparent(), gone.getprevious()
    if gone.tail:  # the text behind it stays
        if before is None:
            parent.text = (parent.text or "") + gone.tail
        else:
            before.tail = (before.tail or "") + gone.tail
    parent.remove(gone)
    return kept


def _verify(key: Any, method: str, value: bytes, signed: bytes) -> None:
    """Raise InvalidSignature where a signature does not fit, Unknown where its method is not known."""
    kind, digest = _SIGNATURES.get(method, ("", ""))
    if isinstance(key, rsa.RSAPublicKey) and kind in ("rsa", "pss"):
        chosen = _HASHES[digest]()
        pad: padding.AsymmetricPadding = padding.PKCS1v15()
        if kind == "pss":
            pad = padding.PSS(padding.MGF1(chosen), chosen.digest_size)
        key.verify(value, signed, pad, chosen)
    elif isinstance(key, ec.EllipticCurvePublicKey) and kind == "ecdsa":
        half = len(value) // 2
        pair = int.from_bytes(value[:half]), int.from_bytes(value[half:])
        key.verify(utils.encode_dss_signature(*pair), signed, ec.ECDSA(_HASHES[digest]()))
    else:
        raise Unknown(method)

"""Names without what people write differently: accents, scripts, capitals, legal forms.

"Müller GmbH", "MUELLER" and "Muller G.m.b.H." have one key; so have "Βόλος" and "Volos". A key serves to
compare, never to show."""

from __future__ import annotations

import re
from functools import lru_cache

JOINED_ASCII = ".'`"
"""signs of ASCII that fall away where words are folded; all others stand between words"""
_JOINED = re.compile(f"[{JOINED_ASCII}’´]")
_SEPARATOR = re.compile(r"[^a-z0-9]+")
_SPELLED_OUT = re.compile(r"(?<=[aou])e")
_LEGAL_FORMS_OF = {
    "Estonia": "ou as tu uu fie mtu sa",
    "Germany and Austria": "gmbh mbh ag kg ohg ug gbr ek ev kgaa eg gesmbh og haftungsbeschrankt",
    "Italy": "srl srls spa sas snc ss sapa scarl scrl soc coop arl",
    "France and Luxembourg": "sarl eurl sasu sci scop snc",
    "Spain": "sl slu sll sau slp scoop cb",
    "Portugal": "lda unipessoal ltda",
    "Ireland, Cyprus and Malta": "ltd limited plc llc llp clg dac teo cpt",
    "Netherlands and Belgium": "bv nv cv vof bvba cvba sprl",
    "Finland and Sweden": "oy oyj ab ky ay osk tmi hb kb ef",
    "Denmark and Norway": "aps ivs ps asa ans da enk nuf",
    "Poland": "sp zoo zo oo spzoo sj spj spk psa",
    "Czechia and Slovakia": "sro as vos ks spol zs",
    "Slovenia, Croatia, Serbia and Montenegro": "doo dd dno jdoo obrt sp",
    "Hungary": "kft zrt nyrt bt kkt rt",
    "Latvia and Lithuania": "sia ps ik uab mb ij vsi",
    "Bulgaria": "eood ood ad ead et sd kd",
    "Greece": "epe ae ike oe ee monoprosopi mike",
    "Romania": "sc pfa ii scs",
    "Türkiye": "sti ltdsti sirketi anonim",
    "Iceland": "ehf hf slf ses",
}
_LEGAL_FORMS = frozenset(form for forms in _LEGAL_FORMS_OF.values() for form in forms.split())

_REMEMBERED = 8192
"""texts whose folded form is kept: what stands in many records, and what is folded again at once; 2 MB"""


def latin(text: str) -> str:
    """Return the text in the letters and signs of ASCII; the tables for that are loaded with the first other letter."""
    if text.isascii():
        return text
    from anyascii import anyascii

    return anyascii(text)


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """Return the text in plain small letters and digits with single spaces: "Žilina, s.r.o." is "zilina
    sro"."""
    return _SEPARATOR.sub(" ", _JOINED.sub("", latin(text)).lower()).strip()


@lru_cache(maxsize=_REMEMBERED)
def name_key(name: str) -> str:
    """Return what two spellings of one company's or person's name have in common; "" when nothing is left
    of it."""
    words = fold(name).replace("sp z oo", "spzoo").split()
    telling = [word for word in words if word not in _LEGAL_FORMS] or words
    return _SPELLED_OUT.sub("", " ".join(telling))


def person_key(given_name: str, family_name: str) -> str:
    """Return what the spellings of a person's name have in common, in whatever order it was written."""
    return _SPELLED_OUT.sub("", " ".join(sorted(f"{fold(given_name)} {fold(family_name)}".split())))

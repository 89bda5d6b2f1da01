"""Reads a Europass CV: the XML, or the PDF that carries it.

Two formats are about. SkillsPassport (schema 3.0 to 3.4 of Cedefop, until 2020) was read from its published schema and
examples. Candidate (HR-XML 3 with EURES parts, what the editor of europass.europa.eu writes since) has no schema that
can be fetched; it is read from the published documentation 3.0.0 and from what others observed in files of the editor.
What is not understood is passed over, never refused.

PDFium takes the attachment out. It is meant to run in the worker process: PDFium may be used by one thread at a time,
and a stranger's file does not share a process with the database there."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from datetime import date as Date
from xml.etree.ElementTree import Element

import pypdfium2
from babel.core import get_global

from smedesk.domain.errors import DomainError
from smedesk.domain.vocabulary import CEFR_LEVELS
from smedesk.interchange.cards import address_parts, one_line
from smedesk.interchange.safe_xml import read_xml
from smedesk.services.contact import Contact
from smedesk.services.curriculum import Curriculum
from smedesk.services.import_words import country_code, language_code

_PDF = b"%PDF"
_PDF_WITHIN = 1024
"""the head of a PDF may stand behind some bytes of a mail program"""
_LONGEST_SKILL = 120
"""characters: a longer one is a story, and stays in the file"""
_SEPARATORS = re.compile(r"(?i)<\s*(?:li|br|p|/p|/li)\b[^>]*>|[\r\n;•]|\s[–—-]\s")
_TAGS = re.compile(r"<[^>]*>")
_MOTHER_TONGUE = CEFR_LEVELS[-1]
_LONG_LANGUAGE_CODE = 3
_DIGITS = re.compile(r"\d+")
_SPOKEN = ("cef-speaking-interaction", "cef-speaking-production")
_HEARD = ("cef-understanding-listening",)
_WRITTEN = ("cef-writing-production",)


def read_europass(name: str, content: bytes) -> Curriculum:
    """Return what a Europass file says. DomainError: `europass.no_xml` (a PDF without the XML), `europass.unreadable`
    (a PDF that does not open), `europass.not_europass` (another XML), and those of `safe_xml`."""
    if _PDF in content[:_PDF_WITHIN]:
        content = _attached_xml(name, content)
    root = read_xml(name, content)
    learner = root if root.tag == "LearnerInfo" else root.find("LearnerInfo")
    if learner is not None:
        return _skills_passport(learner)
    candidate = root if root.tag == "Candidate" else root.find(".//Candidate")
    if candidate is not None:
        return _candidate(candidate)
    raise DomainError("europass.not_europass", file=name)


def _attached_xml(name: str, content: bytes) -> bytes:
    """Return the attachment of a PDF that is a Europass XML: by its content, since its name was changed over the
    years."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise DomainError("europass.unreadable", file=name) from error
    try:
        for place in range(document.count_attachments()):
            attached = bytes(document.get_attachment(place).get_data())
            if b"<Candidate" in attached or b"LearnerInfo" in attached:
                return attached
    except pypdfium2.PdfiumError as error:
        raise DomainError("europass.unreadable", file=name) from error
    finally:
        document.close()
    raise DomainError("europass.no_xml", file=name)


# ---------------------------------------------------------------------------------------------- SkillsPassport, 3.x


def _skills_passport(learner: Element) -> Curriculum:
    tongues = [_language(one) for one in learner.iterfind("Skills/Linguistic/MotherTongueList/MotherTongue")]
    foreign = list(learner.iterfind("Skills/Linguistic/ForeignLanguageList/ForeignLanguage"))
    job = _current_job(learner)
    since = None if job is None else job.find("Period/From")
    return Curriculum(
        _contact_of_learner(learner, job),
        spoken=_levels(tongues, ((_language(one), _scores(one, "Spoken", "Listening")) for one in foreign)),
        written=_levels(tongues, ((_language(one), _scores(one, "Writing")) for one in foreign)),
        skills=_skills(one.text for one in learner.iterfind("Skills/*/Description")),
        employed_since=None if since is None else _day(since.get("year"), since.get("month"), since.get("day")),
    )


def _contact_of_learner(learner: Element, job: Element | None) -> Contact:
    contact = "Identification/ContactInfo/"
    lines = (*(_text(learner, f"{contact}Address/Contact/{part}") for part in (
        "AddressLine", "Municipality", "PostalCode", "Country/Code", "Country/Label")),)
    street, city, postal, code, country = lines
    address, city, found = address_parts(("", "", street, city, "", postal, country_code(code) or country))
    return Contact(
        given_name=_text(learner, "Identification/PersonName/FirstName"),
        family_name=_text(learner, "Identification/PersonName/Surname"),
        company_name=_text(job, "Employer/Name"),
        job_title=_text(job, "Position/Label"),
        emails=_texts(learner, f"{contact}Email/Contact"),
        phones=(*_texts(learner, f"{contact}TelephoneList/Telephone/Contact"),
                *_texts(learner, f"{contact}Telephone/Contact")),
        website=_text(learner, f"{contact}WebsiteList/Website/Contact"),
        address=address,
        city=city,
        country=found,
    )


def _current_job(learner: Element) -> Element | None:
    jobs = learner.iterfind("WorkExperienceList/WorkExperience")
    return next((job for job in jobs if _text(job, "Period/Current") == "true"), None)


def _language(skill: Element) -> str:
    return _language_code(_text(skill, "Description/Code")) or _language_code(_text(skill, "Description/Label"))


def _scores(skill: Element, *kinds: str) -> str:
    """Return the level of a kind: the lower one of interaction and production, since a host builds on it."""
    levels = skill.find("ProficiencyLevel")
    for kind in kinds:
        found = [] if levels is None else [_level(one.text) for one in levels if one.tag.startswith(kind)]
        if known := [level for level in found if level]:
            return min(known, key=CEFR_LEVELS.index)
    return ""


# ---------------------------------------------------------------------------------------------------- Candidate, 4.0


def _candidate(candidate: Element) -> Curriculum:
    person = candidate.find("CandidatePerson")
    profile = candidate.find("CandidateProfile")
    job = _candidate_job(profile)
    tongues = [_language_code(one.text or "") for one in _all(person, "PrimaryLanguageCode")]
    competencies = _all(profile, "PersonQualifications/PersonCompetency")
    languages = [one for one in competencies if _text(one, "TaxonomyID").casefold() == "language"]
    found = [(_language_code(_text(one, "CompetencyID")), one) for one in languages]
    named = _all(profile, ".//CompetencyName")
    return Curriculum(
        _contact_of_candidate(person, job),
        spoken=_levels(tongues, ((code, _dimension(one, _SPOKEN) or _dimension(one, _HEARD)) for code, one in found)),
        written=_levels(tongues, ((code, _dimension(one, _WRITTEN)) for code, one in found)),
        skills=_skills(one.text for one in named),
        employed_since=_start_of(job),
    )


def _contact_of_candidate(person: Element | None, job: tuple[Element, Element] | None) -> Contact:
    channels = _all(person, "Communication")
    post = next((one for channel in channels if (one := channel.find("Address")) is not None), None)
    address, city, country = address_parts((
        "", "", _text(post, "AddressLine"), _text(post, "CityName"), "", _text(post, "PostalCode"),
        country_code(_text(post, "CountryCode"))))
    by_channel = {
        name: tuple(filter(None, (read(one) for one in channels if _text(one, "ChannelCode").casefold() == name)))
        for name, read in (("email", _uri), ("web", _uri), ("telephone", _number))
    }
    return Contact(
        given_name=_text(person, "PersonName/GivenName"),
        family_name=_text(person, "PersonName/FamilyName"),
        company_name=_text(job[0], "OrganizationName") if job else "",
        job_title=_text(job[1], "PositionTitle") if job else "",
        emails=by_channel["email"],
        phones=by_channel["telephone"],
        website=next(iter(by_channel["web"]), ""),
        address=address,
        city=city,
        country=country,
    )


def _uri(channel: Element) -> str:
    return _text(channel, "URI")


def _number(channel: Element) -> str:
    prefix, number = _text(channel, "CountryDialing"), _text(channel, "DialNumber")
    return f"+{prefix.lstrip('+')} {number}" if prefix and number and not number.startswith("+") else number


def _candidate_job(profile: Element | None) -> tuple[Element, Element] | None:
    """Return (employer, position) of now."""
    for employer in _all(profile, "EmploymentHistory/EmployerHistory"):
        for position in employer.iterfind("PositionHistory"):
            if _text(position, "EmploymentPeriod/CurrentIndicator") == "true":
                return employer, position
    return None


def _start_of(job: tuple[Element, Element] | None) -> Date | None:
    written = _text(job[1], "EmploymentPeriod/StartDate/FormattedDateTime") if job else ""
    year, month, day = (*written[:10].split("-"), "", "")[:3]
    return _day(year, month, day)


def _dimension(competency: Element, kinds: tuple[str, ...]) -> str:
    known = [
        level
        for one in competency.iterfind("CompetencyDimension")
        if _text(one, "CompetencyDimensionTypeCode").casefold() in kinds
        if (level := _level(_text(one, "Score/ScoreText")))
    ]
    return min(known, key=CEFR_LEVELS.index, default="")


# --------------------------------------------------------------------------------------------------- what both write


def _text(element: Element | None, path: str) -> str:
    return "" if element is None else one_line(element.findtext(path) or "")


def _all(element: Element | None, path: str) -> list[Element]:
    return [] if element is None else element.findall(path)


def _texts(element: Element, path: str) -> tuple[str, ...]:
    found = (one_line(one.text or "") for one in element.iterfind(path))
    return tuple(text for text in found if text)


def _language_code(written: str) -> str:
    """Return "en" for "en", "eng", "English" or "anglais"."""
    code = written.strip().casefold()
    if len(code) == _LONG_LANGUAGE_CODE:
        code = get_global("language_aliases").get(code, code)
    return language_code(code)


def _level(written: str | None) -> str:
    level = (written or "").strip().upper()
    return level if level in CEFR_LEVELS else ""


def _levels(tongues: Iterable[str], foreign: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    known = {code: level for code, level in foreign if code and level}
    known |= {code: _MOTHER_TONGUE for code in tongues if code}
    return tuple(f"{code}:{level}" for code, level in sorted(known.items()))


def _skills(written: Iterable[str | None]) -> tuple[str, ...]:
    """Return the items of lists and lines, without marks; texts are HTML that was escaped once or twice."""
    found: dict[str, None] = {}
    for text in written:
        for piece in _SEPARATORS.split(html.unescape(text or "")):
            words = one_line(html.unescape(_TAGS.sub(" ", piece))).strip(" .,-–")
            if words and len(words) <= _LONGEST_SKILL:
                found[words] = None
    return tuple(found)


def _day(year: str | None, month: str | None, day: str | None) -> Date | None:
    """Return the first day of what is known: the old format writes "--03" for March."""
    parts = [_DIGITS.search(part or "") for part in (year, month, day)]
    numbers = [int(part[0]) if part else 1 for part in parts]
    try:
        return Date(*numbers) if parts[0] else None
    except ValueError:
        return None

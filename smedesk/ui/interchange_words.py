"""The words for refusals of files that come in and go out: curricula, full exports, drafts of e-mail."""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.translate import Text, mark

INTERCHANGE_REFUSALS: Mapping[str, Text] = {
    "value.spreadsheet_error": mark(
        "Refusal",
        "“{value}” is an error, or a formula without a result. Open the file in Excel or LibreOffice, let it work the "
        "cell out, and save it."),
    "europass.no_xml": mark(
        "Refusal",
        "{file} is a PDF without the Europass data in it: it was printed, scanned or saved anew. Nothing was changed. "
        "Ask the person for the PDF as downloaded from europass.europa.eu, or for the XML, or type the values in."),
    "europass.unreadable": mark(
        "Refusal",
        "{file} does not open: it is damaged or has a password. Nothing was changed. Ask the person for it once more, "
        "without a password."),
    "europass.not_europass": mark(
        "Refusal",
        "{file} is no Europass CV. Nothing was changed. A Europass CV is downloaded from europass.europa.eu as PDF or "
        "XML."),
    "xml.unreadable": mark(
        "Refusal", "{file} is no whole XML file. Nothing was changed. Ask the person to download it once more."),
    "xml.unsafe": mark(
        "Refusal",
        "{file} was not read: it is too large, or made to do harm. Nothing was changed. Ask the person who sent it."),
    "file.missing": mark("Refusal", "There is no file {file}."),
    "draft.unknown_field": mark(
        "Refusal", "Nothing was written: there is no field {name} for the braces (language: {language})."),
    "draft.no_event": mark(
        "Refusal",
        "Nothing was written: these words are about an event. Choose the people who were met there, or take the field "
        "of the event out of the words in every language."),
    "draft.no_subject": mark("Refusal", "Nothing was written: the subject is missing (language: {language})."),
    "draft.too_large": mark(
        "Refusal", "Nothing was written: the attachments have more than {limit} MB together; mail servers refuse it."),
    "draft.no_such_file": mark("Refusal", "Nothing was written: there is no file {file} to attach."),
    "export.not_one": mark(
        "Refusal", "This folder is no full export of SMEdesk. Choose the folder with the file manifest.json."),
    "export.damaged": mark(
        "Refusal",
        "The export is not as it was written: {file} is missing or was changed. Nothing was taken over. "
        "Use another copy of the export."),
    "export.differs": mark(
        "Refusal", "The export contradicts itself ({kind} {id}). Nothing was taken over. Use another copy of it."),
    "export.newer": mark(
        "Refusal", "The export is of a newer SMEdesk ({program}). Nothing was taken over. Install that one first."),
    "export.desk_in_use": mark(
        "Refusal",
        "A full export is brought back into an empty desk only, and this one is in use. Nothing was changed. "
        "Start SMEdesk with a new profile."),
}

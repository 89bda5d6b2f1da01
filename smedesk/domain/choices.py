"""The closed lists of the scheme: codes that are stored, and their words.

Source of every list: the programme's own pages as read in our research of the scheme (second programme unless
said).
"""

from __future__ import annotations

from smedesk.domain.field import Choice
from smedesk.translate import mark

SIDES = (
    Choice("sending", mark("Side", "Sending")),
    Choice("host", mark("Side", "Host")),
    Choice("both", mark("Side", "Sending and host")),
)

COMPANY_STATUSES = (
    Choice("new", mark("CompanyStatus", "New")),
    Choice("active", mark("CompanyStatus", "Active")),
    Choice("to_review", mark("CompanyStatus", "Needs review")),
    Choice("dormant", mark("CompanyStatus", "Dormant")),
)

LEGAL_FORMS = (
    Choice("company", mark("LegalForm", "Company")),
    Choice("one_person", mark("LegalForm", "One-person company")),
    Choice("liberal", mark("LegalForm", "Freelancer or liberal profession")),
    Choice("self_employed", mark("LegalForm", "Other self-employment")),
)

SIZE_CLASSES = (
    Choice("micro", mark("SizeClass", "Micro")),
    Choice("small", mark("SizeClass", "Small")),
    Choice("medium", mark("SizeClass", "Medium")),
    Choice("large", mark("SizeClass", "Large")),
)

SME_OVERRIDES = (
    Choice("sme", mark("SmeOverride", "Is an SME")),
    Choice("not_sme", mark("SmeOverride", "Is not an SME")),
)

VAT_STATES = (
    Choice("not_checked", mark("VatState", "Not checked")),
    Choice("valid", mark("VatState", "Valid")),
    Choice("invalid", mark("VatState", "Invalid")),
    Choice("unavailable", mark("VatState", "Service unavailable")),
)

NACE_REVISIONS = (
    Choice("2", mark("NaceRevision", "NACE Rev. 2")),
    Choice("2.1", mark("NaceRevision", "NACE Rev. 2.1")),
)

PERSON_ROLES = (
    Choice("employee", mark("PersonRole", "Employee")),
    Choice("manager", mark("PersonRole", "Manager")),
    Choice("owner", mark("PersonRole", "Owner")),
    Choice("co_owner", mark("PersonRole", "Co-owner")),
)

STAFF_ROLES = (
    Choice("officer", mark("StaffRole", "Officer")),
    Choice("coordinator", mark("StaffRole", "Coordinator")),
    Choice("partner", mark("StaffRole", "Read-only partner")),
    Choice("auditor", mark("StaffRole", "Auditor")),
)

TOPICS = (
    Choice("marketing", mark("Topic", "Market research and marketing")),
    Choice("development", mark("Topic", "Development of products and services")),
    Choice("internationalisation", mark("Topic", "Internationalisation, new clients, foreign trade")),
    Choice("training", mark("Topic", "Training and transfer of knowledge")),
    Choice("research", mark("Topic", "Joint research")),
    Choice("collaboration", mark("Topic", "Strengthening an existing collaboration")),
    Choice("other", mark("Topic", "Other")),
)

MODES = (
    Choice("onsite", mark("Mode", "On site")),
    Choice("blended", mark("Mode", "Blended")),
    Choice("remote", mark("Mode", "Remote")),
)

CONSENT_PURPOSES = (
    Choice("catalogue", mark("ConsentPurpose", "Profile shown to partner offices without a name")),
    Choice("publicity", mark("ConsentPurpose", "Publicity with name and picture")),
    Choice("newsletter", mark("ConsentPurpose", "Newsletter")),
)

CONSENT_METHODS = (
    Choice("paper", mark("ConsentMethod", "On paper")),
    Choice("screen", mark("ConsentMethod", "On the screen")),
    Choice("signature", mark("ConsentMethod", "Signature on the screen")),
)

NOTE_KINDS = (
    Choice("note", mark("NoteKind", "Note")),
    Choice("call", mark("NoteKind", "Call")),
    Choice("email", mark("NoteKind", "E-mail")),
    Choice("letter", mark("NoteKind", "Letter")),
    Choice("meeting", mark("NoteKind", "Meeting")),
    Choice("talk", mark("NoteKind", "Talk of both companies")),
)

CAPTURE_WAYS = (
    Choice("typed", mark("CaptureWay", "Typed")),
    Choice("code", mark("CaptureWay", "Code read")),
    Choice("paper", mark("CaptureWay", "Paper form")),
    Choice("visitor", mark("CaptureWay", "By the visitor")),
)

MATCH_STATES = (
    Choice("suggested", mark("MatchState", "Suggested")),
    Choice("asking", mark("MatchState", "Question, waiting for the server")),
    Choice("host_asked", mark("MatchState", "Question to the host office")),
    Choice("sending_asked", mark("MatchState", "Question to the sending office")),
    Choice("answering", mark("MatchState", "Answer, waiting for the server")),
    Choice("proposing", mark("MatchState", "Proposed, waiting for the server")),
    Choice("proposed", mark("MatchState", "Proposed")),
    Choice("accepting", mark("MatchState", "Accepted, waiting for the server")),
    Choice("declining", mark("MatchState", "Declined, waiting for the server")),
    Choice("withdrawing", mark("MatchState", "Withdrawn, waiting for the server")),
    Choice("agreed", mark("MatchState", "Agreed")),
    Choice("declined", mark("MatchState", "Declined")),
    Choice("withdrawn", mark("MatchState", "Withdrawn")),
    Choice("lapsed", mark("MatchState", "Lapsed")),
)

DECISIONS = (
    Choice("proposed", mark("Decision", "Proposed")),
    Choice("accepted", mark("Decision", "Accepted")),
    Choice("declined", mark("Decision", "Declined")),
    Choice("asked", mark("Decision", "Asked the partner office")),
    Choice("snoozed", mark("Decision", "Put off")),
)
"""What an adviser decides about a suggestion or a proposal."""

DECLINE_REASONS = (
    Choice("skills", mark("DeclineReason", "The skills do not fit")),
    Choice("sector", mark("DeclineReason", "The sector or the topics do not fit")),
    Choice("language", mark("DeclineReason", "The language is not enough")),
    Choice("period", mark("DeclineReason", "The period does not suit")),
    Choice("place", mark("DeclineReason", "The country or the region does not suit")),
    Choice("rivals", mark("DeclineReason", "The two companies compete")),
    Choice("sender", mark("DeclineReason", "The participant does not want it")),
    Choice("host", mark("DeclineReason", "The host company does not want it")),
    Choice("other", mark("DeclineReason", "Another reason")),
)
"""Why a suggestion or a proposal is declined, in the order of the keys 1 to 9."""

APPLICATION_STATES = (
    Choice("draft", mark("ApplicationState", "Draft")),
    Choice("submitted", mark("ApplicationState", "Submitted")),
    Choice("on_hold", mark("ApplicationState", "On hold")),
    Choice("accepted", mark("ApplicationState", "Accepted")),
    Choice("refused", mark("ApplicationState", "Refused")),
    Choice("withdrawn", mark("ApplicationState", "Withdrawn")),
)

EXCHANGE_STATES = (
    Choice("draft", mark("ExchangeState", "Draft")),
    Choice("agreed", mark("ExchangeState", "Plan agreed")),
    Choice("signed", mark("ExchangeState", "Signed")),
    Choice("running", mark("ExchangeState", "Running")),
    Choice("completed", mark("ExchangeState", "Completed")),
    Choice("evaluated", mark("ExchangeState", "Evaluated")),
    Choice("cancelled", mark("ExchangeState", "Cancelled")),
)

DOCUMENT_KINDS = (
    Choice("agreement", mark("DocumentKind", "Exchange agreement")),
    Choice("amendment", mark("DocumentKind", "Amendment")),
    Choice("grant_agreement", mark("DocumentKind", "Grant agreement")),
    Choice("activity_plan", mark("DocumentKind", "Activity plan")),
    Choice("sme_proof", mark("DocumentKind", "Proof of SME status")),
    Choice("employment_proof", mark("DocumentKind", "Proof of employment")),
    Choice("insurance", mark("DocumentKind", "Medical insurance")),
    Choice("a1", mark("DocumentKind", "A1 form")),
    Choice("presence", mark("DocumentKind", "Confirmation of presence")),
    Choice("report", mark("DocumentKind", "Final report")),
    Choice("certificate", mark("DocumentKind", "Certificate of participation")),
    Choice("consent", mark("DocumentKind", "Consent form")),
    Choice("erasure", mark("DocumentKind", "Certificate of erasure")),
    Choice("access", mark("DocumentKind", "Answer to a request for access")),
    Choice("blank_company", mark("DocumentKind", "Blank registration of a company")),
    Choice("blank_person", mark("DocumentKind", "Blank registration of a person")),
    Choice("survey", mark("DocumentKind", "Survey on paper")),
    Choice("evidence", mark("DocumentKind", "Evidence sheet")),
    Choice("list", mark("DocumentKind", "List")),
)

DOCUMENT_STATES = (
    Choice("draft", mark("DocumentState", "Draft")),
    Choice("issued", mark("DocumentState", "Issued")),
    Choice("signed", mark("DocumentState", "Signed")),
    Choice("replaced", mark("DocumentState", "Replaced")),
)

PARTIES = (
    Choice("participant", mark("Party", "Participant")),
    Choice("sending_company", mark("Party", "Sending company")),
    Choice("host_company", mark("Party", "Host company")),
    Choice("sending_office", mark("Party", "Sending office")),
    Choice("host_office", mark("Party", "Host office")),
)

SIGNING_WAYS = (
    Choice("ink", mark("SigningWay", "Ink on paper")),
    Choice("digital", mark("SigningWay", "Digital signature")),
    Choice("told", mark("SigningWay", "Noted by hand")),
)

SCAN_STATES = (
    Choice("filed", mark("ScanState", "Filed")),
    Choice("tray", mark("ScanState", "To be assigned")),
    Choice("blank", mark("ScanState", "Blank")),
    Choice("double", mark("ScanState", "There twice")),
    Choice("foreign", mark("ScanState", "Of another office")),
    Choice("put_away", mark("ScanState", "Put away")),
)

SCAN_REASONS = (
    Choice("no_code", mark("ScanReason", "No code was found")),
    Choice("forged", mark("ScanReason", "The code is not ours")),
    Choice("unknown", mark("ScanReason", "No paper of this number is known here")),
    Choice("old_version", mark("ScanReason", "An older version")),
    Choice("other_content", mark("ScanReason", "Printed from another content than the one kept")),
    Choice("two_codes", mark("ScanReason", "Codes of two papers on one page")),
    Choice("no_paper", mark("ScanReason", "Not one of our papers")),
    Choice("unreadable", mark("ScanReason", "The page cannot be read")),
)

PLAN_LEADS = (
    Choice("sending", mark("PlanLead", "Sending company")),
    Choice("host", mark("PlanLead", "Host company")),
    Choice("together", mark("PlanLead", "Both together")),
)

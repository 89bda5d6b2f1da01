"""Everything a desk keeps, as of the first release.

Revision ID: 0001
Revises:
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = """
CREATE TABLE "application" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL,
    "office" TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "person" TEXT DEFAULT '' NOT NULL,
    "scheme" TEXT DEFAULT '' NOT NULL, "state" TEXT DEFAULT '' NOT NULL, "is_published" INTEGER DEFAULT 0 NOT NULL,
    "topics" TEXT DEFAULT '[]' NOT NULL, "skills_wanted" TEXT DEFAULT '[]' NOT NULL, "wanted_countries" TEXT DEFAULT
    '[]' NOT NULL, "wanted_sectors" TEXT DEFAULT '[]' NOT NULL, "preferred_sizes" TEXT DEFAULT '[]' NOT NULL, "modes"
    TEXT DEFAULT '[]' NOT NULL, "months_min" INTEGER, "months_max" INTEGER, "in_slices" INTEGER DEFAULT 0 NOT NULL,
    "window_from" TEXT, "window_to" TEXT, "summary" TEXT DEFAULT '' NOT NULL, "summary_language" TEXT DEFAULT '' NOT
    NULL, PRIMARY KEY ("row"));
CREATE UNIQUE INDEX "application_id" ON "application" ("id");
CREATE INDEX "application_list" ON "application" ("archived", "office", "person", "scheme", "state", "is_published",
    "months_min", "months_max", "in_slices", "window_from", "window_to");
CREATE INDEX "application_person" ON "application" ("person");
CREATE INDEX "application_scheme" ON "application" ("scheme");
CREATE TABLE "attachment" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "subject" TEXT DEFAULT '' NOT NULL, "file_name"
    TEXT DEFAULT '' NOT NULL, "file_sha256" TEXT DEFAULT '' NOT NULL, "media_type" TEXT DEFAULT '' NOT NULL, "size"
    INTEGER, "added_at" TEXT, PRIMARY KEY ("row"));
CREATE UNIQUE INDEX "attachment_id" ON "attachment" ("id");
CREATE INDEX "attachment_list" ON "attachment" ("archived", "office", "subject", "size", "added_at");
CREATE INDEX "attachment_subject" ON "attachment" ("subject");
CREATE TABLE "capture" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "event" TEXT DEFAULT '' NOT NULL, "company" TEXT
    DEFAULT '' NOT NULL, "person" TEXT DEFAULT '' NOT NULL, "way" TEXT DEFAULT '' NOT NULL, "raw_code" TEXT DEFAULT ''
    NOT NULL, "form_number" TEXT DEFAULT '' NOT NULL, "rating" INTEGER, "is_incomplete" INTEGER DEFAULT 0 NOT NULL,
    "captured_by" TEXT DEFAULT '' NOT NULL, "captured_at" TEXT, "thanked_at" TEXT, PRIMARY KEY ("row"));
CREATE INDEX "capture_captured_by" ON "capture" ("captured_by");
CREATE INDEX "capture_company" ON "capture" ("company");
CREATE INDEX "capture_event" ON "capture" ("event");
CREATE UNIQUE INDEX "capture_id" ON "capture" ("id");
CREATE INDEX "capture_list" ON "capture" ("archived", "office", "event", "company", "person", "way", "rating",
    "is_incomplete", "captured_by", "captured_at", "thanked_at");
CREATE INDEX "capture_person" ON "capture" ("person");
CREATE TABLE "company" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "name" TEXT DEFAULT '' NOT NULL, "trade_name"
    TEXT DEFAULT '' NOT NULL, "country" TEXT DEFAULT '' NOT NULL, "region" TEXT DEFAULT '' NOT NULL, "city" TEXT
    DEFAULT '' NOT NULL, "address" TEXT DEFAULT '' NOT NULL, "status" TEXT DEFAULT '' NOT NULL, "side" TEXT DEFAULT ''
    NOT NULL, "legal_form" TEXT DEFAULT '' NOT NULL, "registration_number" TEXT DEFAULT '' NOT NULL, "vat_number" TEXT
    DEFAULT '' NOT NULL, "vat_state" TEXT DEFAULT '' NOT NULL, "vat_checked_at" TEXT, "vat_reference" TEXT DEFAULT ''
    NOT NULL, "nace_revision" TEXT DEFAULT '' NOT NULL, "nace" TEXT DEFAULT '' NOT NULL, "staff_count" INTEGER,
    "turnover" INTEGER, "balance" INTEGER, "sme_override" TEXT DEFAULT '' NOT NULL, "sme_override_reason" TEXT DEFAULT
    '' NOT NULL, "website" TEXT DEFAULT '' NOT NULL, "email" TEXT DEFAULT '' NOT NULL, "phone" TEXT DEFAULT '' NOT
    NULL, "language" TEXT DEFAULT '' NOT NULL, "description" TEXT DEFAULT '' NOT NULL, "adviser" TEXT DEFAULT '' NOT
    NULL, "event" TEXT DEFAULT '' NOT NULL, "last_contact" TEXT, "withheld" TEXT DEFAULT '[]' NOT NULL, "merged_into"
    TEXT DEFAULT '' NOT NULL, "name_sort" TEXT DEFAULT '' NOT NULL, "trade_name_sort" TEXT DEFAULT '' NOT NULL,
    "city_sort" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "company_adviser" ON "company" ("adviser");
CREATE INDEX "company_event" ON "company" ("event");
CREATE UNIQUE INDEX "company_id" ON "company" ("id");
CREATE INDEX "company_joined" ON "company" ("id", "name_sort", "country");
CREATE INDEX "company_list" ON "company" ("archived", "office", "name_sort", "trade_name_sort", "city_sort",
    "country", "status", "side", "legal_form", "vat_state", "vat_checked_at", "nace_revision", "staff_count",
    "turnover", "balance", "sme_override", "adviser", "event", "last_contact", "merged_into");
CREATE INDEX "company_merged_into" ON "company" ("merged_into");
CREATE INDEX "company_named" ON "company" ("archived", "name_sort", "row", "office");
CREATE INDEX "company_written" ON "company" ("archived", "office", "name_sort", "email");
CREATE TABLE "consent" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "person" TEXT DEFAULT '' NOT NULL, "purpose" TEXT
    DEFAULT '' NOT NULL, "text_version" TEXT DEFAULT '' NOT NULL, "language" TEXT DEFAULT '' NOT NULL, "given_at"
    TEXT, "place" TEXT DEFAULT '' NOT NULL, "taken_by" TEXT DEFAULT '' NOT NULL, "method" TEXT DEFAULT '' NOT NULL,
    "signature_sha256" TEXT DEFAULT '' NOT NULL, "event" TEXT DEFAULT '' NOT NULL, "withdrawn_at" TEXT, PRIMARY KEY
    ("row"));
CREATE INDEX "consent_event" ON "consent" ("event");
CREATE UNIQUE INDEX "consent_id" ON "consent" ("id");
CREATE INDEX "consent_list" ON "consent" ("archived", "office", "person", "purpose", "given_at", "method", "event",
    "withdrawn_at");
CREATE INDEX "consent_person" ON "consent" ("person");
CREATE TABLE "decision" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "application" TEXT DEFAULT '' NOT NULL,
    "placement" TEXT DEFAULT '' NOT NULL, "match" TEXT DEFAULT '' NOT NULL, "kind" TEXT DEFAULT '' NOT NULL, "reason"
    TEXT DEFAULT '' NOT NULL, "words" TEXT DEFAULT '' NOT NULL, "until" TEXT, "adviser" TEXT DEFAULT '' NOT NULL,
    "decided_on" TEXT, "rank" INTEGER, "score" INTEGER, "version" TEXT DEFAULT '' NOT NULL, "features" TEXT DEFAULT ''
    NOT NULL, "explanation" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "decision_adviser" ON "decision" ("adviser");
CREATE INDEX "decision_application" ON "decision" ("application");
CREATE UNIQUE INDEX "decision_id" ON "decision" ("id");
CREATE INDEX "decision_list" ON "decision" ("archived", "office", "application", "placement", "match", "kind",
    "reason", "until", "adviser", "decided_on", "rank", "score");
CREATE INDEX "decision_match" ON "decision" ("match");
CREATE INDEX "decision_placement" ON "decision" ("placement");
CREATE TABLE "distinction" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL,
    "office" TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "first" TEXT DEFAULT '' NOT NULL,
    "second" TEXT DEFAULT '' NOT NULL, "decided_at" TEXT, PRIMARY KEY ("row"));
CREATE INDEX "distinction_first" ON "distinction" ("first");
CREATE UNIQUE INDEX "distinction_id" ON "distinction" ("id");
CREATE INDEX "distinction_list" ON "distinction" ("archived", "office", "first", "second", "decided_at");
CREATE INDEX "distinction_second" ON "distinction" ("second");
CREATE TABLE "document" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "exchange" TEXT DEFAULT '' NOT NULL, "subject"
    TEXT DEFAULT '' NOT NULL, "amends" TEXT DEFAULT '' NOT NULL, "kind" TEXT DEFAULT '' NOT NULL, "version" INTEGER,
    "code" TEXT DEFAULT '' NOT NULL, "state" TEXT DEFAULT '' NOT NULL, "languages" TEXT DEFAULT '[]' NOT NULL,
    "first_language" TEXT DEFAULT '' NOT NULL, "form" TEXT DEFAULT '' NOT NULL, "engine" TEXT DEFAULT '' NOT NULL,
    "file_name" TEXT DEFAULT '' NOT NULL, "file_sha256" TEXT DEFAULT '' NOT NULL, "content_sha256" TEXT DEFAULT '' NOT
    NULL, "pages" INTEGER, "made_at" TEXT, PRIMARY KEY ("row"));
CREATE INDEX "document_amends" ON "document" ("amends");
CREATE INDEX "document_exchange" ON "document" ("exchange");
CREATE UNIQUE INDEX "document_id" ON "document" ("id");
CREATE INDEX "document_list" ON "document" ("archived", "office", "exchange", "subject", "amends", "kind", "version",
    "state", "pages", "made_at");
CREATE INDEX "document_subject" ON "document" ("subject");
CREATE TABLE "event" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office" TEXT
    DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "name" TEXT DEFAULT '' NOT NULL, "place" TEXT DEFAULT
    '' NOT NULL, "country" TEXT DEFAULT '' NOT NULL, "starts" TEXT, "ends" TEXT, "name_sort" TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY ("row"));
CREATE UNIQUE INDEX "event_id" ON "event" ("id");
CREATE INDEX "event_joined" ON "event" ("id", "name_sort", "country");
CREATE INDEX "event_list" ON "event" ("archived", "office", "name_sort", "country", "starts", "ends");
CREATE INDEX "event_named" ON "event" ("archived", "name_sort", "row", "office");
CREATE TABLE "exchange" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "host_office" TEXT DEFAULT '' NOT NULL, "match"
    TEXT DEFAULT '' NOT NULL, "scheme" TEXT DEFAULT '' NOT NULL, "number" TEXT DEFAULT '' NOT NULL, "state" TEXT
    DEFAULT '' NOT NULL, "participant" TEXT DEFAULT '' NOT NULL, "sending_company" TEXT DEFAULT '' NOT NULL,
    "host_company" TEXT DEFAULT '' NOT NULL, "project" TEXT DEFAULT '' NOT NULL, "talked_on" TEXT, "grant_rate"
    INTEGER, "grant_total" INTEGER, "grant_working" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "exchange_host_company" ON "exchange" ("host_company");
CREATE INDEX "exchange_host_office" ON "exchange" ("host_office");
CREATE UNIQUE INDEX "exchange_id" ON "exchange" ("id");
CREATE INDEX "exchange_list" ON "exchange" ("archived", "office", "host_office", "match", "scheme", "state",
    "participant", "sending_company", "host_company", "talked_on", "grant_rate", "grant_total");
CREATE INDEX "exchange_match" ON "exchange" ("match");
CREATE INDEX "exchange_participant" ON "exchange" ("participant");
CREATE INDEX "exchange_scheme" ON "exchange" ("scheme");
CREATE INDEX "exchange_sending_company" ON "exchange" ("sending_company");
CREATE TABLE "file" ("sha256" TEXT NOT NULL, "content" BLOB NOT NULL, "kept_at" TEXT NOT NULL, PRIMARY KEY ("sha256"));
CREATE TABLE "form_text" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "form" TEXT DEFAULT '' NOT NULL, "language" TEXT
    DEFAULT '' NOT NULL, "words" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "form_text_form" ON "form_text" ("form");
CREATE UNIQUE INDEX "form_text_id" ON "form_text" ("id");
CREATE INDEX "form_text_list" ON "form_text" ("archived", "office", "form");
CREATE TABLE "group_link" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "company" TEXT DEFAULT '' NOT NULL, "name" TEXT
    DEFAULT '' NOT NULL, "percent" INTEGER, "staff_count" INTEGER, "turnover" INTEGER, "balance" INTEGER, "name_sort"
    TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "group_link_company" ON "group_link" ("company");
CREATE UNIQUE INDEX "group_link_id" ON "group_link" ("id");
CREATE INDEX "group_link_joined" ON "group_link" ("id", "name_sort");
CREATE INDEX "group_link_list" ON "group_link" ("archived", "office", "name_sort", "company", "percent",
    "staff_count", "turnover", "balance");
CREATE INDEX "group_link_named" ON "group_link" ("archived", "name_sort", "row", "office");
CREATE TABLE "guest" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office" TEXT
    DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "event" TEXT DEFAULT '' NOT NULL, "code" TEXT DEFAULT
    '' NOT NULL, "company_name" TEXT DEFAULT '' NOT NULL, "given_name" TEXT DEFAULT '' NOT NULL, "family_name" TEXT
    DEFAULT '' NOT NULL, "email" TEXT DEFAULT '' NOT NULL, "phone" TEXT DEFAULT '' NOT NULL, "country" TEXT DEFAULT ''
    NOT NULL, "given_name_sort" TEXT DEFAULT '' NOT NULL, "family_name_sort" TEXT DEFAULT '' NOT NULL, PRIMARY KEY
    ("row"));
CREATE INDEX "guest_event" ON "guest" ("event");
CREATE UNIQUE INDEX "guest_id" ON "guest" ("id");
CREATE INDEX "guest_joined" ON "guest" ("id", "family_name_sort", "country");
CREATE INDEX "guest_list" ON "guest" ("archived", "office", "family_name_sort", "given_name_sort", "event", "country");
CREATE INDEX "guest_named" ON "guest" ("archived", "family_name_sort", "row", "office");
CREATE INDEX "guest_written" ON "guest" ("archived", "office", "family_name_sort", "email");
CREATE TABLE "match" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office" TEXT
    DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "host_office" TEXT DEFAULT '' NOT NULL, "application"
    TEXT DEFAULT '' NOT NULL, "placement" TEXT DEFAULT '' NOT NULL, "state" TEXT DEFAULT '' NOT NULL, "terms" TEXT
    DEFAULT '' NOT NULL, "proposed_at" TEXT, "sending_accepted_at" TEXT, "host_accepted_at" TEXT, "decided_at" TEXT,
    "reason" TEXT DEFAULT '' NOT NULL, "question" TEXT DEFAULT '' NOT NULL, "asked_at" TEXT, "answer" TEXT DEFAULT ''
    NOT NULL, "answered_at" TEXT, "score" INTEGER, "explanation" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "match_application" ON "match" ("application");
CREATE INDEX "match_host_office" ON "match" ("host_office");
CREATE UNIQUE INDEX "match_id" ON "match" ("id");
CREATE INDEX "match_list" ON "match" ("archived", "office", "host_office", "application", "placement", "state",
    "proposed_at", "sending_accepted_at", "host_accepted_at", "decided_at", "asked_at", "answered_at", "score");
CREATE INDEX "match_placement" ON "match" ("placement");
CREATE TABLE "note" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office" TEXT
    DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "subject" TEXT DEFAULT '' NOT NULL, "kind" TEXT
    DEFAULT '' NOT NULL, "happened_on" TEXT, "written" TEXT DEFAULT '' NOT NULL, "author" TEXT DEFAULT '' NOT NULL,
    "written_at" TEXT, PRIMARY KEY ("row"));
CREATE UNIQUE INDEX "note_id" ON "note" ("id");
CREATE INDEX "note_list" ON "note" ("archived", "office", "subject", "kind", "happened_on", "written_at");
CREATE INDEX "note_subject" ON "note" ("subject");
CREATE TABLE "office" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "name" TEXT DEFAULT '' NOT NULL, "country" TEXT
    DEFAULT '' NOT NULL, "city" TEXT DEFAULT '' NOT NULL, "address" TEXT DEFAULT '' NOT NULL, "email" TEXT DEFAULT ''
    NOT NULL, "phone" TEXT DEFAULT '' NOT NULL, "language" TEXT DEFAULT '' NOT NULL, "signatory" TEXT DEFAULT '' NOT
    NULL, "matching_weights" TEXT DEFAULT '' NOT NULL, "matching_congestion" INTEGER, "name_sort" TEXT DEFAULT '' NOT
    NULL, "city_sort" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE UNIQUE INDEX "office_id" ON "office" ("id");
CREATE INDEX "office_joined" ON "office" ("id", "name_sort", "country");
CREATE INDEX "office_list" ON "office" ("archived", "office", "name_sort", "city_sort", "country",
    "matching_congestion");
CREATE INDEX "office_named" ON "office" ("archived", "name_sort", "row", "office");
CREATE INDEX "office_written" ON "office" ("archived", "office", "name_sort", "email");
CREATE TABLE "operation" ("place" INTEGER NOT NULL, "device" INTEGER NOT NULL, "n" INTEGER NOT NULL, "uid" INTEGER NOT
    NULL, "save" TEXT NOT NULL, "kind" TEXT NOT NULL, "record" TEXT NOT NULL, "is_new" INTEGER NOT NULL, "edits" TEXT
    NOT NULL, "before" TEXT NOT NULL, "shown" TEXT NOT NULL, "command" TEXT NOT NULL, "arguments" TEXT NOT NULL,
    "seen" TEXT, "terms" TEXT NOT NULL, "author" TEXT NOT NULL, "typed_at" TEXT NOT NULL, "state" INTEGER NOT NULL,
    "is_settled" INTEGER DEFAULT 0 NOT NULL, "seq" INTEGER DEFAULT 0 NOT NULL, "detail" TEXT DEFAULT '' NOT NULL,
    "former" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("place"));
CREATE INDEX "operation_former" ON "operation" ("former") WHERE former <> '';
CREATE INDEX "operation_live" ON "operation" ("state", "n") WHERE state < 2;
CREATE UNIQUE INDEX "operation_number" ON "operation" ("device", "n");
CREATE INDEX "operation_record" ON "operation" ("record");
CREATE INDEX "operation_save" ON "operation" ("save");
CREATE TABLE "own_form" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "name" TEXT DEFAULT '' NOT NULL, "kind" TEXT
    DEFAULT '' NOT NULL, "structure" TEXT DEFAULT '' NOT NULL, "name_sort" TEXT DEFAULT '' NOT NULL, PRIMARY KEY
    ("row"));
CREATE UNIQUE INDEX "own_form_id" ON "own_form" ("id");
CREATE INDEX "own_form_joined" ON "own_form" ("id", "name_sort");
CREATE INDEX "own_form_list" ON "own_form" ("archived", "office", "name_sort", "kind");
CREATE INDEX "own_form_named" ON "own_form" ("archived", "name_sort", "row", "office");
CREATE TABLE "person" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "company" TEXT DEFAULT '' NOT NULL, "given_name"
    TEXT DEFAULT '' NOT NULL, "family_name" TEXT DEFAULT '' NOT NULL, "role" TEXT DEFAULT '' NOT NULL, "job_title"
    TEXT DEFAULT '' NOT NULL, "occupation" TEXT DEFAULT '' NOT NULL, "employed_since" TEXT, "is_full_time" INTEGER
    DEFAULT 0 NOT NULL, "email" TEXT DEFAULT '' NOT NULL, "phone" TEXT DEFAULT '' NOT NULL, "language" TEXT DEFAULT ''
    NOT NULL, "languages" TEXT DEFAULT '[]' NOT NULL, "written_languages" TEXT DEFAULT '[]' NOT NULL, "skills" TEXT
    DEFAULT '[]' NOT NULL, "has_enhanced_rate" INTEGER DEFAULT 0 NOT NULL, "event" TEXT DEFAULT '' NOT NULL,
    "withheld" TEXT DEFAULT '[]' NOT NULL, "merged_into" TEXT DEFAULT '' NOT NULL, "restricted_until" TEXT,
    "given_name_sort" TEXT DEFAULT '' NOT NULL, "family_name_sort" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "person_company" ON "person" ("company");
CREATE INDEX "person_event" ON "person" ("event");
CREATE UNIQUE INDEX "person_id" ON "person" ("id");
CREATE INDEX "person_joined" ON "person" ("id", "family_name_sort");
CREATE INDEX "person_list" ON "person" ("archived", "office", "family_name_sort", "given_name_sort", "company",
    "role", "employed_since", "is_full_time", "has_enhanced_rate", "event", "merged_into", "restricted_until");
CREATE INDEX "person_merged_into" ON "person" ("merged_into");
CREATE INDEX "person_named" ON "person" ("archived", "family_name_sort", "row", "office");
CREATE INDEX "person_written" ON "person" ("archived", "office", "family_name_sort", "email");
CREATE TABLE "placement" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "company" TEXT DEFAULT '' NOT NULL, "contact"
    TEXT DEFAULT '' NOT NULL, "title" TEXT DEFAULT '' NOT NULL, "scheme" TEXT DEFAULT '' NOT NULL, "is_published"
    INTEGER DEFAULT 0 NOT NULL, "topics" TEXT DEFAULT '[]' NOT NULL, "skills_offered" TEXT DEFAULT '[]' NOT NULL,
    "skills_needed" TEXT DEFAULT '[]' NOT NULL, "language_needs" TEXT DEFAULT '[]' NOT NULL, "accepted_countries" TEXT
    DEFAULT '[]' NOT NULL, "accepted_sectors" TEXT DEFAULT '[]' NOT NULL, "occupation" TEXT DEFAULT '' NOT NULL,
    "modes" TEXT DEFAULT '[]' NOT NULL, "months_min" INTEGER, "months_max" INTEGER, "in_slices" INTEGER DEFAULT 0 NOT
    NULL, "window_from" TEXT, "window_to" TEXT, "capacity" INTEGER, "summary" TEXT DEFAULT '' NOT NULL,
    "summary_language" TEXT DEFAULT '' NOT NULL, "title_sort" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "placement_company" ON "placement" ("company");
CREATE INDEX "placement_contact" ON "placement" ("contact");
CREATE UNIQUE INDEX "placement_id" ON "placement" ("id");
CREATE INDEX "placement_joined" ON "placement" ("id", "title_sort");
CREATE INDEX "placement_list" ON "placement" ("archived", "office", "title_sort", "company", "contact", "scheme",
    "is_published", "months_min", "months_max", "in_slices", "window_from", "window_to", "capacity");
CREATE INDEX "placement_named" ON "placement" ("archived", "title_sort", "row", "office");
CREATE INDEX "placement_scheme" ON "placement" ("scheme");
CREATE TABLE "plan_activity" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL,
    "office" TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "exchange" TEXT DEFAULT '' NOT NULL,
    "week" INTEGER, "activity" TEXT DEFAULT '' NOT NULL, "lead" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "plan_activity_exchange" ON "plan_activity" ("exchange");
CREATE UNIQUE INDEX "plan_activity_id" ON "plan_activity" ("id");
CREATE INDEX "plan_activity_list" ON "plan_activity" ("archived", "office", "exchange", "week", "lead");
CREATE TABLE "plan_section" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL,
    "office" TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "exchange" TEXT DEFAULT '' NOT NULL,
    "position" INTEGER, "topic" TEXT DEFAULT '' NOT NULL, "sender_objective" TEXT DEFAULT '' NOT NULL,
    "host_objective" TEXT DEFAULT '' NOT NULL, "sender_outcome" TEXT DEFAULT '' NOT NULL, "host_outcome" TEXT DEFAULT
    '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "plan_section_exchange" ON "plan_section" ("exchange");
CREATE UNIQUE INDEX "plan_section_id" ON "plan_section" ("id");
CREATE INDEX "plan_section_list" ON "plan_section" ("archived", "office", "exchange", "position", "topic");
CREATE TABLE "remote_change" ("place" INTEGER NOT NULL, "kind" TEXT NOT NULL, "record" TEXT NOT NULL, "field" TEXT NOT
    NULL, "before" TEXT NOT NULL, "after" TEXT NOT NULL, "writer" TEXT NOT NULL, "at" TEXT NOT NULL, "behind" INTEGER
    NOT NULL, PRIMARY KEY ("place"));
CREATE INDEX "remote_change_record" ON "remote_change" ("record");
CREATE TABLE "replica" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER NOT NULL, "kind" TEXT NOT NULL,
    "data" TEXT NOT NULL, "writers" TEXT NOT NULL, "candidates" TEXT NOT NULL, "rv" INTEGER NOT NULL, "is_stale"
    INTEGER DEFAULT 0 NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "replica_contested" ON "replica" ("kind") WHERE candidates <> '{}';
CREATE UNIQUE INDEX "replica_record" ON "replica" ("id", "audience");
CREATE INDEX "replica_stale" ON "replica" ("is_stale") WHERE is_stale = 1;
CREATE TABLE "scan" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office" TEXT
    DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "file_name" TEXT DEFAULT '' NOT NULL, "file_sha256"
    TEXT DEFAULT '' NOT NULL, "tidy_sha256" TEXT DEFAULT '' NOT NULL, "media_type" TEXT DEFAULT '' NOT NULL, "pages"
    INTEGER, "received_at" TEXT, PRIMARY KEY ("row"));
CREATE UNIQUE INDEX "scan_id" ON "scan" ("id");
CREATE INDEX "scan_list" ON "scan" ("archived", "office", "pages", "received_at");
CREATE TABLE "scanned_page" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL,
    "office" TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "scan" TEXT DEFAULT '' NOT NULL,
    "position" INTEGER, "state" TEXT DEFAULT '' NOT NULL, "reason" TEXT DEFAULT '' NOT NULL, "code" TEXT DEFAULT ''
    NOT NULL, "document" TEXT DEFAULT '' NOT NULL, "page" INTEGER, "turn" INTEGER, "fault" TEXT DEFAULT '' NOT NULL,
    "typed" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "scanned_page_document" ON "scanned_page" ("document");
CREATE UNIQUE INDEX "scanned_page_id" ON "scanned_page" ("id");
CREATE INDEX "scanned_page_list" ON "scanned_page" ("archived", "office", "scan", "position", "state", "reason",
    "document", "page", "turn");
CREATE INDEX "scanned_page_scan" ON "scanned_page" ("scan");
CREATE TABLE "scheme" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "code" TEXT DEFAULT '' NOT NULL, "name" TEXT
    DEFAULT '' NOT NULL, "rules" TEXT DEFAULT '' NOT NULL, "name_sort" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE UNIQUE INDEX "scheme_id" ON "scheme" ("id");
CREATE INDEX "scheme_joined" ON "scheme" ("id", "name_sort");
CREATE INDEX "scheme_list" ON "scheme" ("archived", "office", "name_sort");
CREATE INDEX "scheme_named" ON "scheme" ("archived", "name_sort", "row", "office");
CREATE TABLE "setting" ("name" TEXT NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY ("name")) WITHOUT ROWID;
CREATE TABLE "signing" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office"
    TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "document" TEXT DEFAULT '' NOT NULL, "exchange"
    TEXT DEFAULT '' NOT NULL, "party" TEXT DEFAULT '' NOT NULL, "way" TEXT DEFAULT '' NOT NULL, "signed_on" TEXT,
    "is_confirmed" INTEGER DEFAULT 0 NOT NULL, "file_sha256" TEXT DEFAULT '' NOT NULL, "verdict" TEXT DEFAULT '' NOT
    NULL, PRIMARY KEY ("row"));
CREATE INDEX "signing_document" ON "signing" ("document");
CREATE INDEX "signing_exchange" ON "signing" ("exchange");
CREATE UNIQUE INDEX "signing_id" ON "signing" ("id");
CREATE INDEX "signing_list" ON "signing" ("archived", "office", "document", "exchange", "party", "way", "signed_on",
    "is_confirmed");
CREATE TABLE "staff" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office" TEXT
    DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "name" TEXT DEFAULT '' NOT NULL, "email" TEXT DEFAULT
    '' NOT NULL, "role" TEXT DEFAULT '' NOT NULL, "language" TEXT DEFAULT '' NOT NULL, "name_sort" TEXT DEFAULT '' NOT
    NULL, PRIMARY KEY ("row"));
CREATE UNIQUE INDEX "staff_id" ON "staff" ("id");
CREATE INDEX "staff_joined" ON "staff" ("id", "name_sort");
CREATE INDEX "staff_list" ON "staff" ("archived", "office", "name_sort", "role");
CREATE INDEX "staff_named" ON "staff" ("archived", "name_sort", "row", "office");
CREATE INDEX "staff_written" ON "staff" ("archived", "office", "name_sort", "email");
CREATE TABLE "stay_period" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL,
    "office" TEXT DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "exchange" TEXT DEFAULT '' NOT NULL,
    "planned_from" TEXT, "planned_to" TEXT, "real_from" TEXT, "real_to" TEXT, PRIMARY KEY ("row"));
CREATE INDEX "stay_period_exchange" ON "stay_period" ("exchange");
CREATE UNIQUE INDEX "stay_period_id" ON "stay_period" ("id");
CREATE INDEX "stay_period_list" ON "stay_period" ("archived", "office", "exchange", "planned_from", "planned_to",
    "real_from", "real_to");
CREATE TABLE "task" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office" TEXT
    DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "subject" TEXT DEFAULT '' NOT NULL, "title" TEXT
    DEFAULT '' NOT NULL, "due" TEXT, "assignee" TEXT DEFAULT '' NOT NULL, "done_at" TEXT, "title_sort" TEXT DEFAULT ''
    NOT NULL, PRIMARY KEY ("row"));
CREATE INDEX "task_assignee" ON "task" ("assignee");
CREATE UNIQUE INDEX "task_id" ON "task" ("id");
CREATE INDEX "task_joined" ON "task" ("id", "title_sort");
CREATE INDEX "task_list" ON "task" ("archived", "office", "title_sort", "subject", "due", "assignee", "done_at");
CREATE INDEX "task_named" ON "task" ("archived", "title_sort", "row", "office");
CREATE INDEX "task_subject" ON "task" ("subject");
CREATE TABLE "undo" ("place" INTEGER NOT NULL, "save" TEXT NOT NULL, "sentence" TEXT NOT NULL, "is_undone" INTEGER NOT
    NULL, PRIMARY KEY ("place"));
CREATE TABLE "view" ("row" INTEGER NOT NULL, "id" TEXT NOT NULL, "audience" INTEGER DEFAULT 0 NOT NULL, "office" TEXT
    DEFAULT '' NOT NULL, "archived" INTEGER DEFAULT 0 NOT NULL, "name" TEXT DEFAULT '' NOT NULL, "lists" TEXT DEFAULT
    '' NOT NULL, "owner" TEXT DEFAULT '' NOT NULL, "is_shared" INTEGER DEFAULT 0 NOT NULL, "definition" TEXT DEFAULT
    '' NOT NULL, "name_sort" TEXT DEFAULT '' NOT NULL, PRIMARY KEY ("row"));
CREATE UNIQUE INDEX "view_id" ON "view" ("id");
CREATE INDEX "view_joined" ON "view" ("id", "name_sort");
CREATE INDEX "view_list" ON "view" ("archived", "office", "name_sort", "owner", "is_shared");
CREATE INDEX "view_named" ON "view" ("archived", "name_sort", "row", "office");
CREATE INDEX "view_owner" ON "view" ("owner");
CREATE VIRTUAL TABLE placement_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3',
    tokenize='ascii');
CREATE VIRTUAL TABLE document_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3',
    tokenize='ascii');
CREATE VIRTUAL TABLE own_form_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3',
    tokenize='ascii');
CREATE VIRTUAL TABLE company_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3',
    tokenize='ascii');
CREATE VIRTUAL TABLE person_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3',
    tokenize='ascii');
CREATE VIRTUAL TABLE note_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3',
    tokenize='ascii')
"""


def upgrade() -> None:
    """Make all tables."""
    for statement in STATEMENTS.split(";"):
        op.execute(statement)


def downgrade() -> None:
    """Take all tables away."""
    for statement in reversed(STATEMENTS.split(";")):
        words = statement.replace('"', "").split()
        if "TABLE" in words[:3]:
            op.execute(f"DROP TABLE {words[words.index('TABLE') + 1]}")

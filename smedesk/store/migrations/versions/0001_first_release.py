"""Everything a desk keeps, as of the first release.

Revision ID: 0001
Revises:
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = """
CREATE TABLE "application" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER
    NOT NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0,
    "person" TEXT NOT NULL DEFAULT '', "scheme" TEXT NOT NULL DEFAULT '', "state" TEXT NOT NULL DEFAULT
    '', "is_published" INTEGER NOT NULL DEFAULT 0, "topics" TEXT NOT NULL DEFAULT '[]', "skills_wanted"
    TEXT NOT NULL DEFAULT '[]', "wanted_countries" TEXT NOT NULL DEFAULT '[]', "wanted_sectors" TEXT NOT
    NULL DEFAULT '[]', "preferred_sizes" TEXT NOT NULL DEFAULT '[]', "modes" TEXT NOT NULL DEFAULT '[]',
    "months_min" INTEGER, "months_max" INTEGER, "window_from" TEXT, "window_to" TEXT, "summary" TEXT NOT
    NULL DEFAULT '', "summary_language" TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX "application_id" ON "application" ("id");
CREATE INDEX "application_list" ON "application" ("archived", "office", "person", "scheme", "state",
    "is_published", "months_min", "months_max", "window_from", "window_to");
CREATE INDEX "application_person" ON "application" ("person");
CREATE INDEX "application_scheme" ON "application" ("scheme");
CREATE TABLE "company" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "name"
    TEXT NOT NULL DEFAULT '', "trade_name" TEXT NOT NULL DEFAULT '', "country" TEXT NOT NULL DEFAULT '',
    "region" TEXT NOT NULL DEFAULT '', "city" TEXT NOT NULL DEFAULT '', "address" TEXT NOT NULL DEFAULT
    '', "status" TEXT NOT NULL DEFAULT '', "side" TEXT NOT NULL DEFAULT '', "legal_form" TEXT NOT NULL
    DEFAULT '', "registration_number" TEXT NOT NULL DEFAULT '', "vat_number" TEXT NOT NULL DEFAULT '',
    "vat_state" TEXT NOT NULL DEFAULT '', "nace_revision" TEXT NOT NULL DEFAULT '', "nace" TEXT NOT NULL
    DEFAULT '', "staff_count" INTEGER, "turnover" INTEGER, "balance" INTEGER, "sme_override" TEXT NOT
    NULL DEFAULT '', "sme_override_reason" TEXT NOT NULL DEFAULT '', "website" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '', "phone" TEXT NOT NULL DEFAULT '', "language" TEXT NOT NULL DEFAULT
    '', "description" TEXT NOT NULL DEFAULT '', "adviser" TEXT NOT NULL DEFAULT '', "event" TEXT NOT
    NULL DEFAULT '', "last_contact" TEXT, "name_sort" TEXT NOT NULL DEFAULT '', "trade_name_sort" TEXT
    NOT NULL DEFAULT '', "city_sort" TEXT NOT NULL DEFAULT '');
CREATE INDEX "company_adviser" ON "company" ("adviser");
CREATE INDEX "company_event" ON "company" ("event");
CREATE UNIQUE INDEX "company_id" ON "company" ("id");
CREATE INDEX "company_joined" ON "company" ("id", "name_sort", "country");
CREATE INDEX "company_list" ON "company" ("archived", "office", "name_sort", "trade_name_sort",
    "city_sort", "country", "status", "side", "legal_form", "vat_state", "nace_revision", "staff_count",
    "turnover", "balance", "sme_override", "adviser", "event", "last_contact");
CREATE INDEX "company_named" ON "company" ("archived", "name_sort", "row", "office");
CREATE TABLE "consent" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "person"
    TEXT NOT NULL DEFAULT '', "purpose" TEXT NOT NULL DEFAULT '', "text_version" TEXT NOT NULL DEFAULT
    '', "language" TEXT NOT NULL DEFAULT '', "given_at" TEXT, "place" TEXT NOT NULL DEFAULT '',
    "taken_by" TEXT NOT NULL DEFAULT '', "method" TEXT NOT NULL DEFAULT '', "withdrawn_at" TEXT);
CREATE UNIQUE INDEX "consent_id" ON "consent" ("id");
CREATE INDEX "consent_list" ON "consent" ("archived", "office", "person", "purpose", "given_at",
    "method", "withdrawn_at");
CREATE INDEX "consent_person" ON "consent" ("person");
CREATE TABLE "document" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "exchange"
    TEXT NOT NULL DEFAULT '', "kind" TEXT NOT NULL DEFAULT '', "version" INTEGER, "code" TEXT NOT NULL
    DEFAULT '', "state" TEXT NOT NULL DEFAULT '', "languages" TEXT NOT NULL DEFAULT '[]', "file_name"
    TEXT NOT NULL DEFAULT '', "file_sha256" TEXT NOT NULL DEFAULT '', "content_sha256" TEXT NOT NULL
    DEFAULT '', "pages" INTEGER, "made_at" TEXT);
CREATE INDEX "document_exchange" ON "document" ("exchange");
CREATE UNIQUE INDEX "document_id" ON "document" ("id");
CREATE INDEX "document_list" ON "document" ("archived", "office", "exchange", "kind", "version",
    "state", "pages", "made_at");
CREATE TABLE "event" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "name"
    TEXT NOT NULL DEFAULT '', "place" TEXT NOT NULL DEFAULT '', "country" TEXT NOT NULL DEFAULT '',
    "starts" TEXT, "ends" TEXT, "name_sort" TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX "event_id" ON "event" ("id");
CREATE INDEX "event_joined" ON "event" ("id", "name_sort", "country");
CREATE INDEX "event_list" ON "event" ("archived", "office", "name_sort", "country", "starts", "ends");
CREATE INDEX "event_named" ON "event" ("archived", "name_sort", "row", "office");
CREATE TABLE "exchange" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0,
    "host_office" TEXT NOT NULL DEFAULT '', "match" TEXT NOT NULL DEFAULT '', "scheme" TEXT NOT NULL
    DEFAULT '', "number" TEXT NOT NULL DEFAULT '', "state" TEXT NOT NULL DEFAULT '', "participant" TEXT
    NOT NULL DEFAULT '', "sending_company" TEXT NOT NULL DEFAULT '', "host_company" TEXT NOT NULL
    DEFAULT '', "project" TEXT NOT NULL DEFAULT '', "talked_on" TEXT, "grant_rate" INTEGER,
    "grant_total" INTEGER, "grant_working" TEXT NOT NULL DEFAULT '');
CREATE INDEX "exchange_host_company" ON "exchange" ("host_company");
CREATE INDEX "exchange_host_office" ON "exchange" ("host_office");
CREATE UNIQUE INDEX "exchange_id" ON "exchange" ("id");
CREATE INDEX "exchange_list" ON "exchange" ("archived", "office", "host_office", "match", "scheme",
    "state", "participant", "sending_company", "host_company", "talked_on", "grant_rate", "grant_total");
CREATE INDEX "exchange_match" ON "exchange" ("match");
CREATE INDEX "exchange_participant" ON "exchange" ("participant");
CREATE INDEX "exchange_scheme" ON "exchange" ("scheme");
CREATE INDEX "exchange_sending_company" ON "exchange" ("sending_company");
CREATE TABLE "file" ("sha256" TEXT NOT NULL PRIMARY KEY, "content" BLOB NOT NULL, "kept_at" TEXT NOT
    NULL);
CREATE TABLE "match" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0,
    "host_office" TEXT NOT NULL DEFAULT '', "application" TEXT NOT NULL DEFAULT '', "placement" TEXT NOT
    NULL DEFAULT '', "state" TEXT NOT NULL DEFAULT '', "terms" TEXT NOT NULL DEFAULT '', "proposed_at"
    TEXT, "sending_accepted_at" TEXT, "host_accepted_at" TEXT, "decided_at" TEXT, "reason" TEXT NOT NULL
    DEFAULT '', "score" INTEGER, "explanation" TEXT NOT NULL DEFAULT '');
CREATE INDEX "match_application" ON "match" ("application");
CREATE INDEX "match_host_office" ON "match" ("host_office");
CREATE UNIQUE INDEX "match_id" ON "match" ("id");
CREATE INDEX "match_list" ON "match" ("archived", "office", "host_office", "application", "placement",
    "state", "proposed_at", "sending_accepted_at", "host_accepted_at", "decided_at", "score");
CREATE INDEX "match_placement" ON "match" ("placement");
CREATE TABLE "note" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT NULL
    DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "subject" TEXT
    NOT NULL DEFAULT '', "written" TEXT NOT NULL DEFAULT '', "author" TEXT NOT NULL DEFAULT '',
    "written_at" TEXT);
CREATE UNIQUE INDEX "note_id" ON "note" ("id");
CREATE INDEX "note_list" ON "note" ("archived", "office", "subject", "written_at");
CREATE INDEX "note_subject" ON "note" ("subject");
CREATE TABLE "office" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "name"
    TEXT NOT NULL DEFAULT '', "country" TEXT NOT NULL DEFAULT '', "city" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '', "email" TEXT NOT NULL DEFAULT '', "phone" TEXT NOT NULL DEFAULT
    '', "language" TEXT NOT NULL DEFAULT '', "signatory" TEXT NOT NULL DEFAULT '', "name_sort" TEXT NOT
    NULL DEFAULT '', "city_sort" TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX "office_id" ON "office" ("id");
CREATE INDEX "office_joined" ON "office" ("id", "name_sort", "country");
CREATE INDEX "office_list" ON "office" ("archived", "office", "name_sort", "city_sort", "country");
CREATE INDEX "office_named" ON "office" ("archived", "name_sort", "row", "office");
CREATE TABLE "operation" ("place" INTEGER NOT NULL PRIMARY KEY, "device" INTEGER NOT NULL, "n" INTEGER
    NOT NULL, "uid" INTEGER NOT NULL, "save" TEXT NOT NULL, "kind" TEXT NOT NULL, "record" TEXT NOT
    NULL, "is_new" INTEGER NOT NULL, "edits" TEXT NOT NULL, "before" TEXT NOT NULL, "shown" TEXT NOT
    NULL, "command" TEXT NOT NULL, "arguments" TEXT NOT NULL, "seen" TEXT, "terms" TEXT NOT NULL,
    "author" TEXT NOT NULL, "typed_at" TEXT NOT NULL, "state" INTEGER NOT NULL, "is_settled" INTEGER NOT
    NULL DEFAULT 0, "seq" INTEGER NOT NULL DEFAULT 0, "detail" TEXT NOT NULL DEFAULT '', "former" TEXT
    NOT NULL DEFAULT '');
CREATE INDEX "operation_former" ON "operation" ("former") WHERE former <> '';
CREATE INDEX "operation_live" ON "operation" ("state", "n") WHERE state < 2;
CREATE UNIQUE INDEX "operation_number" ON "operation" ("device", "n");
CREATE INDEX "operation_record" ON "operation" ("record");
CREATE INDEX "operation_save" ON "operation" ("save");
CREATE TABLE "person" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "company"
    TEXT NOT NULL DEFAULT '', "given_name" TEXT NOT NULL DEFAULT '', "family_name" TEXT NOT NULL DEFAULT
    '', "role" TEXT NOT NULL DEFAULT '', "job_title" TEXT NOT NULL DEFAULT '', "occupation" TEXT NOT
    NULL DEFAULT '', "employed_since" TEXT, "is_full_time" INTEGER NOT NULL DEFAULT 0, "email" TEXT NOT
    NULL DEFAULT '', "phone" TEXT NOT NULL DEFAULT '', "language" TEXT NOT NULL DEFAULT '', "languages"
    TEXT NOT NULL DEFAULT '[]', "skills" TEXT NOT NULL DEFAULT '[]', "has_enhanced_rate" INTEGER NOT
    NULL DEFAULT 0, "event" TEXT NOT NULL DEFAULT '', "given_name_sort" TEXT NOT NULL DEFAULT '',
    "family_name_sort" TEXT NOT NULL DEFAULT '');
CREATE INDEX "person_company" ON "person" ("company");
CREATE INDEX "person_event" ON "person" ("event");
CREATE UNIQUE INDEX "person_id" ON "person" ("id");
CREATE INDEX "person_joined" ON "person" ("id", "family_name_sort");
CREATE INDEX "person_list" ON "person" ("archived", "office", "family_name_sort", "given_name_sort",
    "company", "role", "employed_since", "is_full_time", "has_enhanced_rate", "event");
CREATE INDEX "person_named" ON "person" ("archived", "family_name_sort", "row", "office");
CREATE TABLE "placement" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "company"
    TEXT NOT NULL DEFAULT '', "contact" TEXT NOT NULL DEFAULT '', "title" TEXT NOT NULL DEFAULT '',
    "scheme" TEXT NOT NULL DEFAULT '', "is_published" INTEGER NOT NULL DEFAULT 0, "topics" TEXT NOT NULL
    DEFAULT '[]', "skills_offered" TEXT NOT NULL DEFAULT '[]', "skills_needed" TEXT NOT NULL DEFAULT
    '[]', "language_needs" TEXT NOT NULL DEFAULT '[]', "accepted_countries" TEXT NOT NULL DEFAULT '[]',
    "accepted_sectors" TEXT NOT NULL DEFAULT '[]', "occupation" TEXT NOT NULL DEFAULT '', "modes" TEXT
    NOT NULL DEFAULT '[]', "months_min" INTEGER, "months_max" INTEGER, "window_from" TEXT, "window_to"
    TEXT, "capacity" INTEGER, "summary" TEXT NOT NULL DEFAULT '', "summary_language" TEXT NOT NULL
    DEFAULT '', "title_sort" TEXT NOT NULL DEFAULT '');
CREATE INDEX "placement_company" ON "placement" ("company");
CREATE INDEX "placement_contact" ON "placement" ("contact");
CREATE UNIQUE INDEX "placement_id" ON "placement" ("id");
CREATE INDEX "placement_joined" ON "placement" ("id", "title_sort");
CREATE INDEX "placement_list" ON "placement" ("archived", "office", "title_sort", "company", "contact",
    "scheme", "is_published", "months_min", "months_max", "window_from", "window_to", "capacity");
CREATE INDEX "placement_named" ON "placement" ("archived", "title_sort", "row", "office");
CREATE INDEX "placement_scheme" ON "placement" ("scheme");
CREATE TABLE "plan_activity" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER
    NOT NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0,
    "exchange" TEXT NOT NULL DEFAULT '', "week" INTEGER, "activity" TEXT NOT NULL DEFAULT '', "lead"
    TEXT NOT NULL DEFAULT '');
CREATE INDEX "plan_activity_exchange" ON "plan_activity" ("exchange");
CREATE UNIQUE INDEX "plan_activity_id" ON "plan_activity" ("id");
CREATE INDEX "plan_activity_list" ON "plan_activity" ("archived", "office", "exchange", "week", "lead");
CREATE TABLE "plan_section" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER
    NOT NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0,
    "exchange" TEXT NOT NULL DEFAULT '', "position" INTEGER, "topic" TEXT NOT NULL DEFAULT '',
    "sender_objective" TEXT NOT NULL DEFAULT '', "host_objective" TEXT NOT NULL DEFAULT '',
    "sender_outcome" TEXT NOT NULL DEFAULT '', "host_outcome" TEXT NOT NULL DEFAULT '');
CREATE INDEX "plan_section_exchange" ON "plan_section" ("exchange");
CREATE UNIQUE INDEX "plan_section_id" ON "plan_section" ("id");
CREATE INDEX "plan_section_list" ON "plan_section" ("archived", "office", "exchange", "position",
    "topic");
CREATE TABLE "remote_change" ("place" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "record" TEXT
    NOT NULL, "field" TEXT NOT NULL, "before" TEXT NOT NULL, "after" TEXT NOT NULL, "writer" TEXT NOT
    NULL, "at" TEXT NOT NULL, "behind" INTEGER NOT NULL);
CREATE INDEX "remote_change_record" ON "remote_change" ("record");
CREATE TABLE "replica" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL, "kind" TEXT NOT NULL, "data" TEXT NOT NULL, "writers" TEXT NOT NULL, "candidates" TEXT NOT
    NULL, "rv" INTEGER NOT NULL, "is_stale" INTEGER NOT NULL DEFAULT 0);
CREATE INDEX "replica_contested" ON "replica" ("kind") WHERE candidates <> '{}';
CREATE UNIQUE INDEX "replica_record" ON "replica" ("id", "audience");
CREATE INDEX "replica_stale" ON "replica" ("is_stale") WHERE is_stale = 1;
CREATE TABLE "scheme" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "code"
    TEXT NOT NULL DEFAULT '', "name" TEXT NOT NULL DEFAULT '', "rules" TEXT NOT NULL DEFAULT '',
    "name_sort" TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX "scheme_id" ON "scheme" ("id");
CREATE INDEX "scheme_joined" ON "scheme" ("id", "name_sort");
CREATE INDEX "scheme_list" ON "scheme" ("archived", "office", "name_sort");
CREATE INDEX "scheme_named" ON "scheme" ("archived", "name_sort", "row", "office");
CREATE TABLE "setting" ("name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE "staff" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT
    NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "name"
    TEXT NOT NULL DEFAULT '', "email" TEXT NOT NULL DEFAULT '', "role" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT '', "name_sort" TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX "staff_id" ON "staff" ("id");
CREATE INDEX "staff_joined" ON "staff" ("id", "name_sort");
CREATE INDEX "staff_list" ON "staff" ("archived", "office", "name_sort", "role");
CREATE INDEX "staff_named" ON "staff" ("archived", "name_sort", "row", "office");
CREATE TABLE "stay_period" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER
    NOT NULL DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0,
    "exchange" TEXT NOT NULL DEFAULT '', "planned_from" TEXT, "planned_to" TEXT, "real_from" TEXT,
    "real_to" TEXT);
CREATE INDEX "stay_period_exchange" ON "stay_period" ("exchange");
CREATE UNIQUE INDEX "stay_period_id" ON "stay_period" ("id");
CREATE INDEX "stay_period_list" ON "stay_period" ("archived", "office", "exchange", "planned_from",
    "planned_to", "real_from", "real_to");
CREATE TABLE "task" ("row" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, "audience" INTEGER NOT NULL
    DEFAULT 0, "office" TEXT NOT NULL DEFAULT '', "archived" INTEGER NOT NULL DEFAULT 0, "subject" TEXT
    NOT NULL DEFAULT '', "title" TEXT NOT NULL DEFAULT '', "due" TEXT, "assignee" TEXT NOT NULL DEFAULT
    '', "done_at" TEXT, "title_sort" TEXT NOT NULL DEFAULT '');
CREATE INDEX "task_assignee" ON "task" ("assignee");
CREATE UNIQUE INDEX "task_id" ON "task" ("id");
CREATE INDEX "task_joined" ON "task" ("id", "title_sort");
CREATE INDEX "task_list" ON "task" ("archived", "office", "title_sort", "subject", "due", "assignee",
    "done_at");
CREATE INDEX "task_named" ON "task" ("archived", "title_sort", "row", "office");
CREATE INDEX "task_subject" ON "task" ("subject");
CREATE TABLE "undo" ("place" INTEGER NOT NULL PRIMARY KEY, "save" TEXT NOT NULL, "sentence" TEXT NOT
    NULL, "is_undone" INTEGER NOT NULL);
CREATE VIRTUAL TABLE company_words USING fts5(words, content='', contentless_delete=1, detail=none,
    prefix='1 2 3', tokenize='ascii');
CREATE VIRTUAL TABLE person_words USING fts5(words, content='', contentless_delete=1, detail=none,
    prefix='1 2 3', tokenize='ascii');
CREATE VIRTUAL TABLE placement_words USING fts5(words, content='', contentless_delete=1, detail=none,
    prefix='1 2 3', tokenize='ascii');
CREATE VIRTUAL TABLE document_words USING fts5(words, content='', contentless_delete=1, detail=none,
    prefix='1 2 3', tokenize='ascii');
CREATE VIRTUAL TABLE note_words USING fts5(words, content='', contentless_delete=1, detail=none,
    prefix='1 2 3', tokenize='ascii')
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

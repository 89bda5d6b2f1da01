# Amendment of the exchange agreement, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Amendment of the exchange agreement
running = Amendment of the exchange agreement

## Parts and blocks

part-particulars = Particulars
part-terms = Terms
part-signatures = Signatures
part-changes = Changes

heading-participant = Participant
heading-companies = Companies
heading-offices = Intermediary Organisations
heading-document = The amendment
heading-reason = Why the agreement changes
heading-old_periods = Periods of the stay until now
heading-new_periods = New periods of the stay
heading-grant = Grant
heading-changes = Other changes

party-participant = Participant
party-sending_company = Sending Company
party-host_company = Host Company
party-sending_office = Sending Organisation
party-host_office = Host Organisation

## Labels

label-document_code = Document
label-document_version = Version
label-exchange_number = Exchange number
label-issued_on = Date of issue
label-scheme_name = Scheme
label-governing_language = Governing language
label-person_name = Name
label-name = Name
label-country = Country
label-starts = First day
label-ends = Last day
label-agreement_version = Amends version
label-agreement_issued_on = Date of the agreement
label-reason = Reason
label-old_grant = Until now
label-new_grant = From now on
label-subject = What changes
label-before = Until now
label-after = From now on

## Words of the closed lists

value-subject-place = Place of the stay
value-subject-plan = Activity plan
value-subject-contact = Contact person
value-subject-signatory = Represented by
value-subject-other = Other

## Sentences

section-final = Final provisions
clause-languages = The language versions printed here have the same meaning. If they differ, the text of this form in the governing language, which the Intermediary Organisations hand out on request, prevails.

section-effect = What the amendment does
clause-changes = The parties amend the exchange agreement as stated in part { $part-changes }. What is stated there replaces what the agreement said before.
clause-dates = The new periods replace all periods of the stay that were agreed before.
clause-grant = The new amount of the grant replaces the amount that was agreed before. What has been paid already is set off against it.
clause-rest = Everything else in the agreement remains unchanged.
clause-kept = The agreement as first signed stays unchanged beside this amendment. Both are kept together.
clause-entry_into_force = The amendment takes effect on the day on which the last party signs. Each party receives one complete copy; qualified electronic signatures are equal to signatures on paper.

intro-signatures = By signing, each party confirms that it has read all pages of this amendment and agrees with them.

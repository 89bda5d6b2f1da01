# Confirmation of presence, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Confirmation of presence
running = Confirmation of presence

## Parts and blocks

heading-participant = Participant
heading-companies = Companies
heading-document = The confirmation
heading-periods = Periods of the stay
heading-absences = Days of absence

party-participant = Participant
party-sending_company = Sending Company
party-host_company = Host Company

## Labels

label-document_code = Document
label-document_version = Version
label-exchange_number = Exchange number
label-issued_on = Date of issue
label-scheme_name = Scheme
label-person_name = Name
label-participant_job = Job title
label-name = Name
label-address = Address
label-country = Country
label-planned_starts = First day, as agreed
label-planned_ends = Last day, as agreed
label-starts = First day, in fact
label-ends = Last day, in fact
label-days = Days
label-absences = Dates and reasons, if any

## Sentences

text-presence = { $periods_count ->
    [one] The Participant was present at the Host Company in the period stated above and carried out the activity plan there.
   *[other] The Participant was present at the Host Company in the periods stated above and carried out the activity plan there.
}

intro-signatures = By signing, each party confirms that these days are right.

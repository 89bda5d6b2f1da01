# Activity plan, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Activity plan
running = Activity plan

## Parts and blocks

heading-participant = Participant
heading-companies = Companies
heading-offices = Intermediary Organisations
heading-stay = Periods of the stay
heading-project = The project in short
heading-activities = Activities week by week
heading-document = The plan

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
label-person_name = Name
label-participant_job = Job title
label-name = Name
label-country = Country
label-starts = First day
label-ends = Last day
label-project = Description
label-objective = Objective
label-outcome = Expected outcome
label-week = Week
label-activity = Activities
label-lead = Led by
label-talked_on = Direct talk of both companies

## Words of the closed lists

value-topic-marketing = Market research and marketing
value-topic-development = Development of products and services
value-topic-internationalisation = Internationalisation and new clients
value-topic-training = Training and transfer of knowledge
value-topic-research = Joint research
value-topic-collaboration = Strengthening an existing collaboration
value-topic-other = Other
value-lead-sending = Sending Company
value-lead-host = Host Company
value-lead-together = Both companies

## Sentences

text-principles = The Sending Company leads this plan and keeps it up to date together with the Host Company. The Participant works in collaboration with the staff of the Host Company. Both Intermediary Organisations support the plan and have reviewed it.

intro-signatures = By signing, each party confirms that it has read this version of the plan and agrees with it.

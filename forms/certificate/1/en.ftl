# Certificate of participation, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Certificate of participation
running = Certificate of participation

## Parts and blocks

heading-companies = Companies
heading-stay = Periods of the stay
heading-topics = What was learned and done
heading-document = The certificate

party-sending_company = Sending Company
party-host_company = Host Company
party-sending_office = Sending Organisation
party-host_office = Host Organisation

## Labels

label-document_code = Document
label-exchange_number = Exchange number
label-issued_on = Date of issue
label-participant_role = Role in the company
label-name = Name
label-country = Country
label-starts = First day
label-ends = Last day
label-topic = Topic
label-result = Result

## Words of the closed lists

value-person_role-employee = Employee
value-person_role-manager = Manager
value-person_role-owner = Owner
value-person_role-co_owner = Co-owner
value-topic-marketing = Market research and marketing
value-topic-development = Development of products and services
value-topic-internationalisation = Internationalisation and new clients
value-topic-training = Training and transfer of knowledge
value-topic-research = Joint research
value-topic-collaboration = Strengthening an existing collaboration
value-topic-other = Other

## Sentences

text-opening = This is to certify that the person named here
text-merit = has taken part in an exchange of the scheme, worked at the Host Company for the time stated below and completed the activity plan that both companies had agreed.

intro-signatures = The Host Company and both Intermediary Organisations confirm this with their signatures.

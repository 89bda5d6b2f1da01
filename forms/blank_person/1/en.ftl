# Tell us about yourself and your company, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Tell us about yourself and your company
running = Registration of a person

## Parts and blocks

heading-office = The form
heading-visitor = Your details
heading-person = Yourself
heading-work = Your work
heading-languages = Languages that you speak, beside your own
heading-wish = Your wish

party-participant = Signature of the person

## Labels

label-country = Country
label-email = E-mail
label-phone = Phone
label-form_number = Form number
label-event_name = Event
label-office_name = Office
label-company = Company
label-person_name = Given and family name
label-reach = E-mail or phone
label-given_name = Given name
label-family_name = Family name
label-language = Language of letters
label-job = Job title
label-since = In the company since (day, month, year)
label-skills = What you can do well
label-first_language = First language
label-second_language = Second language
label-countries = Countries to go to
label-months = When, and for how many months
label-goals = What you want to learn there

## Questions

question-role = Your role in the company
question-contract = Your contract
question-levels = How well you speak them (A1 beginner, C2 very well)
question-topics = Topics that interest you
question-purposes = I agree

item-levels-first = First language
item-levels-second = Second language

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
value-contract-full_time = Full-time
value-contract-part_time = Part-time
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profile shown to partner offices without a name
value-purpose-publicity = Publicity with name and picture
value-purpose-newsletter = Newsletter

detail-purpose-catalogue = My profile may be shown to the partner offices of the programme without my name, so that they can find a match. My name and the ways to reach me are shown to a partner office only after both offices have accepted a match.
detail-purpose-publicity = The office may use my name, my picture and the story of my exchange to make the programme known.
detail-purpose-newsletter = The office may send me news of the programme by e-mail.

## Sentences

text-office = The office named above keeps what you enter to advise you on the exchange programme.
text-withdrawal = I may withdraw each of these at any time, as easily as I gave it. What was done until then stays lawful.

intro-signatures = By signing, I confirm that these statements are true and that I have ticked the boxes myself.

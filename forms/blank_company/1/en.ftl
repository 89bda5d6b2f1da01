# Registration of a company, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Registration of a company
running = Registration of a company

## Parts and blocks

heading-office = The form
heading-company = The company
heading-size = Size
heading-description = What the company does
heading-contact = Contact person

party-sending_company = For the company

## Labels

label-address = Address
label-country = Country
label-function = Function
label-email = E-mail
label-phone = Phone
label-registration = Registration number
label-vat = VAT number
label-form_number = Form number
label-event_name = Event
label-office_name = Office
label-company_name = Legal name
label-postal_code = Postal code
label-city = City
label-website = Website
label-sector = Sector
label-staff_count = Number of staff
label-turnover = Turnover a year (EUR)
label-balance = Balance sheet total (EUR)
label-description = In a few sentences
label-given_name = Given name
label-family_name = Family name

## Questions

question-legal_form = Legal form
question-side = The company wishes to
question-topics = Topics of interest

## Words of the closed lists

value-topic-marketing = Market research and marketing
value-topic-development = Development of products and services
value-topic-internationalisation = Internationalisation and new clients
value-topic-training = Training and transfer of knowledge
value-topic-research = Joint research
value-topic-collaboration = Strengthening an existing collaboration
value-topic-other = Other
value-legal_form-company = Company
value-legal_form-one_person = One-person company
value-legal_form-liberal = Freelancer or liberal profession
value-legal_form-self_employed = Other self-employment
value-side-sending = send a participant
value-side-host = host a participant
value-side-both = both

## Sentences

text-office = The office named above keeps what you enter to advise you on the exchange programme.
text-size = The figures are those of the last closed financial year. They show whether the company is a small or medium-sized enterprise.
text-data = Personal data are processed in accordance with Regulation (EU) 2016/679. You have the right to see, to correct and to have erased what is held on you.

intro-signatures = By signing, I confirm that these statements are true.

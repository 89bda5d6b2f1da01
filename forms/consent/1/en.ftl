# Consent, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Consent
running = Consent

## Parts and blocks

heading-office = Who asks for your consent
heading-document = The form
heading-person = Who gives consent

party-participant = Signature of the person

## Labels

label-document_code = Document
label-issued_on = Date of issue
label-scheme_name = Scheme
label-person_name = Name
label-name = Name
label-address = Address
label-email = E-mail
label-company = Company
label-text_version = Version of the text

## Questions

question-purposes = I agree to the following

## Words of the closed lists

value-purpose-catalogue = Profile shown to partner offices without a name
value-purpose-publicity = Publicity with name and picture
value-purpose-newsletter = Newsletter

detail-purpose-catalogue = My profile may be shown to the partner offices of the programme without my name, so that they can find a match. My name and the ways to reach me are shown to a partner office only after both offices have accepted a match.
detail-purpose-publicity = The office may use my name, my picture and the story of my exchange to make the programme known.
detail-purpose-newsletter = The office may send me news of the programme by e-mail.

## Sentences

text-voluntary = Your consent is voluntary. You can take part in the exchange without it, and you can agree to one purpose without the others.
text-rights = You have the right to see, to correct and to have erased what is held on you, and to complain to a supervisory authority, in accordance with Regulation (EU) 2016/679.
text-withdrawal = I may withdraw each of these at any time, as easily as I gave it. What was done until then stays lawful.

intro-signatures = By signing, I confirm that I have ticked the boxes myself.

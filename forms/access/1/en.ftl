# Answer to a request for access, English. Own wording, not reviewed.

title = What is held on you
running = Answer to a request for access

heading-answer = The request
heading-lines = Everything that this office holds on the person

label-person_name = Person
label-office_name = Office
label-office_address = Address
label-document_code = Document
label-issued_on = Date of issue
label-heading = Where
label-what = What
label-value = What it says

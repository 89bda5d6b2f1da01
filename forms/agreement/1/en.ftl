# Exchange agreement, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before anybody signs.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Exchange agreement
running = Exchange agreement

## Parts and blocks

part-particulars = Particulars
part-plan = Activity plan
part-terms = Terms
part-signatures = Signatures

heading-document = The agreement
heading-participant = Participant
heading-companies = Companies
heading-offices = Intermediary Organisations
heading-stay = Periods of the stay
heading-grant = Grant
heading-working = Calculation of the grant
heading-instalments = Instalments
heading-project = The project in short
heading-activities = Activities week by week

party-participant = Participant
party-sending_company = Sending Company
party-host_company = Host Company
party-sending_office = Sending Organisation
party-host_office = Host Organisation

## Labels

label-agreement_code = Document
label-agreement_version = Version
label-agreement_number = Exchange number
label-issued_on = Date of issue
label-scheme_name = Scheme
label-scheme_number = Grant agreement
label-governing_language = Governing language
label-person_name = Name
label-participant_role = Role in the company
label-participant_since = In the company since
label-participant_job = Job title
label-name = Name
label-address = Address
label-country = Country
label-registration = Registration number
label-vat = VAT number
label-signatory = Represented by
label-function = Function
label-email = E-mail
label-phone = Phone
label-starts = First day
label-ends = Last day
label-grant_amount = Grant
label-grant_rate = Rate a month
label-counted = Counted
label-number = Number
label-part = Part of the monthly rate
label-due = Due
label-share = Share
label-amount = Amount
label-project = Description
label-objective = Objective
label-outcome = Expected outcome
label-week = Week
label-activity = Activities
label-lead = Led by

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

value-counted-months = Full months
value-counted-days = Further days

value-lead-sending = Sending Company
value-lead-host = Host Company
value-lead-together = Both companies

value-due-signature = After signature by all parties
value-due-start = At the start of the stay
value-due-final_report = After approval of the final reports

## Terms

section-purpose = Purpose
clause-purpose = The parties agree on a stay of the Participant at the Host Company, as described in parts { $part-particulars } and { $part-plan } of this agreement.
clause-learning = The stay serves learning and cooperation between the two companies. It must not be used to replace staff or to fill a vacancy.
clause-parts = Parts { $part-particulars }, { $part-plan } and { $part-terms } together form one agreement. If they differ, part { $part-terms } prevails.

section-stay = The stay
clause-periods = { $periods_count ->
    [one] The stay takes place in the period stated in part { $part-particulars }.
   *[other] The stay takes place in the periods stated in part { $part-particulars }. All of them together count as one stay.
}
clause-change_of_dates = A change of the dates, of the place or of the aims needs the written consent of all parties before it takes effect.
clause-early_end = Each company and the Participant may end the stay early for a serious reason. They state the reason in writing and inform both Intermediary Organisations without delay.

section-employment = Employment and social security
clause-employed = The Participant remains employed by the Sending Company during the whole stay. The Sending Company continues to pay the salary and the social security contributions.
clause-owner = The Participant remains an owner of the Sending Company during the whole stay and continues to be responsible for the own income and social security contributions.
clause-no_employment = This agreement creates no employment relationship between the Participant and the Host Company. The Host Company owes the Participant no pay.
clause-social_security = Before the stay the Sending Company finds out whether a certificate of social security cover (form A1) or a declaration to the authorities of the host country is required, and obtains it where it is.

section-sending_company = The Sending Company
clause-preparation = The Sending Company prepares the Participant for the stay, releases the Participant from other work for its duration and stays in contact during it.
clause-lead = The Sending Company leads the activity plan in part { $part-plan } and keeps it up to date together with the Host Company.
clause-insurance = The Sending Company makes sure that the Participant has health, accident and liability insurance that is valid in the host country for the whole stay.

section-host_company = The Host Company
clause-contact_person = The Host Company names a contact person and gives the Participant access to the people, rooms, equipment and information that the activity plan needs.
clause-working_conditions = The Host Company applies the same rules on health, safety and working time to the Participant as to its own staff and explains them on the first day.
clause-collaboration = The Participant works in collaboration with the staff of the Host Company. The right of the Sending Company to give instructions is not transferred.

section-participant = The Participant
clause-participation = The Participant carries out the activity plan with care and tells both companies in good time when something stands in its way.
clause-house_rules = The Participant follows the house rules and the safety rules of the Host Company.

section-offices = The Intermediary Organisations
clause-sending_office = The Sending Organisation supports the Sending Company and the Participant before, during and after the stay, and reviews the activity plan.
clause-host_office = The Host Organisation supports the Host Company, helps the Participant on arrival and reviews the activity plan.
clause-difficulties = When difficulties arise, both Intermediary Organisations try to settle them with the parties. They are not liable for the acts of the companies or of the Participant.

section-grant = Grant
clause-grant_payment = The Sending Organisation pays the grant to the Sending Company. The amount and its calculation are stated in part { $part-particulars }.
clause-grant_instalments = The grant is paid in the instalments stated in part { $part-particulars }.
clause-grant_use = The grant contributes to the costs of travel, of living in the host country and of short language courses for the stay. It is passed on to whoever bears these costs.
clause-grant_repayment = If the stay does not take place or is shorter than agreed, the part of the grant that is not due is paid back within 30 days after a written request. What could not be avoided because of force majeure is taken into account.

section-confidentiality = Confidentiality and results
clause-confidentiality = The parties keep secret what they learn about the business of another party and what is not public. This duty continues after the stay.
clause-results = Each company keeps the rights that it had before the stay. Rights in results that are created together are settled by the two companies in a separate written agreement.

section-data = Personal data, records and visibility
clause-data_protection = The parties process personal data only for the preparation, performance, payment and evaluation of the stay, and in accordance with Regulation (EU) 2016/679. The Intermediary Organisations inform the persons concerned of their rights.
clause-records = The parties keep the documents of the stay for as long as the scheme requires and show them on request to the bodies that are entitled to check the use of funds of the European Union.
clause-visibility = In publications about the stay the parties mention the support of the European Union in the form that the scheme prescribes. Names and pictures of persons are published only with their consent.

section-reports = Confirmation and reports
clause-presence = At the end of the stay both companies confirm in writing the days on which the Participant was present.
clause-reports = Within 30 days after the stay the Participant, the Sending Company and the Host Company each submit a final report to their Intermediary Organisation.

section-final = Final provisions
clause-amendments = Amendments of this agreement are valid only in writing and with the signatures of all parties. The agreement as first signed stays unchanged beside them.
clause-disputes = The parties try to settle disputes amicably with the help of the Intermediary Organisations. Mandatory rules of law remain unaffected.
clause-languages = The language versions printed here have the same meaning. If they differ, the text of this form in the governing language, which the Intermediary Organisations hand out on request, prevails.
clause-entry_into_force = The agreement enters into force on the day on which the last party signs. Each party receives one complete copy; qualified electronic signatures are equal to signatures on paper.

intro-signatures = By signing, each party confirms that it has read all pages of this version and agrees with them.

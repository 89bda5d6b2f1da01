# Grant agreement, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Grant agreement
running = Grant agreement

## Parts and blocks

part-particulars = Particulars
part-terms = Terms
part-signatures = Signatures

heading-stay = Periods of the stay
heading-grant = Grant
heading-working = Calculation of the grant
heading-instalments = Instalments
heading-document = The agreement
heading-parties = Parties
heading-exchange = The exchange that is supported
heading-account = Account to which the grant is paid

party-sending_company = Sending Company
party-sending_office = Sending Organisation

## Labels

label-document_code = Document
label-document_version = Version
label-exchange_number = Exchange number
label-issued_on = Date of issue
label-scheme_name = Scheme
label-scheme_number = Grant agreement
label-governing_language = Governing language
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
label-amount = Amount
label-due = Due
label-share = Share
label-participant_name = Participant
label-host_company_name = Host Company
label-host_company_country = Country of the stay
label-account_holder = Account holder
label-account_iban = IBAN
label-account_bank = Bank

## Words of the closed lists

value-counted-months = Full months
value-counted-days = Further days
value-due-signature = After signature of this agreement
value-due-start = At the start of the stay
value-due-final_report = After approval of the final reports

## Sentences

section-purpose = Purpose

section-final = Final provisions
clause-disputes = The parties try to settle disputes amicably with the help of the Intermediary Organisations. Mandatory rules of law remain unaffected.
clause-languages = The language versions printed here have the same meaning. If they differ, the text of this form in the governing language, which the Intermediary Organisations hand out on request, prevails.
clause-purpose = The Sending Organisation supports the exchange stated in part { $part-particulars } with a grant to the Sending Company.
clause-stay = The stay and its activity plan are settled in the exchange agreement that all parties of the exchange sign.

section-payment = Amount and payment
clause-payment = The amount of the grant and its calculation are stated in part { $part-particulars }. It is calculated by the rates of the scheme that are valid on the date of issue.
clause-instalments = The grant is paid in the instalments stated in part { $part-particulars }.
clause-account = Payments are made to the account stated in part { $part-particulars }. The Sending Company reports a change of the account in writing.

section-use = Use of the grant
clause-use = The grant contributes to the costs of travel, of living in the host country and of short language courses for the stay.
clause-passed_on = The Sending Company passes the grant on to the Participant as far as the Participant bears these costs.
clause-no_double = The same costs must not be paid a second time from other funds of the European Union.

section-duties = Duties of the Sending Company
clause-insurance = The Sending Company makes sure that the Participant has health, accident and liability insurance that is valid in the host country for the whole stay.
clause-reports = Within 30 days after the stay the Sending Company submits the confirmation of presence and the final reports to the Sending Organisation.
clause-news = The Sending Company tells the Sending Organisation without delay when the stay is put off, shortened, interrupted or given up.

section-repayment = Repayment
clause-repayment = If the stay does not take place or is shorter than agreed, the part of the grant that is not due is paid back within 30 days after a written request. The same holds if the duties of this agreement are not met.
clause-force_majeure = What could not be avoided because of force majeure is taken into account.

section-records = Records, personal data and visibility
clause-records = The Sending Company keeps the documents of the exchange for as long as the scheme requires and shows them on request to the bodies that are entitled to check the use of funds of the European Union.
clause-data = The parties process personal data only for the payment and evaluation of the grant and in accordance with Regulation (EU) 2016/679.
clause-visibility = In publications about the exchange the Sending Company mentions the support of the European Union in the form that the scheme prescribes.
clause-amendments = Amendments of this agreement are valid only in writing and with the signatures of both parties.
clause-entry_into_force = The agreement enters into force on the day on which the second party signs. Each party receives one complete copy; qualified electronic signatures are equal to signatures on paper.

intro-signatures = By signing, both parties confirm that they have read all pages of this version and agree with them.

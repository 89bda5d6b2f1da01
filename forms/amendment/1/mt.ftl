# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Emenda tal-ftehim ta’ skambju
running = Emenda tal-ftehim ta’ skambju

## Parts and blocks

part-particulars = Dettalji
part-terms = Kundizzjonijiet
part-signatures = Firem
part-changes = Bidliet

heading-participant = Parteċipant
heading-companies = Intrapriżi
heading-offices = Organizzazzjonijiet Intermedjarji
heading-document = L-emenda
heading-reason = Għaliex jinbidel il-ftehim
heading-old_periods = Perjodi tas-soġġorn s’issa
heading-new_periods = Perjodi ġodda tas-soġġorn
heading-grant = Għotja
heading-changes = Bidliet oħra

party-participant = Parteċipant
party-sending_company = Intrapriża li Tibgħat
party-host_company = Intrapriża Ospitanti
party-sending_office = Organizzazzjoni li Tibgħat
party-host_office = Organizzazzjoni Ospitanti

## Labels

label-document_code = Dokument
label-document_version = Verżjoni
label-exchange_number = Numru tal-iskambju
label-issued_on = Data tal-ħruġ
label-scheme_name = Skema
label-governing_language = Lingwa li tipprevali
label-person_name = Isem
label-name = Isem
label-country = Pajjiż
label-starts = L-ewwel jum
label-ends = L-aħħar jum
label-agreement_version = Temenda l-verżjoni
label-agreement_issued_on = Data tal-ftehim
label-reason = Raġuni
label-old_grant = S’issa
label-new_grant = Minn issa ’l quddiem
label-subject = X’jinbidel
label-before = S’issa
label-after = Minn issa ’l quddiem

## Words of the closed lists

value-subject-place = Post tas-soġġorn
value-subject-plan = Pjan ta’ attivitajiet
value-subject-contact = Persuna ta’ kuntatt
value-subject-signatory = Rappreżentata minn
value-subject-other = Oħrajn

## Sentences

section-final = Dispożizzjonijiet finali
clause-languages = Il-verżjonijiet lingwistiċi stampati hawn għandhom l-istess tifsira. Jekk ma jaqblux, jipprevali t-test ta’ din il-formola fil-lingwa li tipprevali, li l-Organizzazzjonijiet Intermedjarji jagħtu fuq talba.

section-effect = X’tagħmel l-emenda
clause-changes = Il-partijiet jemendaw il-ftehim ta’ skambju kif imniżżel fil-parti { $part-changes }. Dak li hemm imniżżel hemm jieħu post dak li kien jgħid il-ftehim qabel.
clause-dates = Il-perjodi l-ġodda jieħdu post il-perjodi kollha tas-soġġorn li kienu miftiehma qabel.
clause-grant = L-ammont il-ġdid tal-għotja jieħu post l-ammont li kien miftiehem qabel. Dak li diġà tħallas jitnaqqas minnu.
clause-rest = Il-bqija kollu tal-ftehim jibqa’ mingħajr tibdil.
clause-kept = Il-ftehim kif kien iffirmat fil-bidu jibqa’ mingħajr tibdil maġenb din l-emenda. It-tnejn jinżammu flimkien.
clause-entry_into_force = L-emenda tidħol fis-seħħ fil-jum li fih tiffirma l-aħħar parti. Kull parti tirċievi kopja sħiħa; il-firem elettroniċi kwalifikati huma daqs firem fuq il-karta.

intro-signatures = Bil-firma, kull parti tikkonferma li qrat il-paġni kollha ta’ din l-emenda u li taqbel magħhom.

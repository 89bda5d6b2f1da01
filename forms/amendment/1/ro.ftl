# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Act adițional la acordul de schimb
running = Act adițional la acordul de schimb

## Parts and blocks

part-particulars = Date
part-terms = Condiții
part-signatures = Semnături
part-changes = Modificări

heading-participant = Participant
heading-companies = Întreprinderi
heading-offices = Organizații intermediare
heading-document = Actul adițional
heading-reason = De ce se schimbă acordul
heading-old_periods = Perioadele șederii până acum
heading-new_periods = Noile perioade ale șederii
heading-grant = Grant
heading-changes = Alte modificări

party-participant = Participant
party-sending_company = Întreprinderea de trimitere
party-host_company = Întreprinderea gazdă
party-sending_office = Organizația de trimitere
party-host_office = Organizația gazdă

## Labels

label-document_code = Document
label-document_version = Versiune
label-exchange_number = Numărul schimbului
label-issued_on = Data emiterii
label-scheme_name = Program
label-governing_language = Limba care prevalează
label-person_name = Nume
label-name = Nume
label-country = Țară
label-starts = Prima zi
label-ends = Ultima zi
label-agreement_version = Modifică versiunea
label-agreement_issued_on = Data acordului
label-reason = Motiv
label-old_grant = Până acum
label-new_grant = De acum înainte
label-subject = Ce se schimbă
label-before = Până acum
label-after = De acum înainte

## Words of the closed lists

value-subject-place = Locul șederii
value-subject-plan = Plan de activități
value-subject-contact = Persoană de contact
value-subject-signatory = Reprezentată de
value-subject-other = Altele

## Sentences

section-final = Dispoziții finale
clause-languages = Versiunile lingvistice tipărite aici au același înțeles. Dacă diferă, prevalează textul acestui formular în limba care prevalează, pe care Organizațiile intermediare îl înmânează la cerere.

section-effect = Efectul actului adițional
clause-changes = Părțile modifică acordul de schimb așa cum se arată în partea { $part-changes }. Ceea ce se arată acolo înlocuiește ceea ce prevedea acordul înainte.
clause-dates = Noile perioade înlocuiesc toate perioadele șederii convenite anterior.
clause-grant = Noua sumă a grantului înlocuiește suma convenită anterior. Ceea ce s-a plătit deja se scade din ea.
clause-rest = Tot restul acordului rămâne neschimbat.
clause-kept = Acordul semnat inițial rămâne neschimbat alături de acest act adițional. Ambele se păstrează împreună.
clause-entry_into_force = Actul adițional produce efecte în ziua în care semnează ultima parte. Fiecare parte primește un exemplar complet; semnăturile electronice calificate sunt egale cu semnăturile pe hârtie.

intro-signatures = Prin semnare, fiecare parte confirmă că a citit toate paginile acestui act adițional și că este de acord cu ele.

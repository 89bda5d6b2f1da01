# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Acord de grant
running = Acord de grant

## Parts and blocks

part-particulars = Date
part-terms = Condiții
part-signatures = Semnături

heading-stay = Perioadele șederii
heading-grant = Grant
heading-working = Calculul grantului
heading-instalments = Tranșe
heading-document = Acordul
heading-parties = Părți
heading-exchange = Schimbul sprijinit
heading-account = Contul în care se plătește grantul

party-sending_company = Întreprinderea de trimitere
party-sending_office = Organizația de trimitere

## Labels

label-document_code = Document
label-document_version = Versiune
label-exchange_number = Numărul schimbului
label-issued_on = Data emiterii
label-scheme_name = Program
label-scheme_number = Acord de grant
label-governing_language = Limba care prevalează
label-name = Nume
label-address = Adresă
label-country = Țară
label-registration = Număr de înregistrare
label-vat = Cod de TVA
label-signatory = Reprezentată de
label-function = Funcție
label-email = E-mail
label-phone = Telefon
label-starts = Prima zi
label-ends = Ultima zi
label-grant_amount = Grant
label-grant_rate = Sumă lunară
label-counted = Calculat
label-number = Număr
label-part = Parte din suma lunară
label-amount = Sumă
label-due = Scadență
label-share = Pondere
label-participant_name = Participant
label-host_company_name = Întreprinderea gazdă
label-host_company_country = Țara șederii
label-account_holder = Titularul contului
label-account_iban = IBAN
label-account_bank = Banca

## Words of the closed lists

value-counted-months = Luni întregi
value-counted-days = Zile suplimentare
value-due-signature = După semnarea prezentului acord
value-due-start = La începutul șederii
value-due-final_report = După aprobarea rapoartelor finale

## Sentences

section-purpose = Scop

section-final = Dispoziții finale
clause-disputes = Părțile încearcă să rezolve litigiile pe cale amiabilă, cu ajutorul Organizațiilor intermediare. Normele imperative de drept rămân neatinse.
clause-languages = Versiunile lingvistice tipărite aici au același înțeles. Dacă diferă, prevalează textul acestui formular în limba care prevalează, pe care Organizațiile intermediare îl înmânează la cerere.
clause-purpose = Organizația de trimitere sprijină schimbul indicat în partea { $part-particulars } printr-un grant acordat Întreprinderii de trimitere.
clause-stay = Șederea și planul ei de activități sunt reglementate în acordul de schimb pe care îl semnează toate părțile schimbului.

section-payment = Sumă și plată
clause-payment = Suma grantului și calculul ei sunt indicate în partea { $part-particulars }. Ea se calculează după sumele programului valabile la data emiterii.
clause-instalments = Grantul se plătește în tranșele indicate în partea { $part-particulars }.
clause-account = Plățile se fac în contul indicat în partea { $part-particulars }. Întreprinderea de trimitere anunță în scris o schimbare a contului.

section-use = Utilizarea grantului
clause-use = Grantul contribuie la costurile de călătorie, de trai în țara gazdă și ale cursurilor scurte de limbă pentru ședere.
clause-passed_on = Întreprinderea de trimitere transmite grantul Participantului în măsura în care Participantul suportă aceste costuri.
clause-no_double = Aceleași costuri nu pot fi plătite a doua oară din alte fonduri ale Uniunii Europene.

section-duties = Obligațiile Întreprinderii de trimitere
clause-insurance = Întreprinderea de trimitere se asigură că Participantul are o asigurare de sănătate, de accidente și de răspundere civilă valabilă în țara gazdă pe toată durata șederii.
clause-reports = În 30 de zile după ședere, Întreprinderea de trimitere prezintă Organizației de trimitere confirmarea de prezență și rapoartele finale.
clause-news = Întreprinderea de trimitere anunță fără întârziere Organizația de trimitere când șederea este amânată, scurtată, întreruptă sau abandonată.

section-repayment = Restituire
clause-repayment = Dacă șederea nu are loc sau este mai scurtă decât s-a convenit, partea de grant care nu este datorată se restituie în 30 de zile de la o cerere scrisă. La fel se procedează dacă nu se îndeplinesc obligațiile din prezentul acord.
clause-force_majeure = Se ține seama de ceea ce nu a putut fi evitat din cauza forței majore.

section-records = Documente, date cu caracter personal și vizibilitate
clause-records = Întreprinderea de trimitere păstrează documentele schimbului atât timp cât cere programul și le prezintă, la cerere, organismelor care au dreptul să controleze utilizarea fondurilor Uniunii Europene.
clause-data = Părțile prelucrează date cu caracter personal numai pentru plata și evaluarea grantului și în conformitate cu Regulamentul (UE) 2016/679.
clause-visibility = În publicațiile despre schimb, Întreprinderea de trimitere menționează sprijinul Uniunii Europene în forma prevăzută de program.
clause-amendments = Modificările prezentului acord sunt valabile numai în scris și cu semnăturile ambelor părți.
clause-entry_into_force = Acordul intră în vigoare în ziua în care semnează a doua parte. Fiecare parte primește un exemplar complet; semnăturile electronice calificate sunt egale cu semnăturile pe hârtie.

intro-signatures = Prin semnare, ambele părți confirmă că au citit toate paginile acestei versiuni și că sunt de acord cu ele.

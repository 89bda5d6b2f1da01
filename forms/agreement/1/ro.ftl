# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Acord de schimb
running = Acord de schimb

## Parts and blocks

part-particulars = Date
part-plan = Plan de activități
part-terms = Condiții
part-signatures = Semnături

heading-document = Acordul
heading-participant = Participant
heading-companies = Întreprinderi
heading-offices = Organizații intermediare
heading-stay = Perioadele șederii
heading-grant = Grant
heading-working = Calculul grantului
heading-instalments = Tranșe
heading-project = Proiectul pe scurt
heading-activities = Activități pe săptămâni

party-participant = Participant
party-sending_company = Întreprinderea de trimitere
party-host_company = Întreprinderea gazdă
party-sending_office = Organizația de trimitere
party-host_office = Organizația gazdă

## Labels

label-agreement_code = Document
label-agreement_version = Versiune
label-agreement_number = Numărul schimbului
label-issued_on = Data emiterii
label-scheme_name = Program
label-scheme_number = Acord de grant
label-governing_language = Limba care prevalează
label-person_name = Nume
label-participant_role = Rolul în întreprindere
label-participant_since = În întreprindere din
label-participant_job = Postul ocupat
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
label-due = Scadență
label-share = Pondere
label-amount = Sumă
label-project = Descriere
label-objective = Obiectiv
label-outcome = Rezultat așteptat
label-week = Săptămâna
label-activity = Activități
label-lead = Condus de

## Words of the closed lists

value-person_role-employee = Angajat
value-person_role-manager = Persoană din conducere
value-person_role-owner = Proprietar
value-person_role-co_owner = Coproprietar

value-topic-marketing = Cercetare de piață și marketing
value-topic-development = Dezvoltarea de produse și servicii
value-topic-internationalisation = Internaționalizare și clienți noi
value-topic-training = Formare și transfer de cunoștințe
value-topic-research = Cercetare comună
value-topic-collaboration = Consolidarea unei colaborări existente
value-topic-other = Altele

value-counted-months = Luni întregi
value-counted-days = Zile suplimentare

value-lead-sending = Întreprinderea de trimitere
value-lead-host = Întreprinderea gazdă
value-lead-together = Ambele întreprinderi

value-due-signature = După semnarea de către toate părțile
value-due-start = La începutul șederii
value-due-final_report = După aprobarea rapoartelor finale

## Terms

section-purpose = Scop
clause-purpose = Părțile convin asupra unei șederi a Participantului la Întreprinderea gazdă, așa cum este descrisă în părțile { $part-particulars } și { $part-plan } ale prezentului acord.
clause-learning = Șederea servește învățării și cooperării dintre cele două întreprinderi. Ea nu poate fi folosită pentru a înlocui personal sau pentru a ocupa un post vacant.
clause-parts = Părțile { $part-particulars }, { $part-plan } și { $part-terms } formează împreună un singur acord. Dacă diferă, prevalează partea { $part-terms }.

section-stay = Șederea
clause-periods = { $periods_count ->
    [one] Șederea are loc în perioada indicată în partea { $part-particulars }.
    [few] Șederea are loc în perioadele indicate în partea { $part-particulars }. Toate împreună se consideră o singură ședere.
   *[other] Șederea are loc în perioadele indicate în partea { $part-particulars }. Toate împreună se consideră o singură ședere.
}
clause-change_of_dates = Orice schimbare a datelor, a locului sau a obiectivelor necesită acordul scris al tuturor părților înainte de a produce efecte.
clause-early_end = Fiecare întreprindere și Participantul pot încheia șederea mai devreme dintr-un motiv serios. Ei indică motivul în scris și informează fără întârziere ambele Organizații intermediare.

section-employment = Muncă și securitate socială
clause-employed = Participantul rămâne angajat al Întreprinderii de trimitere pe toată durata șederii. Întreprinderea de trimitere continuă să plătească salariul și contribuțiile de asigurări sociale.
clause-owner = Participantul rămâne proprietar al Întreprinderii de trimitere pe toată durata șederii și răspunde în continuare pentru propriile venituri și contribuții de asigurări sociale.
clause-no_employment = Prezentul acord nu creează niciun raport de muncă între Participant și Întreprinderea gazdă. Întreprinderea gazdă nu datorează Participantului nicio remunerație.
clause-social_security = Înainte de ședere, Întreprinderea de trimitere află dacă este necesar un certificat de securitate socială (formularul A1) sau o declarație către autoritățile țării gazdă și le obține atunci când este cazul.

section-sending_company = Întreprinderea de trimitere
clause-preparation = Întreprinderea de trimitere pregătește Participantul pentru ședere, îl eliberează de altă muncă pe durata acesteia și rămâne în legătură cu el.
clause-lead = Întreprinderea de trimitere conduce planul de activități din partea { $part-plan } și îl ține la zi împreună cu Întreprinderea gazdă.
clause-insurance = Întreprinderea de trimitere se asigură că Participantul are o asigurare de sănătate, de accidente și de răspundere civilă valabilă în țara gazdă pe toată durata șederii.

section-host_company = Întreprinderea gazdă
clause-contact_person = Întreprinderea gazdă numește o persoană de contact și oferă Participantului acces la persoanele, spațiile, echipamentele și informațiile de care are nevoie planul de activități.
clause-working_conditions = Întreprinderea gazdă aplică Participantului aceleași reguli privind sănătatea, siguranța și timpul de lucru ca propriului personal și le explică în prima zi.
clause-collaboration = Participantul lucrează în colaborare cu personalul Întreprinderii gazdă. Dreptul Întreprinderii de trimitere de a da instrucțiuni nu se transferă.

section-participant = Participantul
clause-participation = Participantul realizează cu grijă planul de activități și anunță din timp ambele întreprinderi atunci când ceva îl împiedică.
clause-house_rules = Participantul respectă regulamentul intern și regulile de siguranță ale Întreprinderii gazdă.

section-offices = Organizațiile intermediare
clause-sending_office = Organizația de trimitere sprijină Întreprinderea de trimitere și Participantul înainte, în timpul și după ședere și examinează planul de activități.
clause-host_office = Organizația gazdă sprijină Întreprinderea gazdă, ajută Participantul la sosire și examinează planul de activități.
clause-difficulties = Când apar dificultăți, ambele Organizații intermediare încearcă să le rezolve împreună cu părțile. Ele nu răspund pentru actele întreprinderilor sau ale Participantului.

section-grant = Grant
clause-grant_payment = Organizația de trimitere plătește grantul Întreprinderii de trimitere. Suma și calculul ei sunt indicate în partea { $part-particulars }.
clause-grant_instalments = Grantul se plătește în tranșele indicate în partea { $part-particulars }.
clause-grant_use = Grantul contribuie la costurile de călătorie, de trai în țara gazdă și ale cursurilor scurte de limbă pentru ședere. El se transmite celui care suportă aceste costuri.
clause-grant_repayment = Dacă șederea nu are loc sau este mai scurtă decât s-a convenit, partea de grant care nu este datorată se restituie în 30 de zile de la o cerere scrisă. Se ține seama de ceea ce nu a putut fi evitat din cauza forței majore.

section-confidentiality = Confidențialitate și rezultate
clause-confidentiality = Părțile păstrează secret ceea ce află despre activitatea altei părți și nu este public. Această obligație continuă și după ședere.
clause-results = Fiecare întreprindere își păstrează drepturile pe care le avea înainte de ședere. Drepturile asupra rezultatelor create împreună se stabilesc de cele două întreprinderi printr-un acord scris separat.

section-data = Date cu caracter personal, documente și vizibilitate
clause-data_protection = Părțile prelucrează date cu caracter personal numai pentru pregătirea, desfășurarea, plata și evaluarea șederii și în conformitate cu Regulamentul (UE) 2016/679. Organizațiile intermediare informează persoanele vizate despre drepturile lor.
clause-records = Părțile păstrează documentele șederii atât timp cât cere programul și le prezintă, la cerere, organismelor care au dreptul să controleze utilizarea fondurilor Uniunii Europene.
clause-visibility = În publicațiile despre ședere, părțile menționează sprijinul Uniunii Europene în forma prevăzută de program. Numele și imaginile persoanelor se publică numai cu consimțământul acestora.

section-reports = Confirmare și rapoarte
clause-presence = La sfârșitul șederii, ambele întreprinderi confirmă în scris zilele în care Participantul a fost prezent.
clause-reports = În 30 de zile după ședere, Participantul, Întreprinderea de trimitere și Întreprinderea gazdă prezintă fiecare câte un raport final Organizației intermediare proprii.

section-final = Dispoziții finale
clause-amendments = Modificările prezentului acord sunt valabile numai în scris și cu semnăturile tuturor părților. Acordul semnat inițial rămâne neschimbat alături de ele.
clause-disputes = Părțile încearcă să rezolve litigiile pe cale amiabilă, cu ajutorul Organizațiilor intermediare. Normele imperative de drept rămân neatinse.
clause-languages = Versiunile lingvistice tipărite aici au același înțeles. Dacă diferă, prevalează textul acestui formular în limba care prevalează, pe care Organizațiile intermediare îl înmânează la cerere.
clause-entry_into_force = Acordul intră în vigoare în ziua în care semnează ultima parte. Fiecare parte primește un exemplar complet; semnăturile electronice calificate sunt egale cu semnăturile pe hârtie.

intro-signatures = Prin semnare, fiecare parte confirmă că a citit toate paginile acestei versiuni și că este de acord cu ele.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Aanmelding van een onderneming
running = Aanmelding van een onderneming

## Parts and blocks

heading-office = Het formulier
heading-company = De onderneming
heading-size = Omvang
heading-description = Wat de onderneming doet
heading-contact = Contactpersoon

party-sending_company = Voor de onderneming

## Labels

label-address = Adres
label-country = Land
label-function = Functie
label-email = E-mail
label-phone = Telefoon
label-registration = Registratienummer
label-vat = Btw-nummer
label-form_number = Formuliernummer
label-event_name = Evenement
label-office_name = Organisatie
label-company_name = Statutaire naam
label-postal_code = Postcode
label-city = Plaats
label-website = Website
label-sector = Sector
label-staff_count = Aantal personeelsleden
label-turnover = Jaaromzet (EUR)
label-balance = Balanstotaal (EUR)
label-description = In enkele zinnen
label-given_name = Voornaam
label-family_name = Achternaam

## Questions

question-legal_form = Rechtsvorm
question-side = De onderneming wil
question-topics = Onderwerpen van belangstelling

## Words of the closed lists

value-topic-marketing = Marktonderzoek en marketing
value-topic-development = Ontwikkeling van producten en diensten
value-topic-internationalisation = Internationalisering en nieuwe klanten
value-topic-training = Opleiding en kennisoverdracht
value-topic-research = Gezamenlijk onderzoek
value-topic-collaboration = Versterking van een bestaande samenwerking
value-topic-other = Overig
value-legal_form-company = Vennootschap
value-legal_form-one_person = Eenpersoonsonderneming
value-legal_form-liberal = Zelfstandige of vrije beroepsbeoefenaar
value-legal_form-self_employed = Andere zelfstandige arbeid
value-side-sending = een deelnemer uitzenden
value-side-host = een deelnemer ontvangen
value-side-both = beide

## Sentences

text-office = De hierboven genoemde organisatie bewaart wat u invult om u over het uitwisselingsprogramma te adviseren.
text-size = De cijfers zijn die van het laatste afgesloten boekjaar. Zij tonen of de onderneming een kleine of middelgrote onderneming is.
text-data = Persoonsgegevens worden verwerkt in overeenstemming met Verordening (EU) 2016/679. U hebt het recht om in te zien, te laten verbeteren en te laten wissen wat over u wordt bewaard.

intro-signatures = Met mijn handtekening bevestig ik dat deze verklaringen juist zijn.

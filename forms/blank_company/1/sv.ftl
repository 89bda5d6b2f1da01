# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Registrering av ett företag
running = Registrering av ett företag

## Parts and blocks

heading-office = Formuläret
heading-company = Företaget
heading-size = Storlek
heading-description = Vad företaget gör
heading-contact = Kontaktperson

party-sending_company = För företaget

## Labels

label-address = Adress
label-country = Land
label-function = Funktion
label-email = E-post
label-phone = Telefon
label-registration = Registreringsnummer
label-vat = Momsregistreringsnummer
label-form_number = Formulärets nummer
label-event_name = Evenemang
label-office_name = Organisation
label-company_name = Registrerat namn
label-postal_code = Postnummer
label-city = Ort
label-website = Webbplats
label-sector = Bransch
label-staff_count = Antal anställda
label-turnover = Årsomsättning (EUR)
label-balance = Balansomslutning (EUR)
label-description = I några meningar
label-given_name = Förnamn
label-family_name = Efternamn

## Questions

question-legal_form = Juridisk form
question-side = Företaget vill
question-topics = Ämnen av intresse

## Words of the closed lists

value-topic-marketing = Marknadsundersökning och marknadsföring
value-topic-development = Utveckling av produkter och tjänster
value-topic-internationalisation = Internationalisering och nya kunder
value-topic-training = Utbildning och kunskapsöverföring
value-topic-research = Gemensam forskning
value-topic-collaboration = Stärkande av ett befintligt samarbete
value-topic-other = Annat
value-legal_form-company = Bolag
value-legal_form-one_person = Enmansbolag
value-legal_form-liberal = Fritt yrke
value-legal_form-self_employed = Annan egenföretagare
value-side-sending = sända en deltagare
value-side-host = ta emot en deltagare
value-side-both = båda

## Sentences

text-office = Den ovan nämnda organisationen sparar det ni fyller i för att kunna ge er råd om utbytesprogrammet.
text-size = Siffrorna gäller det senast avslutade räkenskapsåret. De visar om företaget är ett litet eller medelstort företag.
text-data = Personuppgifter behandlas i enlighet med förordning (EU) 2016/679. Ni har rätt att se, rätta och få raderat det som sparas om er.

intro-signatures = Genom underskriften bekräftar jag att dessa uppgifter är riktiga.

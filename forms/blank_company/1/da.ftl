# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Registrering af en virksomhed
running = Registrering af en virksomhed

## Parts and blocks

heading-office = Formularen
heading-company = Virksomheden
heading-size = Størrelse
heading-description = Hvad virksomheden laver
heading-contact = Kontaktperson

party-sending_company = For virksomheden

## Labels

label-address = Adresse
label-country = Land
label-function = Funktion
label-email = E-mail
label-phone = Telefon
label-registration = Registreringsnummer
label-vat = Momsnummer
label-form_number = Formularnummer
label-event_name = Arrangement
label-office_name = Organisation
label-company_name = Registreret navn
label-postal_code = Postnummer
label-city = By
label-website = Websted
label-sector = Branche
label-staff_count = Antal ansatte
label-turnover = Årlig omsætning (EUR)
label-balance = Balancesum (EUR)
label-description = I få sætninger
label-given_name = Fornavn
label-family_name = Efternavn

## Questions

question-legal_form = Juridisk form
question-side = Virksomheden ønsker at
question-topics = Emner af interesse

## Words of the closed lists

value-topic-marketing = Markedsundersøgelse og markedsføring
value-topic-development = Udvikling af produkter og tjenester
value-topic-internationalisation = Internationalisering og nye kunder
value-topic-training = Uddannelse og videnoverførsel
value-topic-research = Fælles forskning
value-topic-collaboration = Styrkelse af et eksisterende samarbejde
value-topic-other = Andet
value-legal_form-company = Selskab
value-legal_form-one_person = Enkeltmandsselskab
value-legal_form-liberal = Liberalt erhverv
value-legal_form-self_employed = Anden selvstændig virksomhed
value-side-sending = sende en deltager
value-side-host = modtage en deltager
value-side-both = begge dele

## Sentences

text-office = Organisationen nævnt ovenfor opbevarer det, De skriver, for at rådgive Dem om udvekslingsprogrammet.
text-size = Tallene er for det senest afsluttede regnskabsår. De viser, om virksomheden er en lille eller mellemstor virksomhed.
text-data = Personoplysninger behandles i overensstemmelse med forordning (EU) 2016/679. De har ret til at se, rette og få slettet det, der opbevares om Dem.

intro-signatures = Ved at underskrive bekræfter jeg, at disse oplysninger er rigtige.

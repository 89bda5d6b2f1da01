# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Utbytesavtal
running = Utbytesavtal

## Parts and blocks

part-particulars = Uppgifter
part-plan = Verksamhetsplan
part-terms = Villkor
part-signatures = Underskrifter

heading-document = Avtalet
heading-participant = Deltagare
heading-companies = Företag
heading-offices = Förmedlande organisationer
heading-stay = Vistelsens perioder
heading-grant = Bidrag
heading-working = Beräkning av bidraget
heading-instalments = Delbetalningar
heading-project = Projektet i korthet
heading-activities = Verksamhet vecka för vecka

party-participant = Deltagare
party-sending_company = Sändande företag
party-host_company = Värdföretag
party-sending_office = Sändande organisation
party-host_office = Mottagande organisation

## Labels

label-agreement_code = Dokument
label-agreement_version = Version
label-agreement_number = Utbytets nummer
label-issued_on = Utfärdandedatum
label-scheme_name = Program
label-scheme_number = Bidragsavtal
label-governing_language = Gällande språk
label-person_name = Namn
label-participant_role = Roll i företaget
label-participant_since = I företaget sedan
label-participant_job = Befattning
label-name = Namn
label-address = Adress
label-country = Land
label-registration = Registreringsnummer
label-vat = Momsregistreringsnummer
label-signatory = Företräds av
label-function = Funktion
label-email = E-post
label-phone = Telefon
label-starts = Första dag
label-ends = Sista dag
label-grant_amount = Bidrag
label-grant_rate = Belopp per månad
label-counted = Räknat
label-number = Antal
label-part = Del av månadsbeloppet
label-due = Förfaller
label-share = Andel
label-amount = Belopp
label-project = Beskrivning
label-objective = Mål
label-outcome = Förväntat resultat
label-week = Vecka
label-activity = Verksamhet
label-lead = Leds av

## Words of the closed lists

value-person_role-employee = Anställd
value-person_role-manager = Chef
value-person_role-owner = Ägare
value-person_role-co_owner = Delägare

value-topic-marketing = Marknadsundersökning och marknadsföring
value-topic-development = Utveckling av produkter och tjänster
value-topic-internationalisation = Internationalisering och nya kunder
value-topic-training = Utbildning och kunskapsöverföring
value-topic-research = Gemensam forskning
value-topic-collaboration = Stärkande av ett befintligt samarbete
value-topic-other = Annat

value-counted-months = Hela månader
value-counted-days = Ytterligare dagar

value-lead-sending = Sändande företag
value-lead-host = Värdföretag
value-lead-together = Båda företagen

value-due-signature = Efter alla parters underskrift
value-due-start = Vid vistelsens början
value-due-final_report = Efter godkännande av slutrapporterna

## Terms

section-purpose = Syfte
clause-purpose = Parterna kommer överens om en vistelse för Deltagaren hos Värdföretaget, såsom beskrivs i delarna { $part-particulars } och { $part-plan } av detta avtal.
clause-learning = Vistelsen tjänar lärande och samarbete mellan de två företagen. Den får inte användas för att ersätta personal eller tillsätta en ledig tjänst.
clause-parts = Delarna { $part-particulars }, { $part-plan } och { $part-terms } bildar tillsammans ett avtal. Om de skiljer sig åt gäller del { $part-terms }.

section-stay = Vistelsen
clause-periods = { $periods_count ->
    [one] Vistelsen äger rum under den period som anges i del { $part-particulars }.
   *[other] Vistelsen äger rum under de perioder som anges i del { $part-particulars }. Alla tillsammans räknas som en vistelse.
}
clause-change_of_dates = En ändring av tider, plats eller mål kräver skriftligt samtycke från alla parter innan den börjar gälla.
clause-early_end = Vart och ett av företagen samt Deltagaren får avsluta vistelsen i förtid av ett allvarligt skäl. De anger skälet skriftligt och underrättar utan dröjsmål båda de Förmedlande organisationerna.

section-employment = Anställning och social trygghet
clause-employed = Deltagaren förblir anställd av det Sändande företaget under hela vistelsen. Det Sändande företaget fortsätter att betala lön och socialavgifter.
clause-owner = Deltagaren förblir ägare till det Sändande företaget under hela vistelsen och ansvarar fortsatt själv för sina inkomster och socialavgifter.
clause-no_employment = Detta avtal skapar inget anställningsförhållande mellan Deltagaren och Värdföretaget. Värdföretaget är inte skyldigt Deltagaren någon lön.
clause-social_security = Före vistelsen tar det Sändande företaget reda på om ett intyg om social trygghet (formulär A1) eller en anmälan till värdlandets myndigheter krävs, och skaffar det när så är fallet.

section-sending_company = Det Sändande företaget
clause-preparation = Det Sändande företaget förbereder Deltagaren för vistelsen, befriar Deltagaren från annat arbete så länge den varar och håller kontakt under tiden.
clause-lead = Det Sändande företaget leder verksamhetsplanen i del { $part-plan } och håller den aktuell tillsammans med Värdföretaget.
clause-insurance = Det Sändande företaget ser till att Deltagaren har en sjuk-, olycksfalls- och ansvarsförsäkring som gäller i värdlandet under hela vistelsen.

section-host_company = Värdföretaget
clause-contact_person = Värdföretaget utser en kontaktperson och ger Deltagaren tillgång till de människor, lokaler, den utrustning och den information som verksamhetsplanen kräver.
clause-working_conditions = Värdföretaget tillämpar samma regler om hälsa, säkerhet och arbetstid för Deltagaren som för sin egen personal och förklarar dem den första dagen.
clause-collaboration = Deltagaren arbetar i samarbete med Värdföretagets personal. Det Sändande företagets rätt att ge anvisningar övergår inte.

section-participant = Deltagaren
clause-participation = Deltagaren genomför verksamhetsplanen omsorgsfullt och meddelar båda företagen i god tid när något står i vägen.
clause-house_rules = Deltagaren följer Värdföretagets ordningsregler och säkerhetsregler.

section-offices = De Förmedlande organisationerna
clause-sending_office = Den Sändande organisationen stöder det Sändande företaget och Deltagaren före, under och efter vistelsen och granskar verksamhetsplanen.
clause-host_office = Den Mottagande organisationen stöder Värdföretaget, hjälper Deltagaren vid ankomsten och granskar verksamhetsplanen.
clause-difficulties = Vid svårigheter försöker båda de Förmedlande organisationerna lösa dem med parterna. De ansvarar inte för företagens eller Deltagarens handlingar.

section-grant = Bidrag
clause-grant_payment = Den Sändande organisationen betalar bidraget till det Sändande företaget. Beloppet och dess beräkning anges i del { $part-particulars }.
clause-grant_instalments = Bidraget betalas i de delbetalningar som anges i del { $part-particulars }.
clause-grant_use = Bidraget bidrar till kostnaderna för resa, uppehälle i värdlandet och korta språkkurser för vistelsen. Det förs vidare till den som bär dessa kostnader.
clause-grant_repayment = Om vistelsen inte äger rum eller är kortare än avtalat återbetalas den del av bidraget som inte ska utgå inom 30 dagar efter skriftlig begäran. Hänsyn tas till det som inte kunde undvikas på grund av force majeure.

section-confidentiality = Sekretess och resultat
clause-confidentiality = Parterna håller hemligt vad de får veta om en annan parts verksamhet och som inte är offentligt. Denna skyldighet fortsätter efter vistelsen.
clause-results = Varje företag behåller de rättigheter det hade före vistelsen. Rättigheter till resultat som skapas gemensamt regleras av de två företagen i ett separat skriftligt avtal.

section-data = Personuppgifter, handlingar och synlighet
clause-data_protection = Parterna behandlar personuppgifter endast för förberedelse, genomförande, betalning och utvärdering av vistelsen och i enlighet med förordning (EU) 2016/679. De Förmedlande organisationerna informerar de berörda personerna om deras rättigheter.
clause-records = Parterna bevarar vistelsens handlingar så länge programmet kräver och visar dem på begäran för de organ som har rätt att kontrollera användningen av Europeiska unionens medel.
clause-visibility = I publikationer om vistelsen nämner parterna Europeiska unionens stöd i den form som programmet föreskriver. Namn och bilder på personer publiceras endast med deras samtycke.

section-reports = Bekräftelse och rapporter
clause-presence = Vid vistelsens slut bekräftar båda företagen skriftligt vilka dagar Deltagaren var närvarande.
clause-reports = Inom 30 dagar efter vistelsen lämnar Deltagaren, det Sändande företaget och Värdföretaget var sin slutrapport till sin Förmedlande organisation.

section-final = Slutbestämmelser
clause-amendments = Ändringar av detta avtal gäller endast skriftligt och med alla parters underskrifter. Avtalet så som det först undertecknades består oförändrat vid sidan av dem.
clause-disputes = Parterna försöker lösa tvister i godo med hjälp av de Förmedlande organisationerna. Tvingande rättsregler påverkas inte.
clause-languages = De språkversioner som trycks här har samma innebörd. Om de skiljer sig åt gäller texten i detta formulär på det gällande språket, som de Förmedlande organisationerna lämnar ut på begäran.
clause-entry_into_force = Avtalet träder i kraft den dag då den sista parten undertecknar. Varje part får ett fullständigt exemplar; kvalificerade elektroniska underskrifter är likvärdiga med underskrifter på papper.

intro-signatures = Genom underskriften bekräftar varje part att den har läst alla sidor i denna version och godkänner dem.

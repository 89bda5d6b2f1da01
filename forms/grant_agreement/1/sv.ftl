# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Bidragsavtal
running = Bidragsavtal

## Parts and blocks

part-particulars = Uppgifter
part-terms = Villkor
part-signatures = Underskrifter

heading-stay = Vistelsens perioder
heading-grant = Bidrag
heading-working = Beräkning av bidraget
heading-instalments = Delbetalningar
heading-document = Avtalet
heading-parties = Parter
heading-exchange = Utbytet som stöds
heading-account = Konto dit bidraget betalas

party-sending_company = Sändande företag
party-sending_office = Sändande organisation

## Labels

label-document_code = Dokument
label-document_version = Version
label-exchange_number = Utbytets nummer
label-issued_on = Utfärdandedatum
label-scheme_name = Program
label-scheme_number = Bidragsavtal
label-governing_language = Gällande språk
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
label-amount = Belopp
label-due = Förfaller
label-share = Andel
label-participant_name = Deltagare
label-host_company_name = Värdföretag
label-host_company_country = Land för vistelsen
label-account_holder = Kontoinnehavare
label-account_iban = IBAN
label-account_bank = Bank

## Words of the closed lists

value-counted-months = Hela månader
value-counted-days = Ytterligare dagar
value-due-signature = Efter underskrift av detta avtal
value-due-start = Vid vistelsens början
value-due-final_report = Efter godkännande av slutrapporterna

## Sentences

section-purpose = Syfte

section-final = Slutbestämmelser
clause-disputes = Parterna försöker lösa tvister i godo med hjälp av de Förmedlande organisationerna. Tvingande rättsregler påverkas inte.
clause-languages = De språkversioner som trycks här har samma innebörd. Om de skiljer sig åt gäller texten i detta formulär på det gällande språket, som de Förmedlande organisationerna lämnar ut på begäran.
clause-purpose = Den Sändande organisationen stöder det utbyte som anges i del { $part-particulars } med ett bidrag till det Sändande företaget.
clause-stay = Vistelsen och dess verksamhetsplan regleras i det utbytesavtal som alla parter i utbytet undertecknar.

section-payment = Belopp och betalning
clause-payment = Bidragets belopp och dess beräkning anges i del { $part-particulars }. Det beräknas enligt de belopp i programmet som gäller på utfärdandedatumet.
clause-instalments = Bidraget betalas i de delbetalningar som anges i del { $part-particulars }.
clause-account = Betalningar görs till det konto som anges i del { $part-particulars }. Det Sändande företaget meddelar en ändring av kontot skriftligt.

section-use = Användning av bidraget
clause-use = Bidraget bidrar till kostnaderna för resa, uppehälle i värdlandet och korta språkkurser för vistelsen.
clause-passed_on = Det Sändande företaget för vidare bidraget till Deltagaren i den mån Deltagaren bär dessa kostnader.
clause-no_double = Samma kostnader får inte betalas en andra gång med andra medel från Europeiska unionen.

section-duties = Det Sändande företagets skyldigheter
clause-insurance = Det Sändande företaget ser till att Deltagaren har en sjuk-, olycksfalls- och ansvarsförsäkring som gäller i värdlandet under hela vistelsen.
clause-reports = Inom 30 dagar efter vistelsen lämnar det Sändande företaget närvarobekräftelsen och slutrapporterna till den Sändande organisationen.
clause-news = Det Sändande företaget meddelar den Sändande organisationen utan dröjsmål när vistelsen skjuts upp, förkortas, avbryts eller ställs in.

section-repayment = Återbetalning
clause-repayment = Om vistelsen inte äger rum eller är kortare än avtalat återbetalas den del av bidraget som inte ska utgå inom 30 dagar efter skriftlig begäran. Detsamma gäller om skyldigheterna i detta avtal inte uppfylls.
clause-force_majeure = Hänsyn tas till det som inte kunde undvikas på grund av force majeure.

section-records = Handlingar, personuppgifter och synlighet
clause-records = Det Sändande företaget bevarar utbytets handlingar så länge programmet kräver och visar dem på begäran för de organ som har rätt att kontrollera användningen av Europeiska unionens medel.
clause-data = Parterna behandlar personuppgifter endast för betalning och utvärdering av bidraget och i enlighet med förordning (EU) 2016/679.
clause-visibility = I publikationer om utbytet nämner det Sändande företaget Europeiska unionens stöd i den form som programmet föreskriver.
clause-amendments = Ändringar av detta avtal gäller endast skriftligt och med båda parternas underskrifter.
clause-entry_into_force = Avtalet träder i kraft den dag då den andra parten undertecknar. Varje part får ett fullständigt exemplar; kvalificerade elektroniska underskrifter är likvärdiga med underskrifter på papper.

intro-signatures = Genom underskriften bekräftar båda parterna att de har läst alla sidor i denna version och godkänner dem.

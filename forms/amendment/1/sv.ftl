# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Ändring av utbytesavtalet
running = Ändring av utbytesavtalet

## Parts and blocks

part-particulars = Uppgifter
part-terms = Villkor
part-signatures = Underskrifter
part-changes = Ändringar

heading-participant = Deltagare
heading-companies = Företag
heading-offices = Förmedlande organisationer
heading-document = Ändringen
heading-reason = Varför avtalet ändras
heading-old_periods = Vistelsens perioder hittills
heading-new_periods = Vistelsens nya perioder
heading-grant = Bidrag
heading-changes = Andra ändringar

party-participant = Deltagare
party-sending_company = Sändande företag
party-host_company = Värdföretag
party-sending_office = Sändande organisation
party-host_office = Mottagande organisation

## Labels

label-document_code = Dokument
label-document_version = Version
label-exchange_number = Utbytets nummer
label-issued_on = Utfärdandedatum
label-scheme_name = Program
label-governing_language = Gällande språk
label-person_name = Namn
label-name = Namn
label-country = Land
label-starts = Första dag
label-ends = Sista dag
label-agreement_version = Ändrar version
label-agreement_issued_on = Avtalets datum
label-reason = Skäl
label-old_grant = Hittills
label-new_grant = Från och med nu
label-subject = Vad som ändras
label-before = Hittills
label-after = Från och med nu

## Words of the closed lists

value-subject-place = Plats för vistelsen
value-subject-plan = Verksamhetsplan
value-subject-contact = Kontaktperson
value-subject-signatory = Företräds av
value-subject-other = Annat

## Sentences

section-final = Slutbestämmelser
clause-languages = De språkversioner som trycks här har samma innebörd. Om de skiljer sig åt gäller texten i detta formulär på det gällande språket, som de Förmedlande organisationerna lämnar ut på begäran.

section-effect = Ändringens verkan
clause-changes = Parterna ändrar utbytesavtalet så som anges i del { $part-changes }. Det som anges där ersätter vad avtalet sade förut.
clause-dates = De nya perioderna ersätter alla tidigare avtalade perioder av vistelsen.
clause-grant = Bidragets nya belopp ersätter det tidigare avtalade beloppet. Det som redan har betalats räknas av.
clause-rest = Allt annat i avtalet förblir oförändrat.
clause-kept = Avtalet så som det först undertecknades består oförändrat vid sidan av denna ändring. Båda bevaras tillsammans.
clause-entry_into_force = Ändringen börjar gälla den dag då den sista parten undertecknar. Varje part får ett fullständigt exemplar; kvalificerade elektroniska underskrifter är likvärdiga med underskrifter på papper.

intro-signatures = Genom underskriften bekräftar varje part att den har läst alla sidor i denna ändring och godkänner dem.

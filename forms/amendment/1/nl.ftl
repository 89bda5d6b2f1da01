# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Wijziging van de uitwisselingsovereenkomst
running = Wijziging van de uitwisselingsovereenkomst

## Parts and blocks

part-particulars = Gegevens
part-terms = Voorwaarden
part-signatures = Handtekeningen
part-changes = Wijzigingen

heading-participant = Deelnemer
heading-companies = Ondernemingen
heading-offices = Bemiddelende Organisaties
heading-document = De wijziging
heading-reason = Waarom de overeenkomst verandert
heading-old_periods = Perioden van het verblijf tot nu toe
heading-new_periods = Nieuwe perioden van het verblijf
heading-grant = Subsidie
heading-changes = Overige wijzigingen

party-participant = Deelnemer
party-sending_company = Zendende Onderneming
party-host_company = Gastonderneming
party-sending_office = Zendende Organisatie
party-host_office = Ontvangende Organisatie

## Labels

label-document_code = Document
label-document_version = Versie
label-exchange_number = Nummer van de uitwisseling
label-issued_on = Datum van afgifte
label-scheme_name = Programma
label-governing_language = Beslissende taal
label-person_name = Naam
label-name = Naam
label-country = Land
label-starts = Eerste dag
label-ends = Laatste dag
label-agreement_version = Wijzigt versie
label-agreement_issued_on = Datum van de overeenkomst
label-reason = Reden
label-old_grant = Tot nu toe
label-new_grant = Voortaan
label-subject = Wat verandert
label-before = Tot nu toe
label-after = Voortaan

## Words of the closed lists

value-subject-place = Plaats van het verblijf
value-subject-plan = Activiteitenplan
value-subject-contact = Contactpersoon
value-subject-signatory = Vertegenwoordigd door
value-subject-other = Overig

## Sentences

section-final = Slotbepalingen
clause-languages = De hier gedrukte taalversies hebben dezelfde betekenis. Als zij van elkaar afwijken, gaat de tekst van dit formulier in de beslissende taal voor, die de Bemiddelende Organisaties op verzoek verstrekken.

section-effect = Wat de wijziging bewerkt
clause-changes = De partijen wijzigen de uitwisselingsovereenkomst zoals vermeld in deel { $part-changes }. Wat daar staat, vervangt wat de overeenkomst eerder bepaalde.
clause-dates = De nieuwe perioden vervangen alle eerder overeengekomen perioden van het verblijf.
clause-grant = Het nieuwe bedrag van de subsidie vervangt het eerder overeengekomen bedrag. Wat al is betaald, wordt daarmee verrekend.
clause-rest = Al het overige in de overeenkomst blijft ongewijzigd.
clause-kept = De overeenkomst zoals oorspronkelijk ondertekend blijft ongewijzigd naast deze wijziging bestaan. Beide worden samen bewaard.
clause-entry_into_force = De wijziging wordt van kracht op de dag waarop de laatste partij ondertekent. Elke partij ontvangt een volledig exemplaar; gekwalificeerde elektronische handtekeningen zijn gelijk aan handtekeningen op papier.

intro-signatures = Met de handtekening bevestigt elke partij dat zij alle bladzijden van deze wijziging heeft gelezen en ermee instemt.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Ændring af udvekslingsaftalen
running = Ændring af udvekslingsaftalen

## Parts and blocks

part-particulars = Oplysninger
part-terms = Vilkår
part-signatures = Underskrifter
part-changes = Ændringer

heading-participant = Deltager
heading-companies = Virksomheder
heading-offices = Formidlende organisationer
heading-document = Ændringen
heading-reason = Hvorfor aftalen ændres
heading-old_periods = Opholdets perioder indtil nu
heading-new_periods = Opholdets nye perioder
heading-grant = Tilskud
heading-changes = Andre ændringer

party-participant = Deltager
party-sending_company = Afsendende virksomhed
party-host_company = Værtsvirksomhed
party-sending_office = Afsendende organisation
party-host_office = Modtagende organisation

## Labels

label-document_code = Dokument
label-document_version = Version
label-exchange_number = Udvekslingens nummer
label-issued_on = Udstedelsesdato
label-scheme_name = Program
label-governing_language = Gældende sprog
label-person_name = Navn
label-name = Navn
label-country = Land
label-starts = Første dag
label-ends = Sidste dag
label-agreement_version = Ændrer version
label-agreement_issued_on = Aftalens dato
label-reason = Grund
label-old_grant = Indtil nu
label-new_grant = Fra nu af
label-subject = Hvad der ændres
label-before = Indtil nu
label-after = Fra nu af

## Words of the closed lists

value-subject-place = Opholdssted
value-subject-plan = Aktivitetsplan
value-subject-contact = Kontaktperson
value-subject-signatory = Repræsenteret ved
value-subject-other = Andet

## Sentences

section-final = Afsluttende bestemmelser
clause-languages = De sprogversioner, der er trykt her, har samme betydning. Hvis de afviger fra hinanden, gælder teksten i denne formular på det gældende sprog, som de Formidlende organisationer udleverer på anmodning.

section-effect = Ændringens virkning
clause-changes = Parterne ændrer udvekslingsaftalen som angivet i del { $part-changes }. Det, der står der, erstatter, hvad aftalen sagde før.
clause-dates = De nye perioder erstatter alle tidligere aftalte perioder af opholdet.
clause-grant = Det nye tilskudsbeløb erstatter det tidligere aftalte beløb. Hvad der allerede er udbetalt, modregnes.
clause-rest = Alt andet i aftalen forbliver uændret.
clause-kept = Aftalen, som den først blev underskrevet, består uændret ved siden af denne ændring. Begge opbevares sammen.
clause-entry_into_force = Ændringen får virkning den dag, den sidste part underskriver. Hver part får ét fuldstændigt eksemplar; kvalificerede elektroniske signaturer er ligestillet med underskrifter på papir.

intro-signatures = Ved at underskrive bekræfter hver part, at den har læst alle sider i denne ændring og er enig i dem.

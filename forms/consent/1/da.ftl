# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Samtykke
running = Samtykke

## Parts and blocks

heading-office = Hvem der beder om Deres samtykke
heading-document = Formularen
heading-person = Hvem der giver samtykke

party-participant = Personens underskrift

## Labels

label-document_code = Dokument
label-issued_on = Udstedelsesdato
label-scheme_name = Program
label-person_name = Navn
label-name = Navn
label-address = Adresse
label-email = E-mail
label-company = Selskab
label-text_version = Tekstens version

## Questions

question-purposes = Jeg giver samtykke til følgende

## Words of the closed lists

value-purpose-catalogue = Profil vist uden navn til partnerorganisationer
value-purpose-publicity = Omtale med navn og billede
value-purpose-newsletter = Nyhedsbrev

detail-purpose-catalogue = Min profil må vises til programmets partnerorganisationer uden mit navn, så de kan finde et match. Mit navn og hvordan jeg kan kontaktes, vises først til en partnerorganisation, når begge organisationer har accepteret et match.
detail-purpose-publicity = Organisationen må bruge mit navn, mit billede og historien om min udveksling til at gøre programmet kendt.
detail-purpose-newsletter = Organisationen må sende mig nyheder om programmet pr. e-mail.

## Sentences

text-voluntary = Deres samtykke er frivilligt. De kan deltage i udvekslingen uden det, og De kan give samtykke til ét formål uden de andre.
text-rights = De har ret til at se, rette og få slettet det, der opbevares om Dem, og til at klage til en tilsynsmyndighed i overensstemmelse med forordning (EU) 2016/679.
text-withdrawal = Jeg kan til enhver tid trække hvert af disse samtykker tilbage lige så let, som jeg gav det. Hvad der er gjort indtil da, forbliver lovligt.

intro-signatures = Ved at underskrive bekræfter jeg, at jeg selv har sat krydserne.

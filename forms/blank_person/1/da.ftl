# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Fortæl os om Dem selv og Deres virksomhed
running = Registrering af en person

## Parts and blocks

heading-office = Formularen
heading-visitor = Deres oplysninger
heading-person = Dem selv
heading-work = Deres arbejde
heading-languages = Sprog, De taler ud over Deres eget
heading-wish = Deres ønske

party-participant = Personens underskrift

## Labels

label-country = Land
label-email = E-mail
label-phone = Telefon
label-form_number = Formularnummer
label-event_name = Arrangement
label-office_name = Organisation
label-company = Selskab
label-person_name = For- og efternavn
label-reach = E-mail eller telefon
label-given_name = Fornavn
label-family_name = Efternavn
label-language = Sprog til breve
label-job = Stillingsbetegnelse
label-since = I virksomheden siden (dag, måned, år)
label-skills = Hvad De er god til
label-first_language = Første sprog
label-second_language = Andet sprog
label-countries = Lande, De gerne vil til
label-months = Hvornår og i hvor mange måneder
label-goals = Hvad De vil lære der

## Questions

question-role = Deres rolle i virksomheden
question-contract = Deres kontrakt
question-levels = Hvor godt De taler dem (A1 begynder, C2 meget godt)
question-topics = Emner, der interesserer Dem
question-purposes = Jeg giver samtykke

item-levels-first = Første sprog
item-levels-second = Andet sprog

## Words of the closed lists

value-person_role-employee = Ansat
value-person_role-manager = Leder
value-person_role-owner = Ejer
value-person_role-co_owner = Medejer
value-topic-marketing = Markedsundersøgelse og markedsføring
value-topic-development = Udvikling af produkter og tjenester
value-topic-internationalisation = Internationalisering og nye kunder
value-topic-training = Uddannelse og videnoverførsel
value-topic-research = Fælles forskning
value-topic-collaboration = Styrkelse af et eksisterende samarbejde
value-topic-other = Andet
value-contract-full_time = Fuld tid
value-contract-part_time = Deltid
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil vist uden navn til partnerorganisationer
value-purpose-publicity = Omtale med navn og billede
value-purpose-newsletter = Nyhedsbrev

detail-purpose-catalogue = Min profil må vises til programmets partnerorganisationer uden mit navn, så de kan finde et match. Mit navn og hvordan jeg kan kontaktes, vises først til en partnerorganisation, når begge organisationer har accepteret et match.
detail-purpose-publicity = Organisationen må bruge mit navn, mit billede og historien om min udveksling til at gøre programmet kendt.
detail-purpose-newsletter = Organisationen må sende mig nyheder om programmet pr. e-mail.

## Sentences

text-office = Organisationen nævnt ovenfor opbevarer det, De skriver, for at rådgive Dem om udvekslingsprogrammet.
text-withdrawal = Jeg kan til enhver tid trække hvert af disse samtykker tilbage lige så let, som jeg gav det. Hvad der er gjort indtil da, forbliver lovligt.

intro-signatures = Ved at underskrive bekræfter jeg, at disse oplysninger er rigtige, og at jeg selv har sat krydserne.

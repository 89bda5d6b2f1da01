# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Udvekslingsaftale
running = Udvekslingsaftale

## Parts and blocks

part-particulars = Oplysninger
part-plan = Aktivitetsplan
part-terms = Vilkår
part-signatures = Underskrifter

heading-document = Aftalen
heading-participant = Deltager
heading-companies = Virksomheder
heading-offices = Formidlende organisationer
heading-stay = Opholdets perioder
heading-grant = Tilskud
heading-working = Beregning af tilskuddet
heading-instalments = Rater
heading-project = Projektet i korte træk
heading-activities = Aktiviteter uge for uge

party-participant = Deltager
party-sending_company = Afsendende virksomhed
party-host_company = Værtsvirksomhed
party-sending_office = Afsendende organisation
party-host_office = Modtagende organisation

## Labels

label-agreement_code = Dokument
label-agreement_version = Version
label-agreement_number = Udvekslingens nummer
label-issued_on = Udstedelsesdato
label-scheme_name = Program
label-scheme_number = Tilskudsaftale
label-governing_language = Gældende sprog
label-person_name = Navn
label-participant_role = Rolle i virksomheden
label-participant_since = I virksomheden siden
label-participant_job = Stillingsbetegnelse
label-name = Navn
label-address = Adresse
label-country = Land
label-registration = Registreringsnummer
label-vat = Momsnummer
label-signatory = Repræsenteret ved
label-function = Funktion
label-email = E-mail
label-phone = Telefon
label-starts = Første dag
label-ends = Sidste dag
label-grant_amount = Tilskud
label-grant_rate = Sats pr. måned
label-counted = Medregnet
label-number = Antal
label-part = Del af månedssatsen
label-due = Forfalder
label-share = Andel
label-amount = Beløb
label-project = Beskrivelse
label-objective = Mål
label-outcome = Forventet resultat
label-week = Uge
label-activity = Aktiviteter
label-lead = Ledes af

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

value-counted-months = Hele måneder
value-counted-days = Yderligere dage

value-lead-sending = Afsendende virksomhed
value-lead-host = Værtsvirksomhed
value-lead-together = Begge virksomheder

value-due-signature = Efter alle parters underskrift
value-due-start = Ved opholdets begyndelse
value-due-final_report = Efter godkendelse af slutrapporterne

## Terms

section-purpose = Formål
clause-purpose = Parterne aftaler et ophold for Deltageren hos Værtsvirksomheden som beskrevet i del { $part-particulars } og { $part-plan } af denne aftale.
clause-learning = Opholdet tjener læring og samarbejde mellem de to virksomheder. Det må ikke bruges til at erstatte personale eller besætte en ledig stilling.
clause-parts = Del { $part-particulars }, { $part-plan } og { $part-terms } udgør tilsammen én aftale. Hvis de afviger fra hinanden, gælder del { $part-terms }.

section-stay = Opholdet
clause-periods = { $periods_count ->
    [one] Opholdet finder sted i den periode, der er angivet i del { $part-particulars }.
   *[other] Opholdet finder sted i de perioder, der er angivet i del { $part-particulars }. Tilsammen regnes de som ét ophold.
}
clause-change_of_dates = En ændring af datoer, sted eller mål kræver skriftligt samtykke fra alle parter, før den får virkning.
clause-early_end = Hver virksomhed og Deltageren kan afslutte opholdet før tid af en alvorlig grund. De angiver grunden skriftligt og underretter straks begge Formidlende organisationer.

section-employment = Ansættelse og social sikring
clause-employed = Deltageren forbliver ansat i den Afsendende virksomhed under hele opholdet. Den Afsendende virksomhed betaler fortsat løn og sociale bidrag.
clause-owner = Deltageren forbliver ejer af den Afsendende virksomhed under hele opholdet og er fortsat selv ansvarlig for egen indkomst og sociale bidrag.
clause-no_employment = Denne aftale skaber intet ansættelsesforhold mellem Deltageren og Værtsvirksomheden. Værtsvirksomheden skylder ikke Deltageren løn.
clause-social_security = Før opholdet undersøger den Afsendende virksomhed, om der kræves en attest for social sikring (blanket A1) eller en anmeldelse til værtslandets myndigheder, og skaffer den, hvor det er tilfældet.

section-sending_company = Den Afsendende virksomhed
clause-preparation = Den Afsendende virksomhed forbereder Deltageren på opholdet, fritager Deltageren for andet arbejde, så længe det varer, og holder kontakt undervejs.
clause-lead = Den Afsendende virksomhed leder aktivitetsplanen i del { $part-plan } og holder den ajour sammen med Værtsvirksomheden.
clause-insurance = Den Afsendende virksomhed sørger for, at Deltageren har en syge-, ulykkes- og ansvarsforsikring, der gælder i værtslandet under hele opholdet.

section-host_company = Værtsvirksomheden
clause-contact_person = Værtsvirksomheden udpeger en kontaktperson og giver Deltageren adgang til de mennesker, lokaler, det udstyr og de oplysninger, som aktivitetsplanen kræver.
clause-working_conditions = Værtsvirksomheden anvender de samme regler om sundhed, sikkerhed og arbejdstid for Deltageren som for sit eget personale og forklarer dem den første dag.
clause-collaboration = Deltageren arbejder i samarbejde med Værtsvirksomhedens personale. Den Afsendende virksomheds ret til at give instrukser overgår ikke.

section-participant = Deltageren
clause-participation = Deltageren udfører aktivitetsplanen med omhu og giver begge virksomheder besked i god tid, når noget står i vejen.
clause-house_rules = Deltageren følger Værtsvirksomhedens husorden og sikkerhedsregler.

section-offices = De Formidlende organisationer
clause-sending_office = Den Afsendende organisation støtter den Afsendende virksomhed og Deltageren før, under og efter opholdet og gennemgår aktivitetsplanen.
clause-host_office = Den Modtagende organisation støtter Værtsvirksomheden, hjælper Deltageren ved ankomsten og gennemgår aktivitetsplanen.
clause-difficulties = Ved vanskeligheder forsøger begge Formidlende organisationer at løse dem sammen med parterne. De hæfter ikke for virksomhedernes eller Deltagerens handlinger.

section-grant = Tilskud
clause-grant_payment = Den Afsendende organisation udbetaler tilskuddet til den Afsendende virksomhed. Beløbet og beregningen er angivet i del { $part-particulars }.
clause-grant_instalments = Tilskuddet udbetales i de rater, der er angivet i del { $part-particulars }.
clause-grant_use = Tilskuddet bidrager til udgifterne til rejse, ophold i værtslandet og korte sprogkurser til opholdet. Det gives videre til den, der afholder disse udgifter.
clause-grant_repayment = Hvis opholdet ikke finder sted eller er kortere end aftalt, tilbagebetales den del af tilskuddet, som der ikke er krav på, inden for 30 dage efter skriftlig anmodning. Der tages hensyn til det, der ikke kunne undgås på grund af force majeure.

section-confidentiality = Fortrolighed og resultater
clause-confidentiality = Parterne hemmeligholder, hvad de får at vide om en anden parts forretning, og som ikke er offentligt. Denne pligt fortsætter efter opholdet.
clause-results = Hver virksomhed beholder de rettigheder, den havde før opholdet. Rettigheder til resultater, der skabes i fællesskab, reguleres af de to virksomheder i en særskilt skriftlig aftale.

section-data = Personoplysninger, dokumenter og synlighed
clause-data_protection = Parterne behandler kun personoplysninger til forberedelse, gennemførelse, betaling og evaluering af opholdet og i overensstemmelse med forordning (EU) 2016/679. De Formidlende organisationer oplyser de berørte personer om deres rettigheder.
clause-records = Parterne opbevarer opholdets dokumenter, så længe programmet kræver det, og viser dem på anmodning til de organer, der har ret til at kontrollere brugen af Den Europæiske Unions midler.
clause-visibility = I publikationer om opholdet nævner parterne Den Europæiske Unions støtte i den form, som programmet foreskriver. Navne og billeder af personer offentliggøres kun med deres samtykke.

section-reports = Bekræftelse og rapporter
clause-presence = Ved opholdets afslutning bekræfter begge virksomheder skriftligt de dage, hvor Deltageren var til stede.
clause-reports = Inden for 30 dage efter opholdet afleverer Deltageren, den Afsendende virksomhed og Værtsvirksomheden hver en slutrapport til deres Formidlende organisation.

section-final = Afsluttende bestemmelser
clause-amendments = Ændringer af denne aftale gælder kun skriftligt og med alle parters underskrifter. Aftalen, som den først blev underskrevet, består uændret ved siden af dem.
clause-disputes = Parterne forsøger at bilægge tvister i mindelighed med hjælp fra de Formidlende organisationer. Ufravigelige retsregler berøres ikke.
clause-languages = De sprogversioner, der er trykt her, har samme betydning. Hvis de afviger fra hinanden, gælder teksten i denne formular på det gældende sprog, som de Formidlende organisationer udleverer på anmodning.
clause-entry_into_force = Aftalen træder i kraft den dag, den sidste part underskriver. Hver part får ét fuldstændigt eksemplar; kvalificerede elektroniske signaturer er ligestillet med underskrifter på papir.

intro-signatures = Ved at underskrive bekræfter hver part, at den har læst alle sider i denne version og er enig i dem.

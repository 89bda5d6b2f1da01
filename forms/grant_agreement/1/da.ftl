# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Tilskudsaftale
running = Tilskudsaftale

## Parts and blocks

part-particulars = Oplysninger
part-terms = Vilkår
part-signatures = Underskrifter

heading-stay = Opholdets perioder
heading-grant = Tilskud
heading-working = Beregning af tilskuddet
heading-instalments = Rater
heading-document = Aftalen
heading-parties = Parter
heading-exchange = Den støttede udveksling
heading-account = Konto, som tilskuddet udbetales til

party-sending_company = Afsendende virksomhed
party-sending_office = Afsendende organisation

## Labels

label-document_code = Dokument
label-document_version = Version
label-exchange_number = Udvekslingens nummer
label-issued_on = Udstedelsesdato
label-scheme_name = Program
label-scheme_number = Tilskudsaftale
label-governing_language = Gældende sprog
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
label-amount = Beløb
label-due = Forfalder
label-share = Andel
label-participant_name = Deltager
label-host_company_name = Værtsvirksomhed
label-host_company_country = Opholdets land
label-account_holder = Kontohaver
label-account_iban = IBAN
label-account_bank = Bank

## Words of the closed lists

value-counted-months = Hele måneder
value-counted-days = Yderligere dage
value-due-signature = Efter underskrift af denne aftale
value-due-start = Ved opholdets begyndelse
value-due-final_report = Efter godkendelse af slutrapporterne

## Sentences

section-purpose = Formål

section-final = Afsluttende bestemmelser
clause-disputes = Parterne forsøger at bilægge tvister i mindelighed med hjælp fra de Formidlende organisationer. Ufravigelige retsregler berøres ikke.
clause-languages = De sprogversioner, der er trykt her, har samme betydning. Hvis de afviger fra hinanden, gælder teksten i denne formular på det gældende sprog, som de Formidlende organisationer udleverer på anmodning.
clause-purpose = Den Afsendende organisation støtter den udveksling, der er angivet i del { $part-particulars }, med et tilskud til den Afsendende virksomhed.
clause-stay = Opholdet og dets aktivitetsplan er reguleret i den udvekslingsaftale, som alle udvekslingens parter underskriver.

section-payment = Beløb og betaling
clause-payment = Tilskuddets beløb og beregningen er angivet i del { $part-particulars }. Det beregnes efter de satser i programmet, der gælder på udstedelsesdatoen.
clause-instalments = Tilskuddet udbetales i de rater, der er angivet i del { $part-particulars }.
clause-account = Betalinger sker til den konto, der er angivet i del { $part-particulars }. Den Afsendende virksomhed meddeler skriftligt en ændring af kontoen.

section-use = Brug af tilskuddet
clause-use = Tilskuddet bidrager til udgifterne til rejse, ophold i værtslandet og korte sprogkurser til opholdet.
clause-passed_on = Den Afsendende virksomhed giver tilskuddet videre til Deltageren, i det omfang Deltageren afholder disse udgifter.
clause-no_double = De samme udgifter må ikke betales en anden gang af andre midler fra Den Europæiske Union.

section-duties = Den Afsendende virksomheds pligter
clause-insurance = Den Afsendende virksomhed sørger for, at Deltageren har en syge-, ulykkes- og ansvarsforsikring, der gælder i værtslandet under hele opholdet.
clause-reports = Inden for 30 dage efter opholdet afleverer den Afsendende virksomhed bekræftelsen af tilstedeværelse og slutrapporterne til den Afsendende organisation.
clause-news = Den Afsendende virksomhed giver straks den Afsendende organisation besked, når opholdet udsættes, afkortes, afbrydes eller opgives.

section-repayment = Tilbagebetaling
clause-repayment = Hvis opholdet ikke finder sted eller er kortere end aftalt, tilbagebetales den del af tilskuddet, som der ikke er krav på, inden for 30 dage efter skriftlig anmodning. Det samme gælder, hvis pligterne i denne aftale ikke opfyldes.
clause-force_majeure = Der tages hensyn til det, der ikke kunne undgås på grund af force majeure.

section-records = Dokumenter, personoplysninger og synlighed
clause-records = Den Afsendende virksomhed opbevarer udvekslingens dokumenter, så længe programmet kræver det, og viser dem på anmodning til de organer, der har ret til at kontrollere brugen af Den Europæiske Unions midler.
clause-data = Parterne behandler kun personoplysninger til udbetaling og evaluering af tilskuddet og i overensstemmelse med forordning (EU) 2016/679.
clause-visibility = I publikationer om udvekslingen nævner den Afsendende virksomhed Den Europæiske Unions støtte i den form, som programmet foreskriver.
clause-amendments = Ændringer af denne aftale gælder kun skriftligt og med begge parters underskrifter.
clause-entry_into_force = Aftalen træder i kraft den dag, den anden part underskriver. Hver part får ét fuldstændigt eksemplar; kvalificerede elektroniske signaturer er ligestillet med underskrifter på papir.

intro-signatures = Ved at underskrive bekræfter begge parter, at de har læst alle sider i denne version og er enige i dem.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Piekrišana
running = Piekrišana

## Parts and blocks

heading-office = Kas lūdz jūsu piekrišanu
heading-document = Veidlapa
heading-person = Kas dod piekrišanu

party-participant = Personas paraksts

## Labels

label-document_code = Dokuments
label-issued_on = Izdošanas datums
label-scheme_name = Programma
label-person_name = Vārds vai nosaukums
label-name = Vārds vai nosaukums
label-address = Adrese
label-email = E-pasts
label-company = Sabiedrība
label-text_version = Teksta versija

## Questions

question-purposes = Es piekrītu turpmāk minētajam

## Words of the closed lists

value-purpose-catalogue = Profils, ko rāda partnerorganizācijām bez vārda
value-purpose-publicity = Publicitāte ar vārdu un attēlu
value-purpose-newsletter = Jaunumu vēstule

detail-purpose-catalogue = Manu profilu drīkst rādīt programmas partnerorganizācijām bez mana vārda, lai tās varētu atrast atbilstību. Manu vārdu un to, kā mani sasniegt, partnerorganizācijai parāda tikai pēc tam, kad abas organizācijas ir pieņēmušas atbilstību.
detail-purpose-publicity = Organizācija drīkst izmantot manu vārdu, attēlu un manas apmaiņas stāstu, lai iepazīstinātu ar programmu.
detail-purpose-newsletter = Organizācija drīkst sūtīt man programmas jaunumus pa e-pastu.

## Sentences

text-voluntary = Jūsu piekrišana ir brīvprātīga. Apmaiņā varat piedalīties arī bez tās, un vienam nolūkam varat piekrist bez pārējiem.
text-rights = Jums ir tiesības redzēt, labot un dzēst to, kas par jums tiek glabāts, un iesniegt sūdzību uzraudzības iestādē saskaņā ar Regulu (ES) 2016/679.
text-withdrawal = Katru no šīm piekrišanām varu jebkurā laikā atsaukt tikpat viegli, kā to devu. Līdz tam paveiktais paliek likumīgs.

intro-signatures = Parakstot apstiprinu, ka lodziņus atzīmēju pats vai pati.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Pastāstiet par sevi un savu uzņēmumu
running = Personas pieteikums

## Parts and blocks

heading-office = Veidlapa
heading-visitor = Jūsu dati
heading-person = Par jums
heading-work = Jūsu darbs
heading-languages = Valodas, kurās runājat, papildus savai
heading-wish = Jūsu vēlme

party-participant = Personas paraksts

## Labels

label-country = Valsts
label-email = E-pasts
label-phone = Tālrunis
label-form_number = Veidlapas numurs
label-event_name = Pasākums
label-office_name = Organizācija
label-company = Sabiedrība
label-person_name = Vārds un uzvārds
label-reach = E-pasts vai tālrunis
label-given_name = Vārds
label-family_name = Uzvārds
label-language = Sarakstes valoda
label-job = Amats
label-since = Uzņēmumā kopš (diena, mēnesis, gads)
label-skills = Ko labi protat
label-first_language = Pirmā valoda
label-second_language = Otrā valoda
label-countries = Valstis, uz kurām vēlaties doties
label-months = Kad un uz cik mēnešiem
label-goals = Ko vēlaties tur iemācīties

## Questions

question-role = Jūsu loma uzņēmumā
question-contract = Jūsu līgums
question-levels = Cik labi tajās runājat (A1 iesācējs, C2 ļoti labi)
question-topics = Tēmas, kas jūs interesē
question-purposes = Es piekrītu

item-levels-first = Pirmā valoda
item-levels-second = Otrā valoda

## Words of the closed lists

value-person_role-employee = Darbinieks
value-person_role-manager = Vadītājs
value-person_role-owner = Īpašnieks
value-person_role-co_owner = Līdzīpašnieks
value-topic-marketing = Tirgus izpēte un tirgvedība
value-topic-development = Produktu un pakalpojumu izstrāde
value-topic-internationalisation = Internacionalizācija un jauni klienti
value-topic-training = Apmācība un zināšanu nodošana
value-topic-research = Kopīgi pētījumi
value-topic-collaboration = Esošas sadarbības stiprināšana
value-topic-other = Cits
value-contract-full_time = Pilna slodze
value-contract-part_time = Nepilna slodze
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profils, ko rāda partnerorganizācijām bez vārda
value-purpose-publicity = Publicitāte ar vārdu un attēlu
value-purpose-newsletter = Jaunumu vēstule

detail-purpose-catalogue = Manu profilu drīkst rādīt programmas partnerorganizācijām bez mana vārda, lai tās varētu atrast atbilstību. Manu vārdu un to, kā mani sasniegt, partnerorganizācijai parāda tikai pēc tam, kad abas organizācijas ir pieņēmušas atbilstību.
detail-purpose-publicity = Organizācija drīkst izmantot manu vārdu, attēlu un manas apmaiņas stāstu, lai iepazīstinātu ar programmu.
detail-purpose-newsletter = Organizācija drīkst sūtīt man programmas jaunumus pa e-pastu.

## Sentences

text-office = Iepriekš minētā organizācija glabā to, ko ierakstāt, lai jums sniegtu padomu par apmaiņas programmu.
text-withdrawal = Katru no šīm piekrišanām varu jebkurā laikā atsaukt tikpat viegli, kā to devu. Līdz tam paveiktais paliek likumīgs.

intro-signatures = Parakstot apstiprinu, ka šīs ziņas ir patiesas un ka lodziņus atzīmēju pats vai pati.

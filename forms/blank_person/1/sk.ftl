# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Povedzte nám o sebe a svojom podniku
running = Prihláška osoby

## Parts and blocks

heading-office = Formulár
heading-visitor = Vaše údaje
heading-person = O Vás
heading-work = Vaša práca
heading-languages = Jazyky, ktorými hovoríte okrem svojho
heading-wish = Vaše želanie

party-participant = Podpis osoby

## Labels

label-country = Krajina
label-email = E-mail
label-phone = Telefón
label-form_number = Číslo formulára
label-event_name = Podujatie
label-office_name = Organizácia
label-company = Spoločnosť
label-person_name = Meno a priezvisko
label-reach = E-mail alebo telefón
label-given_name = Krstné meno
label-family_name = Priezvisko
label-language = Jazyk korešpondencie
label-job = Pracovné zaradenie
label-since = V podniku od (deň, mesiac, rok)
label-skills = Čo dobre viete
label-first_language = Prvý jazyk
label-second_language = Druhý jazyk
label-countries = Krajiny, kam chcete ísť
label-months = Kedy a na koľko mesiacov
label-goals = Čo sa tam chcete naučiť

## Questions

question-role = Vaše postavenie v podniku
question-contract = Vaša zmluva
question-levels = Ako dobre nimi hovoríte (A1 začiatočník, C2 veľmi dobre)
question-topics = Témy, ktoré Vás zaujímajú
question-purposes = Súhlasím

item-levels-first = Prvý jazyk
item-levels-second = Druhý jazyk

## Words of the closed lists

value-person_role-employee = Zamestnanec
value-person_role-manager = Vedúci pracovník
value-person_role-owner = Vlastník
value-person_role-co_owner = Spoluvlastník
value-topic-marketing = Prieskum trhu a marketing
value-topic-development = Vývoj výrobkov a služieb
value-topic-internationalisation = Internacionalizácia a noví zákazníci
value-topic-training = Školenie a odovzdávanie poznatkov
value-topic-research = Spoločný výskum
value-topic-collaboration = Posilnenie existujúcej spolupráce
value-topic-other = Iné
value-contract-full_time = Plný úväzok
value-contract-part_time = Čiastočný úväzok
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil bez mena ukázaný partnerským organizáciám
value-purpose-publicity = Propagácia s menom a fotografiou
value-purpose-newsletter = Spravodajca

detail-purpose-catalogue = Môj profil sa smie ukázať partnerským organizáciám programu bez môjho mena, aby mohli nájsť vhodný náprotivok. Moje meno a spôsoby, ako ma zastihnúť, sa partnerskej organizácii ukážu až potom, keď obe organizácie návrh prijmú.
detail-purpose-publicity = Organizácia smie použiť moje meno, moju fotografiu a príbeh mojej výmeny na propagáciu programu.
detail-purpose-newsletter = Organizácia mi smie posielať novinky programu e-mailom.

## Sentences

text-office = Uvedená organizácia uchováva, čo vyplníte, aby Vám mohla poradiť s výmenným programom.
text-withdrawal = Každý z týchto súhlasov môžem kedykoľvek odvolať rovnako ľahko, ako bol daný. Čo sa urobilo dovtedy, zostáva zákonné.

intro-signatures = Podpisom potvrdzujem, že tieto údaje sú pravdivé a že políčka boli zaškrtnuté mnou.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Meséljen nekünk magáról és a vállalkozásáról
running = Személy jelentkezése

## Parts and blocks

heading-office = A nyomtatvány
heading-visitor = Az Ön adatai
heading-person = Önről
heading-work = Az Ön munkája
heading-languages = Nyelvek, amelyeken a sajátján kívül beszél
heading-wish = Az Ön kívánsága

party-participant = A személy aláírása

## Labels

label-country = Ország
label-email = E-mail
label-phone = Telefon
label-form_number = A nyomtatvány száma
label-event_name = Rendezvény
label-office_name = Szervezet
label-company = Társaság
label-person_name = Utónév és családi név
label-reach = E-mail vagy telefon
label-given_name = Utónév
label-family_name = Családi név
label-language = A levelezés nyelve
label-job = Munkakör
label-since = A vállalkozásban mióta (nap, hónap, év)
label-skills = Amihez jól ért
label-first_language = Első nyelv
label-second_language = Második nyelv
label-countries = Országok, ahová menne
label-months = Mikor és hány hónapra
label-goals = Mit szeretne ott tanulni

## Questions

question-role = Az Ön szerepe a vállalkozásban
question-contract = Az Ön szerződése
question-levels = Mennyire beszéli őket (A1 kezdő, C2 nagyon jól)
question-topics = Önt érdeklő témák
question-purposes = Hozzájárulok

item-levels-first = Első nyelv
item-levels-second = Második nyelv

## Words of the closed lists

value-person_role-employee = Alkalmazott
value-person_role-manager = Vezető
value-person_role-owner = Tulajdonos
value-person_role-co_owner = Társtulajdonos
value-topic-marketing = Piackutatás és marketing
value-topic-development = Termékek és szolgáltatások fejlesztése
value-topic-internationalisation = Nemzetközi terjeszkedés és új ügyfelek
value-topic-training = Képzés és tudásátadás
value-topic-research = Közös kutatás
value-topic-collaboration = Meglévő együttműködés erősítése
value-topic-other = Egyéb
value-contract-full_time = Teljes munkaidő
value-contract-part_time = Részmunkaidő
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Név nélküli profil a partnerszervezeteknek
value-purpose-publicity = Nyilvánosság névvel és képpel
value-purpose-newsletter = Hírlevél

detail-purpose-catalogue = A profilom a nevem nélkül megmutatható a program partnerszervezeteinek, hogy megfelelő párt találhassanak. A nevem és az elérhetőségeim csak akkor láthatók egy partnerszervezet számára, ha mindkét szervezet elfogadta a párosítást.
detail-purpose-publicity = A szervezet felhasználhatja a nevemet, a képmásomat és a cserém történetét a program ismertetésére.
detail-purpose-newsletter = A szervezet e-mailben küldhet nekem híreket a programról.

## Sentences

text-office = A fent megnevezett szervezet azért őrzi az Ön által megadottakat, hogy tanácsot adjon a csereprogramról.
text-withdrawal = E hozzájárulások mindegyikét bármikor ugyanolyan egyszerűen visszavonhatom, ahogyan megadtam. Ami addig történt, jogszerű marad.

intro-signatures = Aláírásommal megerősítem, hogy ezek az adatok valósak, és hogy a négyzeteket magam jelöltem be.

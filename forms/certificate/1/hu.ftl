# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Részvételi igazolás
running = Részvételi igazolás

## Parts and blocks

heading-companies = Vállalkozások
heading-stay = A tartózkodás időszakai
heading-topics = Mit tanult és végzett
heading-document = Az igazolás

party-sending_company = Küldő vállalkozás
party-host_company = Fogadó vállalkozás
party-sending_office = Küldő szervezet
party-host_office = Fogadó szervezet

## Labels

label-document_code = Dokumentum
label-exchange_number = A csere száma
label-issued_on = Kiállítás napja
label-participant_role = Szerep a vállalkozásban
label-name = Név
label-country = Ország
label-starts = Első nap
label-ends = Utolsó nap
label-topic = Téma
label-result = Eredmény

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

## Sentences

text-opening = Ezennel igazoljuk, hogy az itt megnevezett személy
text-merit = részt vett a program egyik cseréjében, az alább megadott ideig a Fogadó vállalkozásnál dolgozott, és teljesítette a két vállalkozás által megállapodott tevékenységi tervet.

intro-signatures = Ezt a Fogadó vállalkozás és mindkét Közvetítő szervezet aláírásával megerősíti.

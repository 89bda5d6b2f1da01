# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Tevékenységi terv
running = Tevékenységi terv

## Parts and blocks

heading-participant = Résztvevő
heading-companies = Vállalkozások
heading-offices = Közvetítő szervezetek
heading-stay = A tartózkodás időszakai
heading-project = A projekt röviden
heading-activities = Tevékenységek hétről hétre
heading-document = A terv

party-participant = Résztvevő
party-sending_company = Küldő vállalkozás
party-host_company = Fogadó vállalkozás
party-sending_office = Küldő szervezet
party-host_office = Fogadó szervezet

## Labels

label-document_code = Dokumentum
label-document_version = Változat
label-exchange_number = A csere száma
label-issued_on = Kiállítás napja
label-scheme_name = Program
label-person_name = Név
label-participant_job = Munkakör
label-name = Név
label-country = Ország
label-starts = Első nap
label-ends = Utolsó nap
label-project = Leírás
label-objective = Cél
label-outcome = Várt eredmény
label-week = Hét
label-activity = Tevékenységek
label-lead = Vezeti
label-talked_on = A két vállalkozás közvetlen beszélgetése

## Words of the closed lists

value-topic-marketing = Piackutatás és marketing
value-topic-development = Termékek és szolgáltatások fejlesztése
value-topic-internationalisation = Nemzetközi terjeszkedés és új ügyfelek
value-topic-training = Képzés és tudásátadás
value-topic-research = Közös kutatás
value-topic-collaboration = Meglévő együttműködés erősítése
value-topic-other = Egyéb
value-lead-sending = Küldő vállalkozás
value-lead-host = Fogadó vállalkozás
value-lead-together = Mindkét vállalkozás

## Sentences

text-principles = A Küldő vállalkozás vezeti ezt a tervet, és azt a Fogadó vállalkozással együtt naprakészen tartja. A Résztvevő a Fogadó vállalkozás személyzetével együttműködve dolgozik. Mindkét Közvetítő szervezet támogatja a tervet, és áttekintette azt.

intro-signatures = Az aláírással minden fél megerősíti, hogy a tervnek ezt a változatát elolvasta, és azzal egyetért.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Għidilna dwarek u dwar l-intrapriża tiegħek
running = Reġistrazzjoni ta’ persuna

## Parts and blocks

heading-office = Il-formola
heading-visitor = Id-dettalji tiegħek
heading-person = Dwarek
heading-work = Xogħlok
heading-languages = Lingwi li titkellem, barra minn tiegħek
heading-wish = Ix-xewqa tiegħek

party-participant = Firma tal-persuna

## Labels

label-country = Pajjiż
label-email = Posta elettronika
label-phone = Telefon
label-form_number = Numru tal-formola
label-event_name = Avveniment
label-office_name = Organizzazzjoni
label-company = Kumpanija
label-person_name = Isem u kunjom
label-reach = Posta elettronika jew telefon
label-given_name = Isem proprju
label-family_name = Kunjom
label-language = Lingwa tal-ittri
label-job = Titolu tax-xogħol
label-since = Fl-intrapriża minn (jum, xahar, sena)
label-skills = X’taf tagħmel tajjeb
label-first_language = L-ewwel lingwa
label-second_language = It-tieni lingwa
label-countries = Pajjiżi fejn tixtieq tmur
label-months = Meta, u għal kemm xhur
label-goals = X’tixtieq titgħallem hemm

## Questions

question-role = Ir-rwol tiegħek fl-intrapriża
question-contract = Il-kuntratt tiegħek
question-levels = Kemm titkellimhom tajjeb (A1 jibda, C2 tajjeb ħafna)
question-topics = Temi li jinteressawk
question-purposes = Naqbel

item-levels-first = L-ewwel lingwa
item-levels-second = It-tieni lingwa

## Words of the closed lists

value-person_role-employee = Impjegat
value-person_role-manager = Maniġer
value-person_role-owner = Sid
value-person_role-co_owner = Kosid
value-topic-marketing = Riċerka tas-suq u kummerċjalizzazzjoni
value-topic-development = Żvilupp ta’ prodotti u servizzi
value-topic-internationalisation = Internazzjonalizzazzjoni u klijenti ġodda
value-topic-training = Taħriġ u trasferiment tal-għarfien
value-topic-research = Riċerka konġunta
value-topic-collaboration = Tisħiħ ta’ kollaborazzjoni eżistenti
value-topic-other = Oħrajn
value-contract-full_time = Ħin sħiħ
value-contract-part_time = Ħin parzjali
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil muri mingħajr isem lill-organizzazzjonijiet sħab
value-purpose-publicity = Pubbliċità b’isem u stampa
value-purpose-newsletter = Bullettin

detail-purpose-catalogue = Il-profil tiegħi jista’ jintwera lill-organizzazzjonijiet sħab tal-programm mingħajr ismi, biex ikunu jistgħu jsibu tqabbil. Ismi u kif nista’ nintlaħaq jintwerew lil organizzazzjoni sieħba biss wara li ż-żewġ organizzazzjonijiet ikunu aċċettaw tqabbil.
detail-purpose-publicity = L-organizzazzjoni tista’ tuża ismi, stampti u l-istorja tal-iskambju tiegħi biex tgħarraf bil-programm.
detail-purpose-newsletter = L-organizzazzjoni tista’ tibgħatli aħbarijiet tal-programm bil-posta elettronika.

## Sentences

text-office = L-organizzazzjoni msemmija hawn fuq iżżomm dak li tikteb biex tagħtik parir dwar il-programm ta’ skambju.
text-withdrawal = Nista’ nirtira kull wieħed minn dawn il-kunsensi fi kwalunkwe ħin, faċilment daqskemm tajtu. Dak li sar sa dak iż-żmien jibqa’ legali.

intro-signatures = Bil-firma, nikkonferma li dawn id-dikjarazzjonijiet huma veri u li mmarkajt il-kaxxi jien stess.

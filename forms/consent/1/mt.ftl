# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Kunsens
running = Kunsens

## Parts and blocks

heading-office = Min jitlob il-kunsens tiegħek
heading-document = Il-formola
heading-person = Min jagħti l-kunsens

party-participant = Firma tal-persuna

## Labels

label-document_code = Dokument
label-issued_on = Data tal-ħruġ
label-scheme_name = Skema
label-person_name = Isem
label-name = Isem
label-address = Indirizz
label-email = Posta elettronika
label-company = Kumpanija
label-text_version = Verżjoni tat-test

## Questions

question-purposes = Naqbel ma’ dan li ġej

## Words of the closed lists

value-purpose-catalogue = Profil muri mingħajr isem lill-organizzazzjonijiet sħab
value-purpose-publicity = Pubbliċità b’isem u stampa
value-purpose-newsletter = Bullettin

detail-purpose-catalogue = Il-profil tiegħi jista’ jintwera lill-organizzazzjonijiet sħab tal-programm mingħajr ismi, biex ikunu jistgħu jsibu tqabbil. Ismi u kif nista’ nintlaħaq jintwerew lil organizzazzjoni sieħba biss wara li ż-żewġ organizzazzjonijiet ikunu aċċettaw tqabbil.
detail-purpose-publicity = L-organizzazzjoni tista’ tuża ismi, stampti u l-istorja tal-iskambju tiegħi biex tgħarraf bil-programm.
detail-purpose-newsletter = L-organizzazzjoni tista’ tibgħatli aħbarijiet tal-programm bil-posta elettronika.

## Sentences

text-voluntary = Il-kunsens tiegħek huwa volontarju. Tista’ tieħu sehem fl-iskambju mingħajru, u tista’ taqbel ma’ għan wieħed mingħajr l-oħrajn.
text-rights = Għandek id-dritt li tara, li tikkoreġi u li titlob it-tħassir ta’ dak li jinżamm dwarek, u li tressaq ilment quddiem awtorità superviżorja, skont ir-Regolament (UE) 2016/679.
text-withdrawal = Nista’ nirtira kull wieħed minn dawn il-kunsensi fi kwalunkwe ħin, faċilment daqskemm tajtu. Dak li sar sa dak iż-żmien jibqa’ legali.

intro-signatures = Bil-firma, nikkonferma li mmarkajt il-kaxxi jien stess.

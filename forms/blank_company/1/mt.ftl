# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Reġistrazzjoni ta’ intrapriża
running = Reġistrazzjoni ta’ intrapriża

## Parts and blocks

heading-office = Il-formola
heading-company = L-intrapriża
heading-size = Daqs
heading-description = X’tagħmel l-intrapriża
heading-contact = Persuna ta’ kuntatt

party-sending_company = Għall-intrapriża

## Labels

label-address = Indirizz
label-country = Pajjiż
label-function = Funzjoni
label-email = Posta elettronika
label-phone = Telefon
label-registration = Numru ta’ reġistrazzjoni
label-vat = Numru tal-VAT
label-form_number = Numru tal-formola
label-event_name = Avveniment
label-office_name = Organizzazzjoni
label-company_name = Isem legali
label-postal_code = Kodiċi postali
label-city = Belt
label-website = Sit web
label-sector = Settur
label-staff_count = Għadd tal-persunal
label-turnover = Fatturat fis-sena (EUR)
label-balance = Total tal-karta tal-bilanċ (EUR)
label-description = Fi ftit sentenzi
label-given_name = Isem proprju
label-family_name = Kunjom

## Questions

question-legal_form = Forma legali
question-side = L-intrapriża tixtieq
question-topics = Temi ta’ interess

## Words of the closed lists

value-topic-marketing = Riċerka tas-suq u kummerċjalizzazzjoni
value-topic-development = Żvilupp ta’ prodotti u servizzi
value-topic-internationalisation = Internazzjonalizzazzjoni u klijenti ġodda
value-topic-training = Taħriġ u trasferiment tal-għarfien
value-topic-research = Riċerka konġunta
value-topic-collaboration = Tisħiħ ta’ kollaborazzjoni eżistenti
value-topic-other = Oħrajn
value-legal_form-company = Kumpanija
value-legal_form-one_person = Kumpanija ta’ persuna waħda
value-legal_form-liberal = Professjonist indipendenti jew liberali
value-legal_form-self_employed = Xogħol ieħor għal rasu
value-side-sending = tibgħat parteċipant
value-side-host = tospita parteċipant
value-side-both = it-tnejn

## Sentences

text-office = L-organizzazzjoni msemmija hawn fuq iżżomm dak li tikteb biex tagħtik parir dwar il-programm ta’ skambju.
text-size = Iċ-ċifri huma dawk tal-aħħar sena finanzjarja magħluqa. Juru jekk l-intrapriża hijiex intrapriża żgħira jew ta’ daqs medju.
text-data = Id-data personali tiġi pproċessata skont ir-Regolament (UE) 2016/679. Għandek id-dritt li tara, li tikkoreġi u li titlob it-tħassir ta’ dak li jinżamm dwarek.

intro-signatures = Bil-firma, nikkonferma li dawn id-dikjarazzjonijiet huma veri.

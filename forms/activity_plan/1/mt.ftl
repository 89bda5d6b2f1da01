# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Pjan ta’ attivitajiet
running = Pjan ta’ attivitajiet

## Parts and blocks

heading-participant = Parteċipant
heading-companies = Intrapriżi
heading-offices = Organizzazzjonijiet Intermedjarji
heading-stay = Perjodi tas-soġġorn
heading-project = Il-proġett fil-qosor
heading-activities = Attivitajiet ġimgħa b’ġimgħa
heading-document = Il-pjan

party-participant = Parteċipant
party-sending_company = Intrapriża li Tibgħat
party-host_company = Intrapriża Ospitanti
party-sending_office = Organizzazzjoni li Tibgħat
party-host_office = Organizzazzjoni Ospitanti

## Labels

label-document_code = Dokument
label-document_version = Verżjoni
label-exchange_number = Numru tal-iskambju
label-issued_on = Data tal-ħruġ
label-scheme_name = Skema
label-person_name = Isem
label-participant_job = Titolu tax-xogħol
label-name = Isem
label-country = Pajjiż
label-starts = L-ewwel jum
label-ends = L-aħħar jum
label-project = Deskrizzjoni
label-objective = Objettiv
label-outcome = Riżultat mistenni
label-week = Ġimgħa
label-activity = Attivitajiet
label-lead = Immexxi minn
label-talked_on = Taħdita diretta taż-żewġ intrapriżi

## Words of the closed lists

value-topic-marketing = Riċerka tas-suq u kummerċjalizzazzjoni
value-topic-development = Żvilupp ta’ prodotti u servizzi
value-topic-internationalisation = Internazzjonalizzazzjoni u klijenti ġodda
value-topic-training = Taħriġ u trasferiment tal-għarfien
value-topic-research = Riċerka konġunta
value-topic-collaboration = Tisħiħ ta’ kollaborazzjoni eżistenti
value-topic-other = Oħrajn
value-lead-sending = Intrapriża li Tibgħat
value-lead-host = Intrapriża Ospitanti
value-lead-together = Iż-żewġ intrapriżi

## Sentences

text-principles = L-Intrapriża li Tibgħat tmexxi dan il-pjan u żżommu aġġornat flimkien mal-Intrapriża Ospitanti. Il-Parteċipant jaħdem b’kollaborazzjoni mal-persunal tal-Intrapriża Ospitanti. Iż-żewġ Organizzazzjonijiet Intermedjarji jappoġġaw il-pjan u eżaminawh.

intro-signatures = Bil-firma, kull parti tikkonferma li qrat din il-verżjoni tal-pjan u li taqbel magħha.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Ċertifikat ta’ parteċipazzjoni
running = Ċertifikat ta’ parteċipazzjoni

## Parts and blocks

heading-companies = Intrapriżi
heading-stay = Perjodi tas-soġġorn
heading-topics = X’tgħallem u x’sar
heading-document = Iċ-ċertifikat

party-sending_company = Intrapriża li Tibgħat
party-host_company = Intrapriża Ospitanti
party-sending_office = Organizzazzjoni li Tibgħat
party-host_office = Organizzazzjoni Ospitanti

## Labels

label-document_code = Dokument
label-exchange_number = Numru tal-iskambju
label-issued_on = Data tal-ħruġ
label-participant_role = Rwol fl-intrapriża
label-name = Isem
label-country = Pajjiż
label-starts = L-ewwel jum
label-ends = L-aħħar jum
label-topic = Tema
label-result = Riżultat

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

## Sentences

text-opening = B’dan jiġi ċċertifikat li l-persuna msemmija hawn
text-merit = ħadet sehem fi skambju tal-iskema, ħadmet fl-Intrapriża Ospitanti għaż-żmien imniżżel hawn taħt u temmet il-pjan ta’ attivitajiet li ż-żewġ intrapriżi kienu qablu dwaru.

intro-signatures = L-Intrapriża Ospitanti u ż-żewġ Organizzazzjonijiet Intermedjarji jikkonfermaw dan bil-firem tagħhom.

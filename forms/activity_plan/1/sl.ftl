# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Načrt dejavnosti
running = Načrt dejavnosti

## Parts and blocks

heading-participant = Udeleženec
heading-companies = Podjetja
heading-offices = Posredniške organizacije
heading-stay = Obdobja bivanja
heading-project = Projekt na kratko
heading-activities = Dejavnosti po tednih
heading-document = Načrt

party-participant = Udeleženec
party-sending_company = Podjetje pošiljatelj
party-host_company = Podjetje gostitelj
party-sending_office = Organizacija pošiljateljica
party-host_office = Organizacija gostiteljica

## Labels

label-document_code = Dokument
label-document_version = Različica
label-exchange_number = Številka izmenjave
label-issued_on = Datum izdaje
label-scheme_name = Program
label-person_name = Ime ali naziv
label-participant_job = Delovno mesto
label-name = Ime ali naziv
label-country = Država
label-starts = Prvi dan
label-ends = Zadnji dan
label-project = Opis
label-objective = Cilj
label-outcome = Pričakovani rezultat
label-week = Teden
label-activity = Dejavnosti
label-lead = Vodi
label-talked_on = Neposredni pogovor obeh podjetij

## Words of the closed lists

value-topic-marketing = Raziskava trga in trženje
value-topic-development = Razvoj izdelkov in storitev
value-topic-internationalisation = Internacionalizacija in nove stranke
value-topic-training = Usposabljanje in prenos znanja
value-topic-research = Skupne raziskave
value-topic-collaboration = Krepitev obstoječega sodelovanja
value-topic-other = Drugo
value-lead-sending = Podjetje pošiljatelj
value-lead-host = Podjetje gostitelj
value-lead-together = Obe podjetji

## Sentences

text-principles = Podjetje pošiljatelj vodi ta načrt in ga skupaj s Podjetjem gostiteljem posodablja. Udeleženec dela v sodelovanju z osebjem Podjetja gostitelja. Obe Posredniški organizaciji načrt podpirata in sta ga pregledali.

intro-signatures = S podpisom vsaka stranka potrjuje, da je prebrala to različico načrta in se z njo strinja.

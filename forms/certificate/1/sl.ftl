# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Potrdilo o udeležbi
running = Potrdilo o udeležbi

## Parts and blocks

heading-companies = Podjetja
heading-stay = Obdobja bivanja
heading-topics = Kaj je bilo naučeno in opravljeno
heading-document = Potrdilo

party-sending_company = Podjetje pošiljatelj
party-host_company = Podjetje gostitelj
party-sending_office = Organizacija pošiljateljica
party-host_office = Organizacija gostiteljica

## Labels

label-document_code = Dokument
label-exchange_number = Številka izmenjave
label-issued_on = Datum izdaje
label-participant_role = Vloga v podjetju
label-name = Ime ali naziv
label-country = Država
label-starts = Prvi dan
label-ends = Zadnji dan
label-topic = Tema
label-result = Rezultat

## Words of the closed lists

value-person_role-employee = Zaposlena oseba
value-person_role-manager = Vodstvena oseba
value-person_role-owner = Lastnik
value-person_role-co_owner = Solastnik
value-topic-marketing = Raziskava trga in trženje
value-topic-development = Razvoj izdelkov in storitev
value-topic-internationalisation = Internacionalizacija in nove stranke
value-topic-training = Usposabljanje in prenos znanja
value-topic-research = Skupne raziskave
value-topic-collaboration = Krepitev obstoječega sodelovanja
value-topic-other = Drugo

## Sentences

text-opening = S tem se potrjuje, da je tu navedena oseba
text-merit = sodelovala v izmenjavi programa, v spodaj navedenem času delala v Podjetju gostitelju in izpolnila načrt dejavnosti, o katerem sta se obe podjetji dogovorili.

intro-signatures = Podjetje gostitelj in obe Posredniški organizaciji to potrjujejo s podpisi.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Näkemyksenne vaihdosta
running = Kysely vaihdosta

## Parts and blocks

heading-document = Lomake
heading-words = Omin sanoin

## Labels

label-form_number = Lomakkeen numero
label-exchange_number = Vaihdon numero
label-role = Vastaatte roolissa
label-office_name = Pyydämme palauttamaan
label-best = Mikä oli parasta
label-better = Minkä pitäisi olla paremmin

## Questions

question-satisfaction = Kuinka tyytyväinen olette seuraaviin?
question-skills = Saitteko odottamanne taidot?
question-career = Auttaako vaihto uraanne?
question-trade = Odotatteko lisää kauppaa muiden maiden kanssa?
question-products = Voitteko nyt tarjota uusia tuotteita tai palveluja?
question-again = Osallistuisitteko uudelleen?

item-satisfaction-match = Yritysten yhteen saattaminen
item-satisfaction-preparation = Vaihdon valmistelu
item-satisfaction-own_office = Oman maan organisaation tuki
item-satisfaction-partner_office = Toisen maan organisaation tuki
item-satisfaction-stay = Itse oleskelu

## Words of the closed lists

value-role-participant = Osallistuja
value-role-sending_company = Lähettävä yritys
value-role-host_company = Vastaanottava yritys
value-satisfaction-very_satisfied = Erittäin tyytyväinen
value-satisfaction-satisfied = Tyytyväinen
value-satisfaction-neither = En kumpaakaan
value-satisfaction-dissatisfied = Tyytymätön
value-satisfaction-very_dissatisfied = Erittäin tyytymätön
value-outcome-yes = Kyllä
value-outcome-partly = Osittain
value-outcome-no = Ei
value-outcome-unknown = Vielä ei voi sanoa

## Sentences

text-purpose = Vastauksenne auttavat parantamaan seuraavia vaihtoja. Rastittakaa yksi ruutu kullakin rivillä.
text-audience = Vastaaminen on vapaaehtoista. Vastauksenne lukevat vaihdon kaksi organisaatiota; ohjelma saa ne ilman nimiä ja vain lukuina.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Soglasje
running = Soglasje

## Parts and blocks

heading-office = Kdo prosi za vaše soglasje
heading-document = Obrazec
heading-person = Kdo daje soglasje

party-participant = Podpis osebe

## Labels

label-document_code = Dokument
label-issued_on = Datum izdaje
label-scheme_name = Program
label-person_name = Ime ali naziv
label-name = Ime ali naziv
label-address = Naslov
label-email = E-pošta
label-company = Družba
label-text_version = Različica besedila

## Questions

question-purposes = Strinjam se z naslednjim

## Words of the closed lists

value-purpose-catalogue = Profil, prikazan partnerskim organizacijam brez imena
value-purpose-publicity = Promocija z imenom in sliko
value-purpose-newsletter = Novice

detail-purpose-catalogue = Moj profil se sme partnerskim organizacijam programa prikazati brez mojega imena, da lahko najdejo ustrezno povezavo. Moje ime in načini, kako me doseči, se partnerski organizaciji prikažejo šele, ko obe organizaciji sprejmeta povezavo.
detail-purpose-publicity = Organizacija sme uporabiti moje ime, mojo sliko in zgodbo moje izmenjave za promocijo programa.
detail-purpose-newsletter = Organizacija mi sme pošiljati novice programa po e-pošti.

## Sentences

text-voluntary = Vaše soglasje je prostovoljno. Izmenjave se lahko udeležite tudi brez njega in lahko soglašate z enim namenom brez drugih.
text-rights = Pravico imate do vpogleda, popravka in izbrisa tistega, kar se hrani o vas, in do pritožbe pri nadzornem organu, v skladu z Uredbo (EU) 2016/679.
text-withdrawal = Vsako od teh soglasij lahko kadar koli prekličem enako preprosto, kot je bilo dano. Kar je bilo storjeno do takrat, ostane zakonito.

intro-signatures = S podpisom potrjujem, da so bila polja označena z mojo roko.

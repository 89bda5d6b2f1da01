# Teie hinnang vahetusele, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Teie hinnang vahetusele
running = Vahetuse küsitlus

## Parts and blocks

heading-document = Ankeet
heading-words = Oma sõnadega

## Labels

label-form_number = Ankeedi number
label-exchange_number = Vahetuse number
label-role = Te vastate kui
label-office_name = Palun tagastage
label-best = Mis oli parim
label-better = Mis võiks olla parem

## Questions

question-satisfaction = Kui rahul te järgmisega olete?
question-skills = Kas omandasite oskused, mida ootasite?
question-career = Kas vahetus aitab teie karjääri edasi?
question-trade = Kas ootate rohkem kaubavahetust teiste riikidega?
question-products = Kas saate nüüd pakkuda uusi tooteid või teenuseid?
question-again = Kas osaleksite uuesti?

item-satisfaction-match = Kahe ettevõtte sobivus
item-satisfaction-preparation = Vahetuse ettevalmistus
item-satisfaction-own_office = Oma riigi büroo tugi
item-satisfaction-partner_office = Teise riigi büroo tugi
item-satisfaction-stay = Viibimine ise

## Words of the closed lists

value-role-participant = Osaleja
value-role-sending_company = Saatev ettevõte
value-role-host_company = Vastuvõttev ettevõte
value-satisfaction-very_satisfied = Väga rahul
value-satisfaction-satisfied = Rahul
value-satisfaction-neither = Nii ja naa
value-satisfaction-dissatisfied = Rahulolematu
value-satisfaction-very_dissatisfied = Väga rahulolematu
value-outcome-yes = Jah
value-outcome-partly = Osaliselt
value-outcome-no = Ei
value-outcome-unknown = Veel ei oska öelda

## Sentences

text-purpose = Teie vastused aitavad järgmisi vahetusi paremaks teha. Palun märkige igal real üks ruut.
text-audience = Vastamine on vabatahtlik. Teie vastuseid loevad vahetuse kaks bürood; programm saab need ilma nimedeta ja ainult arvudena.

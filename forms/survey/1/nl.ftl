# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Uw kijk op de uitwisseling
running = Enquête over de uitwisseling

## Parts and blocks

heading-document = Het formulier
heading-words = In uw eigen woorden

## Labels

label-form_number = Formuliernummer
label-exchange_number = Nummer van de uitwisseling
label-role = U antwoordt als
label-office_name = Graag terug aan
label-best = Wat het beste was
label-better = Wat beter zou moeten

## Questions

question-satisfaction = Hoe tevreden bent u over het volgende?
question-skills = Hebt u de vaardigheden verworven die u had verwacht?
question-career = Helpt de uitwisseling uw loopbaan?
question-trade = Verwacht u meer handel met andere landen?
question-products = Kunt u nu nieuwe producten of diensten aanbieden?
question-again = Zou u opnieuw deelnemen?

item-satisfaction-match = De koppeling van de twee ondernemingen
item-satisfaction-preparation = De voorbereiding van de uitwisseling
item-satisfaction-own_office = De steun van de organisatie in uw eigen land
item-satisfaction-partner_office = De steun van de organisatie in het andere land
item-satisfaction-stay = Het verblijf zelf

## Words of the closed lists

value-role-participant = Deelnemer
value-role-sending_company = Zendende Onderneming
value-role-host_company = Gastonderneming
value-satisfaction-very_satisfied = Zeer tevreden
value-satisfaction-satisfied = Tevreden
value-satisfaction-neither = Geen van beide
value-satisfaction-dissatisfied = Ontevreden
value-satisfaction-very_dissatisfied = Zeer ontevreden
value-outcome-yes = Ja
value-outcome-partly = Deels
value-outcome-no = Nee
value-outcome-unknown = Nog niet te zeggen

## Sentences

text-purpose = Uw antwoorden helpen om de volgende uitwisselingen te verbeteren. Kruis in elke regel één vakje aan.
text-audience = Antwoorden is vrijwillig. Uw antwoorden worden gelezen door de twee organisaties van de uitwisseling; het programma ontvangt ze zonder namen en alleen als cijfers.

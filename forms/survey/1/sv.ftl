# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Er syn på utbytet
running = Enkät om utbytet

## Parts and blocks

heading-document = Formuläret
heading-words = Med egna ord

## Labels

label-form_number = Formulärets nummer
label-exchange_number = Utbytets nummer
label-role = Ni svarar som
label-office_name = Lämnas tillbaka till
label-best = Vad som var bäst
label-better = Vad som borde bli bättre

## Questions

question-satisfaction = Hur nöjda är ni med följande?
question-skills = Fick ni de färdigheter som ni hade väntat er?
question-career = Kommer utbytet att hjälpa er karriär?
question-trade = Väntar ni er mer handel med andra länder?
question-products = Kan ni nu erbjuda nya produkter eller tjänster?
question-again = Skulle ni delta igen?

item-satisfaction-match = Matchningen av de två företagen
item-satisfaction-preparation = Förberedelsen av utbytet
item-satisfaction-own_office = Stödet från organisationen i det egna landet
item-satisfaction-partner_office = Stödet från organisationen i det andra landet
item-satisfaction-stay = Själva vistelsen

## Words of the closed lists

value-role-participant = Deltagare
value-role-sending_company = Sändande företag
value-role-host_company = Värdföretag
value-satisfaction-very_satisfied = Mycket nöjda
value-satisfaction-satisfied = Nöjda
value-satisfaction-neither = Varken eller
value-satisfaction-dissatisfied = Missnöjda
value-satisfaction-very_dissatisfied = Mycket missnöjda
value-outcome-yes = Ja
value-outcome-partly = Delvis
value-outcome-no = Nej
value-outcome-unknown = Kan inte säga ännu

## Sentences

text-purpose = Era svar hjälper till att göra nästa utbyten bättre. Kryssa i en ruta på varje rad.
text-audience = Det är frivilligt att svara. Svaren läses av utbytets två organisationer; programmet får dem utan namn och endast som siffror.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Vaš pogled na razmjenu
running = Anketa o razmjeni

## Parts and blocks

heading-document = Obrazac
heading-words = Vašim riječima

## Labels

label-form_number = Broj obrasca
label-exchange_number = Broj razmjene
label-role = Odgovarate kao
label-office_name = Molimo vratiti na
label-best = Što je bilo najbolje
label-better = Što bi trebalo biti bolje

## Questions

question-satisfaction = Koliko ste zadovoljni sljedećim?
question-skills = Jeste li stekli vještine koje ste očekivali?
question-career = Hoće li razmjena pomoći vašoj karijeri?
question-trade = Očekujete li više trgovine s drugim državama?
question-products = Možete li sada ponuditi nove proizvode ili usluge?
question-again = Biste li ponovno sudjelovali?

item-satisfaction-match = Spoj dvaju poduzeća
item-satisfaction-preparation = Priprema razmjene
item-satisfaction-own_office = Podrška organizacije u vlastitoj državi
item-satisfaction-partner_office = Podrška organizacije u drugoj državi
item-satisfaction-stay = Sam boravak

## Words of the closed lists

value-role-participant = Sudionik
value-role-sending_company = Poduzeće pošiljatelj
value-role-host_company = Poduzeće domaćin
value-satisfaction-very_satisfied = Vrlo zadovoljni
value-satisfaction-satisfied = Zadovoljni
value-satisfaction-neither = Ni jedno ni drugo
value-satisfaction-dissatisfied = Nezadovoljni
value-satisfaction-very_dissatisfied = Vrlo nezadovoljni
value-outcome-yes = Da
value-outcome-partly = Djelomično
value-outcome-no = Ne
value-outcome-unknown = Još se ne može reći

## Sentences

text-purpose = Vaši odgovori pomažu poboljšati sljedeće razmjene. Označite jednu kućicu u svakom retku.
text-audience = Odgovaranje je dobrovoljno. Vaše odgovore čitaju dvije organizacije razmjene; program ih dobiva bez imena i samo kao brojeve.

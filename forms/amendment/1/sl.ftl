# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dodatek k sporazumu o izmenjavi
running = Dodatek k sporazumu o izmenjavi

## Parts and blocks

part-particulars = Podatki
part-terms = Pogoji
part-signatures = Podpisi
part-changes = Spremembe

heading-participant = Udeleženec
heading-companies = Podjetja
heading-offices = Posredniške organizacije
heading-document = Dodatek
heading-reason = Zakaj se sporazum spreminja
heading-old_periods = Dosedanja obdobja bivanja
heading-new_periods = Nova obdobja bivanja
heading-grant = Nepovratna sredstva
heading-changes = Druge spremembe

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
label-governing_language = Odločilni jezik
label-person_name = Ime ali naziv
label-name = Ime ali naziv
label-country = Država
label-starts = Prvi dan
label-ends = Zadnji dan
label-agreement_version = Spreminja različico
label-agreement_issued_on = Datum sporazuma
label-reason = Razlog
label-old_grant = Doslej
label-new_grant = Odslej
label-subject = Kaj se spreminja
label-before = Doslej
label-after = Odslej

## Words of the closed lists

value-subject-place = Kraj bivanja
value-subject-plan = Načrt dejavnosti
value-subject-contact = Kontaktna oseba
value-subject-signatory = Zastopnik
value-subject-other = Drugo

## Sentences

section-final = Končne določbe
clause-languages = Tu natisnjene jezikovne različice imajo enak pomen. Če se razlikujejo, prevlada besedilo tega obrazca v odločilnem jeziku, ki ga Posredniški organizaciji izročita na željo.

section-effect = Učinek dodatka
clause-changes = Stranke spreminjajo sporazum o izmenjavi, kot je navedeno v delu { $part-changes }. Kar je tam navedeno, nadomesti prejšnjo vsebino sporazuma.
clause-dates = Nova obdobja nadomestijo vsa prej dogovorjena obdobja bivanja.
clause-grant = Novi znesek nepovratnih sredstev nadomesti prej dogovorjeni znesek. Kar je bilo že plačano, se vanj všteje.
clause-rest = Vse drugo v sporazumu ostane nespremenjeno.
clause-kept = Prvotno podpisani sporazum ostane ob tem dodatku nespremenjen. Oba se hranita skupaj.
clause-entry_into_force = Dodatek začne učinkovati na dan, ko ga podpiše zadnja stranka. Vsaka stranka prejme en popoln izvod; kvalificirani elektronski podpisi so enakovredni podpisom na papirju.

intro-signatures = S podpisom vsaka stranka potrjuje, da je prebrala vse strani tega dodatka in se z njimi strinja.

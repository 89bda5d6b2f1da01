# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Potvrda o prisutnosti
running = Potvrda o prisutnosti

## Parts and blocks

heading-participant = Sudionik
heading-companies = Poduzeća
heading-document = Potvrda
heading-periods = Razdoblja boravka
heading-absences = Dani odsutnosti

party-participant = Sudionik
party-sending_company = Poduzeće pošiljatelj
party-host_company = Poduzeće domaćin

## Labels

label-document_code = Dokument
label-document_version = Verzija
label-exchange_number = Broj razmjene
label-issued_on = Datum izdavanja
label-scheme_name = Program
label-person_name = Ime ili naziv
label-participant_job = Radno mjesto
label-name = Ime ili naziv
label-address = Adresa
label-country = Država
label-planned_starts = Prvi dogovoreni dan
label-planned_ends = Zadnji dogovoreni dan
label-starts = Prvi stvarni dan
label-ends = Zadnji stvarni dan
label-days = Dani
label-absences = Datumi i razlozi, ako ih ima

## Sentences

text-presence = { $periods_count ->
    [one] Sudionik je u gore navedenom razdoblju bio prisutan u Poduzeću domaćinu i ondje proveo plan aktivnosti.
    [few] Sudionik je u gore navedenim razdobljima bio prisutan u Poduzeću domaćinu i ondje proveo plan aktivnosti.
   *[other] Sudionik je u gore navedenim razdobljima bio prisutan u Poduzeću domaćinu i ondje proveo plan aktivnosti.
}

intro-signatures = Potpisom svaka strana potvrđuje da su ovi dani točni.

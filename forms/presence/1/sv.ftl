# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Närvarobekräftelse
running = Närvarobekräftelse

## Parts and blocks

heading-participant = Deltagare
heading-companies = Företag
heading-document = Bekräftelsen
heading-periods = Vistelsens perioder
heading-absences = Frånvarodagar

party-participant = Deltagare
party-sending_company = Sändande företag
party-host_company = Värdföretag

## Labels

label-document_code = Dokument
label-document_version = Version
label-exchange_number = Utbytets nummer
label-issued_on = Utfärdandedatum
label-scheme_name = Program
label-person_name = Namn
label-participant_job = Befattning
label-name = Namn
label-address = Adress
label-country = Land
label-planned_starts = Första dag enligt avtal
label-planned_ends = Sista dag enligt avtal
label-starts = Verklig första dag
label-ends = Verklig sista dag
label-days = Dagar
label-absences = Datum och skäl, om sådana finns

## Sentences

text-presence = { $periods_count ->
    [one] Deltagaren var närvarande hos Värdföretaget under den ovan angivna perioden och genomförde verksamhetsplanen där.
   *[other] Deltagaren var närvarande hos Värdföretaget under de ovan angivna perioderna och genomförde verksamhetsplanen där.
}

intro-signatures = Genom underskriften bekräftar varje part att dessa dagar är riktiga.

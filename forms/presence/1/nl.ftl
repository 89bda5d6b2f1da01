# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Aanwezigheidsverklaring
running = Aanwezigheidsverklaring

## Parts and blocks

heading-participant = Deelnemer
heading-companies = Ondernemingen
heading-document = De verklaring
heading-periods = Perioden van het verblijf
heading-absences = Dagen van afwezigheid

party-participant = Deelnemer
party-sending_company = Zendende Onderneming
party-host_company = Gastonderneming

## Labels

label-document_code = Document
label-document_version = Versie
label-exchange_number = Nummer van de uitwisseling
label-issued_on = Datum van afgifte
label-scheme_name = Programma
label-person_name = Naam
label-participant_job = Functiebenaming
label-name = Naam
label-address = Adres
label-country = Land
label-planned_starts = Eerste dag, zoals overeengekomen
label-planned_ends = Laatste dag, zoals overeengekomen
label-starts = Eerste dag, in werkelijkheid
label-ends = Laatste dag, in werkelijkheid
label-days = Dagen
label-absences = Data en redenen, indien van toepassing

## Sentences

text-presence = { $periods_count ->
    [one] De Deelnemer was in de hierboven vermelde periode bij de Gastonderneming aanwezig en heeft daar het activiteitenplan uitgevoerd.
   *[other] De Deelnemer was in de hierboven vermelde perioden bij de Gastonderneming aanwezig en heeft daar het activiteitenplan uitgevoerd.
}

intro-signatures = Met de handtekening bevestigt elke partij dat deze dagen juist zijn.

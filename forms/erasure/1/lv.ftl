# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dzēšanas apliecība
running = Dzēšanas apliecība

heading-erasure = Dzēšana
heading-counts = Kas neatgriezeniski dzēsts
heading-others = Citu personu ierakstos
heading-held = Ko prasa līgums
heading-waiting = Ko nevarēja izņemt uzreiz

label-office_name = Organizācija
label-office_address = Adrese
label-document_code = Dokuments
label-issued_on = Izdošanas datums
label-erased_at = Dzēsts
label-erased_by = Dzēsa
label-what = Šāda veida ieraksti
label-count = Skaits
label-blacked_out = Ieraksti, kuros vārdi aizkrāsoti
label-copies = No jauna rakstītas datubāzes kopijas
label-held_until = Ierobežots līdz
label-held_because = Iemesls
label-waiting = Kas
label-place = Kur
label-by = Pazudīs līdz

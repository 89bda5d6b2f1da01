# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Κατάλογος
running = Κατάλογος

## Parts and blocks

heading-list = Τι απαριθμείται

## Labels

label-list_name = Κατάλογος
label-rows = Γραμμές
label-printed_at = Εκτυπώθηκε
label-filter = Περιορισμένο σε
label-order = Με τη σειρά
label-office_name = Οργανισμός
label-printed_by = Από

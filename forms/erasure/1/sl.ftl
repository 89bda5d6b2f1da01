# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Potrdilo o izbrisu
running = Potrdilo o izbrisu

heading-erasure = Izbris
heading-counts = Kaj je bilo dokončno izbrisano
heading-others = V zapisih drugih
heading-held = Kaj zahteva sporazum
heading-waiting = Česa ni bilo mogoče odstraniti takoj

label-office_name = Organizacija
label-office_address = Naslov
label-document_code = Dokument
label-issued_on = Datum izdaje
label-erased_at = Izbrisano
label-erased_by = Izbrisal
label-what = Zapisi te vrste
label-count = Število
label-blacked_out = Zapisi, v katerih so bile besede počrnjene
label-copies = Na novo zapisane kopije podatkovne zbirke
label-held_until = Omejeno do
label-held_because = Zaradi
label-waiting = Kaj
label-place = Kje
label-by = Izgine do

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Βεβαίωση διαγραφής
running = Βεβαίωση διαγραφής

heading-erasure = Η διαγραφή
heading-counts = Τι διαγράφηκε οριστικά
heading-others = Στις εγγραφές άλλων
heading-held = Τι απαιτεί μια συμφωνία
heading-waiting = Τι δεν μπόρεσε να αφαιρεθεί αμέσως

label-office_name = Οργανισμός
label-office_address = Διεύθυνση
label-document_code = Έγγραφο
label-issued_on = Ημερομηνία έκδοσης
label-erased_at = Διαγράφηκε
label-erased_by = Από
label-what = Εγγραφές αυτού του είδους
label-count = Αριθμός
label-blacked_out = Εγγραφές στις οποίες οι λέξεις μαυρίστηκαν
label-copies = Αντίγραφα της βάσης δεδομένων που γράφτηκαν εκ νέου
label-held_until = Περιορισμένο έως
label-held_because = Λόγω
label-waiting = Τι
label-place = Πού
label-by = Θα έχει χαθεί έως

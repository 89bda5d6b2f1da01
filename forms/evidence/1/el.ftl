# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Φύλλο τεκμηρίωσης
running = Φύλλο τεκμηρίωσης

## Parts and blocks

heading-paper = Το έγγραφο
heading-signings = Υπογραφές
heading-events = Τι συνέβη με αυτό
heading-document = Αυτό το φύλλο

## Labels

label-document_code = Έγγραφο
label-issued_on = Ημερομηνία έκδοσης
label-exchange_number = Αριθμός ανταλλαγής
label-person_name = Όνομα
label-office_name = Οργανισμός
label-paper_title = Τίτλος
label-paper_code = Κωδικός στις σελίδες
label-paper_version = Έκδοση
label-pages = Σελίδες
label-made_at = Δημιουργήθηκε
label-file_name = Αρχείο
label-file_sha256 = SHA-256 του αρχείου
label-content_sha256 = SHA-256 του περιεχομένου
label-engine = Δημιουργήθηκε με
label-party = Μέρος
label-way = Πώς
label-signed_on = Ημερομηνία
label-verdict = Αποτέλεσμα του ελέγχου
label-at = Πότε
label-event = Εκδήλωση
label-by = Από
label-detail = Λεπτομέρειες

## Words of the closed lists

value-way-ink = Μελάνι σε χαρτί
value-way-digital = Ψηφιακή υπογραφή
value-way-told = Σημειώθηκε με το χέρι
value-event-made = Δημιουργήθηκε
value-event-printed = Εκτυπώθηκε
value-event-sent = Στάλθηκε
value-event-scanned = Σαρώθηκε
value-event-filed = Αρχειοθετήθηκε
value-event-signed = Υπογράφηκε
value-event-checked = Η υπογραφή ελέγχθηκε
value-event-confirmed = Επιβεβαιώθηκε από πρόσωπο
value-event-replaced = Αντικαταστάθηκε από νέα έκδοση
value-event-withdrawn = Αποσύρθηκε
value-party-participant = Συμμετέχων
value-party-sending_company = Επιχείρηση αποστολής
value-party-host_company = Επιχείρηση υποδοχής
value-party-sending_office = Οργανισμός αποστολής
value-party-host_office = Οργανισμός υποδοχής

## Sentences

text-meaning = Αυτό το φύλλο αναφέρει τι φυλάσσεται από το έγγραφο που κατονομάζεται εδώ. Ένα αρχείο ανήκει σε αυτό μόνο αν το SHA-256 του είναι εκείνο που τυπώνεται παρακάτω.
text-checking = Κάθε πρόγραμμα που υπολογίζει SHA-256 μπορεί να επαναλάβει τον έλεγχο. Οι ώρες αναφέρονται με την απόκλισή τους από την παγκόσμια ώρα.

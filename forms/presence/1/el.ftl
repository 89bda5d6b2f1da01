# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Βεβαίωση παρουσίας
running = Βεβαίωση παρουσίας

## Parts and blocks

heading-participant = Συμμετέχων
heading-companies = Επιχειρήσεις
heading-document = Η βεβαίωση
heading-periods = Περίοδοι της παραμονής
heading-absences = Ημέρες απουσίας

party-participant = Συμμετέχων
party-sending_company = Επιχείρηση αποστολής
party-host_company = Επιχείρηση υποδοχής

## Labels

label-document_code = Έγγραφο
label-document_version = Έκδοση
label-exchange_number = Αριθμός ανταλλαγής
label-issued_on = Ημερομηνία έκδοσης
label-scheme_name = Πρόγραμμα
label-person_name = Όνομα
label-participant_job = Θέση εργασίας
label-name = Όνομα
label-address = Διεύθυνση
label-country = Χώρα
label-planned_starts = Πρώτη ημέρα, όπως συμφωνήθηκε
label-planned_ends = Τελευταία ημέρα, όπως συμφωνήθηκε
label-starts = Πρώτη ημέρα, πραγματική
label-ends = Τελευταία ημέρα, πραγματική
label-days = Ημέρες
label-absences = Ημερομηνίες και λόγοι, αν υπάρχουν

## Sentences

text-presence = { $periods_count ->
    [one] Ο Συμμετέχων ήταν παρών στην Επιχείρηση υποδοχής κατά την παραπάνω περίοδο και εκτέλεσε εκεί το σχέδιο δραστηριοτήτων.
   *[other] Ο Συμμετέχων ήταν παρών στην Επιχείρηση υποδοχής κατά τις παραπάνω περιόδους και εκτέλεσε εκεί το σχέδιο δραστηριοτήτων.
}

intro-signatures = Υπογράφοντας, κάθε μέρος βεβαιώνει ότι αυτές οι ημέρες είναι σωστές.

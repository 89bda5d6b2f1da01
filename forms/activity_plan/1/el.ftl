# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Σχέδιο δραστηριοτήτων
running = Σχέδιο δραστηριοτήτων

## Parts and blocks

heading-participant = Συμμετέχων
heading-companies = Επιχειρήσεις
heading-offices = Ενδιάμεσοι οργανισμοί
heading-stay = Περίοδοι της παραμονής
heading-project = Το έργο με λίγα λόγια
heading-activities = Δραστηριότητες ανά εβδομάδα
heading-document = Το σχέδιο

party-participant = Συμμετέχων
party-sending_company = Επιχείρηση αποστολής
party-host_company = Επιχείρηση υποδοχής
party-sending_office = Οργανισμός αποστολής
party-host_office = Οργανισμός υποδοχής

## Labels

label-document_code = Έγγραφο
label-document_version = Έκδοση
label-exchange_number = Αριθμός ανταλλαγής
label-issued_on = Ημερομηνία έκδοσης
label-scheme_name = Πρόγραμμα
label-person_name = Όνομα
label-participant_job = Θέση εργασίας
label-name = Όνομα
label-country = Χώρα
label-starts = Πρώτη ημέρα
label-ends = Τελευταία ημέρα
label-project = Περιγραφή
label-objective = Στόχος
label-outcome = Αναμενόμενο αποτέλεσμα
label-week = Εβδομάδα
label-activity = Δραστηριότητες
label-lead = Με ευθύνη
label-talked_on = Απευθείας συνομιλία των δύο επιχειρήσεων

## Words of the closed lists

value-topic-marketing = Έρευνα αγοράς και εμπορία
value-topic-development = Ανάπτυξη προϊόντων και υπηρεσιών
value-topic-internationalisation = Διεθνοποίηση και νέοι πελάτες
value-topic-training = Κατάρτιση και μεταφορά γνώσεων
value-topic-research = Κοινή έρευνα
value-topic-collaboration = Ενίσχυση υφιστάμενης συνεργασίας
value-topic-other = Άλλο
value-lead-sending = Επιχείρηση αποστολής
value-lead-host = Επιχείρηση υποδοχής
value-lead-together = Και οι δύο επιχειρήσεις

## Sentences

text-principles = Η Επιχείρηση αποστολής διευθύνει αυτό το σχέδιο και το διατηρεί ενημερωμένο μαζί με την Επιχείρηση υποδοχής. Ο Συμμετέχων εργάζεται σε συνεργασία με το προσωπικό της Επιχείρησης υποδοχής. Και οι δύο Ενδιάμεσοι οργανισμοί στηρίζουν το σχέδιο και το έχουν εξετάσει.

intro-signatures = Υπογράφοντας, κάθε μέρος βεβαιώνει ότι διάβασε αυτή την έκδοση του σχεδίου και συμφωνεί με αυτήν.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Βεβαίωση συμμετοχής
running = Βεβαίωση συμμετοχής

## Parts and blocks

heading-companies = Επιχειρήσεις
heading-stay = Περίοδοι της παραμονής
heading-topics = Τι μαθεύτηκε και τι έγινε
heading-document = Η βεβαίωση

party-sending_company = Επιχείρηση αποστολής
party-host_company = Επιχείρηση υποδοχής
party-sending_office = Οργανισμός αποστολής
party-host_office = Οργανισμός υποδοχής

## Labels

label-document_code = Έγγραφο
label-exchange_number = Αριθμός ανταλλαγής
label-issued_on = Ημερομηνία έκδοσης
label-participant_role = Ρόλος στην επιχείρηση
label-name = Όνομα
label-country = Χώρα
label-starts = Πρώτη ημέρα
label-ends = Τελευταία ημέρα
label-topic = Θέμα
label-result = Αποτέλεσμα

## Words of the closed lists

value-person_role-employee = Εργαζόμενος
value-person_role-manager = Διευθυντικό στέλεχος
value-person_role-owner = Ιδιοκτήτης
value-person_role-co_owner = Συνιδιοκτήτης
value-topic-marketing = Έρευνα αγοράς και εμπορία
value-topic-development = Ανάπτυξη προϊόντων και υπηρεσιών
value-topic-internationalisation = Διεθνοποίηση και νέοι πελάτες
value-topic-training = Κατάρτιση και μεταφορά γνώσεων
value-topic-research = Κοινή έρευνα
value-topic-collaboration = Ενίσχυση υφιστάμενης συνεργασίας
value-topic-other = Άλλο

## Sentences

text-opening = Με την παρούσα βεβαιώνεται ότι το πρόσωπο που αναφέρεται εδώ
text-merit = συμμετείχε σε ανταλλαγή του προγράμματος, εργάστηκε στην Επιχείρηση υποδοχής κατά τον χρόνο που αναφέρεται παρακάτω και ολοκλήρωσε το σχέδιο δραστηριοτήτων που είχαν συμφωνήσει οι δύο επιχειρήσεις.

intro-signatures = Η Επιχείρηση υποδοχής και οι δύο Ενδιάμεσοι οργανισμοί το βεβαιώνουν με τις υπογραφές τους.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Εγγραφή επιχείρησης
running = Εγγραφή επιχείρησης

## Parts and blocks

heading-office = Το έντυπο
heading-company = Η επιχείρηση
heading-size = Μέγεθος
heading-description = Τι κάνει η επιχείρηση
heading-contact = Υπεύθυνος επικοινωνίας

party-sending_company = Για την επιχείρηση

## Labels

label-address = Διεύθυνση
label-country = Χώρα
label-function = Ιδιότητα
label-email = Ηλεκτρονικό ταχυδρομείο
label-phone = Τηλέφωνο
label-registration = Αριθμός μητρώου
label-vat = Αριθμός ΦΠΑ
label-form_number = Αριθμός εντύπου
label-event_name = Εκδήλωση
label-office_name = Οργανισμός
label-company_name = Επωνυμία
label-postal_code = Ταχυδρομικός κώδικας
label-city = Πόλη
label-website = Ιστότοπος
label-sector = Κλάδος
label-staff_count = Αριθμός προσωπικού
label-turnover = Ετήσιος κύκλος εργασιών (EUR)
label-balance = Σύνολο ισολογισμού (EUR)
label-description = Με λίγες προτάσεις
label-given_name = Όνομα
label-family_name = Επώνυμο

## Questions

question-legal_form = Νομική μορφή
question-side = Η επιχείρηση επιθυμεί
question-topics = Θέματα ενδιαφέροντος

## Words of the closed lists

value-topic-marketing = Έρευνα αγοράς και εμπορία
value-topic-development = Ανάπτυξη προϊόντων και υπηρεσιών
value-topic-internationalisation = Διεθνοποίηση και νέοι πελάτες
value-topic-training = Κατάρτιση και μεταφορά γνώσεων
value-topic-research = Κοινή έρευνα
value-topic-collaboration = Ενίσχυση υφιστάμενης συνεργασίας
value-topic-other = Άλλο
value-legal_form-company = Εταιρεία
value-legal_form-one_person = Μονοπρόσωπη εταιρεία
value-legal_form-liberal = Ελεύθερο επάγγελμα
value-legal_form-self_employed = Άλλη αυτοαπασχόληση
value-side-sending = να στείλει συμμετέχοντα
value-side-host = να υποδεχθεί συμμετέχοντα
value-side-both = και τα δύο

## Sentences

text-office = Ο παραπάνω οργανισμός φυλάσσει όσα συμπληρώνετε για να σας συμβουλεύει σχετικά με το πρόγραμμα ανταλλαγών.
text-size = Τα στοιχεία αφορούν την τελευταία κλεισμένη χρήση. Δείχνουν αν η επιχείρηση είναι μικρή ή μεσαία.
text-data = Τα προσωπικά δεδομένα υποβάλλονται σε επεξεργασία σύμφωνα με τον κανονισμό (ΕΕ) 2016/679. Έχετε δικαίωμα να δείτε, να διορθώσετε και να ζητήσετε τη διαγραφή όσων τηρούνται για εσάς.

intro-signatures = Υπογράφοντας, βεβαιώνω ότι αυτές οι δηλώσεις είναι αληθείς.

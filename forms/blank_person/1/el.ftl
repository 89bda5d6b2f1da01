# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Πείτε μας για εσάς και την επιχείρησή σας
running = Εγγραφή προσώπου

## Parts and blocks

heading-office = Το έντυπο
heading-visitor = Τα στοιχεία σας
heading-person = Εσείς
heading-work = Η εργασία σας
heading-languages = Γλώσσες που μιλάτε, εκτός από τη δική σας
heading-wish = Η επιθυμία σας

party-participant = Υπογραφή του προσώπου

## Labels

label-country = Χώρα
label-email = Ηλεκτρονικό ταχυδρομείο
label-phone = Τηλέφωνο
label-form_number = Αριθμός εντύπου
label-event_name = Εκδήλωση
label-office_name = Οργανισμός
label-company = Εταιρεία
label-person_name = Όνομα και επώνυμο
label-reach = Ηλεκτρονικό ταχυδρομείο ή τηλέφωνο
label-given_name = Όνομα
label-family_name = Επώνυμο
label-language = Γλώσσα αλληλογραφίας
label-job = Θέση εργασίας
label-since = Στην επιχείρηση από (ημέρα, μήνας, έτος)
label-skills = Τι γνωρίζετε καλά
label-first_language = Πρώτη γλώσσα
label-second_language = Δεύτερη γλώσσα
label-countries = Χώρες όπου θέλετε να πάτε
label-months = Πότε και για πόσους μήνες
label-goals = Τι θέλετε να μάθετε εκεί

## Questions

question-role = Ο ρόλος σας στην επιχείρηση
question-contract = Η σύμβασή σας
question-levels = Πόσο καλά τις μιλάτε (A1 αρχάριος, C2 πολύ καλά)
question-topics = Θέματα που σας ενδιαφέρουν
question-purposes = Συμφωνώ

item-levels-first = Πρώτη γλώσσα
item-levels-second = Δεύτερη γλώσσα

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
value-contract-full_time = Πλήρης απασχόληση
value-contract-part_time = Μερική απασχόληση
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Προβολή του προφίλ χωρίς όνομα στα γραφεία-εταίρους
value-purpose-publicity = Δημοσιότητα με όνομα και εικόνα
value-purpose-newsletter = Ενημερωτικό δελτίο

detail-purpose-catalogue = Το προφίλ μου μπορεί να εμφανίζεται χωρίς το όνομά μου στα γραφεία-εταίρους του προγράμματος, ώστε να βρουν κατάλληλη ανταλλαγή. Το όνομα και τα στοιχεία επικοινωνίας μου εμφανίζονται σε ένα γραφείο-εταίρο μόνο αφού και τα δύο γραφεία αποδεχθούν την ανταλλαγή.
detail-purpose-publicity = Το γραφείο μπορεί να χρησιμοποιεί το όνομά μου, την εικόνα μου και την ιστορία της ανταλλαγής μου για να γίνει γνωστό το πρόγραμμα.
detail-purpose-newsletter = Το γραφείο μπορεί να μου στέλνει με e-mail νέα του προγράμματος.

## Sentences

text-office = Ο παραπάνω οργανισμός φυλάσσει όσα συμπληρώνετε για να σας συμβουλεύει σχετικά με το πρόγραμμα ανταλλαγών.
text-withdrawal = Μπορώ να ανακαλέσω κάθε συγκατάθεση οποτεδήποτε, τόσο εύκολα όσο την έδωσα. Ό,τι έγινε έως τότε παραμένει νόμιμο.

intro-signatures = Υπογράφοντας, βεβαιώνω ότι αυτές οι δηλώσεις είναι αληθείς και ότι σημείωσα τα τετραγωνίδια με το χέρι μου.

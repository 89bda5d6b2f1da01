# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Συγκατάθεση
running = Συγκατάθεση

## Parts and blocks

heading-office = Ποιος ζητεί τη συγκατάθεσή σας
heading-document = Το έντυπο
heading-person = Ποιος δίνει συγκατάθεση

party-participant = Υπογραφή του προσώπου

## Labels

label-document_code = Έγγραφο
label-issued_on = Ημερομηνία έκδοσης
label-scheme_name = Πρόγραμμα
label-person_name = Όνομα
label-name = Όνομα
label-address = Διεύθυνση
label-email = Ηλεκτρονικό ταχυδρομείο
label-company = Εταιρεία
label-text_version = Έκδοση του κειμένου

## Questions

question-purposes = Συμφωνώ με τα ακόλουθα

## Words of the closed lists

value-purpose-catalogue = Προβολή του προφίλ χωρίς όνομα στα γραφεία-εταίρους
value-purpose-publicity = Δημοσιότητα με όνομα και εικόνα
value-purpose-newsletter = Ενημερωτικό δελτίο

detail-purpose-catalogue = Το προφίλ μου μπορεί να εμφανίζεται χωρίς το όνομά μου στα γραφεία-εταίρους του προγράμματος, ώστε να βρουν κατάλληλη ανταλλαγή. Το όνομα και τα στοιχεία επικοινωνίας μου εμφανίζονται σε ένα γραφείο-εταίρο μόνο αφού και τα δύο γραφεία αποδεχθούν την ανταλλαγή.
detail-purpose-publicity = Το γραφείο μπορεί να χρησιμοποιεί το όνομά μου, την εικόνα μου και την ιστορία της ανταλλαγής μου για να γίνει γνωστό το πρόγραμμα.
detail-purpose-newsletter = Το γραφείο μπορεί να μου στέλνει με e-mail νέα του προγράμματος.

## Sentences

text-voluntary = Η συγκατάθεσή σας είναι προαιρετική. Μπορείτε να συμμετάσχετε στην ανταλλαγή χωρίς αυτήν και μπορείτε να συμφωνήσετε με έναν σκοπό χωρίς τους άλλους.
text-rights = Έχετε δικαίωμα να δείτε, να διορθώσετε και να ζητήσετε τη διαγραφή όσων τηρούνται για εσάς, και να υποβάλετε καταγγελία σε εποπτική αρχή, σύμφωνα με τον κανονισμό (ΕΕ) 2016/679.
text-withdrawal = Μπορώ να ανακαλέσω κάθε συγκατάθεση οποτεδήποτε, τόσο εύκολα όσο την έδωσα. Ό,τι έγινε έως τότε παραμένει νόμιμο.

intro-signatures = Υπογράφοντας, βεβαιώνω ότι σημείωσα τα τετραγωνίδια με το χέρι μου.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Τροποποίηση της συμφωνίας ανταλλαγής
running = Τροποποίηση της συμφωνίας ανταλλαγής

## Parts and blocks

part-particulars = Στοιχεία
part-terms = Όροι
part-signatures = Υπογραφές
part-changes = Αλλαγές

heading-participant = Συμμετέχων
heading-companies = Επιχειρήσεις
heading-offices = Ενδιάμεσοι οργανισμοί
heading-document = Η τροποποίηση
heading-reason = Γιατί αλλάζει η συμφωνία
heading-old_periods = Περίοδοι της παραμονής έως τώρα
heading-new_periods = Νέες περίοδοι της παραμονής
heading-grant = Επιχορήγηση
heading-changes = Άλλες αλλαγές

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
label-governing_language = Γλώσσα που υπερισχύει
label-person_name = Όνομα
label-name = Όνομα
label-country = Χώρα
label-starts = Πρώτη ημέρα
label-ends = Τελευταία ημέρα
label-agreement_version = Τροποποιεί την έκδοση
label-agreement_issued_on = Ημερομηνία της συμφωνίας
label-reason = Λόγος
label-old_grant = Έως τώρα
label-new_grant = Από τώρα και στο εξής
label-subject = Τι αλλάζει
label-before = Έως τώρα
label-after = Από τώρα και στο εξής

## Words of the closed lists

value-subject-place = Τόπος της παραμονής
value-subject-plan = Σχέδιο δραστηριοτήτων
value-subject-contact = Υπεύθυνος επικοινωνίας
value-subject-signatory = Εκπροσωπείται από
value-subject-other = Άλλο

## Sentences

section-final = Τελικές διατάξεις
clause-languages = Οι γλωσσικές εκδοχές που τυπώνονται εδώ έχουν την ίδια σημασία. Αν διαφέρουν, υπερισχύει το κείμενο αυτού του εντύπου στη γλώσσα που υπερισχύει, το οποίο παραδίδουν οι Ενδιάμεσοι οργανισμοί σε όποιον το ζητήσει.

section-effect = Τι επιφέρει η τροποποίηση
clause-changes = Τα μέρη τροποποιούν τη συμφωνία ανταλλαγής όπως αναφέρεται στο μέρος { $part-changes }. Ό,τι αναφέρεται εκεί αντικαθιστά όσα προέβλεπε πριν η συμφωνία.
clause-dates = Οι νέες περίοδοι αντικαθιστούν όλες τις περιόδους της παραμονής που είχαν συμφωνηθεί πριν.
clause-grant = Το νέο ποσό της επιχορήγησης αντικαθιστά το ποσό που είχε συμφωνηθεί πριν. Ό,τι έχει ήδη καταβληθεί συμψηφίζεται με αυτό.
clause-rest = Όλα τα άλλα στη συμφωνία παραμένουν αμετάβλητα.
clause-kept = Η συμφωνία όπως υπογράφηκε αρχικά παραμένει αμετάβλητη δίπλα σε αυτή την τροποποίηση. Και οι δύο φυλάσσονται μαζί.
clause-entry_into_force = Η τροποποίηση ισχύει από την ημέρα που υπογράφει το τελευταίο μέρος. Κάθε μέρος λαμβάνει ένα πλήρες αντίτυπο· οι εγκεκριμένες ηλεκτρονικές υπογραφές ισοδυναμούν με υπογραφές σε χαρτί.

intro-signatures = Υπογράφοντας, κάθε μέρος βεβαιώνει ότι διάβασε όλες τις σελίδες αυτής της τροποποίησης και συμφωνεί με αυτές.

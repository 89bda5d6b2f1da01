# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Η γνώμη σας για την ανταλλαγή
running = Έρευνα για την ανταλλαγή

## Parts and blocks

heading-document = Το έντυπο
heading-words = Με δικά σας λόγια

## Labels

label-form_number = Αριθμός εντύπου
label-exchange_number = Αριθμός ανταλλαγής
label-role = Απαντάτε ως
label-office_name = Παρακαλούμε επιστρέψτε σε
label-best = Τι ήταν το καλύτερο
label-better = Τι θα έπρεπε να βελτιωθεί

## Questions

question-satisfaction = Πόσο ικανοποιημένοι είστε από τα ακόλουθα;
question-skills = Αποκτήσατε τις δεξιότητες που περιμένατε;
question-career = Θα βοηθήσει η ανταλλαγή τη σταδιοδρομία σας;
question-trade = Περιμένετε περισσότερο εμπόριο με άλλες χώρες;
question-products = Μπορείτε τώρα να προσφέρετε νέα προϊόντα ή υπηρεσίες;
question-again = Θα συμμετείχατε ξανά;

item-satisfaction-match = Η αντιστοίχιση των δύο επιχειρήσεων
item-satisfaction-preparation = Η προετοιμασία της ανταλλαγής
item-satisfaction-own_office = Η στήριξη από τον οργανισμό της χώρας σας
item-satisfaction-partner_office = Η στήριξη από τον οργανισμό της άλλης χώρας
item-satisfaction-stay = Η ίδια η παραμονή

## Words of the closed lists

value-role-participant = Συμμετέχων
value-role-sending_company = Επιχείρηση αποστολής
value-role-host_company = Επιχείρηση υποδοχής
value-satisfaction-very_satisfied = Πολύ ικανοποιημένοι
value-satisfaction-satisfied = Ικανοποιημένοι
value-satisfaction-neither = Ούτε το ένα ούτε το άλλο
value-satisfaction-dissatisfied = Δυσαρεστημένοι
value-satisfaction-very_dissatisfied = Πολύ δυσαρεστημένοι
value-outcome-yes = Ναι
value-outcome-partly = Εν μέρει
value-outcome-no = Όχι
value-outcome-unknown = Δεν μπορώ να πω ακόμη

## Sentences

text-purpose = Οι απαντήσεις σας βοηθούν να βελτιωθούν οι επόμενες ανταλλαγές. Σημειώστε ένα τετραγωνίδιο σε κάθε γραμμή.
text-audience = Η απάντηση είναι προαιρετική. Τις απαντήσεις σας διαβάζουν οι δύο οργανισμοί της ανταλλαγής· το πρόγραμμα τις λαμβάνει χωρίς ονόματα και μόνο ως αριθμούς.

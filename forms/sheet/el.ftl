# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Σελίδα { $page } από { $pages }
version = Έκδοση { $version }
emblem = Σημαία της Ευρωπαϊκής Ένωσης
signature = Υπογραφή
place_date = Τόπος και ημερομηνία
tick_one = Σημειώστε ένα τετραγωνίδιο.
tick_many = Σημειώστε όλα όσα ισχύουν.
write_clearly = Γράψτε καθαρά, με κεφαλαία γράμματα.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Τι τηρείται για εσάς
running = Απάντηση σε αίτημα πρόσβασης

heading-answer = Το αίτημα
heading-lines = Όλα όσα τηρεί αυτός ο οργανισμός για το πρόσωπο

label-person_name = Πρόσωπο
label-office_name = Οργανισμός
label-office_address = Διεύθυνση
label-document_code = Έγγραφο
label-issued_on = Ημερομηνία έκδοσης
label-heading = Πού
label-what = Τι
label-value = Περιεχόμενο

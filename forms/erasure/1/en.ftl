# Certificate of an erasure, English. Own wording, not reviewed.

title = Certificate of erasure
running = Certificate of erasure

heading-erasure = The erasure
heading-counts = What was erased for good
heading-others = In the records of others
heading-held = What an agreement demands
heading-waiting = What could not be removed at once

label-office_name = Office
label-office_address = Address
label-document_code = Document
label-issued_on = Date of issue
label-erased_at = Erased
label-erased_by = By
label-what = Records of this kind
label-count = Number
label-blacked_out = Records in which the words were blacked out
label-copies = Copies of the database written anew
label-held_until = Restricted until
label-held_because = Because of
label-waiting = What
label-place = Where
label-by = Gone by

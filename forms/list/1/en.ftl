# List, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = List
running = List

## Parts and blocks

heading-list = What is listed

## Labels

label-list_name = List
label-rows = Rows
label-printed_at = Printed
label-filter = Narrowed to
label-order = In the order of
label-office_name = Office
label-printed_by = By

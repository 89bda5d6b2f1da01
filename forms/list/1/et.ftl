# Loend, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Loend
running = Loend

## Parts and blocks

heading-list = Mida loetletakse

## Labels

label-list_name = Loend
label-rows = Ridu
label-printed_at = Trükitud
label-filter = Piiratud
label-order = Järjestus
label-office_name = Büroo
label-printed_by = Kelle poolt

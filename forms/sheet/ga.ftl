# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Leathanach { $page } as { $pages }
version = Leagan { $version }
emblem = Bratach an Aontais Eorpaigh
signature = Síniú
place_date = Áit agus dáta
tick_one = Cuir tic i mbosca amháin.
tick_many = Cuir tic i ngach bosca a bhaineann leat.
write_clearly = Scríobh go soiléir, i mbloclitreacha.

# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Página { $page } de { $pages }
version = Versión { $version }
emblem = Bandera de la Unión Europea
signature = Firma
place_date = Lugar y fecha
tick_one = Marque una sola casilla.
tick_many = Marque todo lo que corresponda.
write_clearly = Escriba con claridad y en mayúsculas.

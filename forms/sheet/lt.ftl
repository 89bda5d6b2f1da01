# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = { $page } puslapis iš { $pages }
version = { $version } versija
emblem = Europos Sąjungos vėliava
signature = Parašas
place_date = Vieta ir data
tick_one = Pažymėkite vieną langelį.
tick_many = Pažymėkite viską, kas tinka.
write_clearly = Rašykite aiškiai, didžiosiomis raidėmis.

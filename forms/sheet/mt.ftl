# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

page = Paġna { $page } minn { $pages }
version = Verżjoni { $version }
emblem = Bandiera tal-Unjoni Ewropea
signature = Firma
place_date = Post u data
tick_one = Jekk jogħġbok immarka kaxxa waħda.
tick_many = Jekk jogħġbok immarka dak kollu li japplika.
write_clearly = Jekk jogħġbok ikteb b’mod ċar, b’ittri kbar.

"""Which participant fits which placement: rules, features, score, suggestions and their explanation.

Pure: no input or output, no clock (`Market.today` is passed in), no thread. The same market gives the same
answer on every desk and on the server, because every score is worked out in whole numbers.

`market`, `results`, `rules`, `weights` and `wording` need the standard library only and may be imported
anywhere. The other modules load NumPy: import them where the work is done, best in a worker process.

    market.py        what goes in                      results.py       what comes out
    rules.py         the hard rules by name            eligibility.py   the same rules over arrays
    weights.py       soft features and their weights   features.py      the one pair function and the score
    suggestions.py   lists and funnels                 explanations.py  why a pair stands where it stands
    wording.py       explanations in sentences         reasons.py       the codes behind them
    plan.py          who goes where                    auction.py       the best plan with its proof

    tables.py        a market prepared for NumPy, from columns.py (facts), stays.py (calendar), closeness.py
                     (tables of codes), coverage.py (skills and texts, terms.py) and sparse.py (their products);
                     ranking.py puts rules and score together
"""

"""Which participant fits which placement: rules, features, score, suggestions and their explanation.

Pure: no input or output, no clock (`Market.today` is passed in), no thread. The same market gives the same
answer on every desk and on the server, because every score is worked out in whole numbers.

`market`, `results`, `rules`, `weights` and `wording` need the standard library only and may be imported
anywhere. The other modules load NumPy: import them where the work is done, best in a worker process.

    market.py        what goes in                      results.py       what comes out
    rules.py         the hard rules by name            eligibility.py   the same rules over arrays
    weights.py       soft features and their weights   features.py      the one pair function and the score
    suggestions.py   lists and funnels                 explanations.py  why a pair stands where it stands
    what_ifs.py      what another wish would bring     lists.py         the lists of all, repaired after changes
    wording.py       explanations in sentences         reasons.py       the codes behind them
    plan.py          who goes where                    field_of_plan.py what a plan may choose from
    auction.py       the best plan with its proof      most_placed.py, stable.py  the plans with other goals
    congestion.py    crowded places stand back

    tables.py        a market prepared for NumPy that takes single records: columns.py (facts), place_bits.py
                     (places by what a rule asks), stays.py (calendar), closeness.py (codes), coverage.py (skills),
                     texts.py, terms.py, kept_records.py; pools.py (sparse rows and their products) and arrays.py
                     (arrays that grow, bits) hold them; ranking.py puts rules and score together
"""

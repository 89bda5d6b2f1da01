"""The toolkit that screens are built of. It knows neither records nor the store; what it shows is handed in.

How a screen is made (each module says the rest):

    page = Page(title, subtitle, search=name)               page: head, search, actions, list and detail
    page.add_action(words, run, kind="primary", icon="plus")
    page = Page(title, subtitle, search=name)                  page: head, search, actions, list and detail
    model = RecordList(source, tasks)                          ui.models.record_list: ListSource, ListQuery
    panel = RecordPanel(model, name, EmptyState(…), counted)   record_panel; `.table`: opened, chosen, typed
    page.search.searched.connect(…model.set_query…)            ui.models.columns: Column, ColumnKind, Tone
    panel.table.typed.connect(page.search.type_on)
    page.set_list_and_detail(panel, detail)

    Card(title).body, DetailRows().add(name, value)            card, details
    label(text, role), column(), line(), scrolled(widget)      text
    button(words, run, kind=, icon=), icon_button(icon, name)  buttons
    TextField, LongTextField, WholeNumberField, MoneyField     text_fields
    DateField                                                  date_field
    ChoiceField, SearchChoiceField, CountryField, YesNoField   choice_fields
    CodesField                                                 codes_field

All fields are a `field.Field`: value(), set_value(v), refresh_value(v), left_changed(v), show_saved(),
show_error(text), commit() before a form closes, restore() by Esc, set_read_only(bool).

The main window's pieces: Rail, DeskStatusBar, Toast, FaultBar, BugReport, CommandPalette, KeysDialog.

Rules: every icon, colour, measure and font comes by name from `current_theme()`; texts come in ready, through
`translate`. Colours follow the system while the window stands (`put_icon` keeps icons right); a change of
language, density or text size is shown by building the window anew. Every widget that takes the focus has an
accessible name: run `tests/ui/accessibility.py` on every screen.
"""

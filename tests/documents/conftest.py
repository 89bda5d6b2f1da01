"""The sample agreement, printed once for all tests that only look at it."""

from __future__ import annotations

import pytest

from smedesk.documents.form import Form, load_form
from smedesk.documents.places import AGREEMENT, SHEET
from smedesk.documents.render import RenderedDocument, render
from tests.documents import sample


@pytest.fixture(scope="session")
def form() -> Form:
    return load_form(AGREEMENT, SHEET)


@pytest.fixture(scope="session")
def printed(form: Form) -> RenderedDocument:
    """The sample in Estonian and Italian."""
    return render(form, sample.AGREEMENT, ("et", "it"), sample.KEY)

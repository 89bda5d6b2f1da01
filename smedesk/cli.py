"""The command line: the window without a word, or a command without a window. Only what is asked for is imported."""

from __future__ import annotations

import argparse
import gc
import getpass
import os
import sys
from collections.abc import Sequence
from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smedesk import __version__

if TYPE_CHECKING:
    from smedesk.app.keys import VaultKeys

_OK, _FAULT = 0, 1
_COMMANDS = ("sample", "backup", "restore", "export", "import-all", "match", "scans", "forms", "server")


def run(words: Sequence[str]) -> int:
    """Do what the words of the command line say; return the exit code: 0 done, 1 not possible, 2 misused."""
    arguments = _parser(words).parse_args(words)
    return int(arguments.run(arguments))


def default_profile() -> Path:
    """Return where this system wants the data of the user's desk."""
    import platformdirs

    return platformdirs.user_data_path("SMEdesk", appauthor=False)


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="smedesk", description="The desk of an adviser for exchanges between small companies.")
    parser.add_argument("--version", action="version", version=f"SMEdesk {__version__}")
    parser.add_argument("--sample", action="store_true", help="fill a new profile with made-up offices and open it")
    parser.add_argument("--self-test", action="store_true", help="try everything the program stands on, and say so")
    _add_profile(parser, default=None)
    parser.set_defaults(run=_run_window)
    if set(words) & {*_COMMANDS, "-h", "--help"}:
        _add_commands(parser, has_server=words[:1] not in (["match"], ["scans"], ["forms"]))
    return parser


def _add_profile(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    """It may stand before or behind the name of a command; only the first parser knows the default."""
    parser.add_argument("--profile", type=Path, metavar="DIR", default=default, help="folder of the desk")


def _add_commands(parser: argparse.ArgumentParser, *, has_server: bool) -> None:
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    sample = commands.add_parser("sample", help="fill a new profile with made-up offices and companies")
    sample.add_argument("--companies", type=int, default=600, metavar="N", help="companies of all offices together")
    sample.add_argument("--offices", type=int, default=12, metavar="N", help="how many offices the programme has")
    sample.add_argument("--seed", type=int, default=1, metavar="S", help="another number makes other companies")
    sample.add_argument("--office", default="EE", metavar="CC", help="country of this desk's office, two letters")
    sample.set_defaults(run=_run_sample)
    backup = commands.add_parser("backup", help="write an encrypted copy of the desk")
    backup.add_argument("--to", type=Path, metavar="DIR", help="folder for the copy, on another disk for example")
    backup.set_defaults(run=_run_backup)
    restore = commands.add_parser("restore", help="put a copy in the place of the database, which is kept aside")
    restore.add_argument("file", type=Path, metavar="FILE", help="the copy")
    restore.set_defaults(run=_run_restore)
    export = commands.add_parser("export", help="write everything in open formats: nothing of it is encrypted")
    export.add_argument("--to", type=Path, metavar="DIR", required=True, help="where the export's own folder is made")
    export.set_defaults(run=_run_export)
    import_all = commands.add_parser("import-all", help="bring such an export back into a new profile")
    import_all.add_argument("export", type=Path, metavar="DIR", help="the folder of the export")
    import_all.set_defaults(run=_run_import_all)
    for command in (sample, backup, restore, export, import_all):
        _add_profile(command)
    _add_match(commands)
    _add_scans(commands)
    _add_forms(commands)
    if has_server:  # its libraries are not read to open a window, nor to match or read a file
        from smedesk.server.command_line import add_server_commands

        add_server_commands(commands)


def _add_match(commands: Any) -> None:
    match = commands.add_parser("match", help="match a file of participants and places, without a desk")
    match.add_argument("file", metavar="FILE", nargs="?", default="-", help="JSON Lines; - reads the standard input")
    match.add_argument("--out", type=Path, metavar="OUT", help="where the result is written, as JSON Lines")
    match.add_argument("--top", type=_at_least_one, default=20, metavar="N", help="places on each list (20)")
    match.add_argument("--plan", action="store_true", help="add who goes where: the best plan for all")
    match.add_argument("--goal", choices=("best", "most", "stable"), default="best",
                       help="of the plan: the largest sum of scores, most people, or no two who would rather change")
    match.add_argument("--explain", action="store_true", help="add the rules and what each feature gives to each pair")
    match.add_argument("--schema", action="store_true", help="print the JSON Schema of the lines, and do nothing else")
    match.set_defaults(run=_run_match, misuse=match.error)


def _add_scans(commands: Any) -> None:
    scans = commands.add_parser("scans", help="say what is on scanned pages: document, version, page; changes nothing")
    scans.add_argument("files", type=Path, nargs="+", metavar="FILE", help="PDF, TIFF, PNG, JPEG")
    scans.add_argument("--json", action="store_true", help="one JSON object a line and page, the last on them all")
    _add_profile(scans)
    scans.set_defaults(run=_run_scans)


def _add_forms(commands: Any) -> None:
    forms = commands.add_parser("forms", help="look after the forms that papers are printed from")
    actions = forms.add_subparsers(title="actions", metavar="ACTION", required=True)
    check = actions.add_parser("check", help="name everything that is wrong with forms; changes nothing")
    check.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="a form, or forms; those of the program")
    check.set_defaults(run=_run_forms_check)


def _at_least_one(word: str) -> int:
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _run_window(arguments: argparse.Namespace) -> int:
    if arguments.self_test:
        from smedesk.self_test import run_self_test

        return run_self_test()
    gc.disable()  # much is made while the program loads, and nothing of it is garbage; later one thread collects
    from smedesk.app.start import Wishes, start

    return start(Wishes(_folder(arguments), has_sample=arguments.sample))


def _run_sample(arguments: argparse.Namespace) -> int:
    from smedesk.app.sampling import fill_profile

    return _said(lambda: fill_profile(
        _folder(arguments), _keys(), Date.today(), companies=arguments.companies,  # noqa: DTZ011 - the user's day
        offices=arguments.offices, seed=arguments.seed, country=arguments.office))


def _run_backup(arguments: argparse.Namespace) -> int:
    from smedesk.app.copies import back_up

    return _said(lambda: back_up(_folder(arguments), _keys(), arguments.to))


def _run_restore(arguments: argparse.Namespace) -> int:
    from smedesk.app.copies import restore_copy

    return _said(lambda: restore_copy(_folder(arguments), _keys(), arguments.file))


def _run_export(arguments: argparse.Namespace) -> int:
    from smedesk.app.exporting import export_profile
    from smedesk.ui.labels import current_labels

    def export() -> str:
        done = export_profile(_folder(arguments), _keys(), arguments.to.absolute(), current_labels().value)
        print("Nothing in this folder is encrypted: keep it in a safe place.", file=sys.stderr)
        return done.place

    return _said(export)


def _run_import_all(arguments: argparse.Namespace) -> int:
    from smedesk.app.exporting import fill_profile_from_export

    return _said(lambda: fill_profile_from_export(_folder(arguments), _keys(), arguments.export.absolute()))


def _run_match(arguments: argparse.Namespace) -> int:
    from smedesk.interchange import match_command

    if arguments.schema:
        print(match_command.schema_text(), end="")
        return _OK
    if arguments.out is None:
        arguments.misuse("the following arguments are required: --out")
    goal = match_command.Goal(arguments.goal) if arguments.plan else None
    asked = match_command.Asked(arguments.top, has_reasons=arguments.explain, goal=goal)
    said = match_command.match_file(arguments.file, arguments.out, asked, Date.today())  # noqa: DTZ011 - the user's day
    for line in said.lines:
        print(line, file=sys.stderr)
    return _OK if said.is_done else _FAULT


def _run_forms_check(arguments: argparse.Namespace) -> int:
    from smedesk.app.form_checking import check_forms

    faults = forms = 0
    for name, findings in check_forms(arguments.folder):
        forms += 1
        faults += len(findings)
        for finding in findings:
            print(f"{name}: {finding}")
    if not forms:
        print(f"There is no form in {arguments.folder}.", file=sys.stderr)
    else:
        print(f"{forms} forms, {faults} faults")
    return _FAULT if faults or not forms else _OK


def _run_scans(arguments: argparse.Namespace) -> int:
    from smedesk.app.scanning import read_scans, read_scans_of_desk

    if arguments.profile is None:
        return _OK if read_scans(arguments.files, as_json=arguments.json, say=print) else _FAULT
    is_whole = False

    def read() -> None:
        nonlocal is_whole
        is_whole = read_scans_of_desk(
            arguments.files, _folder(arguments), _keys(), as_json=arguments.json, say=print)

    return _said(read) or (_OK if is_whole else _FAULT)


def _said(work: Any) -> int:
    """Do the work and print what it returns; faults become three lines on standard error."""
    from smedesk.domain.errors import DomainError
    from smedesk.services.faults import EnvironmentFault

    try:
        result = work()
    except (DomainError, EnvironmentFault) as error:
        from smedesk.ui.fault_words import fault_of, refusal_of

        if isinstance(error, DomainError):
            print(refusal_of(error), file=sys.stderr)
        else:
            words = fault_of(error.code, error.parameters)
            print(words.happened, words.safe, words.next_step, sep="\n", file=sys.stderr)
        return _FAULT
    if result is not None:
        print(result)
    return _OK


def _folder(arguments: argparse.Namespace) -> Path:
    folder: Path = arguments.profile or default_profile()
    return folder.absolute()


def _keys() -> VaultKeys:
    from smedesk.app.keys import VaultKeys

    return VaultKeys(_ask_passphrase)


def _ask_passphrase(is_new: bool) -> str:
    """Ask on the terminal, a new one twice; without a terminal it is the first line of the standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip(os.linesep)
    typed = getpass.getpass("Passphrase: ")
    while is_new and typed != getpass.getpass("The same again: "):
        print("The two are not the same.", file=sys.stderr)
        typed = getpass.getpass("Passphrase: ")
    return typed

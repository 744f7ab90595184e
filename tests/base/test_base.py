import pickle
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.base.paths import config_folder, data_folder, default_library, log_folder, person


def test_a_mendable_error_crosses_processes() -> None:
    error = pickle.loads(pickle.dumps(Mendable(Trouble.PASSWORD, "Give the password.")))
    assert (error.trouble, str(error)) == (Trouble.PASSWORD, "Give the password.")


def test_one_folder_can_hold_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPORT_READER_HOME", str(tmp_path))
    for folder in (config_folder(), data_folder(), default_library(), log_folder()):
        assert folder.is_relative_to(tmp_path)


def test_a_portable_copy_keeps_everything_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REPORT_READER_HOME")
    monkeypatch.setattr("sys.executable", str(tmp_path / "report-reader"))
    (tmp_path / "portable.txt").write_text("", encoding="utf-8")
    assert not config_folder().is_relative_to(tmp_path)  # a checkout is no bundle
    monkeypatch.setattr("sys.frozen", True, raising=False)
    for folder in (config_folder(), data_folder(), default_library(), log_folder()):
        assert folder.is_relative_to(tmp_path / "Data")
    (tmp_path / "portable.txt").unlink()
    assert not config_folder().is_relative_to(tmp_path)


def test_a_person_is_a_file_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "DOMAIN\\Ann Lee")
    assert person() == "DOMAIN_Ann_Lee"

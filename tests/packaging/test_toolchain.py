#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""packaging/toolchain on good and bad days. Every system command it leans on is a fake on PATH, so
that no row needs the network, root or a gigabyte; what each fake does is a file the row writes."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]

FAKES = {
    # Packages the system has: lines "name installed version".
    "dpkg-query": 'cat "$FAKES/installed" 2>/dev/null; true',
    "apt-cache": 'cat "$FAKES/offered" 2>/dev/null; true',
    "apt-get": 'echo "apt-get $*" >>"$FAKES/calls"; [ ! -e "$FAKES/on-apt-get" ] || . "$FAKES/on-apt-get"',
    "id": 'cat "$FAKES/uid"',
    "stat": 'cat "$FAKES/owner"',
    "df": 'printf "head\\n/dev/x 9 9 %s 9%% /\\n" "$(cat "$FAKES/free")"',
    "unshare": 'while [ "${1#-}" != "$1" ]; do [ "$1" != --propagation ] || shift; shift; done; exec "$@"',
    "debootstrap": """
        echo "debootstrap" >>"$FAKES/calls"
        for last; do :; done
        mkdir -p "$last/usr/bin" "$last/etc" "$last/var/lib/dpkg"
        echo begun >"$last/begun"
        [ ! -e "$FAKES/on-debootstrap" ] || . "$FAKES/on-debootstrap"
        """,
    "bwrap": """
        echo "bwrap $*" >>"$FAKES/calls"
        while [ "${1#--}" != "$1" ]; do
            case $1 in
            --bind | --ro-bind | --*-try | --symlink | --setenv) shift 3 ;;
            --die-with-parent) shift ;;
            *) shift 2 ;;
            esac
        done
        exec "$@"
        """,
}

DEBIAN_12 = 'ID=debian\nVERSION_ID="12"\n'
DEBIAN_13 = 'ID=debian\nVERSION_ID="13"\n'


class Toolchain(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="gainsay-toolchain-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.fakes = self.folder / "fakes"
        self.place = self.folder / "cache" / "gainsay"
        self.fakes.mkdir()
        for name, body in FAKES.items():
            self.fake(name, body)
        for name, value in {"uid": 0, "owner": 0, "free": 9_000_000, "os-release": DEBIAN_12}.items():
            self.tell(name, value)
        (self.folder / "tree").mkdir()
        self.packaging = self.folder / "tree" / "packaging"
        shutil.copytree(TREE / "packaging", self.packaging)

    def fake(self, name, body):
        path = self.fakes / name
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)

    def tell(self, name, value):
        (self.fakes / name).write_text(f"{value}\n")

    def forget(self, name):
        (self.fakes / name).unlink()

    def calls(self):
        path = self.fakes / "calls"
        return path.read_text().splitlines() if path.exists() else []

    def roots_made(self):
        return self.calls().count("debootstrap")

    def start(self, *command, **environment):
        return subprocess.Popen(
            [self.packaging / "toolchain", *command],
            env={
                # Only bash and the core tools besides the fakes: no sudo of this machine.
                "PATH": f"{self.fakes}:{self.core_tools()}",
                "HOME": str(self.folder),
                "XDG_CACHE_HOME": str(self.folder / "cache"),
                "FAKES": str(self.fakes),
                "GAINSAY_OS_RELEASE": str(self.fakes / "os-release"),
                **environment,
            },
            cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            start_new_session=True)

    def core_tools(self):
        folder = self.folder / "core"
        if not folder.exists():
            folder.mkdir()
            for name in ("bash sh awk sed grep cut cat dirname realpath mkdir rm mv touch tail find "
                         "flock sha256sum sync sleep echo true kill env dpkg ls printf").split():
                (folder / name).symlink_to(shutil.which(name))
        return folder

    def run_to_end(self, *command, **environment):
        process = self.start(*command, **environment)
        out, err = process.communicate(timeout=60)
        return process.returncode, out, err

    def assert_runs(self, **environment):
        code, out, err = self.run_to_end("sh", "-c", "echo ran; exit 7", **environment)
        self.assertEqual((code, out), (7, "ran\n"), err)
        return err

    def assert_fails(self, *words, **environment):
        code, out, err = self.run_to_end("sh", "-c", "echo ran", **environment)
        self.assertEqual((code, out), (125, ""), err)
        last = err.splitlines()[-1]
        self.assertRegex(last, r"^gainsay: .*\.$")
        self.assertNotRegex(last, r"\. [A-Z]", "one sentence")
        for word in words:
            self.assertIn(word, last)
        return err

    def system_has_all(self):
        names = subprocess.run(
            ["bash", "-c", f'here={self.packaging}; . "$here/lib/system.sh"; wanted_names'],
            capture_output=True, text=True, check=True).stdout.split()
        self.assertGreater(len(names), 20)
        self.tell("installed", "\n".join(f"{name} installed 9:99" for name in names))
        return names


class InPlace(Toolchain):
    def test_a_system_with_every_package_runs_in_place(self):
        self.system_has_all()
        self.assertEqual(self.assert_runs(), "")
        self.assertEqual(self.calls(), [])

    def test_a_system_that_offers_the_packages_gets_those_it_lacks(self):
        names = self.system_has_all()
        self.tell("installed", "\n".join(f"{n} installed 9:99" for n in names if n != "reuse"))
        self.tell("offered", "\n".join(f"{n}:\n  Candidate: 9:99" for n in names))
        self.assert_runs()
        self.assertRegex(self.calls()[-1], r"^apt-get install .* reuse$")
        self.assertEqual(self.roots_made(), 0)

    def test_a_new_system_without_package_lists_fetches_them_first(self):
        names = self.system_has_all()
        self.forget("installed")
        self.tell("os-release", DEBIAN_13)
        self.tell("later", "\n".join(f"{n}:\n  Candidate: 9:99" for n in names))
        self.tell("on-apt-get", 'cp=$(cat "$FAKES/later"); echo "$cp" >"$FAKES/offered"')
        self.assert_runs()
        self.assertEqual(self.roots_made(), 0)

    def test_a_package_that_is_too_old_counts_as_missing(self):
        names = self.system_has_all()
        self.tell("installed", "\n".join(
            f"{n} installed {'3.25' if n == 'cmake' else '9:99'}" for n in names))
        self.assert_runs()
        self.assertEqual(self.roots_made(), 1)

    def test_apt_that_fails_is_one_sentence(self):
        names = self.system_has_all()
        self.forget("installed")
        self.tell("offered", "\n".join(f"{n}:\n  Candidate: 9:99" for n in names))
        self.tell("on-apt-get", "exit 100")
        self.assert_fails("apt could not install", "network", "again")


class Root(Toolchain):
    def test_an_older_system_gets_a_root_once(self):
        self.assertIn("ready", self.assert_runs())
        self.assertEqual(self.assert_runs(), "")
        self.assertEqual(self.roots_made(), 1)

    def test_another_place_is_taken_from_the_environment(self):
        elsewhere = self.folder / "else where"
        self.assert_runs(GAINSAY_TOOLCHAIN=str(elsewhere))
        self.assertEqual(len(list(elsewhere.glob("trixie-*/root"))), 1)
        self.assertFalse(self.place.exists())

    def test_a_changed_list_makes_a_new_root(self):
        self.assert_runs()
        with open(self.packaging / "packages", "a") as packages:
            packages.write("hello\n")
        self.assert_runs()
        self.assertEqual(self.roots_made(), 2)
        self.assertEqual(len(list(self.place.glob("trixie-*/root"))), 2)

    def test_a_root_long_unused_goes_when_a_new_one_is_made(self):
        self.assert_runs()
        [lock] = self.place.glob("trixie-*.lock")
        os.utime(lock, (time.time() - 15 * 86400,) * 2)
        with open(self.packaging / "packages", "a") as packages:
            packages.write("hello\n")
        self.assert_runs()
        self.assertFalse(lock.with_suffix("").exists())
        self.assertEqual(len(list(self.place.glob("trixie-*/root"))), 1)

    def test_ci_makes_it_from_nothing_each_time(self):
        self.assert_runs(CI="true")
        self.assert_runs(CI="true")
        self.assertEqual(self.roots_made(), 2)

    def test_killed_half_way_the_next_run_starts_afresh(self):
        self.tell("on-debootstrap", "kill -9 $PPID; exit 1")
        code, _, _ = self.run_to_end("true")
        self.assertEqual(code, -signal.SIGKILL)
        self.assertEqual(len(list(self.place.glob("making-*/root/begun"))), 1)
        self.tell("on-debootstrap", 'test ! -e "$last/left"')
        self.assert_runs()
        self.assertEqual(list(self.place.glob("making-*")), [])

    def test_stopped_by_ctrl_c_it_says_so_and_the_next_run_starts_afresh(self):
        self.tell("on-debootstrap", "sleep 60")
        process = self.start("true")
        while self.roots_made() == 0:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 130)
        self.assertIn("Stopped", err.splitlines()[-1])
        self.forget("on-debootstrap")
        self.assert_runs()

    def test_two_at_once_make_one_root(self):
        self.tell("on-debootstrap", "sleep 0.5")
        runs = [self.start("echo", "ran") for _ in range(2)]
        for run in runs:
            out, err = run.communicate(timeout=60)
            self.assertEqual((run.returncode, out), (0, "ran\n"), err)
        self.assertEqual(self.roots_made(), 1)

    def test_without_root_and_sudo_it_says_who_must_do_what(self):
        self.tell("uid", 1000)
        self.assert_fails("root", "sudo", "then run the command again")
        self.assertEqual(self.roots_made(), 0)

    def test_without_root_but_with_sudo_it_asks_sudo(self):
        self.tell("uid", 1000)
        self.tell("owner", 1000)
        self.fake("sudo", 'echo "sudo $*" >>"$FAKES/calls"; exec "$@"')
        self.assert_runs(http_proxy="proxy.example:1")
        asked = [call for call in self.calls() if call.startswith("sudo") and "debootstrap" in call]
        self.assertEqual(len(asked), 1)
        self.assertIn("http_proxy=proxy.example:1", asked[0])

    def test_without_network_while_making_it_says_so_and_the_next_run_recovers(self):
        self.tell("on-debootstrap", 'echo "E: Failed getting release file"; exit 1')
        self.assert_fails("network", "again")
        self.forget("on-debootstrap")
        self.assert_runs()

    def test_without_network_while_installing_it_says_so_and_the_next_run_recovers(self):
        self.tell("on-apt-get", 'echo "E: Failed to fetch x  Could not connect"; exit 100')
        self.assert_fails("network", "again")
        self.forget("on-apt-get")
        self.assert_runs()

    def test_with_too_little_room_it_does_not_begin(self):
        self.tell("free", 500_000)
        self.assert_fails("500 MB free", "GAINSAY_TOOLCHAIN")
        self.assertEqual(self.roots_made(), 0)

    def test_a_disk_that_fills_up_is_given_its_room_back(self):
        self.tell("on-apt-get", 'echo "dpkg: write failed: No space left on device"; exit 100')
        self.assert_fails("full", "again")
        self.assertEqual(list(self.place.glob("making-*")), [])
        self.forget("on-apt-get")
        self.assert_runs()

    def test_any_other_failure_shows_the_last_lines_and_where_the_rest_is(self):
        self.tell("on-debootstrap", "echo 'E: the moon is in the wrong house'; exit 1")
        self.assertIn("moon", self.assert_fails(".log", "again"))
        self.forget("on-debootstrap")
        self.assert_runs()

    def test_a_folder_in_the_way_that_is_not_ours_stays(self):
        self.tell("on-debootstrap", "exit 1")
        self.assert_fails()
        [partial] = self.place.glob("making-*")
        (partial / "gainsay-root").unlink()
        (partial / "thesis.txt").write_text("mine")
        self.forget("on-debootstrap")
        self.assert_fails(str(partial), "in the way")
        self.assertEqual((partial / "thesis.txt").read_text(), "mine")

    def test_a_folder_of_another_user_stays(self):
        self.tell("on-debootstrap", "exit 1")
        self.assert_fails()
        self.tell("owner", 1234)
        self.assert_fails("in the way")
        self.assertEqual(len(list(self.place.glob("making-*/root"))), 1)

    def test_a_link_in_the_way_is_not_followed(self):
        self.tell("on-debootstrap", "exit 1")
        self.assert_fails()
        [partial] = self.place.glob("making-*")
        target = self.folder / "elsewhere"
        partial.rename(target)
        partial.symlink_to(target)
        self.assert_fails("in the way")
        self.assertTrue((target / "root").exists())

    def test_a_place_that_cannot_be_written_is_named(self):
        self.assert_fails("/proc/nowhere", "GAINSAY_TOOLCHAIN", GAINSAY_TOOLCHAIN="/proc/nowhere")

    def test_where_namespaces_are_forbidden_it_says_so(self):
        self.fake("bwrap", 'case "$*" in *trixie*) exit 1 ;; esac')
        self.assert_fails("namespaces", "again")

    def test_the_users_folders_lie_where_they_always_do(self):
        self.assert_runs(XDG_RUNTIME_DIR=str(self.fakes))
        entry = self.calls()[-1]
        for folder in (self.folder, self.folder / "tree", self.fakes, "/tmp"):
            self.assertIn(f"--bind {folder} {folder} ", entry)
        self.assertIn(f"--chdir {self.folder} ", entry)


class Call(Toolchain):
    def test_without_a_command_it_asks_for_one(self):
        code, _, err = self.run_to_end()
        self.assertEqual(code, 125)
        self.assertIn("name the command", err)


if __name__ == "__main__":
    unittest.main()

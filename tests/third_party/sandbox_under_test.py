"""What the scripts beside this file share: an environment with the pinned tools, and a sandbox that is started and stopped."""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
REQUIREMENTS = HERE / "sandbox-requirements.txt"
FOLDER = ROOT / "target" / "third_party_sandbox"
MISSING = 3


def missing(what):
    print(f"not on this machine: {what}", file=sys.stderr)
    sys.exit(MISSING)


def environment():
    """The Python of an environment with everything that sandbox-requirements.txt pins; made when it isn't there."""
    if shutil.which("cargo") is None:
        missing("cargo")
    python = FOLDER / "bin" / "python"
    stamp = FOLDER / "installed"
    wanted = sys.version + REQUIREMENTS.read_text()
    if not stamp.exists() or stamp.read_text() != wanted:
        print("installing the third-party tools, once", file=sys.stderr)
        shutil.rmtree(FOLDER, ignore_errors=True)
        if subprocess.run([sys.executable, "-m", "venv", FOLDER], stdout=sys.stderr).returncode:
            missing("python3 with venv")
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement", REQUIREMENTS],
            check=True,
            stdout=sys.stderr,
        )
        stamp.write_text(wanted)
    return python


@contextlib.contextmanager
def sandbox():
    """Builds the sandbox and starts it on free ports; gives what it prints of addresses and keys."""
    subprocess.run(["cargo", "build", "--quiet", "--package", "passerelle-sandbox"], cwd=ROOT, check=True)
    metadata = subprocess.run(
        ["cargo", "metadata", "--no-deps", "--format-version", "1"], cwd=ROOT, check=True, capture_output=True
    )
    program = pathlib.Path(json.loads(metadata.stdout)["target_directory"]) / "debug" / "passerelle-sandbox"
    # All is from the seed, and it is the same in each run. lomi.'s limits would stop any tool within a minute.
    command = [program, "--port", "0", "--seed", "1", "--no-limits", "--json"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield json.loads(running.stdout.readline())
        if running.poll() is not None:
            sys.exit(f"the sandbox stopped by itself: {running.returncode}")
    finally:
        running.terminate()
        running.wait(timeout=10)


def call(url, body=None, **headers):
    """What is answered, as JSON; a refusal ends the script with its text."""
    headers = {"content-type": "application/json", **{name.replace("_", "-"): value for name, value in headers.items()}}
    request = urllib.request.Request(url, data=None if body is None else json.dumps(body).encode(), headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refusal:
        sys.exit(f"{refusal.code} from {url}: {refusal.read().decode(errors='replace')}")


def pay(addresses, link):
    """The buyer pays what a link asks for."""
    return call(f"{addresses['console']}/control/pay", {"link": link})


def inside():
    """Runs the calling script with the environment's Python, unless it already is."""
    python = environment()
    if pathlib.Path(sys.prefix).resolve() != FOLDER.resolve():
        os.execv(python, [str(python), *sys.argv])

"""What the best a trained model could do on worlds of the same kind, beside what netcheck does.

Needs Python 3 with scikit-learn. Takes the folder that `worlds_written_to_a_folder` filled and a netcheck
binary; trains on other seeds of the same kind, never on the one that is judged:

    python3 tests/worlds/ceiling.py FOLDER target/debug/netcheck
"""

import collections
import csv
import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import urllib.parse
import warnings

# Threads of the boosting wait for each other on a busy machine.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

CLASSES = ["known", "acquaintance", "stranger"]
RECRUITS = re.compile(r"recruit|talent|hr |search", re.I)
SELLS = re.compile(r"account|sales|business dev|founder|lead gen|growth|advisor|partnership", re.I)


def rows(path, skip_to=None):
    """The rows of a CSV file; none where it is missing."""
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8")
    if skip_to:
        text = text[text.index(skip_to):]
    return list(csv.DictReader(text.splitlines()))


def url_of(text):
    """The address as the key of a person."""
    slug = urllib.parse.unquote(text.rsplit("/in/", 1)[-1])
    return "https://www.linkedin.com/in/" + unicodedata.normalize("NFC", slug).lower()


def folded(name):
    """A name without accents and case."""
    plain = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).strip()


def company_of(text):
    """A company without legal form and case."""
    return re.sub(r",? (inc\.|gmbh)$", "", text.strip().casefold())


def features(export, as_of):
    """One line of numbers for every connection, by address."""
    connections = rows(export / "Connections.csv", "First Name,Last Name")
    connections = [row for row in connections if row["URL"]]
    day = {}
    for row in connections:
        on = datetime.datetime.strptime(row["Connected On"], "%d %b %Y").date()
        day[url_of(row["URL"])] = on
    weeks = collections.Counter(on.toordinal() // 7 for on in day.values())
    days = collections.Counter(day.values())
    names = collections.Counter(
        folded(f"{row['First Name']} {row['Last Name']}") for row in connections
    )
    lasts = collections.Counter(folded(row["Last Name"]) for row in connections)
    companies = collections.Counter(company_of(row["Company"]) for row in connections)
    cohorts = collections.Counter(
        (company_of(row["Company"]), day[url_of(row["URL"])].toordinal() // 30) for row in connections
    )

    talk, texts = messages(export / "messages.csv", day)
    contacts = collections.Counter()
    mails = set()
    for row in rows(export / "ImportedContacts.csv"):
        contacts[folded(f"{row['FirstName']} {row['LastName']}")] += 1
        mails.add(row["Emails"])
    mails.discard("")
    endorsed, endorses = (
        collections.Counter(url_of(row[f"{role} Public Url"]) for row in rows(export / file))
        for file, role in [
            ("Endorsement_Received_Info.csv", "Endorser"),
            ("Endorsement_Given_Info.csv", "Endorsee"),
        ]
    )
    praised, praises = (
        collections.Counter(
            folded(f"{row['First Name']} {row['Last Name']}") for row in rows(export / file)
        )
        for file in ["Recommendations_Received.csv", "Recommendations_Given.csv"]
    )
    invited, invites, notes = set(), set(), set()
    for row in rows(export / "Invitations.csv"):
        incoming = row["Direction"] == "INCOMING"
        key = url_of(row["inviterProfileUrl" if incoming else "inviteeProfileUrl"])
        (invited if incoming else invites).add(key)
        if row["Message"]:
            notes.add(key)
    jobs = []
    for row in rows(export / "Positions.csv"):
        start = datetime.datetime.strptime(row["Started On"], "%b %Y").date()
        end = row["Finished On"]
        end = datetime.datetime.strptime(end, "%b %Y").date() if end else as_of
        jobs.append((company_of(row["Company Name"]), start, end))

    lines = {}
    silent_share = np.mean([key not in talk for key in day])
    for row in connections:
        key = url_of(row["URL"])
        on = day[key]
        name = folded(f"{row['First Name']} {row['Last Name']}")
        company = company_of(row["Company"])
        said = talk.get(key, [])
        mine = [one for one in said if one[1]]
        theirs = [one for one in said if not one[1]]
        span = (said[-1][0].date() - said[0][0].date()).days if said else 0
        employer = next((job for job in jobs if job[0] == company), None)
        soon = [one for one in said if (one[0].date() - on).days <= 2]
        mass = [texts[one[2]] for one in mine]
        lines[key] = [
            len(mine), len(theirs), len(said), span,
            len({one[0].date() for one in mine}), len({one[0].date() for one in theirs}),
            min(len(mine), len(theirs)),
            (1 if said[0][1] else -1) if said else 0,
            (as_of - said[-1][0].date()).days if said else -1,
            (said[0][0].date() - on).days if said else -1,
            np.mean([one[3] for one in said]) if said else 0,
            len(said) - len(soon), max(mass, default=0), min(mass, default=0),
            contacts[name], bool(row["Email Address"] and row["Email Address"] in mails),
            bool(row["Email Address"]),
            endorsed[key], endorses[key], praised[name], praises[name],
            key in invited, key in invites, key in notes,
            (as_of - on).days, weeks[on.toordinal() // 7], days[on],
            companies[company], cohorts[(company, on.toordinal() // 30)],
            employer is not None, (on - employer[1]).days if employer else -9999,
            (on - employer[2]).days if employer else -9999, company == "",
            bool(RECRUITS.search(row["Position"])), bool(SELLS.search(row["Position"])),
            names[name], lasts[folded(row["Last Name"])], row["First Name"].isascii(),
            len(day), silent_share, len(contacts), len(endorses) / len(day), len(endorsed) / len(day),
        ]
    return lines


def messages(path, day):
    """Direct messages by person, in order: moment, by the member, text without names, length."""
    conversations = collections.defaultdict(list)
    for row in rows(path):
        if row["IS MESSAGE DRAFT"] != "Yes":
            conversations[row["CONVERSATION ID"]].append(row)
    talk, texts = collections.defaultdict(list), collections.Counter()
    for thread in conversations.values():
        others = {url_of(one) for row in thread for one in addresses(row)} & day.keys()
        if len(others) != 1 or any(len(addresses(row)) > 2 for row in thread):
            continue
        person = others.pop()
        for row in thread:
            at = datetime.datetime.strptime(row["DATE"], "%Y-%m-%d %H:%M:%S UTC")
            mine = url_of(row["SENDER PROFILE URL"]) != person
            plain = re.sub(r"[A-ZÀ-Ž]\w+", "", row["CONTENT"])
            texts[plain] += mine
            talk[person].append((at, mine, plain, len(row["CONTENT"])))
    return {person: sorted(said) for person, said in talk.items()}, texts


def addresses(row):
    urls = [row["SENDER PROFILE URL"], *row["RECIPIENT PROFILE URLS"].split(",")]
    return {one for one in urls if one}


def netcheck(binary, export, as_of):
    """The program's own probabilities by address, and its share of strangers."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "report"
        command = [binary, "analyze", "--quiet", "--as-of", str(as_of), "--out", out, export]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        people = {
            row["profile_url"]: [float(row[f"p_{name}"]) for name in CLASSES]
            for row in rows(out / "connections.csv")
        }
        summary = {row["metric"]: row["value"] for row in rows(out / "summary.csv")}
    return people, float(summary["stranger_ratio"])


def read(root, binary):
    """All worlds by kind."""
    kinds = collections.defaultdict(list)
    for world in sorted(pathlib.Path(root).iterdir()):
        truth = [row for row in rows(world / "truth.csv") if row["population"] == "connection"]
        as_of = datetime.date.fromisoformat(truth[0]["as_of"])
        lines = features(world / "export", as_of)
        said, ratio = netcheck(binary, world / "export", as_of)
        keys = [url_of(row["profile_url"]) for row in truth]
        kinds[truth[0]["kind"]].append({
            "x": np.array([lines[key] for key in keys], dtype=float),
            "y": np.array([CLASSES.index(row["truth"]) for row in truth]),
            "netcheck": np.array([said[row["profile_url"]] for row in truth]),
            "ratio": ratio,
        })
    return kinds


def scores(y, p, ratio):
    """AUC for known and stranger, log loss, error of the ratio in points."""
    def auc(place):
        hit = y == place
        return roc_auc_score(hit, p[:, place]) if 5 <= hit.sum() <= len(y) - 5 else np.nan

    p = np.clip(p, 0.0005, 1)
    p = p / p.sum(axis=1, keepdims=True)
    return [auc(0), auc(2), log_loss(y, p, labels=[0, 1, 2]), 100 * abs(ratio - (y == 2).mean())]


def folds(worlds, count=4):
    for part in range(count):
        test = [world for place, world in enumerate(worlds) if place % count == part]
        train = [world for place, world in enumerate(worlds) if place % count != part]
        if test and train:
            yield train, test


def main():
    warnings.simplefilter("ignore")
    kinds = read(sys.argv[1], sys.argv[2])
    models = {
        "boosting": lambda: HistGradientBoostingClassifier(
            max_iter=150, learning_rate=0.05, max_leaf_nodes=15, min_samples_leaf=40
        ),
        "logistic": lambda: make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=500)),
    }
    print(f"{'kind':<13}{'model':<10}  AUC known  AUC stranger  log loss  |ratio error|")
    totals = collections.defaultdict(list)
    for kind, worlds in kinds.items():
        found = collections.defaultdict(list)
        for world in worlds:
            found["netcheck"].append(scores(world["y"], world["netcheck"], world["ratio"]))
        for name, model in models.items():
            for train, test in folds(worlds):
                squeeze = np.arcsinh if name == "logistic" else np.asarray
                x = np.concatenate([world["x"] for world in train])
                y = np.concatenate([world["y"] for world in train])
                fitted = model().fit(squeeze(x), y)
                for world in test:
                    p = fitted.predict_proba(squeeze(world["x"]))
                    found[name].append(scores(world["y"], p, p[:, 2].mean()))
        for name, values in found.items():
            mean = np.nanmean(values, axis=0)
            print(f"{kind:<13}{name:<10} {mean[0]:10.3f} {mean[1]:13.3f} {mean[2]:9.3f} {mean[3]:14.1f}")
            if kind != "null":
                totals[name].append(mean)
    for name, values in totals.items():
        mean = np.nanmean(values, axis=0)
        print(f"{'all but null':<13}{name:<10} {mean[0]:10.3f} {mean[1]:13.3f} {mean[2]:9.3f} {mean[3]:14.1f}")


if __name__ == "__main__":
    main()

"""The minimal work in pandas: only the columns that count, in its own fastest reader."""

import pandas as pd

from export import LIFE_DAYS, answer, folder, rows_above_header, same_address

place = folder()


def read(name: str, columns: list, **options) -> pd.DataFrame:
    return pd.read_csv(place / name, usecols=columns, dtype=str, keep_default_na=False, **options)


def addresses(urls) -> set:
    return {same_address(url) for url in urls if url}


sender, recipients = "SENDER PROFILE URL", "RECIPIENT PROFILE URLS"
connections = read(
    "Connections.csv", ["URL", "Company", "Connected On"], skiprows=rows_above_header(place / "Connections.csv")
)
days = pd.to_datetime(connections["Connected On"], format="%d %b %Y")
messages = read("messages.csv", [sender, recipients, "DATE"])
pairs = messages.groupby([sender, recipients]).size().reset_index(name="messages")
invitations = read("Invitations.csv", ["Direction", "Sent At", "inviterProfileUrl"])
invitations = invitations[invitations["Direction"] == "INCOMING"]
sent = pd.to_datetime(invitations["Sent At"], format="%m/%d/%y, %I:%M %p").dt.normalize()
# The day of the export is that of its newest row.
as_of = max(days.max(), pd.Timestamp(messages["DATE"].max()[:10]))
still_open = invitations[sent >= as_of - pd.Timedelta(days=LIFE_DAYS)]

growth = days.dt.strftime("%Y-%m").value_counts()
companies = connections["Company"].str.strip()
companies = companies[companies != ""].value_counts()
connected = addresses(connections["URL"])
member = pairs.groupby(sender)["messages"].sum().idxmax()
written_to = addresses(pairs[pairs[sender] == member][recipients])
written_by = addresses(pairs[pairs[recipients] == member][sender])
answer(
    int(pairs["messages"].sum()),
    {month: int(count) for month, count in growth.items()},
    {company: int(count) for company, count in companies.items()},
    len(written_to & written_by & connected),
    sum(same_address(url) not in connected for url in still_open["inviterProfileUrl"]),
)

"""The minimal work in polars: lazy scans, only the columns that count, on all cores."""

from datetime import date, timedelta

import polars as pl

from export import LIFE_DAYS, answer, folder, rows_above_header, same_address

place = folder()


def scan(name: str, **options) -> pl.LazyFrame:
    return pl.scan_csv(place / name, infer_schema=False, **options)


def addresses(urls: pl.Series) -> set:
    return {same_address(url) for url in urls if url}


sender, recipients = "SENDER PROFILE URL", "RECIPIENT PROFILE URLS"
connections, pairs, invitations = pl.collect_all(
    [
        scan("Connections.csv", skip_rows=rows_above_header(place / "Connections.csv")).select(
            "URL",
            pl.col("Company").str.strip_chars(),
            day=pl.col("Connected On").str.to_date("%d %b %Y"),
        ),
        scan("messages.csv").group_by(sender, recipients).agg(pl.len(), pl.col("DATE").max()),
        scan("Invitations.csv")
        .filter(pl.col("Direction") == "INCOMING")
        .select("inviterProfileUrl", day=pl.col("Sent At").str.to_datetime("%m/%d/%y, %I:%M %p").dt.date()),
    ]
)
growth = connections.group_by(pl.col("day").dt.strftime("%Y-%m")).len()
companies = connections.filter(pl.col("Company") != "").group_by("Company").len()
connected = addresses(connections["URL"])
member = pairs.group_by(sender).agg(pl.col("len").sum()).sort("len", descending=True)[sender][0]
written_to = addresses(pairs.filter(pl.col(sender) == member)[recipients])
written_by = addresses(pairs.filter(pl.col(recipients) == member)[sender])
# The day of the export is that of its newest row.
as_of = max(connections["day"].max(), date.fromisoformat(pairs["DATE"].max()[:10]))
still_open = invitations.filter(pl.col("day") >= as_of - timedelta(days=LIFE_DAYS))
answer(
    int(pairs["len"].sum()),
    dict(growth.iter_rows()),
    dict(companies.iter_rows()),
    len(written_to & written_by & connected),
    sum(same_address(url) not in connected for url in still_open["inviterProfileUrl"]),
)

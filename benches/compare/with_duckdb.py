"""The minimal work in DuckDB: every file read once, only the columns that count, on all cores."""

import duckdb

from export import LIFE_DAYS, answer, folder, rows_above_header

place = folder()
db = duckdb.connect()
csv = "header = true, all_varchar = true, quote = '\"', escape = '\"', delim = ','"
above = rows_above_header(place / "Connections.csv")
db.execute(f"""
    CREATE TEMP TABLE connections AS
    SELECT lower(url_decode("URL")) AS url, trim("Company") AS company,
           strptime("Connected On", '%d %b %Y')::DATE AS day
    FROM read_csv('{place}/Connections.csv', skip = {above}, {csv})
""")
db.execute(f"""
    CREATE TEMP TABLE pairs AS
    SELECT "SENDER PROFILE URL" AS sender, "RECIPIENT PROFILE URLS" AS recipients, count(*) AS messages,
           max("DATE") AS newest
    FROM read_csv('{place}/messages.csv', {csv})
    GROUP BY sender, recipients
""")
growth = db.execute("SELECT strftime(day, '%Y-%m'), count(*) FROM connections GROUP BY ALL").fetchall()
companies = db.execute("SELECT company, count(*) FROM connections WHERE company <> '' GROUP BY ALL").fetchall()
messages = db.execute("SELECT sum(messages) FROM pairs").fetchone()[0]
member = db.execute("SELECT sender FROM pairs GROUP BY ALL ORDER BY sum(messages) DESC LIMIT 1").fetchone()[0]
two_way = db.execute(
    """
    SELECT count(*) FROM (
        SELECT lower(url_decode(recipients)) FROM pairs WHERE sender = $1
        INTERSECT SELECT lower(url_decode(sender)) FROM pairs WHERE recipients = $1
        INTERSECT SELECT url FROM connections
    )
    """,
    [member],
).fetchone()[0]
# The day of the export is that of its newest row.
as_of = """
    SELECT greatest((SELECT max(day) FROM connections), (SELECT max(newest)[:10]::DATE FROM pairs))
"""
pending = db.execute(f"""
    SELECT count(*) FROM read_csv('{place}/Invitations.csv', {csv})
    WHERE "Direction" = 'INCOMING'
      AND strptime("Sent At", '%-m/%-d/%y, %-I:%M %p')::DATE >= ({as_of}) - {LIFE_DAYS}
      AND lower(url_decode(inviterProfileUrl)) NOT IN (SELECT url FROM connections WHERE url IS NOT NULL)
""").fetchone()[0]
answer(int(messages), dict(growth), dict(companies), two_way, pending)

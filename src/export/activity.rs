//! What the member did: posts, comments, reactions, sign-ins, companies followed. Only the days count.

use std::io::Read;

use super::dates::Stamp;
use super::dialect::NoTable;
use super::header::Column;
use super::limits;
use super::problem::Problem;
use super::row::Schema;
use super::table::{self, Taken, Tally};
use super::torn::Escape;
use crate::day::Day;

const DATE: usize = 0;

const SHARES: Schema = Schema {
    columns: &[Column(&["Date"]), Column(&["ShareLink", "Share Link"])],
    required: &[&[DATE], &[1]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::DEEDS,
};
const COMMENTS: Schema = Schema {
    columns: &[Column(&["Date"]), Column(&["Link"]), Column(&["Message"])],
    required: &[&[DATE], &[2]],
    // LinkedIn escapes quotes in comments by a backslash, unlike anywhere else.
    escape: Escape::Backslash,
    shared: &[],
    most: limits::DEEDS,
};
const REACTIONS: Schema = Schema {
    columns: &[Column(&["Date"]), Column(&["Type"]), Column(&["Link"])],
    required: &[&[DATE], &[1]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::DEEDS,
};
const LOGINS: Schema = Schema {
    columns: &[Column(&["Login Date"]), Column(&["Login Type"])],
    required: &[&[DATE]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::DEEDS,
};
const COMPANY_FOLLOWS: Schema = Schema {
    columns: &[Column(&["Followed On"]), Column(&["Organization"])],
    required: &[&[DATE], &[1]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::DEEDS,
};

/// Which of the tables of this file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Activity {
    Shares,
    Comments,
    Reactions,
    Logins,
    CompanyFollows,
}

/// The UTC days of the rows, in the order of the file. Clock times without a zone are UTC.
pub(super) fn read(
    kind: Activity,
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Day>, Tally), NoTable> {
    let schema = match kind {
        Activity::Shares => &SHARES,
        Activity::Comments => &COMMENTS,
        Activity::Reactions => &REACTIONS,
        Activity::Logins => &LOGINS,
        Activity::CompanyFollows => &COMPANY_FOLLOWS,
    };
    let mut days = Vec::new();
    let tally = table::read(file, source, schema, problems, |row| {
        match row.stamp(DATE, "`2024-02-03 10:11:12`").map(Stamp::day) {
            Ok(day) => {
                days.push(day);
                Taken::Used
            }
            Err(problem) => Taken::Skipped(problem),
        }
    })?;
    Ok((days, tally))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(kind: Activity, text: &str) -> (Vec<String>, Tally) {
        let (days, tally) =
            read(kind, "a", &mut text.as_bytes(), &mut Vec::new()).expect("a table");
        (days.iter().map(ToString::to_string).collect(), tally)
    }

    #[test]
    fn quotes_escaped_by_a_backslash_do_not_tear_comments_apart() {
        let text = "Date,Link,Message\r\n\
            2024-02-03 10:11:12,https://example.com/1,\"she said \\\"no, thanks\\\",\nthen left\"\r\n\
            2024-02-04 10:11:12,https://example.com/2,plain\r\n";
        let (days, tally) = days(Activity::Comments, text);
        assert_eq!(days, ["2024-02-03", "2024-02-04"]);
        assert_eq!(tally.read, 2);
    }

    #[test]
    fn double_encoded_line_breaks_of_posts_stay_in_their_row() {
        let text = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n\
            2024-02-03 10:11:12,https://example.com/1,\"one\"\"\n\"\"\"\"\n\"\"two\",,,PUBLIC\n";
        assert_eq!(days(Activity::Shares, text).0, ["2024-02-03"]);
    }

    #[test]
    fn sign_ins_and_follows_have_dates_as_java_prints_them() {
        let text = "Login Date,IP Address,User Agent,Login Type\nFri Jan 24 02:54:41 UTC 2025,192.0.2.1,X,Login\n";
        assert_eq!(days(Activity::Logins, text).0, ["2025-01-24"]);
        let text = "Organization,Followed On\n\"Contoso, Inc.\",Fri Jan 24 02:54:41 UTC 2025\n";
        assert_eq!(days(Activity::CompanyFollows, text).0, ["2025-01-24"]);
    }
}

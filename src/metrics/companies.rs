//! Where connections work, with spellings of one company joined.

use polars::prelude::*;

use super::Result;
use super::frame::{ConnectionFrame, expected, numbers};
use crate::ties::Milli;
use crate::untrusted::Untrusted;

/// The connections at one company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyTotal {
    /// The commonest spelling, of equally common ones the first by the alphabet.
    pub company: Untrusted,
    /// How many spellings were joined.
    pub spellings: u64,
    /// How many connections.
    pub connections: u64,
    /// Expected numbers of known, acquaintances and strangers among them.
    pub expected: [Milli; 3],
}

/// Companies by connections, most first, then by name.
pub fn companies(connections: &ConnectionFrame) -> Result<Vec<CompanyTotal>> {
    let frame = by_company(connections).collect()?;
    let spelling = frame.column("spelling")?.str()?.clone();
    let spellings = numbers(&frame, "spellings")?;
    let count = numbers(&frame, "connections")?;
    let [known, acquaintance, stranger] =
        ["known", "acquaintance", "stranger"].map(|class| numbers(&frame, class));
    let (known, acquaintance, stranger) = (known?, acquaintance?, stranger?);
    Ok((0..frame.height())
        .map(|row| CompanyTotal {
            company: Untrusted::new(spelling.get(row).unwrap_or_default()),
            spellings: spellings[row],
            connections: count[row],
            expected: [&known, &acquaintance, &stranger].map(|column| Milli(column[row])),
        })
        .collect())
}

/// Columns: `spelling`, `spellings`, `connections`, `known`, `acquaintance`, `stranger`.
fn by_company(connections: &ConnectionFrame) -> LazyFrame {
    let by = |columns: &[&str], descending: &[bool]| {
        let order = SortMultipleOptions::default().with_order_descending_multi(descending.to_vec());
        (
            columns
                .iter()
                .map(|name| (*name).into())
                .collect::<Vec<PlSmallStr>>(),
            order,
        )
    };
    let [known, acquaintance, stranger] = expected();
    let (columns, order) = by(&["company", "uses", "spelling"], &[false, true, false]);
    let spelled = connections
        .lazy()
        .filter(col("company").is_not_null())
        .group_by([col("company"), col("spelling")])
        .agg([len().alias("uses"), known, acquaintance, stranger])
        .sort(columns, order);
    let [known, acquaintance, stranger] = expected();
    let (columns, order) = by(
        &["connections", "spelling", "company"],
        &[true, false, false],
    );
    spelled
        .group_by_stable([col("company")])
        .agg([
            col("spelling").first(),
            len().alias("spellings"),
            col("uses").sum().alias("connections"),
            known,
            acquaintance,
            stranger,
        ])
        .sort(columns, order)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::FrameRow;
    use crate::people::FoldedCompany;
    use crate::tie::Tie;
    use crate::ties::Thousandths;

    #[test]
    fn spellings_are_joined_under_the_commonest_and_order_is_total() -> Result<()> {
        let names = [
            "Contoso, Inc.",
            "Contoso",
            "CONTOSO",
            "Contoso",
            "Fabrikam",
            "Adatum",
            "",
            "—",
        ]
        .map(|name| (FoldedCompany::new(name), Untrusted::new(name)));
        let rows = names.iter().map(|(folded, name)| FrameRow {
            connected_on: None,
            ties: Some(Thousandths::certain(Tie::Known)),
            company: Some((name, folded)),
        });
        let shown: Vec<String> = companies(&ConnectionFrame::new(&rows)?)?
            .iter()
            .map(|one| {
                format!(
                    "{} {} {} {}",
                    one.company.as_typed(),
                    one.connections,
                    one.spellings,
                    one.expected[0]
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                "Contoso 4 3 4.000",
                "Adatum 1 1 1.000",
                "Fabrikam 1 1 1.000",
                "— 1 1 1.000"
            ]
        );
        Ok(())
    }
}

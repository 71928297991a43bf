//! Three probabilities as they are printed: whole thousandths that add up to 1.

use serde::{Serialize, Serializer};

use crate::tie::Tie;

/// P(known), P(acquaintance), P(stranger) in thousandths. They always sum to 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thousandths([u16; 3]);

impl Thousandths {
    /// Rounds by largest remainder.
    ///
    /// `probabilities` sum to 1 but for rounding of the machine.
    pub fn round(probabilities: [f64; 3]) -> Self {
        let scaled = probabilities.map(|one| (one * 1000.0).clamp(0.0, 1000.0));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and 1000"
        )]
        let mut whole = scaled.map(|one| one.floor() as u16);
        let mut order = [0, 1, 2];
        order.sort_by(|a: &usize, b: &usize| {
            scaled[*b]
                .fract()
                .total_cmp(&scaled[*a].fract())
                .then(a.cmp(b))
        });
        let missing = 1000_u16.saturating_sub(whole.iter().sum());
        for place in order.into_iter().cycle().take(usize::from(missing)) {
            whole[place] += 1;
        }
        Self(whole)
    }

    /// The probabilities of a class that is known for sure.
    pub fn certain(tie: Tie) -> Self {
        Self(Tie::ALL.map(|one| if one == tie { 1000 } else { 0 }))
    }

    /// The thousandths of one class.
    pub fn of(self, tie: Tie) -> u16 {
        match tie {
            Tie::Known => self.0[0],
            Tie::Acquaintance => self.0[1],
            Tie::Stranger => self.0[2],
        }
    }

    /// The probability of one class.
    pub fn p(self, tie: Tie) -> f64 {
        f64::from(self.of(tie)) / 1000.0
    }

    /// The most probable class; of equally probable ones the more distant, since claiming less is safer.
    pub fn tie(self) -> Tie {
        let mut best = Tie::Stranger;
        for tie in [Tie::Acquaintance, Tie::Known] {
            if self.of(tie) > self.of(best) {
                best = tie;
            }
        }
        best
    }
}

/// A number of thousandths as it is printed: three decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Milli(pub u64);

impl Milli {
    /// The value.
    #[expect(
        clippy::cast_precision_loss,
        reason = "sums over people are far below 2^52"
    )]
    pub fn value(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// A share, rounded to thousandths.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share is between 0 and 1"
    )]
    pub fn share(value: f64) -> Self {
        Self((value.clamp(0.0, 1.0) * 1000.0).round() as u64)
    }
}

impl std::fmt::Display for Milli {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{:03}", self.0 / 1000, self.0 % 1000)
    }
}

/// As a number: the only numbers that are no whole ones, so that who writes them knows their three decimals.
impl Serialize for Milli {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.value())
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Milli {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Thousandths".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "number",
            "minimum": 0,
            "description": "A probability, a share or an expected number, with three decimals."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn three_thirds_add_up_to_one() {
        let third = Thousandths::round([1.0 / 3.0; 3]);
        assert_eq!(Tie::ALL.map(|tie| third.of(tie)), [334, 333, 333]);
        assert_eq!(Thousandths::certain(Tie::Known).tie(), Tie::Known);
        assert_eq!(Thousandths::round([0.5, 0.0, 0.5]).tie(), Tie::Stranger);
        assert_eq!(Milli(12_034).to_string(), "12.034");
        assert_eq!(Milli::share(0.3845).to_string(), "0.385");
    }

    proptest! {
        #[test]
        fn they_always_add_up_and_stay_within_one_thousandth(a in 0.0..1.0_f64, b in 0.0..1.0_f64, c in 0.001..1.0_f64) {
            let sum = a + b + c;
            let exact = [a / sum, b / sum, c / sum];
            let rounded = Thousandths::round(exact);
            prop_assert_eq!(Tie::ALL.iter().map(|tie| rounded.of(*tie)).sum::<u16>(), 1000);
            for (tie, exact) in Tie::ALL.into_iter().zip(exact) {
                prop_assert!((rounded.p(tie) - exact).abs() < 0.001);
            }
        }
    }
}

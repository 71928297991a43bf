//! The questions of `label`: a key press each on a terminal, a line each over a pipe.

use std::io::{self, IsTerminal, Write};

use console::{Key, Term};
use netcheck::labelling::Labelling;
use netcheck::render::{self, Style};
use netcheck::tie::Tie;
use netcheck::untrusted::Untrusted;

/// What somebody typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Typed {
    Answer(Tie),
    Skip,
    Back,
    Quit,
    Unclear,
}

/// Where answers are typed.
enum Answers {
    Keys(Term),
    Lines(io::Lines<io::StdinLock<'static>>),
}

/// Asks until nobody is left or the member has had enough. `kept_in` is the file, for the last line.
pub(crate) fn ask(
    labelling: &mut Labelling,
    kept_in: &str,
    style: &Style<'_>,
) -> anyhow::Result<()> {
    let mut answers = Answers::open();
    let mut stdout = io::stdout().lock();
    render::label_begin(&mut stdout, style)?;
    let standing = loop {
        let (standing, question) = labelling.next();
        let Some(question) = question else {
            writeln!(stdout, "\n Nobody is left to ask about.")?;
            break standing;
        };
        let given = labelling.answers();
        render::label_question(&mut stdout, &standing, &question, given, style)?;
        match answers.next(&mut stdout)? {
            Typed::Answer(tie) => labelling.answer(&question, tie)?,
            Typed::Skip => labelling.skip(&question),
            Typed::Back => {
                if !labelling.back()? {
                    writeln!(stdout, " There is no answer before this one.")?;
                }
            }
            Typed::Quit | Typed::Unclear => break standing,
        }
    };
    let kept_in = render::for_terminal(&Untrusted::new(kept_in));
    render::label_end(&mut stdout, &standing, labelling.answers(), &kept_in, style)?;
    stdout.flush()?;
    Ok(())
}

impl Answers {
    fn open() -> Self {
        if io::stdin().is_terminal() && io::stdout().is_terminal() {
            Self::Keys(Term::stdout())
        } else {
            Self::Lines(io::stdin().lines())
        }
    }

    /// The next that can be understood.
    fn next(&mut self, out: &mut impl Write) -> io::Result<Typed> {
        loop {
            render::label_prompt(out)?;
            let typed = match self {
                Self::Keys(term) => key(&term.read_key_raw()?),
                Self::Lines(lines) => match lines.next().transpose()? {
                    Some(line) => word(&line),
                    None => Typed::Quit,
                },
            };
            writeln!(out, "{}", typed.echo())?;
            if typed != Typed::Unclear {
                return Ok(typed);
            }
        }
    }
}

impl Typed {
    /// What is shown of it.
    fn echo(self) -> &'static str {
        match self {
            Self::Answer(tie) => tie.word(),
            Self::Skip => "skipped",
            Self::Back => "back",
            Self::Quit => "quit",
            Self::Unclear => "that is none of these",
        }
    }
}

fn key(key: &Key) -> Typed {
    match key {
        Key::Char(letter) => word(&letter.to_string()),
        Key::Enter => Typed::Skip,
        Key::Backspace | Key::ArrowLeft => Typed::Back,
        Key::Escape | Key::CtrlC => Typed::Quit,
        _ => Typed::Unclear,
    }
}

fn word(typed: &str) -> Typed {
    match typed.trim().to_lowercase().as_str() {
        "k" | "known" => Typed::Answer(Tie::Known),
        "a" | "acquaintance" => Typed::Answer(Tie::Acquaintance),
        "s" | "stranger" => Typed::Answer(Tie::Stranger),
        "" | "skip" => Typed::Skip,
        "b" | "back" => Typed::Back,
        "q" | "quit" => Typed::Quit,
        _ => Typed::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_words_and_keys_are_understood_alike() {
        assert_eq!(word("k"), Typed::Answer(Tie::Known));
        assert_eq!(word(" Acquaintance\r"), Typed::Answer(Tie::Acquaintance));
        assert_eq!(word("S"), Typed::Answer(Tie::Stranger));
        assert_eq!((word(""), word("skip")), (Typed::Skip, Typed::Skip));
        assert_eq!((word("b"), word("quit")), (Typed::Back, Typed::Quit));
        assert_eq!(word("maybe"), Typed::Unclear);
        assert_eq!(key(&Key::Char('k')), Typed::Answer(Tie::Known));
        assert_eq!(
            (key(&Key::Enter), key(&Key::CtrlC)),
            (Typed::Skip, Typed::Quit)
        );
        assert_eq!(key(&Key::Home), Typed::Unclear);
    }
}

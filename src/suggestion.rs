//! What may have been meant by a path that leads nowhere.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::error::{ContextKind, ContextValue};
use netcheck::analysis::{AnalysisError, CompareError};
use netcheck::export::ReadError;
use netcheck::labelling::LabellingError;

/// Names as alike as this are a slip of the hand (judgement: one wrong letter in three, two in five).
const ALIKE: f64 = 0.6;

/// What to say of a path that stands where a command should.
pub(crate) fn for_command(error: &clap::Error) -> Option<String> {
    match error.get(ContextKind::InvalidSubcommand)? {
        ContextValue::String(typed) if Path::new(typed).exists() => Some(format!(
            "`{typed}` is a path and stands where a command should; did you mean `netcheck analyze {typed}`?"
        )),
        _ => None,
    }
}

/// Refuses a path that is not there where another name in its folder is alike; a path without such a
/// neighbour is left to the reader.
pub(crate) fn check(paths: &[PathBuf]) -> anyhow::Result<()> {
    for path in paths
        .iter()
        .filter(|path| fs::symlink_metadata(path).is_err())
    {
        if let Some(near) = nearest(path) {
            bail!(
                "`{}` does not exist; did you mean `{}`?",
                path.display(),
                near.display()
            );
        }
    }
    Ok(())
}

/// The name in the same folder that is most alike; of equally alike ones the first.
fn nearest(path: &Path) -> Option<PathBuf> {
    let wanted = path.file_name()?.to_string_lossy().to_lowercase();
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut names: Vec<_> = fs::read_dir(folder)
        .ok()?
        .flatten()
        .map(|entry| entry.file_name())
        .filter(|name| !name.to_string_lossy().starts_with('.'))
        .collect();
    names.sort();
    let alike = |name: &std::ffi::OsString| {
        let name = name.to_string_lossy().to_lowercase();
        strsim::normalized_damerau_levenshtein(&wanted, &name)
    };
    let best = names
        .into_iter()
        .rev()
        .max_by(|one, other| alike(one).total_cmp(&alike(other)))?;
    (alike(&best) >= ALIKE).then(|| path.with_file_name(best))
}

/// Names the archive in a folder that has no table, where there is one: it is to be named itself.
pub(crate) fn with_archive(error: anyhow::Error, paths: &[PathBuf]) -> anyhow::Error {
    if !matches!(read_error(&error), Some(ReadError::NoConnections { .. })) {
        return error;
    }
    match paths.iter().find_map(|path| archive_in(path)) {
        Some(archive) => anyhow::anyhow!(
            "no Connections.csv in {}, but an archive; did you mean `{}`?",
            paths
                .iter()
                .map(|path| format!("`{}`", path.display()))
                .collect::<Vec<_>>()
                .join(" and "),
            archive.display()
        ),
        None => error,
    }
}

fn read_error(error: &anyhow::Error) -> Option<&ReadError> {
    error
        .downcast_ref::<ReadError>()
        .or_else(|| of_analysis(error.downcast_ref::<AnalysisError>()?))
        .or_else(|| match error.downcast_ref::<CompareError>()? {
            CompareError::Analysis(error) => of_analysis(error),
            _ => None,
        })
        .or_else(|| match error.downcast_ref::<LabellingError>()? {
            LabellingError::Analysis(error) => of_analysis(error),
            _ => None,
        })
}

fn of_analysis(error: &AnalysisError) -> Option<&ReadError> {
    match error {
        AnalysisError::Export(error) => Some(error),
        _ => None,
    }
}

/// The last by name of the ZIP files in a folder: of LinkedIn's names the complete one before the quick one.
fn archive_in(folder: &Path) -> Option<PathBuf> {
    let is_zip = |path: &PathBuf| {
        path.extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("zip"))
    };
    fs::read_dir(folder)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .filter(is_zip)
        .max()
}

//! Files of a ZIP that stand behind another of the very same name. The rule: the directory of a ZIP shows one file
//! of a name, so the others are found only by reading the ZIP from the front, which is done where there are any.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use zip::read::{ZipFile, read_zipfile_from_stream};
use zip::result::{ZipError, ZipResult};

use super::limits;

/// Returns those files: the name of each, and how many files come before it in the ZIP.
///
/// # Errors
/// Where the ZIP does not say at the front of a file how long it is, or a name is no text.
pub(super) fn find(zip: &Path) -> ZipResult<Vec<(String, usize)>> {
    let mut text = BufReader::new(File::open(zip)?);
    let mut last = HashMap::new();
    let mut shadowed = Vec::new();
    for number in 0..limits::FILES {
        let Some(file) = read_zipfile_from_stream(&mut text)? else {
            break;
        };
        let name = file.name()?.into_owned();
        if let Some(before) = last.insert(name.clone(), number) {
            shadowed.push((name, before));
        }
    }
    Ok(shadowed)
}

/// Reads the file that so many others come before.
pub(super) fn read<R: Read>(zip: &mut R, before: usize) -> ZipResult<ZipFile<'_, R>> {
    for _ in 0..before {
        read_zipfile_from_stream(zip)?;
    }
    read_zipfile_from_stream(zip)?.ok_or(ZipError::FileNotFound)
}

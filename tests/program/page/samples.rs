//! The report of the sample and its picture, as a visitor of the repository sees them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::browser::Browser;
use crate::counts::samples::write_samples_if_asked;
use crate::support::{run_on_sample, sample};

/// What the picture shows, in pixels of the page, and its own size.
const SEEN: (u32, u32) = (1280, 1120);
const SIZE: (u32, u32) = (960, 840);

fn picture() -> PathBuf {
    sample("report.png")
}

/// Writes both anew; the picture only where there is a browser.
pub(crate) fn write() {
    let run = run_on_sample("export");
    let folder = sample("report");
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the old report goes");
    }
    fs::create_dir_all(&folder).expect("the folder can be made");
    for (name, text) in run.files() {
        fs::write(folder.join(name), text).expect("the file can be written");
    }
    if let Some(mut browser) = Browser::for_test("the picture of the sample's report") {
        browser.size(SEEN.0, SEEN.1);
        browser.media("screen", "light");
        browser.open(&folder.join("report.html"));
        fs::write(picture(), browser.picture(SEEN.0, SEEN.1)).expect("the picture can be written");
    }
}

#[test]
fn the_report_of_the_sample_is_that_of_a_fresh_run() {
    write_samples_if_asked();
    let kept: BTreeMap<String, String> = fs::read_dir(sample("report"))
        .expect("the report is there")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy();
            let text = fs::read_to_string(&path).expect("UTF-8");
            (name.into_owned(), text)
        })
        .collect();
    let fresh = run_on_sample("export").files();
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&kept), names(&fresh));
    for (name, text) in fresh {
        assert!(
            kept[&name] == text,
            "sample-data/report/{name} is not what netcheck writes now: NETCHECK_WRITE_SAMPLES=1 cargo test samples"
        );
    }
}

#[test]
fn the_picture_of_it_is_small_and_of_its_size() {
    write_samples_if_asked();
    let bytes = fs::read(picture()).expect("sample-data/report.png");
    assert!(bytes.len() < 150_000, "{} bytes", bytes.len());
    let size = [SIZE.0, SIZE.1].map(u32::to_be_bytes).concat();
    // A PNG says its width and height at this place.
    assert_eq!(bytes.get(16..24), Some(&size[..]));
}

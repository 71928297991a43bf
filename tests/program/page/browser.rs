//! A real headless Chromium, driven by its own protocol over two pipes: no port is opened, and nothing but
//! a reader of JSON is needed. (A client library for it would bring over a hundred packages for the dozen
//! commands used here.)

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Where this is set, a test that needs the browser fails without it.
const REQUIRED: &str = "NETCHECK_BROWSER_TESTS";

/// Names of the program, the first found in `PATH` is taken; `CHROMIUM` names another.
const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
];

/// Nothing here takes so long unless it hangs.
const PATIENCE: Duration = Duration::from_mins(1);

/// A browser with one page.
pub(super) struct Browser {
    child: Child,
    commands: Option<ChildStdin>,
    answers: Receiver<Value>,
    events: Vec<Value>,
    session: Option<String>,
    number: u64,
    _profile: TempDir,
}

/// The browser, or `None` where there is none: then the test is left out, and its name is said.
macro_rules! browser {
    () => {{
        fn here() {}
        match $crate::page::browser::Browser::for_test(std::any::type_name_of_val(&here)) {
            Some(browser) => browser,
            None => return,
        }
    }};
}
pub(super) use browser;

/// Says that a test is left out, past the tests' captured output; fails where it must not be.
pub(super) fn leave_out(test: &str, missing: &str) {
    let test = test
        .trim_end_matches("::here")
        .trim_start_matches("program::");
    assert!(
        std::env::var_os(REQUIRED).is_none(),
        "{test} needs {missing}, and {REQUIRED} is set"
    );
    // What is written to standard error by other ways than a macro is not captured; in one piece, since
    // other tests write too.
    let line = format!("left out for want of {missing}: {test}\n");
    let _ = std::io::stderr().write_all(line.as_bytes());
}

fn program() -> Option<OsString> {
    if !cfg!(unix) {
        return None;
    }
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Some(named);
    }
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    NAMES
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
        .map(PathBuf::into_os_string)
}

impl Browser {
    pub(super) fn for_test(test: &str) -> Option<Self> {
        let Some(program) = program() else {
            leave_out(test, "Chromium");
            return None;
        };
        Some(Self::start(&program))
    }

    fn start(program: &OsString) -> Self {
        let profile = tempfile::tempdir().expect("a temporary folder");
        // The browser reads its commands from file 3 and answers on file 4, each ended by a NUL.
        let mut child = Command::new("sh")
            .arg("-c")
            .arg(r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1"#)
            .arg(program)
            .args([
                "--headless",
                "--remote-debugging-pipe",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
            ])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg("about:blank")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the browser starts");
        let commands = child.stdin.take();
        let output = child.stdout.take().expect("a pipe");
        let (sender, answers) = channel();
        std::thread::spawn(move || {
            let messages = BufReader::new(output).split(0);
            for message in messages.map_while(Result::ok) {
                let value = serde_json::from_slice(&message).expect("the browser speaks JSON");
                if sender.send(value).is_err() {
                    break;
                }
            }
        });
        let mut browser = Self {
            child,
            commands,
            answers,
            events: Vec::new(),
            session: None,
            number: 0,
            _profile: profile,
        };
        browser.attach();
        browser
    }

    fn attach(&mut self) {
        let target = self.ask("Target.createTarget", json!({ "url": "about:blank" }));
        let attached = self.ask(
            "Target.attachToTarget",
            json!({ "targetId": target["targetId"], "flatten": true }),
        );
        self.session = attached["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Network", "Log"] {
            self.ask(&format!("{domain}.enable"), json!({}));
        }
        self.ask(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        );
        self.size(1280, 900);
    }

    /// Gives a command and waits for what it returns.
    pub(super) fn ask(&mut self, method: &str, params: Value) -> Value {
        self.number += 1;
        let number = self.number;
        let mut command = json!({ "id": number, "method": method });
        command["params"] = params;
        if let Some(session) = &self.session {
            command["sessionId"] = json!(session);
        }
        let mut bytes = command.to_string().into_bytes();
        bytes.push(0);
        let pipe = self.commands.as_mut().expect("the browser is open");
        pipe.write_all(&bytes).expect("the browser listens");
        loop {
            let mut message = self.next();
            if message["id"] == number {
                assert!(message["error"].is_null(), "{method}: {}", message["error"]);
                return message["result"].take();
            }
            self.events.push(message);
        }
    }

    fn next(&mut self) -> Value {
        self.answers
            .recv_timeout(PATIENCE)
            .expect("the browser answers in a minute")
    }

    /// Opens a file and waits until it has loaded; what happened before is forgotten. Returns how long it took.
    pub(super) fn open(&mut self, file: &Path) -> Duration {
        self.events.clear();
        let begin = Instant::now();
        self.ask(
            "Page.navigate",
            json!({ "url": format!("file://{}", file.display()) }),
        );
        while !self
            .events
            .iter()
            .any(|event| event["method"] == "Page.loadEventFired")
        {
            let message = self.next();
            self.events.push(message);
        }
        begin.elapsed()
    }

    /// What a piece of script in the page returns, as if the member had asked for it.
    pub(super) fn run(&mut self, script: &str) -> Value {
        let mut result = self.ask(
            "Runtime.evaluate",
            json!({
                "expression": script,
                "awaitPromise": true,
                "returnByValue": true,
                "userGesture": true,
            }),
        );
        assert!(
            result["exceptionDetails"].is_null(),
            "{script}: {}",
            result["exceptionDetails"]
        );
        result["result"]["value"].take()
    }

    /// The texts of all elements that a selector finds and that are shown.
    pub(super) fn texts(&mut self, selector: &str) -> Vec<String> {
        let list = self.run(&format!(
            "[...document.querySelectorAll({})].filter((one) => one.checkVisibility()).map((one) => one.textContent.trim())",
            json!(selector)
        ));
        serde_json::from_value(list).expect("a list of texts")
    }

    /// Events of a kind since the page was opened.
    pub(super) fn events(&mut self, method: &str) -> Vec<Value> {
        // Whatever is under way arrives before the answer to a question.
        self.run("new Promise((done) => setTimeout(done, 50))");
        self.events
            .iter()
            .filter(|event| event["method"] == method)
            .map(|event| event["params"].clone())
            .collect()
    }

    /// All that the page asked for or complained of.
    pub(super) fn complaints(&mut self) -> Vec<String> {
        [
            "Runtime.consoleAPICalled",
            "Runtime.exceptionThrown",
            "Log.entryAdded",
        ]
        .iter()
        .flat_map(|method| self.events(method))
        .map(|event| event.to_string())
        .collect()
    }

    /// The addresses that the page asked for.
    pub(super) fn requests(&mut self) -> Vec<String> {
        self.events("Network.requestWillBeSent")
            .iter()
            .filter_map(|event| event["request"]["url"].as_str().map(str::to_owned))
            .collect()
    }

    pub(super) fn size(&mut self, width: u32, height: u32) {
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 }),
        );
    }

    /// `screen` or `print`, `light` or `dark`.
    pub(super) fn media(&mut self, medium: &str, scheme: &str) {
        self.ask(
            "Emulation.setEmulatedMedia",
            json!({
                "media": medium,
                "features": [{ "name": "prefers-color-scheme", "value": scheme }],
            }),
        );
    }

    /// Presses a key as on a keyboard.
    pub(super) fn press(&mut self, key: &str) {
        let text = if key == "Enter" { "\r" } else { "" };
        let code = if key == "Enter" { 13 } else { 9 };
        for kind in ["keyDown", "keyUp"] {
            self.ask(
                "Input.dispatchKeyEvent",
                json!({ "type": kind, "key": key, "code": key, "text": text, "windowsVirtualKeyCode": code }),
            );
        }
    }

    /// Clicks with the mouse in the middle of the first element that a selector finds.
    pub(super) fn click(&mut self, selector: &str) {
        let place = self.run(&format!(
            "(() => {{ const one = document.querySelector({}); one.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
             const box = one.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }})()",
            json!(selector)
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            self.ask(
                "Input.dispatchMouseEvent",
                json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 }),
            );
        }
    }

    /// A picture of the top of the page, as PNG, in three quarters of its size.
    pub(super) fn picture(&mut self, width: u32, height: u32) -> Vec<u8> {
        let shot = self.ask(
            "Page.captureScreenshot",
            json!({
                "format": "png",
                "clip": { "x": 0, "y": 0, "width": width, "height": height, "scale": 0.75 },
            }),
        );
        STANDARD
            .decode(shot["data"].as_str().expect("a picture"))
            .expect("base64")
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // At the end of its commands the browser goes; if not, it is made to.
        self.commands = None;
        for _ in 0..50 {
            if self.child.try_wait().is_ok_and(|status| status.is_some()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

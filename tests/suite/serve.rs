//! `krav serve` as a browser meets it: who is answered, with what, and what is told of changes.

use super::support::{Folder, SAR_001};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// A running preview. It ends with the test.
pub struct Serve {
    child: Child,
    pub port: u16,
    lines: Receiver<String>,
}

impl Serve {
    pub fn of(folder: &Folder) -> Serve {
        Serve::with(folder, &[])
    }

    /// With some more arguments.
    pub fn with(folder: &Folder, more: &[&str]) -> Serve {
        let arguments = [&["serve", "--port", "0"], more].concat();
        let mut serve = Serve::running(folder, &arguments);
        let line = serve.line_with("the draft at http");
        let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next());
        serve.port = port.and_then(|port| port.parse().ok()).expect("a port");
        serve
    }

    /// A command that goes on until it is stopped.
    fn running(folder: &Folder, arguments: &[&str]) -> Serve {
        let mut child = Command::new(env!("CARGO_BIN_EXE_krav"))
            .env("KRAV_LANG", "en")
            // The folders of tests may lie in a repository that they are no part of.
            .env("GIT_CEILING_DIRECTORIES", folder.path.parent().expect("a folder above"))
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .args(arguments)
            .current_dir(&folder.path)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        let (sender, lines) = channel();
        let told = child.stderr.take().expect("standard error");
        std::thread::spawn(move || {
            BufReader::new(told)
                .lines()
                .map_while(Result::ok)
                .try_for_each(|line| sender.send(line))
        });
        Serve { child, port: 0, lines }
    }

    /// The next line on standard error that holds some words.
    fn line_with(&self, words: &str) -> String {
        loop {
            let line = self.lines.recv_timeout(PATIENCE);
            let line = line.unwrap_or_else(|_| panic!("`{words}` is not told"));
            if line.contains(words) {
                return line;
            }
        }
    }

    /// Asks for an address with headers of one's own, and gives the whole answer.
    pub fn ask(&self, method: &str, target: &str, headers: &[(&str, &str)]) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("somebody listens");
        let headers: String =
            headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let asked = format!("{method} {target} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
        stream.write_all(asked.as_bytes()).expect("it can be asked");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it answers");
        String::from_utf8_lossy(&answer).into_owned()
    }

    pub fn get(&self, target: &str) -> String {
        self.ask("GET", target, &[("Host", &format!("localhost:{}", self.port))])
    }

    /// The events, as they come.
    fn events(&self) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("somebody listens");
        let asked = format!("GET /_krav/events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port);
        stream.write_all(asked.as_bytes()).expect("it can be asked");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        BufReader::new(stream)
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// How long a test waits for what must come. Nothing is measured by it.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The number in the next event.
fn next_event(events: &mut BufReader<TcpStream>) -> u64 {
    loop {
        let mut line = String::new();
        events.read_line(&mut line).expect("an event");
        if let Some(number) = line.strip_prefix("data: ") {
            return number.trim().parse().expect("a number");
        }
    }
}

pub fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[test]
fn a_save_is_told_a_mistake_is_shown_and_goes_away_when_mended() {
    let folder = Folder::with_small_catalogue();
    let serve = Serve::of(&folder);
    let mut events = serve.events();
    assert_eq!(next_event(&mut events), 1);
    folder.edit(SAR_001, "## Motiv\n", "## Motiv\n\nEtt nytt skäl.\n");
    assert_eq!(next_event(&mut events), 2);
    assert!(serve.get("/krav/sar-001/").contains("Ett nytt skäl."));
    serve.line_with(&format!("{SAR_001} changed, updated in"));

    folder.edit(SAR_001, "\nlevel", "\nlevl");
    assert_eq!(next_event(&mut events), 3);
    let told = serve.get("/_krav/page.json?at=/krav/sar-001/");
    assert!(told.contains("did you mean `level`?"), "{told}");
    assert!(told.contains("vscode://file/"), "{told}");
    let marked = "\"lines\":[[\"\",\"levl\",\" = \\\"base\\\"\"]]";
    assert!(told.contains(marked), "what is meant in the line is told apart: {told}");
    let page = serve.get("/krav/sar-001/");
    assert!(page.contains("Ett nytt skäl."), "the page stays as it was");
    serve.line_with("error[K014]");

    folder.edit(SAR_001, "\nlevl", "\nlevel");
    assert_eq!(next_event(&mut events), 4);
    let told = serve.get("/_krav/page.json?at=/krav/sar-001/");
    assert!(told.contains("\"problems\":[]"), "{told}");
    serve.line_with("all errors are corrected");
}

#[test]
fn a_catalogue_that_is_broken_from_the_start_says_so_until_it_is_mended() {
    let folder = Folder::with_small_catalogue();
    folder.edit(SAR_001, "\nlevel", "\nlevl");
    let serve = Serve::of(&folder);
    let answer = serve.get("/krav/");
    assert_eq!(status(&answer), "503");
    assert!(answer.contains("/_krav/live.js"), "{answer}");
    let mut events = serve.events();
    assert_eq!(next_event(&mut events), 1);
    folder.edit(SAR_001, "\nlevl", "\nlevel");
    assert_eq!(next_event(&mut events), 2);
    assert_eq!(status(&serve.get("/krav/")), "200");
}

/// What the preview says beside a page.
fn beside(serve: &Serve, page: &str) -> serde_json::Value {
    let answer = serve.get(&format!("/_krav/page.json?at={page}"));
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    serde_json::from_str(body).expect("JSON")
}

#[test]
fn a_new_text_has_a_page_that_says_what_is_missing_until_it_can_be_shown() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    let serve = Serve::of(&folder);
    let mut events = serve.events();
    assert_eq!(next_event(&mut events), 1);
    assert_eq!(status(&serve.get("/krav/sar-004/")), "404");
    let nowhere = beside(&serve, "/krav/sar-004/")["sum"].clone();

    let new = folder.krav(&["new", "requirement", "Vita förband", "--category", "sarvard"]);
    let (_, at) = new.err.split_once("shows the text at ").expect("an address");
    let page = at.split(' ').next().expect("an address");
    let path = new.out.trim_start_matches("./").split(':').next().expect("a file");
    let mut number = next_event(&mut events);
    let answer = serve.get(page);
    assert_eq!(status(&answer), "503", "{answer}");
    assert!(answer.contains("<h1>SAR-004 cannot be shown yet</h1>"), "{answer}");
    assert_eq!(status(&serve.get(page.trim_end_matches('/'))), "301");
    let told = beside(&serve, page);
    assert!(answer.contains(&format!("data-sum={}", told["sum"])), "it is not loaded for ever");
    assert_ne!(told["sum"], nowhere, "who waits there is shown what came");
    assert!(told["texts"][0]["edit"].as_str().is_some_and(|link| link.contains(path)), "{told}");
    let codes = |told: &serde_json::Value| -> Vec<String> {
        let problems = told["problems"].as_array().expect("a list").iter();
        problems.map(|one| one["code"].as_str().expect("a code").to_string()).collect()
    };
    assert_eq!(codes(&told), ["K022", "K026", "K026"]);
    assert_eq!(told["words"]["before"], "", "there is no page of before");
    assert_eq!(status(&serve.get("/krav/sar-005/")), "404", "no text is on its way there");
    assert_eq!(status(&serve.get("/krav/sar-001/")), "200");

    // Mistakes of other texts come after the own ones.
    folder.edit("content/guidance/valj-krav.md", "title", "titel");
    number = number.max(next_event(&mut events));
    assert_eq!(codes(&beside(&serve, page)), ["K022", "K026", "K026", "K014"]);
    folder.edit("content/guidance/valj-krav.md", "titel", "title");
    folder.edit(path, "question = \"\"", "question = \"Är de vita?\"");
    folder.edit(path, "## Kravtext\n", "## Kravtext\n\nFörband ska vara vita.\n");
    folder.edit(path, "## Motiv\n", "## Motiv\n\nVitt syns.\n");
    serve.line_with("all errors are corrected");
    assert!(next_event(&mut events) > number);
    assert_eq!(status(&serve.get(page)), "200");
    assert_ne!(beside(&serve, page)["sum"], told["sum"], "it is loaded anew");
}

#[test]
fn a_template_that_fails_breaks_its_own_pages_only() {
    let folder = Folder::with_small_catalogue();
    folder.write("themes/default/pages/glossary.html", "{{ frame.nothing_of_that_name }}");
    let serve = Serve::of(&folder);
    assert_eq!(status(&serve.get("/")), "200");
    assert_eq!(status(&serve.get("/ordlista/")), "500");
    let told = serve.get("/_krav/page.json?at=/ordlista/");
    assert!(told.contains("K501") && told.contains("glossary.html"), "{told}");
}

#[test]
fn pages_documents_and_the_search_are_made_when_they_are_asked_for() {
    let folder = Folder::with_small_catalogue();
    let serve = Serve::of(&folder);
    let home = serve.get("/");
    assert_eq!(status(&home), "200");
    let script = "<script src=\"/_krav/live.js\" data-sum=\"";
    let sum = home.split(script).nth(1).and_then(|rest| rest.split('"').next());
    let told = serve.get("/_krav/page.json?at=/");
    let told_sum = format!("\"sum\":\"{}\"", sum.expect("the page follows the files"));
    assert!(told.contains(&told_sum), "the page is told its own sum: {told}");
    let moved = serve.get("/krav");
    assert!(status(&moved) == "301" && moved.contains("Location: /krav/\r\n"), "{moved}");
    let missing = serve.get("/finns-inte/");
    assert!(status(&missing) == "404" && missing.contains("<h1"), "{missing}");
    assert!(serve.get("/sok/index/sv.js").contains("Content-Type: text/javascript"));
    let page = serve.get("/krav/sar-001/");
    let mut links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let table = links.find(|link| link.ends_with(".csv")).expect("a document");
    let answer = serve.get(&format!("/krav/sar-001/{table}"));
    assert!(status(&answer) == "200" && answer.contains("text/csv"), "{table}: {answer}");
}

#[test]
fn only_the_own_pages_on_this_machine_are_answered() {
    let folder = Folder::with_small_catalogue();
    let serve = Serve::of(&folder);
    let own = format!("127.0.0.1:{}", serve.port);
    let host = ("Host", own.as_str());
    let ask = |method: &str, target: &str, headers: &[(&str, &str)]| {
        status(&serve.ask(method, target, headers)).to_string()
    };
    let origin = format!("http://{own}");
    let page = "/krav/";
    assert_eq!(ask("GET", page, &[host]), "200");
    assert_eq!(ask("GET", page, &[host, ("Origin", &origin)]), "200");
    assert_eq!(ask("HEAD", page, &[host]), "200");
    // A name that somebody made to lead here, another port, and none.
    assert_eq!(ask("GET", page, &[("Host", "krav.example")]), "421");
    assert_eq!(ask("GET", page, &[("Host", "127.0.0.1:1")]), "421");
    assert_eq!(ask("GET", page, &[]), "421");
    // Pages of other sites that ask in a browser's name.
    assert_eq!(ask("GET", page, &[host, ("Origin", "https://krav.example")]), "403");
    assert_eq!(ask("GET", page, &[host, ("Origin", "null")]), "403");
    let embedded = [host, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors")];
    assert_eq!(ask("GET", page, &embedded), "403");
    let followed = [host, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate")];
    assert_eq!(ask("GET", page, &followed), "200");
    assert_eq!(ask("POST", page, &[host]), "405");
    for outside in [
        "/../content/catalogue.toml",
        "/%2e%2e/content/catalogue.toml",
        "/..%2fcontent/catalogue.toml",
        "//etc/passwd",
        "/krav/../../content/catalogue.toml",
    ] {
        assert_eq!(ask("GET", outside, &[host]), "404", "{outside}");
    }
    assert_eq!(ask("GET", "/%ff", &[host]), "400");
    assert_eq!(ask("GET", "/%zz", &[host]), "400");
}

#[test]
fn a_folder_without_a_catalogue_and_a_port_that_is_taken_are_told() {
    let folder = Folder::empty();
    let ran = folder.krav(&["serve"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("there is no folder `content`"), "{}", ran.err);
    let folder = Folder::with_small_catalogue();
    let serve = Serve::of(&folder);
    let ran = folder.krav(&["serve", "--port", &serve.port.to_string()]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("cannot listen on port"), "{}", ran.err);
}

#[test]
fn a_text_that_must_not_be_published_so_is_shown_and_told() {
    let folder = Folder::released();
    let serve = Serve::of(&folder);
    folder.edit(SAR_001, "## Motiv\n", "## Motiv\n\nEtt nytt skäl.\n");
    let line = serve.line_with("changed, updated in");
    assert!(line.contains("1 error to correct before publishing"), "{line}");
}

#[test]
fn a_check_that_watches_tells_of_a_mistake_and_of_its_mending() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    let check = Serve::running(&folder, &["check", "--watch"]);
    check.line_with(": no problems found");
    check.line_with("waiting for the next save");
    folder.edit(SAR_001, "\nlevel", "\nlevl");
    check.line_with("error[K014]");
    check.line_with("waiting for the next save");
    folder.edit(SAR_001, "\nlevl", "\nlevel");
    check.line_with(": no problems found");
}

//! What is sent to the preview, as bytes over a connection, from the head to what the editor is told.

use crate::project;
use kravverk::command::{new, today};
use kravverk::message;
use kravverk::serve::author::{Author, Editor as Program};
use kravverk::serve::editor::Editor;
use kravverk::serve::events::Now;
use kravverk::serve::http::{Desk, listen, open};
use kravverk::serve::preview::Preview;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpStream};
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

pub const PIECES: &[&str] = &[
    "GET / HTTP/1.1\r\n",
    "HEAD /krav/ HTTP/1.1\r\n",
    "POST /_krav/edit/form.json HTTP/1.1\r\n",
    "OPTIONS * HTTP/1.0\r\n",
    "GET /_krav/page.json?at=%2Fkrav%2F HTTP/1.1\r\n",
    "GET /_krav/edit/form.json?path=content/pages/om.md HTTP/1.1\r\n",
    "GET /krav/sar-001/?x=%zz HTTP/1.1\r\n",
    "Host: 127.0.0.1:PORT\r\n",
    "Host: localhost:PORT\r\n",
    "Host: example.org\r\n",
    "Origin: http://127.0.0.1:PORT\r\n",
    "Sec-Fetch-Site: same-origin\r\n",
    "Content-Type: application/json\r\n",
    "X-Krav-Token: TOKEN\r\n",
    "Content-Length: 2\r\n",
    "Content-Length: 99999999999\r\n",
    "Transfer-Encoding: chunked\r\n",
    "Connection: close\r\n",
    "Expect: 100-continue\r\n",
    "Upgrade: websocket\r\n",
    "\r\n",
    "\n",
    "2\r\n{}\r\n0\r\n\r\n",
    "ffffffffffffffff\r\n",
    "{}",
    "{\"path\":\"content/pages/om.md\"}",
    "[]",
    "null",
    "\"",
    ":",
    "%2e%2e%2f",
    "%00",
    "%",
    "..",
    "/",
    "//",
    "?",
    "#",
    "&",
    "=",
    "\0",
    "\u{e5}",
    "form.json",
    "check.json",
    "save.json",
    "render.json",
    "create.json",
    "search.json",
];

const TOKEN: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// How long an answer may take.
const LONGEST: Duration = Duration::from_secs(8);

/// A preview of the small catalogue, on a copy of it that goes with the machine's other temporary files.
static PORT: LazyLock<u16> = LazyLock::new(|| {
    let root = std::env::temp_dir().join(format!("kravverk-fuzz-{}", std::process::id()));
    copy(&project().join("tests/site/content"), &root.join("content"));
    let preview = Preview::read(&root).expect("the small catalogue");
    let shown = preview.shown().clone();
    let preview = Arc::new(Mutex::new(preview));
    let words = message::english();
    let how = (today::today as fn() -> _, new::for_page as _);
    let editor = Editor::new(root.clone(), TOKEN.to_string(), words, how, preview);
    let (listener, port) = listen(0).expect("a free port");
    let program = Program::parse("vscode").expect("an editor");
    let author = Author { root, editor: program, is_writable: true, words };
    let desk = Desk { now: Now::new(shown), author, port, editor: Some(editor) };
    open(listener, Arc::new(desk)).expect("the preview");
    port
});

pub fn try_out(data: &[u8]) {
    let text = replaced(data, b"PORT", PORT.to_string().as_bytes());
    let text = replaced(&text, b"TOKEN", TOKEN.as_bytes());
    // The events have no end.
    if text.windows(6).any(|some| some == b"events") {
        return;
    }
    let began = Instant::now();
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, *PORT)).expect("the preview answers");
    stream.set_read_timeout(Some(LONGEST)).expect("a time");
    stream.write_all(&text).ok();
    stream.shutdown(Shutdown::Write).ok();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok();
    assert!(began.elapsed() < LONGEST, "an answer that takes too long");
    if !answer.is_empty() {
        assert!(answer.starts_with(b"HTTP/1."), "{}", String::from_utf8_lossy(&answer));
        let status = answer.get(9..12).unwrap_or_default();
        assert!(status != b"500", "{}", String::from_utf8_lossy(&answer));
    }
}

fn replaced(text: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let (mut made, mut rest) = (Vec::new(), text);
    while let Some(at) = rest.windows(from.len()).position(|some| some == from) {
        made.extend(&rest[..at]);
        made.extend(to);
        rest = &rest[at + from.len()..];
    }
    made.extend(rest);
    made
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        match path.is_dir() {
            true => copy(&path, &target),
            false => drop(fs::copy(&path, &target).expect("a file")),
        }
    }
}

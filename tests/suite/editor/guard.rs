//! Who is refused, and that nobody keeps others waiting.

use super::{Editor, sent};
use crate::serve::{PATIENCE, Serve, status};
use crate::support::{Folder, SAR_001};
use serde_json::json;
use std::io::{Read, Write};
use std::net::TcpStream;

#[test]
fn nobody_else_writes_or_learns_anything() {
    let folder = Folder::released();
    let outside = Folder::with_small_catalogue();
    let link = folder.path.join("content/pages/lank.md");
    std::os::unix::fs::symlink(outside.path.join("content/pages/om.md"), &link).expect("a link");
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let before = (folder.files("content"), outside.files("content"));
    let form = editor.form(SAR_001);
    let wish = json!({
        "path": SAR_001, "sum": form["sum"], "edits": [{ "field": "title", "value": "Kapad" }]
    });
    let body = wish.to_string();
    let save = "/_krav/edit/save.json";
    let with = |name: &str, value: Option<&str>| {
        let mut headers = editor.headers();
        headers.retain(|(own, _)| own != name);
        headers.extend(value.map(|value| (name.to_string(), value.to_string())));
        status(&sent(serve.port, "POST", save, &headers, body.as_bytes())).to_string()
    };
    let wrong = "0".repeat(64);
    assert_eq!(with("X-Krav-Token", None), "403");
    assert_eq!(with("X-Krav-Token", Some(&wrong)), "403");
    assert_eq!(with("X-Krav-Token", Some(&format!("{}x", editor.token))), "403");
    assert_eq!(with("Origin", Some("https://krav.example")), "403");
    assert_eq!(with("Origin", Some("null")), "403");
    assert_eq!(
        with("Origin", Some(&format!("http://localhost.krav.example:{}", serve.port))),
        "403"
    );
    // A name that leads here, as after DNS rebinding, and the same with another port.
    assert_eq!(with("Host", Some(&format!("krav.example:{}", serve.port))), "421");
    assert_eq!(with("Host", Some("127.0.0.1:1")), "421");
    assert_eq!(with("Host", None), "421");
    assert_eq!(with("Sec-Fetch-Site", Some("cross-site")), "403");
    assert_eq!(with("Sec-Fetch-Site", Some("same-site")), "403");
    // What a form on another page can send.
    assert_eq!(with("Content-Type", Some("text/plain")), "415");
    assert_eq!(with("Content-Type", Some("application/x-www-form-urlencoded")), "415");
    let own = editor.headers();
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS"] {
        assert_eq!(status(&sent(serve.port, method, save, &own, b"")), "405", "{method}");
    }
    assert_eq!(status(&sent(serve.port, "POST", "/krav/", &own, body.as_bytes())), "405");
    // Nor are texts told to whoever has no token.
    let bare = [("Host".to_string(), format!("127.0.0.1:{}", serve.port))];
    let target = format!("/_krav/edit/form.json?path={SAR_001}");
    assert_eq!(status(&sent(serve.port, "GET", &target, &bare, b"")), "403");
    let sealed = folder.files("content/releases/sealed");
    let sealed = format!("content/releases/sealed/{}", sealed[0].0);
    for (path, refused) in [
        ("content/../content/pages/om.md", "404"),
        ("../content/pages/om.md", "404"),
        ("/etc/passwd", "404"),
        ("content/pages/../../../etc/passwd", "404"),
        ("content\\pages\\om.md", "404"),
        ("content//pages/om.md", "404"),
        ("content/pages/lank.md", "404"),
        ("content/pages/.om.md", "404"),
        ("content/images/forband.svg", "404"),
        ("themes/default/page.html", "404"),
        ("content/releases/2026.1.toml", "403"),
        (sealed.as_str(), "403"),
    ] {
        let mut wish = wish.clone();
        wish["path"] = json!(path);
        assert_eq!(editor.post("save.json", &wish).0, refused, "{path}");
        assert_eq!(editor.post("check.json", &wish).0, refused, "{path}");
    }
    // A text that announces a gigabyte, and one that does not say when it ends.
    let endless = |length: &str, rest: &[u8]| {
        let mut stream = TcpStream::connect(("127.0.0.1", serve.port)).expect("somebody listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        let headers: String =
            own.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let head = format!("POST {save} HTTP/1.1\r\n{headers}{length}\r\n\r\n");
        stream.write_all(head.as_bytes()).expect("it can be asked");
        for _ in 0..64 {
            if stream.write_all(rest).is_err() {
                break;
            }
        }
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).ok();
        String::from_utf8_lossy(&answer).into_owned()
    };
    assert_eq!(endless("Content-Length: 1073741824", b""), "HTTP/1.1 413");
    let chunk = [b"8000\r\n".as_slice(), &[b'x'; 0x8000], b"\r\n"].concat();
    let told = endless("Transfer-Encoding: chunked", &chunk);
    assert!(told == "HTTP/1.1 413" || told.starts_with('\0'), "{told}");
    // Names of hosts are the same in capitals.
    let capitals = format!("LOCALHOST:{}", serve.port);
    assert_ne!(status(&serve.ask("GET", "/", &[("Host", &capitals)])), "421");
    let after = (folder.files("content"), outside.files("content"));
    assert!(before == after, "something was written");
}

#[test]
fn slow_and_half_open_connections_keep_nobody_waiting() {
    let folder = Folder::with_small_catalogue();
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let connect = |_| TcpStream::connect(("127.0.0.1", serve.port)).expect("somebody listens");
    let silent: Vec<TcpStream> = (0..200).map(connect).collect();
    let mut slow: Vec<TcpStream> = (0..200).map(connect).collect();
    let headers: String =
        editor.headers().iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    for (at, stream) in slow.iter_mut().enumerate() {
        // Half of a head, or half of what it announces.
        let text = match at % 2 {
            0 => "GET / HTTP/1.1\r\nHo".to_string(),
            _ => format!(
                "POST /_krav/edit/check.json HTTP/1.1\r\n{headers}Content-Length: 500\r\n\r\n{{"
            ),
        };
        stream.write_all(text.as_bytes()).expect("it can be asked");
    }
    assert_eq!(status(&serve.get("/krav/")), "200");
    assert_eq!(editor.form(SAR_001)["kind"], "requirement");
    // More than may be open at once: those that ask for the longest make room.
    let more: Vec<TcpStream> = (0..300).map(connect).collect();
    assert_eq!(status(&serve.get("/krav/")), "200");
    drop((silent, slow, more));
}

#[test]
fn a_preview_that_is_only_looked_at_has_no_editor() {
    let folder = Folder::with_small_catalogue();
    let serve = Serve::with(&folder, &["--read-only"]);
    assert_eq!(status(&serve.get("/_krav/edit/?path=x")), "404");
    let own = format!("127.0.0.1:{}", serve.port);
    let headers =
        [("Host".to_string(), own), ("Content-Type".to_string(), "application/json".to_string())];
    let answer = sent(serve.port, "POST", "/_krav/edit/save.json", &headers, b"{}");
    assert_eq!(status(&answer), "404", "{answer}");
}

//! The server: requests in, answers out, on this machine alone. The only file that knows the library.

use super::answer::{Answer, OWN, answer};
use super::author::Editor;
use super::events::Now;
use super::guard::{Asker, refusal};
use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Duration;
use tiny_http::{Header, Request, Response, Server};

/// What requests are answered from.
pub struct Desk {
    pub now: Now,
    /// The folder of the catalogue, in full.
    pub root: PathBuf,
    pub editor: Editor,
    pub port: u16,
}

/// A door on this machine alone. Nothing listens on the network.
pub fn listen(port: u16) -> io::Result<(TcpListener, u16)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let port = listener.local_addr()?.port();
    Ok((listener, port))
}

/// How many requests are answered at once. Those that wait for changes have threads of their own.
const AT_ONCE: usize = 4;

/// Answers requests from now on.
pub fn open(listener: TcpListener, desk: &Arc<Desk>) -> io::Result<()> {
    let server = Arc::new(Server::from_listener(listener, None).map_err(io::Error::other)?);
    for _ in 0..AT_ONCE {
        let (server, desk) = (server.clone(), desk.clone());
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                handle(request, &desk);
            }
        });
    }
    Ok(())
}

fn handle(request: Request, desk: &Arc<Desk>) {
    let find = |name: &'static str| {
        let found = request.headers().iter().find(|header| header.field.equiv(name));
        found.map(|header| header.value.as_str())
    };
    let method = request.method().to_string();
    let asker = Asker {
        method: &method,
        host: find("Host"),
        origin: find("Origin"),
        site: find("Sec-Fetch-Site"),
        mode: find("Sec-Fetch-Mode"),
    };
    if let Some((status, why)) = refusal(&asker, desk.port) {
        return send(request, Answer::text(status, why));
    }
    if request.url() == format!("{OWN}events") {
        let desk = desk.clone();
        thread::spawn(move || tell(request, &desk));
        return;
    }
    // A mistake of ours on one page leaves the others.
    let url = request.url();
    let made =
        catch_unwind(AssertUnwindSafe(|| answer(&desk.now.get(), url, &desk.root, &desk.editor)));
    send(request, made.unwrap_or_else(|_| Answer::text(500, "the page could not be made\n")));
}

fn send(request: Request, answer: Answer) {
    let header = |name: &str, value: &str| Header::from_bytes(name, value).ok();
    let headers = [
        header("Content-Type", answer.media),
        header("Cache-Control", "no-store"),
        header("X-Content-Type-Options", "nosniff"),
        header("Cross-Origin-Resource-Policy", "same-origin"),
        answer.location.and_then(|location| header("Location", &location)),
    ];
    let mut response = Response::from_data(answer.body).with_status_code(answer.status);
    headers.into_iter().flatten().for_each(|header| response.add_header(header));
    // Whoever asked may have gone.
    request.respond(response).ok();
}

/// How often a sign of life is sent, by which a reader who has gone is noticed.
const ALIVE: Duration = Duration::from_secs(15);

/// Tells a page whenever something else is shown, as server-sent events.
fn tell(request: Request, desk: &Desk) {
    let mut writer = request.into_writer();
    let mut number = desk.now.get().number;
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
                Connection: close\r\n\r\n";
    let mut text = format!("{head}retry: 500\nevent: shown\ndata: {number}\n\n");
    while writer.write_all(text.as_bytes()).and_then(|()| writer.flush()).is_ok() {
        text = match desk.now.after(number, ALIVE) {
            Some(shown) => {
                number = shown.number;
                format!("event: shown\ndata: {number}\n\n")
            }
            None => ": here\n\n".to_string(),
        };
    }
}

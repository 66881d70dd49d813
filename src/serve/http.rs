//! The server: requests in, answers out, on this machine alone. It speaks as much HTTP as a browser
//! needs that looks at pages: each connection has a thread and one answer.

use super::answer::{Answer, OWN, answer};
use super::author::Author;
use super::events::Now;
use super::guard::{Asker, refusal};
use super::request::Request;
use std::io::{self, BufWriter, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// What requests are answered from.
pub struct Desk {
    pub now: Now,
    pub author: Author,
    pub port: u16,
}

/// A door on this machine alone. Nothing listens on the network.
pub fn listen(port: u16) -> io::Result<(TcpListener, u16)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let port = listener.local_addr()?.port();
    Ok((listener, port))
}

/// How many connections are open at once. A browser opens six, and each page keeps one for events.
const AT_ONCE: usize = 128;

/// How long somebody may take to ask or to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// Answers requests from now on.
pub fn open(listener: TcpListener, desk: Arc<Desk>) {
    let places = Arc::new(());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (desk, place) = (desk.clone(), places.clone());
            // Whoever comes when all places are taken is turned away, and may come again.
            if Arc::strong_count(&place) > AT_ONCE {
                continue;
            }
            thread::spawn(move || {
                // Whoever asked may have gone.
                handle(&stream, &desk).ok();
                drop(place);
            });
        }
    });
}

fn handle(stream: &TcpStream, desk: &Desk) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(request) = Request::read(stream)? else {
        return send(stream, "GET", Answer::text(400, "the request cannot be read\n"));
    };
    let asker = Asker {
        method: &request.method,
        host: request.header("host"),
        origin: request.header("origin"),
        site: request.header("sec-fetch-site"),
        mode: request.header("sec-fetch-mode"),
    };
    if let Some((status, why)) = refusal(&asker, desk.port) {
        return send(stream, &request.method, Answer::text(status, why));
    }
    if request.target == format!("{OWN}events") {
        return tell(stream, desk);
    }
    // A mistake of ours on one page leaves the others.
    let made =
        catch_unwind(AssertUnwindSafe(|| answer(&desk.now.get(), &request.target, &desk.author)));
    let made = made.unwrap_or_else(|_| Answer::text(500, "the page could not be made\n"));
    send(stream, &request.method, made)
}

fn send(stream: &TcpStream, method: &str, answer: Answer) -> io::Result<()> {
    let mut writer = BufWriter::new(stream);
    let (status, reason) = (answer.status, reason(answer.status));
    write!(
        writer,
        "HTTP/1.1 {status} {reason}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n\
         Cross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n",
        answer.media,
        answer.body.len()
    )?;
    if let Some(location) = answer.location {
        write!(writer, "Location: {location}\r\n")?;
    }
    writer.write_all(b"\r\n")?;
    if method != "HEAD" {
        writer.write_all(&answer.body)?;
    }
    writer.flush()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        421 => "Misdirected Request",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    }
}

/// How often a sign of life is sent, by which a reader who has gone is noticed.
const ALIVE: Duration = Duration::from_secs(10);

/// Tells a page whenever something else is shown, as server-sent events.
fn tell(mut stream: &TcpStream, desk: &Desk) -> io::Result<()> {
    let mut number = desk.now.get().number;
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
                Connection: close\r\n\r\n";
    let mut text = format!("{head}retry: 500\nevent: shown\ndata: {number}\n\n");
    loop {
        stream.write_all(text.as_bytes())?;
        text = match desk.now.after(number, ALIVE) {
            Some(shown) => {
                number = shown.number;
                format!("event: shown\ndata: {number}\n\n")
            }
            None => ": here\n\n".to_string(),
        };
    }
}

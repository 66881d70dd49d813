//! The server: requests in, answers out, on this machine alone. A connection that waits costs no
//! thread, and none waits for long: whoever is slow, or says nothing, makes room for those who ask.

use super::answer::{Answer, OWN, answer};
use super::author::Author;
use super::body::{Body, Unread, taken};
use super::editor::{Asked, Editor};
use super::events::Now;
use super::guard::{Asker, EDIT, refusal};
use hyper::body::Incoming;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::thread;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::{sleep, timeout};

/// What requests are answered from.
pub struct Desk {
    pub now: Now,
    pub author: Author,
    pub port: u16,
    /// None where texts are only looked at.
    pub editor: Option<Editor>,
}

/// A door on this machine alone. Nothing listens on the network.
pub fn listen(port: u16) -> io::Result<(TcpListener, u16)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let port = listener.local_addr()?.port();
    Ok((listener, port))
}

/// How many connections are open at once. A browser opens six, and each page keeps one for events.
const AT_ONCE: usize = 512;

/// How many answers are made at once.
const MAKERS: usize = 16;

/// How long somebody may take to ask.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long an answer may take to be made and taken in.
const LONGEST: Duration = Duration::from_secs(120);

/// The longest head that is read.
const LONGEST_HEAD: usize = 32_000;

/// Answers requests from now on.
pub fn open(listener: TcpListener, desk: Arc<Desk>) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_io().enable_time().max_blocking_threads(MAKERS).build()?;
    let listener = {
        let _inside = runtime.enter();
        tokio::net::TcpListener::from_std(listener)?
    };
    thread::spawn(move || runtime.block_on(accept(listener, desk)));
    Ok(())
}

/// How far a connection has come.
#[derive(Default)]
struct Progress(AtomicU8);

impl Progress {
    const ASKING: u8 = 0;
    const ANSWERED: u8 = 1;
    const LISTENING: u8 = 2;

    fn set(&self, to: u8) {
        self.0.store(to, Ordering::Relaxed);
    }

    fn is(&self, wanted: u8) -> bool {
        self.0.load(Ordering::Relaxed) == wanted
    }
}

struct Connection {
    progress: Arc<Progress>,
    task: JoinHandle<()>,
}

async fn accept(listener: tokio::net::TcpListener, desk: Arc<Desk>) {
    let mut open: VecDeque<Connection> = VecDeque::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // No more files may be open: some will be closed.
            sleep(Duration::from_millis(20)).await;
            continue;
        };
        open.retain(|one| !one.task.is_finished());
        if open.len() >= AT_ONCE && !make_room(&mut open) {
            continue;
        }
        let progress = Arc::new(Progress::default());
        let task = tokio::spawn(serve(stream, desk.clone(), progress.clone()));
        open.push_back(Connection { progress, task });
    }
}

/// Closes the connection that has been asking for the longest time.
fn make_room(open: &mut VecDeque<Connection>) -> bool {
    let slow = open.iter().position(|one| one.progress.is(Progress::ASKING));
    let slow = slow.and_then(|at| open.remove(at));
    slow.inspect(|one| one.task.abort()).is_some()
}

async fn serve(stream: TcpStream, desk: Arc<Desk>, progress: Arc<Progress>) {
    stream.set_nodelay(true).ok();
    let service = service_fn(|request| respond(request, desk.clone(), progress.clone()));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .keep_alive(false)
        .title_case_headers(true)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    // Whoever follows the events stays.
    while timeout(LONGEST, connection.as_mut()).await.is_err() {
        if !progress.is(Progress::LISTENING) {
            return;
        }
    }
}

/// The value of a header that is there once. One that is there twice says nothing.
fn once<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

async fn respond(
    request: Request<Incoming>,
    desk: Arc<Desk>,
    progress: Arc<Progress>,
) -> Result<Response<Body>, Infallible> {
    let (head, body) = request.into_parts();
    if let Some((status, why)) = refusal(&asker(&head), desk.port) {
        return Ok(response(Answer::text(status, why)));
    }
    if head.uri.path() == format!("{OWN}events") {
        progress.set(Progress::LISTENING);
        let mut response = Response::new(Body::events(&desk.now));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        return Ok(response);
    }
    let body = match head.method {
        Method::POST => timeout(PATIENCE, taken(body)).await.unwrap_or(Err(Unread::BrokenOff)),
        _ => Ok(Vec::new()),
    };
    let body = match body {
        Ok(body) => body,
        Err(Unread::TooLarge) => {
            return Ok(response(Answer::text(413, "what is sent is too large\n")));
        }
        Err(Unread::BrokenOff) => {
            return Ok(response(Answer::text(408, "what is sent did not come to its end\n")));
        }
    };
    progress.set(Progress::ANSWERED);
    // A mistake of ours on one page leaves the others.
    let make = move || catch_unwind(AssertUnwindSafe(|| made(&desk, &head, &body)));
    let made = spawn_blocking(make).await.ok().and_then(Result::ok);
    let made = made.unwrap_or_else(|| Answer::text(500, "the page could not be made\n"));
    Ok(response(made))
}

fn asker(head: &Parts) -> Asker<'_> {
    Asker {
        method: head.method.as_str(),
        path: head.uri.path(),
        // An address that names a host of its own is that of a proxy.
        host: once(&head.headers, "host").filter(|_| head.uri.authority().is_none()),
        origin: once(&head.headers, "origin")
            .or(head.headers.contains_key("origin").then_some("several")),
        site: once(&head.headers, "sec-fetch-site"),
        mode: once(&head.headers, "sec-fetch-mode"),
    }
}

fn made(desk: &Desk, head: &Parts, body: &[u8]) -> Answer {
    if let Some(editor) = desk.editor.as_ref().filter(|_| head.uri.path().starts_with(EDIT)) {
        let asked = Asked {
            method: head.method.as_str(),
            path: head.uri.path(),
            query: head.uri.query().unwrap_or_default(),
            token: once(&head.headers, "x-krav-token"),
            media: once(&head.headers, "content-type"),
            site: once(&head.headers, "sec-fetch-site"),
            body,
        };
        return editor.answer(&asked, &desk.now);
    }
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
    answer(&desk.now.get(), target, &desk.author)
}

fn response(answer: Answer) -> Response<Body> {
    let mut response = Response::new(Body::whole(answer.body));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or_default();
    let headers = response.headers_mut();
    let fixed = [
        (header::CONTENT_TYPE, answer.media),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let policy = HeaderValue::from_static("same-origin");
    headers.insert("cross-origin-resource-policy", policy);
    if let Some(policy) = answer.policy {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    }
    if let Some(location) = answer.location.and_then(|own| HeaderValue::try_from(own).ok()) {
        headers.insert(header::LOCATION, location);
    }
    response
}

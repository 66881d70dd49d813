//! What goes over a connection after its head: an answer, whole, or events as they come; and what
//! somebody sends, up to a bound.

use super::events::Now;
use hyper::body::{Body as HttpBody, Bytes, Frame, Incoming, SizeHint};
use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::mpsc::{Receiver, channel};
use tokio::time::timeout;

pub enum Body {
    Whole(Option<Bytes>),
    Events(Receiver<Bytes>),
}

/// How often a sign of life is sent, by which a reader who has gone is noticed.
const ALIVE: Duration = Duration::from_secs(10);

impl Body {
    pub fn whole(bytes: Vec<u8>) -> Body {
        Body::Whole(Some(bytes.into()))
    }

    /// Tells a page whenever something else is shown, as server-sent events.
    pub fn events(now: &Now) -> Body {
        let (sender, receiver) = channel(1);
        let mut shown = now.follow();
        tokio::spawn(async move {
            let mut retry = "retry: 500\n";
            loop {
                let number = shown.borrow_and_update().number;
                let mut text = format!("{retry}event: shown\ndata: {number}\n\n");
                retry = "";
                loop {
                    // Whoever listened may have gone, and the program may end.
                    if sender.send(text.into()).await.is_err() {
                        return;
                    }
                    match timeout(ALIVE, shown.changed()).await {
                        Ok(Ok(())) => break,
                        Ok(Err(_)) => return,
                        Err(_) => text = ": here\n\n".to_string(),
                    }
                }
            }
        });
        Body::Events(receiver)
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.get_mut() {
            Body::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Body::Events(next) => {
                next.poll_recv(context).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Body::Whole(None))
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Body::Whole(bytes) => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, |own| own.len() as u64))
            }
            Body::Events(_) => SizeHint::default(),
        }
    }
}

/// The most that anybody may send.
const LARGEST: usize = 1_000_000;

/// Why what is sent was not taken in.
pub enum Unread {
    TooLarge,
    BrokenOff,
}

/// Takes in what is sent. More than the bound is not read to its end.
pub async fn taken(mut body: Incoming) -> Result<Vec<u8>, Unread> {
    if body.size_hint().lower() > LARGEST as u64 {
        return Err(Unread::TooLarge);
    }
    let mut taken = Vec::new();
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let frame = frame.map_err(|_| Unread::BrokenOff)?;
        if let Ok(bytes) = frame.into_data() {
            if taken.len() + bytes.len() > LARGEST {
                return Err(Unread::TooLarge);
            }
            taken.extend_from_slice(&bytes);
        }
    }
    Ok(taken)
}

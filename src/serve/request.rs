//! What somebody asks for: the head of a request, of which there is no more than a browser sends.

use std::io::{self, Read};

pub struct Request {
    pub method: String,
    /// The path, and what follows a question mark.
    pub target: String,
    /// Names in lower case.
    headers: Vec<(String, String)>,
}

/// The longest head that is read.
const LONGEST: usize = 32_000;

impl Request {
    /// Reads a head up to its empty line; nothing where it is none.
    pub fn read(mut stream: impl Read) -> io::Result<Option<Request>> {
        let mut head = Vec::new();
        let mut piece = [0; 4096];
        loop {
            let count = stream.read(&mut piece)?;
            if count == 0 {
                return Ok(None);
            }
            let seen = head.len().saturating_sub(3);
            head.extend_from_slice(&piece[..count]);
            if let Some(end) = head[seen..].windows(4).position(|four| four == b"\r\n\r\n") {
                head.truncate(seen + end);
                return Ok(Request::parse(&head));
            }
            if head.len() > LONGEST {
                return Ok(None);
            }
        }
    }

    fn parse(head: &[u8]) -> Option<Request> {
        let mut lines = std::str::from_utf8(head).ok()?.split("\r\n");
        let mut words = lines.next()?.split(' ');
        let (method, target, version) = (words.next()?, words.next()?, words.next()?);
        if words.next().is_some() || !version.starts_with("HTTP/1.") {
            return None;
        }
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_ascii_lowercase(), value.trim().to_string()))
        });
        Some(Request {
            method: method.to_string(),
            target: target.to_string(),
            headers: headers.collect::<Option<_>>()?,
        })
    }

    /// The value of a header that is there once. One that is there twice says nothing.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(own, _)| own == name);
        let value = values.next().map(|(_, value)| value.as_str())?;
        values.next().is_none().then_some(value)
    }
}

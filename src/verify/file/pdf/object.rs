//! The objects that PDF is made of, read from bytes.

use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
pub enum Object {
    Null,
    Number(f64),
    Name(String),
    String(Vec<u8>),
    Array(Vec<Object>),
    Dictionary(BTreeMap<String, Object>),
    /// Another object, by its number.
    Reference(u32),
    /// An operator, or what is none of these.
    Word(String),
}

impl Object {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Object> {
        match self {
            Object::Dictionary(own) => own.get(key),
            _ => None,
        }
    }

    pub fn name(&self) -> Option<&str> {
        match self {
            Object::Name(own) => Some(own),
            _ => None,
        }
    }

    pub fn number(&self) -> Option<f64> {
        match self {
            Object::Number(own) => Some(*own),
            _ => None,
        }
    }

    pub fn string(&self) -> Option<&[u8]> {
        match self {
            Object::String(own) => Some(own),
            _ => None,
        }
    }

    pub fn array(&self) -> &[Object] {
        match self {
            Object::Array(own) => own,
            _ => &[],
        }
    }
}

/// How deep arrays and dictionaries are nested.
const DEEPEST: usize = 32;

pub struct Reader<'a> {
    pub bytes: &'a [u8],
    pub at: usize,
}

impl Reader<'_> {
    /// The next object; nothing at the end.
    pub fn next(&mut self) -> Option<Object> {
        self.nested(0)
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn pass_space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'%' => {
                    while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                        self.at += 1;
                    }
                }
                b' ' | b'\t' | b'\n' | b'\r' | 0 | 12 => self.at += 1,
                _ => return,
            }
        }
    }

    fn nested(&mut self, depth: usize) -> Option<Object> {
        self.pass_space();
        let byte = self.peek()?;
        let next = self.bytes.get(self.at + 1).copied();
        match (byte, next) {
            _ if depth > DEEPEST => None,
            (b'<', Some(b'<')) => {
                self.at += 2;
                let all = self.until(">>", depth)?;
                let mut own = BTreeMap::new();
                let mut all = all.into_iter();
                while let (Some(Object::Name(key)), Some(value)) = (all.next(), all.next()) {
                    own.insert(key, value);
                }
                Some(Object::Dictionary(own))
            }
            (b'[', _) => {
                self.at += 1;
                self.until("]", depth).map(Object::Array)
            }
            (b'<', _) => Some(self.hexadecimal()),
            (b'(', _) => Some(self.literal()),
            (b'/', _) => {
                self.at += 1;
                Some(Object::Name(self.name()))
            }
            (b')' | b'>' | b']' | b'{' | b'}', _) => {
                let is_end = byte == b'>' && next == Some(b'>');
                self.at += if is_end { 2 } else { 1 };
                let word = if is_end { ">>".to_string() } else { char::from(byte).to_string() };
                Some(Object::Word(word))
            }
            _ => Some(self.word()),
        }
    }

    /// The objects up to a sign, references put together.
    fn until(&mut self, end: &str, depth: usize) -> Option<Vec<Object>> {
        let mut all = Vec::new();
        loop {
            match self.nested(depth + 1)? {
                Object::Word(word) if word == end => return Some(all),
                Object::Word(word) if word == "R" && all.len() > 1 => {
                    all.pop();
                    let number = all.pop().and_then(|own| own.number()).unwrap_or_default();
                    all.push(Object::Reference(number as u32));
                }
                Object::Word(word) if word == "endobj" => return None,
                own => all.push(own),
            }
        }
    }

    fn word(&mut self) -> Object {
        let start = self.at;
        while self.peek().is_some_and(|byte| !is_delimiter(byte)) {
            self.at += 1;
        }
        // What is no word must not stop those that read on.
        self.at = self.at.max(start + 1);
        let word = String::from_utf8_lossy(&self.bytes[start..self.at]);
        match word.parse::<f64>() {
            Ok(number) if word.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c)) => {
                Object::Number(number)
            }
            _ if word == "null" => Object::Null,
            _ => Object::Word(word.into_owned()),
        }
    }

    fn name(&mut self) -> String {
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| !is_delimiter(*byte)) {
            self.at += 1;
            let digits = self.bytes.get(self.at..self.at + 2).filter(|_| byte == b'#');
            let code = digits.and_then(|own| std::str::from_utf8(own).ok());
            match code.and_then(|own| u8::from_str_radix(own, 16).ok()) {
                Some(code) => {
                    name.push(code);
                    self.at += 2;
                }
                None => name.push(byte),
            }
        }
        String::from_utf8_lossy(&name).into_owned()
    }

    fn hexadecimal(&mut self) -> Object {
        self.at += 1;
        let mut digits = Vec::new();
        while let Some(byte) = self.peek() {
            self.at += 1;
            if byte == b'>' {
                break;
            }
            digits.extend(char::from(byte).to_digit(16));
        }
        let pair = |two: &[u32]| (two[0] * 16 + two.get(1).copied().unwrap_or_default()) as u8;
        Object::String(digits.chunks(2).map(pair).collect())
    }

    fn literal(&mut self) -> Object {
        self.at += 1;
        let mut own = Vec::new();
        let mut depth = 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b'\\' => {
                    self.escaped(&mut own);
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
            own.push(byte);
        }
        Object::String(own)
    }

    fn escaped(&mut self, own: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        self.at += 1;
        match byte {
            b'n' => own.push(b'\n'),
            b'r' => own.push(b'\r'),
            b't' => own.push(b'\t'),
            b'b' => own.push(8),
            b'f' => own.push(12),
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
            }
            b'\n' => {}
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit) = self.peek().filter(|byte| (b'0'..=b'7').contains(byte))
                    else {
                        break;
                    };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                own.push(code as u8);
            }
            _ => own.push(byte),
        }
    }
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0 | 12) || b"()<>[]{}/%".contains(&byte)
}

//! Who is answered: this machine's own browser, at the preview's own address. A page of another site
//! can make a browser ask here, and must learn nothing of unpublished texts, and change none.

/// The parts of a request that tell who asks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asker<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub host: Option<&'a str>,
    pub origin: Option<&'a str>,
    /// The browser's word on where the request comes from, and on what it is for.
    pub site: Option<&'a str>,
    pub mode: Option<&'a str>,
}

/// Where texts are edited.
pub const EDIT: &str = "/_krav/edit/";

/// Why a request is not answered, with its status.
pub fn refusal(asker: &Asker, port: u16) -> Option<(u16, &'static str)> {
    let is_own = |host: &str| {
        let is = |name: &str| host.eq_ignore_ascii_case(&format!("{name}:{port}"));
        ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| is(name))
    };
    if !asker.host.is_some_and(is_own) {
        return Some((421, "the preview answers only at 127.0.0.1 and localhost\n"));
    }
    let is_foreign = |origin: &str| !origin.strip_prefix("http://").is_some_and(is_own);
    // Who follows a link from elsewhere comes in; a page elsewhere that takes a file in does not.
    let is_taken_in = matches!(asker.site, Some("cross-site" | "same-site"))
        && asker.mode.is_some_and(|mode| mode != "navigate");
    if asker.origin.is_some_and(is_foreign) || is_taken_in {
        return Some((403, "the preview answers only its own pages\n"));
    }
    let may_send = asker.method == "POST" && asker.path.starts_with(EDIT);
    if !matches!(asker.method, "GET" | "HEAD") && !may_send {
        return Some((405, "the preview is read-only\n"));
    }
    None
}

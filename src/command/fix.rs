//! `krav check --fix`: what can be corrected in one way only, corrected in the working files.

use super::terminal::Terminal;
use crate::diagnostic::{Diagnostic, Diagnostics, Mend, line_and_column};
use crate::output::write_atomic::{WriteAtomicError, write_file};
use crate::say;
use crate::source::{FileId, RELEASES, Sources};
use std::collections::BTreeMap;
use std::path::Path;

/// Corrects what it can and says what it did. Sealed texts are left alone.
pub fn mend(
    root: &Path,
    sources: &Sources,
    found: &Diagnostics,
    terminal: &Terminal,
) -> Result<usize, WriteAtomicError> {
    let mut by_file: BTreeMap<FileId, Vec<(&Diagnostic, &Mend)>> = BTreeMap::new();
    for diagnostic in found.iter() {
        let Some(mend) = &diagnostic.mend else { continue };
        if !sources.file(mend.span.file).path.starts_with(RELEASES) {
            by_file.entry(mend.span.file).or_default().push((diagnostic, mend));
        }
    }
    let mut count = 0;
    for (file, mut mends) in by_file {
        let source = sources.file(file);
        let Some(text) = source.text() else { continue };
        mends.sort_by_key(|(_, mend)| (mend.span.start, mend.span.end));
        let mut mended = String::with_capacity(text.len());
        let mut at = 0;
        for (diagnostic, mend) in mends {
            // Of two that meet, the first is done now and the other by the next run.
            let Some(kept) = text.get(at..mend.span.start) else { continue };
            mended.push_str(kept);
            mended.push_str(&mend.with);
            at = mend.span.end;
            count += 1;
            let (line, _) = line_and_column(text, mend.span.start);
            let code = diagnostic.rule.info().code;
            let path = format!("{}{}", sources.shown_under, source.path);
            let message = diagnostic.message.clone();
            terminal.done(say!(
                "check-fixed",
                place = format!("{path}:{line}"),
                message = message,
                code = code
            ));
        }
        mended.push_str(text.get(at..).unwrap_or_default());
        write_file(&root.join(&source.path), mended.as_bytes())?;
    }
    Ok(count)
}

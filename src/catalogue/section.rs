//! The layers of a requirement's text.

/// A layer of a requirement's text. The order is that of the headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    Normative,
    Evidence,
    Motive,
    Guidance,
    Supplier,
    FollowUp,
}

impl Section {
    pub const ALL: [Section; 6] = [
        Section::Normative,
        Section::Evidence,
        Section::Motive,
        Section::Guidance,
        Section::Supplier,
        Section::FollowUp,
    ];

    /// The word in string ids, anchors and classes.
    pub fn word(self) -> &'static str {
        match self {
            Section::Normative => "normative",
            Section::Evidence => "evidence",
            Section::Motive => "motive",
            Section::Guidance => "guidance",
            Section::Supplier => "supplier",
            Section::FollowUp => "follow-up",
        }
    }
}

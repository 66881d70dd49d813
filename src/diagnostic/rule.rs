//! The table of rules: each has a code, a name, a severity, a kind and a reason.
//! A rule once published keeps its code. The reasons are in `message/<language>/reasons.ftl`.

use crate::message::Message;

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

impl Severity {
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// What a rule is about. A catalogue may change the severity of all but form and integrity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Form,
    Integrity,
    Law,
    Wording,
    Age,
    Privacy,
    Theme,
}

impl Kind {
    /// The word in listings, and in the ids of strings.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Form => "form",
            Kind::Integrity => "integrity",
            Kind::Law => "law",
            Kind::Wording => "wording",
            Kind::Age => "age",
            Kind::Privacy => "privacy",
            Kind::Theme => "theme",
        }
    }
}

/// One row of the table.
#[derive(Debug)]
pub struct RuleInfo {
    pub code: &'static str,
    pub name: &'static str,
    pub kind: Kind,
    pub severity: Severity,
    /// Why it matters; one that no file has words for fails a test.
    pub reason: Message,
    /// The whole file below `explain/`; [`super::explain`] takes it apart.
    pub explanation: &'static str,
}

macro_rules! rules {
    ($($rule:ident = $code:literal $name:literal $kind:ident $severity:ident;)*) => {
        /// Names one rule of [`RULES`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule { $($rule),* }

        /// Every rule, in the order of the codes.
        pub const RULES: &[Rule] = &[$(Rule::$rule),*];

        impl Rule {
            pub fn info(self) -> &'static RuleInfo {
                match self {
                    $(Rule::$rule => const { &RuleInfo {
                        code: $code,
                        name: $name,
                        kind: Kind::$kind,
                        severity: Severity::$severity,
                        reason: Message::Sentence(concat!("reason-", $code), Vec::new()),
                        // A rule that nobody has explained does not compile.
                        explanation: include_str!(concat!("explain/", $code, ".md")),
                    } },)*
                }
            }
        }
    };
}

impl Rule {
    /// The rule of a code or a name, however its letters are written.
    pub fn find(written: &str) -> Option<Rule> {
        let is_meant = |word: &str| word.eq_ignore_ascii_case(written);
        RULES.iter().copied().find(|rule| is_meant(rule.info().code) || is_meant(rule.info().name))
    }

    /// Whether a text can be shown to its author though it breaks the rule: all of it could be
    /// read, and what is wrong is that it must not be published so.
    pub fn lets_preview(self) -> bool {
        match self.info().kind {
            Kind::Form | Kind::Theme => false,
            Kind::Law | Kind::Wording => true,
            Kind::Age | Kind::Privacy => true,
            Kind::Integrity => matches!(
                self,
                Rule::UnusedPlaceholder
                    | Rule::MissingChange
                    | Rule::DatesOutOfOrder
                    | Rule::VersionGoesBack
                    | Rule::ChangedUnderVersion
                    | Rule::ChangeAgainstVersion
                    | Rule::MovedUnsaid
                    | Rule::DraftInPackage
                    | Rule::SiteMoved
            ),
        }
    }
}

rules! {
    NotUtf8 = "K001" "not-utf8" Form Error;
    ByteOrderMark = "K002" "byte-order-mark" Form Warning;
    CarriageReturn = "K003" "carriage-return" Form Warning;
    EmptyFile = "K004" "empty-file" Form Error;
    TooLarge = "K005" "file-too-large" Form Error;
    Unreadable = "K006" "unreadable-file" Form Error;
    LinkOutside = "K007" "link-leaves-catalogue" Form Error;
    CaseOnly = "K008" "names-differ-by-case" Form Error;
    UnexpectedFile = "K009" "unexpected-file" Form Error;
    ControlCharacter = "K010" "control-character" Form Error;
    ActiveImage = "K011" "active-image" Form Error;
    NoFrontMatter = "K012" "no-front-matter" Form Error;
    TomlSyntax = "K013" "toml-syntax" Form Error;
    UnknownKey = "K014" "unknown-key" Form Error;
    MissingField = "K015" "missing-field" Form Error;
    WrongType = "K016" "wrong-type" Form Error;
    UnknownValue = "K017" "unknown-value" Form Error;
    MalformedId = "K018" "malformed-id" Form Error;
    MalformedVersion = "K019" "malformed-version" Form Error;
    MalformedDate = "K020" "malformed-date" Form Error;
    MalformedCpv = "K021" "malformed-cpv" Form Error;
    MalformedValue = "K022" "malformed-value" Form Error;
    RawHtml = "K023" "raw-html" Form Error;
    UnsupportedMarkdown = "K024" "unsupported-markdown" Form Error;
    UnknownHeading = "K025" "unknown-heading" Form Error;
    MissingSection = "K026" "missing-section" Form Error;
    SectionOrder = "K027" "section-order" Form Error;
    TextOutsideSection = "K028" "text-outside-section" Form Error;
    MalformedPlaceholder = "K029" "malformed-placeholder" Form Error;
    UnknownFootnote = "K030" "unknown-footnote" Form Error;
    MissingForType = "K031" "missing-for-type" Form Error;
    DuplicateId = "K101" "duplicate-id" Integrity Error;
    IdNotFileName = "K102" "id-not-file-name" Integrity Error;
    UnknownRequirement = "K103" "unknown-requirement" Integrity Error;
    UnknownGuidance = "K104" "unknown-guidance" Integrity Error;
    UnknownEntry = "K105" "unknown-entry" Integrity Error;
    MissingImage = "K106" "missing-image" Integrity Error;
    BrokenLink = "K107" "broken-link" Integrity Error;
    BrokenAnchor = "K108" "broken-anchor" Integrity Error;
    UndeclaredPlaceholder = "K109" "undeclared-placeholder" Integrity Error;
    UnusedPlaceholder = "K110" "unused-placeholder" Integrity Error;
    StaleTranslation = "K111" "stale-translation" Integrity Warning;
    LoneTranslation = "K112" "lone-translation" Integrity Error;
    NotLowerLevel = "K113" "not-lower-level" Integrity Error;
    NoCategoryFile = "K114" "no-category-file" Integrity Error;
    UnknownLanguage = "K115" "unknown-language" Integrity Error;
    MissingChange = "K116" "missing-change" Integrity Error;
    DatesOutOfOrder = "K117" "dates-out-of-order" Integrity Error;
    TranslationShape = "K118" "translation-shape" Integrity Error;
    CircularText = "K119" "circular-text" Integrity Error;
    OldTransclusion = "K120" "old-transclusion" Integrity Warning;
    BrokenSeal = "K121" "broken-seal" Integrity Error;
    PublishedIsGone = "K122" "published-is-gone" Integrity Error;
    VersionGoesBack = "K123" "version-goes-back" Integrity Error;
    ChangedUnderVersion = "K124" "changed-under-version" Integrity Error;
    ChangeAgainstVersion = "K125" "change-against-version" Integrity Error;
    MovedUnsaid = "K126" "moved-unsaid" Integrity Error;
    DraftInPackage = "K127" "draft-in-package" Integrity Error;
    AddressIsGone = "K128" "address-is-gone" Integrity Error;
    UnlistedText = "K129" "unlisted-text" Integrity Warning;
    WrongSignature = "K130" "wrong-signature" Integrity Error;
    UnusedAllow = "K131" "unused-allow" Integrity Warning;
    WouldStopRelease = "K132" "would-stop-release" Integrity Warning;
    SiteMoved = "K133" "site-moved" Integrity Error;
    UnknownFormat = "K134" "unknown-format" Form Error;
    StandardWithoutEquivalent = "K201" "standard-without-equivalent" Law Warning;
    MarkWithoutEquivalent = "K202" "mark-without-equivalent" Law Warning;
    LabelWithoutAlternative = "K203" "label-without-alternative" Law Warning;
    WholeLabel = "K204" "whole-label" Law Warning;
    LabelConditions = "K205" "label-conditions" Law Warning;
    OnlyIssuedEvidence = "K206" "only-issued-evidence" Law Warning;
    ReportWithoutEquivalentBody = "K207" "report-without-equivalent-body" Law Warning;
    ManagementCertificate = "K208" "management-certificate" Law Warning;
    QualificationOnProduct = "K209" "qualification-on-product" Law Warning;
    AwardNotWeightable = "K210" "award-not-weightable" Law Warning;
    AwardAsMust = "K211" "award-as-must" Law Warning;
    ScoredClause = "K212" "scored-clause" Law Warning;
    ClauseWithoutTime = "K213" "clause-without-time" Law Warning;
    PaidStandard = "K214" "paid-standard" Law Warning;
    ThemeWithoutCode = "K215" "theme-without-code" Law Warning;
    VagueWord = "K301" "vague-word" Wording Warning;
    SeveralDuties = "K302" "several-duties" Wording Warning;
    WishInRequirement = "K303" "wish-in-requirement" Wording Warning;
    UnlistedNumber = "K304" "unlisted-number" Wording Warning;
    UnsaidValue = "K305" "unsaid-value" Wording Warning;
    DecimalSign = "K306" "decimal-sign" Wording Warning;
    UnitSpacing = "K307" "unit-spacing" Wording Warning;
    LongSentence = "K308" "long-sentence" Wording Warning;
    HeavyText = "K309" "heavy-text" Wording Warning;
    UnknownAbbreviation = "K310" "unknown-abbreviation" Wording Warning;
    EmptyLink = "K311" "empty-link" Wording Warning;
    ImageWithoutWords = "K312" "image-without-words" Wording Warning;
    TableWithoutHead = "K313" "table-without-head" Wording Warning;
    SkippedHeading = "K314" "skipped-heading" Wording Warning;
    UnknownUnit = "K315" "unknown-unit" Wording Warning;
    ReviewOverdue = "K401" "review-overdue" Age Warning;
    ReviewLongOverdue = "K402" "review-long-overdue" Age Error;
    SupersededReference = "K403" "superseded-reference" Age Warning;
    WithdrawnReference = "K404" "withdrawn-reference" Age Warning;
    UpcomingReference = "K405" "upcoming-reference" Age Warning;
    UncheckedReference = "K406" "unchecked-reference" Age Warning;
    EndlessException = "K407" "endless-exception" Age Warning;
    EndedException = "K408" "ended-exception" Age Warning;
    UpstreamMoved = "K409" "upstream-moved" Age Warning;
    OldVersionCited = "K410" "old-version-cited" Age Warning;
    UnseenSince = "K411" "unseen-since" Age Warning;
    PhoneNumber = "K451" "phone-number" Privacy Warning;
    PersonalIdentityNumber = "K452" "personal-identity-number" Privacy Error;
    PersonalEmail = "K453" "personal-email" Privacy Warning;
    TemplateFails = "K501" "template-fails" Theme Error;
    MissingString = "K502" "missing-string" Theme Error;
    BrokenStrings = "K503" "broken-strings" Theme Error;
    UnknownTheme = "K504" "unknown-theme" Theme Error;
    DocumentFails = "K505" "document-fails" Theme Error;
}

//! The table of rules: each has a code, a name, a severity, a kind and a reason.
//! A rule once published keeps its code.

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
    pub reason: &'static str,
    /// The whole file below `explain/`; [`super::explain`] takes it apart.
    pub explanation: &'static str,
}

macro_rules! rules {
    ($($rule:ident = $code:literal $name:literal $kind:ident $severity:ident $reason:literal;)*) => {
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
                        reason: $reason,
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
    NotUtf8 = "K001" "not-utf8" Form Error "every text is UTF-8, so that å, ä and ö survive on every machine";
    ByteOrderMark = "K002" "byte-order-mark" Form Warning "the mark is left out when the file is read, and makes needless differences in git";
    CarriageReturn = "K003" "carriage-return" Form Warning "the file is read as if it had line feeds; mixed endings make needless differences in git";
    EmptyFile = "K004" "empty-file" Form Error "an empty file says nothing, and may be a save that went wrong";
    TooLarge = "K005" "file-too-large" Form Error "files over 1 MB are no requirement texts, and heavy for every reader";
    Unreadable = "K006" "unreadable-file" Form Error "every file in the catalogue is read";
    LinkOutside = "K007" "link-leaves-catalogue" Form Error "the catalogue is one folder: what lies outside it is not in git and would not be published the same elsewhere";
    CaseOnly = "K008" "names-differ-by-case" Form Error "Windows and macOS take the two names for one file";
    UnexpectedFile = "K009" "unexpected-file" Form Error "a file that nothing reads is often a misspelt name";
    ControlCharacter = "K010" "control-character" Form Error "invisible characters hide what a text says, and Word and Excel files cannot hold them";
    ActiveImage = "K011" "active-image" Form Error "an image may not run code or fetch from elsewhere";
    NoFrontMatter = "K012" "no-front-matter" Form Error "a document starts with its facts in TOML between two lines of `+++`";
    TomlSyntax = "K013" "toml-syntax" Form Error "what cannot be read as TOML cannot be checked";
    UnknownKey = "K014" "unknown-key" Form Error "an unknown key is never ignored: it is most often a misspelt one";
    MissingField = "K015" "missing-field" Form Error "the field is needed on the page, in the documents or by those who follow up";
    WrongType = "K016" "wrong-type" Form Error "each field has one form, so that it can be checked and shown";
    UnknownValue = "K017" "unknown-value" Form Error "the field takes one of a fixed set of words";
    MalformedId = "K018" "malformed-id" Form Error "ids are cited in contracts and stand in addresses, so they have one form";
    MalformedVersion = "K019" "malformed-version" Form Error "a version is two numbers: the first grows when the obligation changes, the second when it is clarified";
    MalformedDate = "K020" "malformed-date" Form Error "dates are written year-month-day and must exist";
    MalformedCpv = "K021" "malformed-cpv" Form Error "a CPV code has eight digits and begins with an existing division";
    MalformedValue = "K022" "malformed-value" Form Error "the value cannot be used where the field is shown";
    RawHtml = "K023" "raw-html" Form Error "the text also becomes Word, PDF and plain text, where HTML means nothing";
    UnsupportedMarkdown = "K024" "unsupported-markdown" Form Error "the form cannot be shown in every document that is made from the text";
    UnknownHeading = "K025" "unknown-heading" Form Error "the layers of a requirement have fixed headings, so that what is normative can be told from what explains";
    MissingSection = "K026" "missing-section" Form Error "a requirement needs its text and its motive; an award criterion also says how it is scored";
    SectionOrder = "K027" "section-order" Form Error "the layers stand in one order, each once, so that readers find their way";
    TextOutsideSection = "K028" "text-outside-section" Form Error "text before the first heading belongs to no layer and would be lost";
    MalformedPlaceholder = "K029" "malformed-placeholder" Form Error "a placeholder is a key in double brackets, a transclusion an id with its version";
    UnknownFootnote = "K030" "unknown-footnote" Form Error "a note and its reference need each other";
    MissingForType = "K031" "missing-for-type" Form Error "a contract clause is followed up during the contract (LOU 17 kap. 1 §)";
    DuplicateId = "K101" "duplicate-id" Integrity Error "an id names one thing for ever";
    IdNotFileName = "K102" "id-not-file-name" Integrity Error "the file name is the id, so that a text can be found by its citation";
    UnknownRequirement = "K103" "unknown-requirement" Integrity Error "the requirement is not in the catalogue";
    UnknownGuidance = "K104" "unknown-guidance" Integrity Error "the guidance is not in the catalogue";
    UnknownEntry = "K105" "unknown-entry" Integrity Error "the entry stands in no register";
    MissingImage = "K106" "missing-image" Integrity Error "the page would show an empty frame";
    BrokenLink = "K107" "broken-link" Integrity Error "the link would lead nowhere";
    BrokenAnchor = "K108" "broken-anchor" Integrity Error "the page has no such heading";
    UndeclaredPlaceholder = "K109" "undeclared-placeholder" Integrity Error "the buyer must be asked what to fill in";
    UnusedPlaceholder = "K110" "unused-placeholder" Integrity Error "the buyer would be asked for a value that stands nowhere";
    StaleTranslation = "K111" "stale-translation" Integrity Warning "the text has moved on since it was translated; the page says so until it is mended";
    LoneTranslation = "K112" "lone-translation" Integrity Error "a translation needs the text that it translates";
    NotLowerLevel = "K113" "not-lower-level" Integrity Error "a requirement replaces or complements one of a lower level: base, then advanced, then spearhead";
    NoCategoryFile = "K114" "no-category-file" Integrity Error "a category says who owns it and what is in and out";
    UnknownLanguage = "K115" "unknown-language" Integrity Error "the catalogue lists the languages that it is published in";
    MissingChange = "K116" "missing-change" Integrity Error "from the second version on, readers are told what changed";
    DatesOutOfOrder = "K117" "dates-out-of-order" Integrity Error "the dates contradict each other";
    TranslationShape = "K118" "translation-shape" Integrity Error "a translation follows its source piece by piece";
    CircularText = "K119" "circular-text" Integrity Error "a text that contains itself has no end";
    OldTransclusion = "K120" "old-transclusion" Integrity Warning "guidance that explains a version which is no longer the present one misleads";
    BrokenSeal = "K121" "broken-seal" Integrity Error "a contract may cite the published text: it never changes";
    PublishedIsGone = "K122" "published-is-gone" Integrity Error "an id that was published is cited for years; it is withdrawn, never removed";
    VersionGoesBack = "K123" "version-goes-back" Integrity Error "versions only grow, so that the later text can be told from the earlier";
    ChangedUnderVersion = "K124" "changed-under-version" Integrity Error "a published version has one text; a changed text needs a new version or date";
    ChangeAgainstVersion = "K125" "change-against-version" Integrity Error "buyers act on the class of a change: it must fit the step of the version and the numbers";
    MovedUnsaid = "K126" "moved-unsaid" Integrity Error "a requirement that moves to another category tells its readers";
    DraftInPackage = "K127" "draft-in-package" Integrity Error "a package is published whole, and drafts are not";
    AddressIsGone = "K128" "address-is-gone" Integrity Error "an address that was published keeps working";
    UnlistedText = "K129" "unlisted-text" Integrity Warning "sealed texts are written by `krav release`; one that was interrupted leaves texts that count for nothing";
    WrongSignature = "K130" "wrong-signature" Integrity Error "a signature says who published; one that does not hold says nothing";
    UnusedAllow = "K131" "unused-allow" Integrity Warning "an exception that is no longer needed hides the next mistake";
    WouldStopRelease = "K132" "would-stop-release" Integrity Warning "what is not decided stays out of a release, and what is left must stand by itself";
    SiteMoved = "K133" "site-moved" Integrity Error "contracts cite the address of a version: it keeps working when the site moves";
    UnknownFormat = "K134" "unknown-format" Form Error "a file of another format would be read wrong, so nothing of it is read";
    StandardWithoutEquivalent = "K201" "standard-without-equivalent" Law Warning "a reference to a standard is followed by “eller likvärdig” (LOU 9 kap. 4 §)";
    MarkWithoutEquivalent = "K202" "mark-without-equivalent" Law Warning "a brand, an origin or a method is named only where it cannot be helped, and followed by “eller likvärdigt” (LOU 9 kap. 6 §)";
    LabelWithoutAlternative = "K203" "label-without-alternative" Law Warning "equivalent labels and other suitable evidence are accepted beside a label (LOU 9 kap. 14–15 §§)";
    WholeLabel = "K204" "whole-label" Law Warning "who means some of a label's criteria says which (LOU 9 kap. 13 §)";
    LabelConditions = "K205" "label-conditions" Law Warning "a label may be required only if it meets six conditions (LOU 9 kap. 12 §)";
    OnlyIssuedEvidence = "K206" "only-issued-evidence" Law Warning "other suitable evidence is accepted from those who could not get a report or certificate in time (LOU 9 kap. 11 §)";
    ReportWithoutEquivalentBody = "K207" "report-without-equivalent-body" Law Warning "a report or certificate from an equivalent body is accepted (LOU 9 kap. 10 §)";
    ManagementCertificate = "K208" "management-certificate" Law Warning "who asks for environmental management accepts EMAS, other recognised systems, and evidence of equivalent measures (LOU 15 kap. 15 §)";
    QualificationOnProduct = "K209" "qualification-on-product" Law Warning "a qualification requirement is about the supplier (LOU 14 kap. 1 §)";
    AwardNotWeightable = "K210" "award-not-weightable" Law Warning "the buyer weighs award criteria against each other (LOU 16 kap. 1 and 6 §§)";
    AwardAsMust = "K211" "award-as-must" Law Warning "an award criterion gives more to those who offer more; it is no condition (LOU 16 kap. 1–2 §§)";
    ScoredClause = "K212" "scored-clause" Law Warning "a contract clause is accepted or not, and gives no points (LOU 17 kap. 1 §)";
    ClauseWithoutTime = "K213" "clause-without-time" Law Warning "a contract clause is about how the contract is performed, so it says when (LOU 17 kap. 1 §)";
    PaidStandard = "K214" "paid-standard" Law Warning "what the tender documents hold is free of charge to read (LOU 10 kap. 7 §)";
    ThemeWithoutCode = "K215" "theme-without-code" Law Warning "the statistics of procurement are read from the notice, and what it does not say counts as not done (lag (2019:668) om upphandlingsstatistik)";
    VagueWord = "K301" "vague-word" Wording Warning "suppliers, buyers and auditors must read the text alike";
    SeveralDuties = "K302" "several-duties" Wording Warning "a requirement is answered, proved and followed up as one thing";
    WishInRequirement = "K303" "wish-in-requirement" Wording Warning "what should be done need not be done";
    UnlistedNumber = "K304" "unlisted-number" Wording Warning "numbers are data too, so that they can be compared and followed between versions";
    UnsaidValue = "K305" "unsaid-value" Wording Warning "what the text does not say is not required";
    DecimalSign = "K306" "decimal-sign" Wording Warning "0.1 and 0,1 are read as different numbers by people and programs";
    UnitSpacing = "K307" "unit-spacing" Wording Warning "a unit stands apart from its number";
    LongSentence = "K308" "long-sentence" Wording Warning "long sentences are misread";
    HeavyText = "K309" "heavy-text" Wording Warning "texts of authorities are plain and easy to understand (språklagen 11 §)";
    UnknownAbbreviation = "K310" "unknown-abbreviation" Wording Warning "who does not know what the letters stand for cannot answer";
    EmptyLink = "K311" "empty-link" Wording Warning "links are also read alone, by screen readers and in lists";
    ImageWithoutWords = "K312" "image-without-words" Wording Warning "who cannot see the image is to know what it says";
    TableWithoutHead = "K313" "table-without-head" Wording Warning "without names of columns a screen reader reads loose words";
    SkippedHeading = "K314" "skipped-heading" Wording Warning "headings are the table of contents for those who hear the page";
    ReviewOverdue = "K401" "review-overdue" Age Warning "a text that nobody has looked at in time may rest on what no longer holds";
    ReviewLongOverdue = "K402" "review-long-overdue" Age Error "a release says that its requirements hold, and nobody has looked for a year after they should";
    SupersededReference = "K403" "superseded-reference" Age Warning "a requirement is to rest on what holds now";
    WithdrawnReference = "K404" "withdrawn-reference" Age Warning "what has been withdrawn supports no requirement";
    UpcomingReference = "K405" "upcoming-reference" Age Warning "what does not apply yet cannot be demanded by pointing to it";
    UncheckedReference = "K406" "unchecked-reference" Age Warning "laws, standards and labels change; someone looks once a year whether they still hold";
    EndlessException = "K407" "endless-exception" Age Warning "an exception without an end is never asked about again";
    EndedException = "K408" "ended-exception" Age Warning "an exception that has ended excepts nothing, and misleads those who read on";
    UpstreamMoved = "K409" "upstream-moved" Age Warning "the requirement that this one comes from has a later version";
    OldVersionCited = "K410" "old-version-cited" Age Warning "guidance and packages lead readers to what holds now";
    PhoneNumber = "K451" "phone-number" Privacy Warning "a published text is never taken back, and a phone number most often leads to a person";
    PersonalIdentityNumber = "K452" "personal-identity-number" Privacy Error "a personal identity number must not be published, and a published text is never taken back";
    PersonalEmail = "K453" "personal-email" Privacy Warning "a published text is never taken back, and people change their work";
    TemplateFails = "K501" "template-fails" Theme Error "the page cannot be made";
    MissingString = "K502" "missing-string" Theme Error "every word of the interface stands in each language's strings file";
    BrokenStrings = "K503" "broken-strings" Theme Error "a strings file that cannot be read leaves the page without words";
    UnknownTheme = "K504" "unknown-theme" Theme Error "the theme is a folder below `themes/`";
    DocumentFails = "K505" "document-fails" Theme Error "the document cannot be made";
}

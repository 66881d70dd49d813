//! What stands around references and what is equivalent to them.

pub const BETWEEN: &[&str] = &[
    "a",
    "an",
    "another",
    "any",
    "other",
    "some",
    "at",
    "least",
    "to",
    "with",
    "by",
    "in",
    "under",
    "according",
    "meet",
    "have",
    "has",
    "be",
    "is",
    "carry",
    "that",
    "which",
    "are",
    "its",
    "an",
    "tested",
    "certified",
    "approved",
    "labelled",
    "licence",
    "the",
];

pub const NOUNS: &[&str] = &[
    "system",
    "requirement",
    "means",
    "evidence",
    "certificate",
    "document",
    "solution",
    "product",
    "material",
    "level",
    "specification",
    "method",
    "way",
];

pub const ACCEPTS: &[&str] =
    &["accepted", "accept", "accepts", "allowed", "met", "suffice", "suffices", "recognised"];

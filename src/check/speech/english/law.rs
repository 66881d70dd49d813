//! Suppliers, products and what is asked of them.

pub const SUPPLIER: &[&str] = &[
    "supplier",
    "tender",
    "bidder",
    "company",
    "contractor",
    "undertaking",
    "staff",
    "it",
    "they",
    "management",
    "organisation",
];

pub const ABILITY: &[&str] =
    &["experience", "training", "turnover", "insurance", "registr", "authoris", "capacity"];

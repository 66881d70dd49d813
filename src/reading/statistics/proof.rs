//! In how many ways the requirements in use can be proven, and by what.

use crate::catalogue::Catalogue;
use crate::catalogue::evidence::Alternative;
use crate::catalogue::register::EvidenceKind;
use crate::catalogue::requirement::Requirement;
use std::collections::{BTreeMap, BTreeSet};

/// By what each kind of evidence can be shown, and in how many ways.
pub struct Proof {
    /// How many requirements can be shown in so many ways.
    pub ways: BTreeMap<usize, usize>,
    /// How many requirements can be shown with each kind, alone or together with others.
    pub kinds: Vec<(EvidenceKind, usize)>,
    /// How many have a way that is set out and takes no label. Other means, which may be anything, are
    /// none.
    pub without_label: usize,
    /// How many can be shown with nothing but what the supplier has or writes.
    pub own_papers: usize,
}

pub fn proof(catalogue: &Catalogue, in_use: &[&Requirement]) -> Proof {
    let kind = |one: &Alternative| -> BTreeSet<EvidenceKind> {
        let types = one.all.iter().filter_map(|id| catalogue.registers.evidence.get(&id.value));
        types.map(|own| own.kind).collect()
    };
    let mut proof = Proof {
        ways: BTreeMap::new(),
        kinds: EvidenceKind::ALL.iter().map(|&own| (own, 0)).collect(),
        without_label: 0,
        own_papers: 0,
    };
    for one in in_use {
        let ways: Vec<BTreeSet<EvidenceKind>> = one.fields.evidence.iter().map(kind).collect();
        *proof.ways.entry(ways.len()).or_default() += 1;
        for (own, count) in &mut proof.kinds {
            *count += usize::from(ways.iter().any(|way| way.contains(own)));
        }
        let mut set_out = ways.iter().filter(|way| !way.contains(&EvidenceKind::OtherMeans));
        let lacks_label = |way: &BTreeSet<EvidenceKind>| !way.contains(&EvidenceKind::Label);
        proof.own_papers += usize::from(set_out.clone().any(|way| way.iter().all(is_own)));
        proof.without_label += usize::from(set_out.any(lacks_label));
    }
    proof
}

/// Whether a kind of evidence comes from the supplier.
fn is_own(kind: &EvidenceKind) -> bool {
    matches!(kind, EvidenceKind::Declaration | EvidenceKind::Documentation)
}

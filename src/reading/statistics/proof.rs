//! In how many ways the requirements in use can be proven, and by what.

use crate::catalogue::Catalogue;
use crate::catalogue::evidence::Alternative;
use crate::catalogue::register::EvidenceKind;
use crate::catalogue::requirement::Requirement;
use crate::reading::statistics::Listed;
use std::collections::BTreeSet;

/// By what requirements can be shown, and which in several ways.
pub struct Proof<'a> {
    /// Those that can be shown in more than one way.
    pub several: Listed<'a>,
    /// Those that can be shown with each kind, alone or together with others.
    pub kinds: Vec<(EvidenceKind, Listed<'a>)>,
    /// Those that have a way that is set out and takes no label. Other means, which may be anything,
    /// are none.
    pub without_label: Listed<'a>,
    /// Those that can be shown with nothing but what the supplier has or writes.
    pub own_papers: Listed<'a>,
}

pub fn proof<'a>(catalogue: &Catalogue, in_use: &[&'a Requirement]) -> Proof<'a> {
    let kind = |one: &Alternative| -> BTreeSet<EvidenceKind> {
        let types = one.all.iter().filter_map(|id| catalogue.registers.evidence.get(&id.value));
        types.map(|own| own.kind).collect()
    };
    let mut proof = Proof {
        several: Vec::new(),
        kinds: EvidenceKind::ALL.iter().map(|&own| (own, Vec::new())).collect(),
        without_label: Vec::new(),
        own_papers: Vec::new(),
    };
    for &one in in_use {
        let ways: Vec<BTreeSet<EvidenceKind>> = one.fields.evidence.iter().map(kind).collect();
        let list = |has: bool, list: &mut Listed<'a>| {
            if has {
                list.push(one);
            }
        };
        list(ways.len() > 1, &mut proof.several);
        for (own, with) in &mut proof.kinds {
            list(ways.iter().any(|way| way.contains(own)), with);
        }
        let mut set_out = ways.iter().filter(|way| !way.contains(&EvidenceKind::OtherMeans));
        let lacks_label = |way: &BTreeSet<EvidenceKind>| !way.contains(&EvidenceKind::Label);
        list(set_out.clone().any(|way| way.iter().all(is_own)), &mut proof.own_papers);
        list(set_out.any(lacks_label), &mut proof.without_label);
    }
    proof
}

/// Whether a kind of evidence comes from the supplier.
fn is_own(kind: &EvidenceKind) -> bool {
    matches!(kind, EvidenceKind::Declaration | EvidenceKind::Documentation)
}

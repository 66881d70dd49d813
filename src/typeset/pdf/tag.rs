//! The tree of tags as the library has it.

use super::page::Writer;
use super::{short, tag_of};
use crate::typeset::tags::{Child, Kind, NodeId, Tags};
use krilla::tagging::{ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind};
use std::num::NonZeroU16;

impl Writer<'_, '_, '_> {
    /// A part of the tree of tags, as the library has it. What came to be nothing is left out.
    pub fn tag(&self, tags: &Tags, child: &Child) -> Vec<Node> {
        match child {
            Child::Leaf(leaf) => self.leaves[*leaf].iter().map(|own| Node::Leaf(*own)).collect(),
            Child::Node(id) => self.group(tags, *id).map(Node::Group).into_iter().collect(),
        }
    }

    fn group(&self, tags: &Tags, id: NodeId) -> Option<TagGroup> {
        let node = &tags.nodes[id];
        let mut group = TagGroup::new(kind(&node.kind));
        if let Some(language) = &node.language {
            group.tag.set_lang(Some(tag_of(language)));
        }
        if let Kind::Link(link) = &node.kind {
            // A link that leads nowhere is text.
            match self.links[*link].is_empty() {
                true => group.tag = Tag::Span.into(),
                false => self.links[*link].iter().for_each(|own| group.push(*own)),
            }
        }
        for child in &node.children {
            self.tag(tags, child).into_iter().for_each(|node| group.push(node));
        }
        // An empty cell keeps its place in the row.
        let keeps = matches!(node.kind, Kind::Cell | Kind::ColumnName | Kind::RowName);
        (keeps || !group.children.is_empty()).then_some(group)
    }
}

fn kind(kind: &Kind) -> TagKind {
    match kind {
        Kind::Root | Kind::Group => Tag::Div.into(),
        Kind::Title => Tag::Title.into(),
        Kind::Heading(level, words) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(short(words))).into()
        }
        Kind::Paragraph => Tag::P.into(),
        Kind::List { is_numbered } => Tag::L(match is_numbered {
            true => ListNumbering::Decimal,
            false => ListNumbering::Disc,
        })
        .into(),
        Kind::Item => Tag::LI.into(),
        Kind::Label => Tag::Lbl.into(),
        Kind::Body => Tag::LBody.into(),
        Kind::Table => Tag::Table.into(),
        Kind::TableHead => Tag::THead.into(),
        Kind::TableBody => Tag::TBody.into(),
        Kind::Row => Tag::TR.into(),
        Kind::ColumnName => Tag::TH(TableHeaderScope::Column).into(),
        Kind::RowName => Tag::TH(TableHeaderScope::Row).into(),
        Kind::Cell => Tag::TD.into(),
        Kind::Quote => Tag::BlockQuote.into(),
        Kind::Note => Tag::Note.into(),
        Kind::Code => Tag::Code.into(),
        Kind::Contents => Tag::TOC.into(),
        Kind::Entry => Tag::TOCI.into(),
        Kind::Span => Tag::Span.into(),
        Kind::Link(_) => Tag::Link.into(),
        Kind::Picture(words) => Tag::Figure(Some(short(words))).into(),
    }
}

//! Lists and notes: what stands before an item, and the item beside it.

use super::Composer;
use crate::typeset::document::{List, Note, Size};
use crate::typeset::tags::Kind;

/// The room that the text of an item keeps for what stands before it, in ems.
const HANG: f32 = 1.35;

impl Composer<'_, '_> {
    pub fn list(&mut self, list: &List) {
        let size = self.body();
        let between = match list.is_tight {
            true => self.style.item_room(size),
            false => self.style.paragraph_room(size),
        };
        let labels = list.items.iter().map(|(label, _)| label.chars().count()).max();
        let hang = self.style.size(size) * HANG.max(labels.unwrap_or(0) as f32 * 0.5 + 0.35);
        let x = self.left;
        let was_tight = std::mem::replace(&mut self.is_tight, list.is_tight);
        self.within(Kind::List { is_numbered: list.is_numbered }, hang, 0.0, |own| {
            for (at, (label, blocks)) in list.items.iter().enumerate() {
                if at > 0 {
                    own.room = between;
                }
                own.item(label, x, Kind::Item, |own| own.blocks(blocks));
            }
        });
        self.is_tight = was_tight;
        self.at_least(self.style.paragraph_room(size));
    }

    /// Sets what belongs to a label, which stands before its first line.
    fn item(&mut self, label: &str, x: f32, kind: Kind, set: impl FnOnce(&mut Self)) {
        self.within(kind.clone(), 0.0, 0.0, |own| {
            let before = own.labels.len();
            let node = own.node(Kind::Label);
            own.labels.push((label.to_string(), node, x));
            match kind {
                Kind::Item => own.within(Kind::Body, 0.0, 0.0, set),
                _ => set(own),
            }
            // An item that says nothing still has its label.
            if own.labels.len() > before {
                let size = own.body();
                let mut marks = Vec::new();
                own.label(own.style.baseline(size), &mut marks);
                own.strip(own.style.pitch(size), marks);
            }
        });
    }

    pub fn notes(&mut self, notes: &[Note]) {
        let was_small = std::mem::replace(&mut self.is_small, true);
        self.at_least(self.style.paragraph_room(Size::Body));
        let (x, hang) = (self.left, self.style.sizes.small * HANG);
        for note in notes {
            self.left = x + hang;
            self.anchors.push(note.anchor.clone());
            self.item(&note.number, x, Kind::Note, |own| own.blocks(&note.blocks));
            self.left = x;
            self.room = self.style.item_room(Size::Small);
        }
        self.is_small = was_small;
        self.at_least(self.style.paragraph_room(Size::Body));
    }
}

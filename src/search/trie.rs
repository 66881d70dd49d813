//! Words by their letters: a node for each beginning of a word, so that all that a word begins with
//! is found by walking it once.

/// What each word begins with: nothing.
pub const ROOT: u32 = 0;

pub struct Trie {
    nodes: Vec<Node>,
}

#[derive(Clone, Copy)]
struct Node {
    letter: char,
    parent: u32,
    /// The node after one more letter that came last, or the root for none.
    child: u32,
    /// The next node after other letters of the same beginning, or the root for none.
    sibling: u32,
}

impl Default for Trie {
    fn default() -> Trie {
        Trie { nodes: vec![Node { letter: '\0', parent: ROOT, child: ROOT, sibling: ROOT }] }
    }
}

impl Trie {
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The node of a word, which is made if nothing begins so.
    pub fn add(&mut self, word: &str) -> u32 {
        word.chars().fold(ROOT, |node, letter| match self.child(node, letter) {
            Some(child) => child,
            None => {
                let new = self.nodes.len() as u32;
                let sibling = std::mem::replace(&mut self.nodes[node as usize].child, new);
                self.nodes.push(Node { letter, parent: node, child: ROOT, sibling });
                new
            }
        })
    }

    /// The node after one more letter, if any word goes on so.
    pub fn child(&self, node: u32, letter: char) -> Option<u32> {
        let mut at = self.nodes[node as usize].child;
        while at != ROOT {
            let node = &self.nodes[at as usize];
            if node.letter == letter {
                return Some(at);
            }
            at = node.sibling;
        }
        None
    }

    /// The node after more letters, if any word goes on so.
    pub fn after(&self, node: u32, letters: &str) -> Option<u32> {
        letters.chars().try_fold(node, |node, letter| self.child(node, letter))
    }

    /// The last letter of what a node stands for.
    pub fn letter(&self, node: u32) -> char {
        self.nodes[node as usize].letter
    }

    /// The node one letter before; parents have lower numbers.
    pub fn parent(&self, node: u32) -> u32 {
        self.nodes[node as usize].parent
    }
}

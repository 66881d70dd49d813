//! Words by their letters: a node for each beginning of a word, so that all that a word begins with
//! is found by walking it once.

/// What each word begins with: nothing.
pub const ROOT: u32 = 0;

/// Nodes may be added at any time; they are walked by what [`Trie::finish`] arranged.
pub struct Trie {
    nodes: Vec<Node>,
    codes: Codes,
    steps: Vec<Step>,
    /// The children of all nodes, those of one node together and in the order of their codes.
    children: Vec<u32>,
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

/// How a node is left.
#[derive(Clone, Copy, Default)]
struct Step {
    /// The codes of the letters that words go on with, one bit each.
    letters: u64,
    /// Where its children begin.
    first: u32,
}

/// Letters as small numbers.
#[derive(Default)]
struct Codes {
    /// By the letter, for those that most languages have; zero for none, else one more than its code.
    common: Vec<u8>,
    count: u8,
}

/// So many letters have a code; the few words with others are not walked but searched.
const MOST: u8 = 64;
/// The letters of Latin alphabets come before this one.
const COMMON: usize = 0x250;

impl Codes {
    #[inline]
    fn of(&self, letter: char) -> Option<u8> {
        self.common.get(letter as usize)?.checked_sub(1)
    }

    fn add(&mut self, letter: char) {
        let at = letter as usize;
        if at < COMMON && self.count < MOST && self.of(letter).is_none() {
            self.common.resize(COMMON, 0);
            self.count += 1;
            self.common[at] = self.count;
        }
    }
}

impl Default for Trie {
    fn default() -> Trie {
        Trie {
            nodes: vec![Node { letter: '\0', parent: ROOT, child: ROOT, sibling: ROOT }],
            codes: Codes::default(),
            steps: Vec::new(),
            children: Vec::new(),
        }
    }
}

impl Trie {
    pub fn count(&self) -> usize {
        self.nodes.len()
    }

    /// The node of a word, which is made if nothing begins so.
    pub fn add(&mut self, word: &str) -> u32 {
        word.chars().fold(ROOT, |node, letter| match self.searched(node, letter) {
            Some(child) => child,
            None => {
                let new = self.nodes.len() as u32;
                let sibling = std::mem::replace(&mut self.nodes[node as usize].child, new);
                self.nodes.push(Node { letter, parent: node, child: ROOT, sibling });
                new
            }
        })
    }

    /// Arranges the nodes for walking.
    pub fn finish(&mut self) {
        self.nodes[1..].iter().for_each(|node| self.codes.add(node.letter));
        self.steps.clear();
        self.steps.resize(self.nodes.len(), Step::default());
        for node in &self.nodes[1..] {
            if let Some(code) = self.codes.of(node.letter) {
                self.steps[node.parent as usize].letters |= 1 << code;
            }
        }
        let mut first = 0;
        for step in &mut self.steps {
            step.first = first;
            first += step.letters.count_ones();
        }
        self.children.clear();
        self.children.resize(first as usize, ROOT);
        for (number, node) in self.nodes.iter().enumerate().skip(1) {
            if let Some(code) = self.codes.of(node.letter) {
                let place = self.steps[node.parent as usize].place(code);
                self.children[place] = number as u32;
            }
        }
    }

    /// The node after one more letter, if any word goes on so.
    #[inline]
    pub fn child(&self, node: u32, letter: char) -> Option<u32> {
        let Some(code) = self.codes.of(letter) else { return self.searched(node, letter) };
        let step = &self.steps[node as usize];
        (step.letters >> code & 1 == 1).then(|| self.children[step.place(code)])
    }

    fn searched(&self, node: u32, letter: char) -> Option<u32> {
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

impl Step {
    /// Where the child of a code stands among the children of all nodes.
    #[inline]
    fn place(&self, code: u8) -> usize {
        let before = self.letters & ((1 << code) - 1);
        (self.first + before.count_ones()) as usize
    }
}

//! The structure of a document as programs and screen readers see it: a tree whose leaves are what
//! stands on the pages.

/// The place of a node or a leaf in its list.
pub type NodeId = usize;
pub type LeafId = usize;

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Root,
    Title,
    Heading(u8, String),
    Paragraph,
    List {
        is_numbered: bool,
    },
    Item,
    Label,
    Body,
    Table,
    TableHead,
    TableBody,
    Row,
    ColumnName,
    RowName,
    Cell,
    Quote,
    Note,
    Code,
    Group,
    Contents,
    Entry,
    Span,
    /// A link, by its place among the links of the flow.
    Link(usize),
    Picture(String),
}

#[derive(Clone, Copy, Debug)]
pub enum Child {
    Node(NodeId),
    Leaf(LeafId),
}

#[derive(Debug)]
pub struct Node {
    pub kind: Kind,
    pub language: Option<String>,
    pub children: Vec<Child>,
}

#[derive(Debug)]
pub struct Tags {
    pub nodes: Vec<Node>,
    pub leaves: usize,
}

pub const ROOT: NodeId = 0;

impl Tags {
    pub fn new() -> Tags {
        let root = Node { kind: Kind::Root, language: None, children: Vec::new() };
        Tags { nodes: vec![root], leaves: 0 }
    }

    pub fn node(&mut self, parent: NodeId, kind: Kind, language: Option<&str>) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node {
            kind,
            language: language.map(str::to_string),
            children: Vec::new(),
        });
        self.nodes[parent].children.push(Child::Node(id));
        id
    }

    pub fn leaf(&mut self, parent: NodeId) -> LeafId {
        let id = self.leaves;
        self.leaves += 1;
        self.nodes[parent].children.push(Child::Leaf(id));
        id
    }
}

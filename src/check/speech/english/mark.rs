//! What stands around brands, patents, methods and origins.

use crate::check::speech::MarkWords;

pub const MARKS: MarkWords = MarkWords {
    brands: &["brand", "make", "trademark"],
    types: &["type", "model"],
    names: &[],
    of: &[],
    patents: &["patent"],
    free: &["free", "without", "infring", "no"],
    methods: &["method", "process", "technique"],
    worked: &["manufactur", "produc", "made", "treat", "wash", "clean", "dye"],
    local: &["locally-", "home-grown"],
    nationals: &[
        "swedish", "danish", "norwegian", "finnish", "german", "french", "italian", "spanish",
        "british", "dutch", "polish", "european", "nordic", "american", "chinese",
    ],
    made: &[
        "made", "manufactur", "produc", "grown", "caught", "born", "raised", "slaughter", "roasted",
        "sewn", "woven", "originat", "come", "harvest", "assembl", "origin", "bred",
    ],
    from: &["in", "from", "within"],
    places: &[
        "sweden", "scandinavia", "europe", "eu", "eea", "denmark", "norway", "finland", "germany",
        "france", "italy", "spain", "portugal", "britain", "england", "ireland", "netherlands",
        "belgium", "poland", "austria", "switzerland", "usa", "china", "japan", "india", "turkey",
    ],
    near: &["county", "region", "municipality"],
    rules: &["under", "law", "rule", "regulation", "requirement", "directive", "report"],
    being: &["be", "is", "are"],
    goods: &[
        "meat", "beef", "pork", "milk", "egg", "fish", "vegetable", "fruit", "potato", "wood",
        "timber", "stone", "wool", "steel", "food", "origin", "produce", "raw", "furniture",
    ],
};

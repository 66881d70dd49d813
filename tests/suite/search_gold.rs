//! How well the index of the example catalogue answers the queries of `tests/search/`.

use super::search::{addresses, example};
use super::support::project;
use kravverk::search::lexicon::Lexicon;
use kravverk::search::rank::{Options, search};
use std::collections::BTreeMap;
use std::fs;

struct Asked {
    group: String,
    language: String,
    query: String,
    relevant: Vec<String>,
}

fn asked(set: &str) -> Vec<Asked> {
    let path = project().join("tests/search").join(set).with_extension("tsv");
    let text = fs::read_to_string(path).expect("a set of queries");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let [group, language, query, relevant] = columns[..] else {
                panic!("four columns: {line}")
            };
            Asked {
                group: group.to_string(),
                language: language.to_string(),
                query: query.to_string(),
                relevant: relevant.split(' ').map(str::to_string).collect(),
            }
        })
        .collect()
}

/// Recall and precision among the first ten, and how soon the first relevant one comes.
#[derive(Clone, Copy, Default)]
struct Score {
    count: f64,
    recall: f64,
    precision: f64,
    rank: f64,
}

/// What the groups of a set reach at least, in thousandths: recall, precision, rank of the first.
type Recorded = &'static [(&'static str, [f64; 3])];

const GOLD: Recorded = &[
    ("all", [997.0, 996.0, 999.0]),
    ("folded", [999.0, 999.0, 999.0]),
    ("head", [996.0, 996.0, 999.0]),
    ("id", [999.0, 999.0, 999.0]),
    ("inflection", [999.0, 990.0, 999.0]),
    ("inside", [993.0, 993.0, 999.0]),
    ("modifier", [999.0, 999.0, 999.0]),
    ("phrase", [999.0, 999.0, 999.0]),
    ("split", [999.0, 999.0, 999.0]),
    ("synonym", [993.0, 999.0, 999.0]),
    ("typo", [993.0, 993.0, 999.0]),
];

const SECOND: Recorded = &[
    ("all", [974.0, 947.0, 989.0]),
    ("folded", [999.0, 929.0, 999.0]),
    ("head", [977.0, 931.0, 977.0]),
    ("id", [793.0, 943.0, 999.0]),
    ("inflection", [995.0, 995.0, 979.0]),
    ("inside", [981.0, 968.0, 999.0]),
    ("modifier", [987.0, 926.0, 969.0]),
    ("phrase", [999.0, 886.0, 999.0]),
    ("split", [980.0, 978.0, 999.0]),
    ("synonym", [930.0, 930.0, 999.0]),
    ("typo", [987.0, 974.0, 999.0]),
];

const THIRD: Recorded = &[
    ("all", [970.0, 950.0, 983.0]),
    ("folded", [999.0, 949.0, 999.0]),
    ("head", [974.0, 960.0, 975.0]),
    ("inflection", [999.0, 957.0, 999.0]),
    ("inside", [950.0, 950.0, 950.0]),
    ("modifier", [937.0, 954.0, 999.0]),
    ("phrase", [999.0, 881.0, 999.0]),
    ("split", [999.0, 999.0, 999.0]),
    ("synonym", [895.0, 990.0, 999.0]),
    ("typo", [965.0, 933.0, 965.0]),
];

const FOURTH: Recorded = &[
    ("all", [950.0, 958.0, 985.0]),
    ("folded", [974.0, 999.0, 999.0]),
    ("head", [955.0, 925.0, 999.0]),
    ("inflection", [999.0, 999.0, 999.0]),
    ("inside", [866.0, 916.0, 916.0]),
    ("modifier", [999.0, 904.0, 951.0]),
    ("phrase", [785.0, 924.0, 999.0]),
    ("split", [968.0, 999.0, 999.0]),
    ("synonym", [900.0, 999.0, 999.0]),
    ("typo", [978.0, 999.0, 999.0]),
];

#[test]
fn the_gold_set_is_answered() {
    assert!(asked("gold").len() >= 150);
    is_answered("gold", GOLD);
}

#[test]
fn the_queries_of_other_judges_are_answered() {
    is_answered("second", SECOND);
    is_answered("third", THIRD);
    is_answered("fourth", FOURTH);
}

fn is_answered(set: &str, recorded: Recorded) {
    let queries = asked(set);
    let scores = scores(&queries);
    let mut below = Vec::new();
    println!("{set:<15} n  rec@10  pre@10     MRR");
    for (group, least) in recorded {
        let score = scores.get(*group).unwrap_or_else(|| panic!("no queries of `{group}`"));
        let figures = [score.recall, score.precision, score.rank].map(|sum| sum / score.count);
        let [recall, precision, rank] = figures;
        println!("{group:<12} {:>4} {recall:>7.3} {precision:>7.3} {rank:>7.3}", score.count);
        if figures.iter().zip(least).any(|(one, least)| one * 1000.0 < *least) {
            below.push(group);
        }
    }
    assert_eq!(scores.len(), recorded.len(), "each group has its figures");
    assert!(below.is_empty(), "below the recorded figures: {below:?}");
}

/// The sums of each group, and of all.
fn scores(queries: &[Asked]) -> BTreeMap<&str, Score> {
    assert!(queries.len() >= 120, "{} queries", queries.len());
    let known: BTreeMap<&str, (Lexicon, Vec<String>)> = ["sv", "en"]
        .map(|code| {
            let index = example(code);
            let all: Vec<usize> = (0..index.documents.len()).collect();
            (code, (Lexicon::new(index), addresses(index, &all)))
        })
        .into();
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    for asked in queries {
        let index = example(&asked.language);
        let (lexicon, known) = &known[&*asked.language];
        let unknown = asked.relevant.iter().find(|one| !known.contains(one));
        assert!(unknown.is_none(), "`{}`: nothing stands at {unknown:?}", asked.query);
        let found = search(index, lexicon, &asked.query, &Options::default());
        let first: Vec<usize> = found.documents.iter().take(10).copied().collect();
        let first = addresses(index, &first);
        let hits = first.iter().filter(|one| asked.relevant.contains(one)).count() as f64;
        let place = first.iter().position(|one| asked.relevant.contains(one));
        for group in [asked.group.as_str(), "all"] {
            let score = scores.entry(group).or_default();
            score.count += 1.0;
            score.recall += hits / asked.relevant.len().min(10) as f64;
            score.precision += hits / first.len().max(1) as f64;
            score.rank += place.map_or(0.0, |place| 1.0 / (place + 1) as f64);
        }
    }
    scores
}

//! What search knows of a language by heart: words without weight, endings, irregular forms,
//! and how compounds are joined. All lists are written for this program.

use crate::field::text::Language;
use std::collections::BTreeSet;

/// The facts of one language.
pub struct Facts {
    /// Words that say too little to be searched for.
    pub stop: &'static str,
    /// Endings that may stand for each other after the same beginning, the widest set first.
    pub paradigms: &'static [&'static str],
    /// Forms of one word that no rule joins.
    pub irregular: &'static [&'static str],
    /// The forms of nouns whose vowel changes, which are the ends of other words too.
    pub changing: &'static [&'static str],
    /// The forms of verbs whose vowel changes, those that are no end of other words.
    pub strong: &'static [&'static str],
    /// None where words are not written together.
    pub compounds: Option<&'static Compounds>,
}

/// How words are written together.
pub struct Compounds {
    /// Beginnings that are no words of their own here.
    pub prefixes: &'static str,
    /// Those of them after which the rest is still a word for nearly the same.
    pub light_prefixes: &'static str,
    /// Ends that make another word of a word, and ends of words that look like words.
    pub suffixes: &'static str,
    /// Plain words that are parts of others, whether or not the catalogue says them by themselves.
    pub nouns: &'static str,
    /// Plain words that are known and that others are not split into.
    pub alone: &'static str,
    /// What stands before others only.
    pub before: &'static str,
    /// Verbs as a dictionary has them, which stand before others without their last letter.
    pub verbs: fn() -> Vec<&'static str>,
    /// Forms of verbs and qualities that others end with.
    pub done: fn() -> Vec<String>,
    /// What stands before a verb and tells only where what it says leads.
    pub particles: &'static str,
    /// Words with such a beginning, or an ending, that say what the rest says.
    pub clear: &'static str,
    /// Words with such a beginning that say something else than the rest.
    pub unlike: &'static str,
    /// Words of two letters before others.
    pub two: &'static str,
    /// Endings after which an `s` joins two words.
    pub joined: &'static [&'static str],
    /// Beginnings of words that look put together and are not. What follows them may still be split off.
    pub whole: &'static str,
    /// The consonants that words begin with.
    pub onsets: &'static str,
}

impl Compounds {
    /// The plain words of three letters.
    pub fn short(&self) -> String {
        let short = self.nouns.split_whitespace().filter(|noun| noun.chars().count() == 3);
        short.collect::<Vec<_>>().join(" ")
    }
}

/// What plain words end in that other words have as an ending.
pub const LEMMA_ENDINGS: [&str; 8] = ["al", "an", "ar", "el", "en", "er", "et", "or"];

pub fn facts(language: &Language) -> &'static Facts {
    match &**language as &str {
        "sv" => &SWEDISH,
        "en" => &ENGLISH,
        _ => &OTHER,
    }
}

static OTHER: Facts =
    Facts { stop: "", paradigms: &[], irregular: &[], changing: &[], strong: &[], compounds: None };

static SWEDISH: Facts = Facts {
    stop: "alla allt alltid andra annan annat att av bara bland bli blir både bör de dem den denna deras dess dessa det detta \
        din dina ditt dock du då där därför efter eftersom eller en enligt er ett ex från få får för före genom ha \
        hade han har hon hos hur här i ibland in inga ingen inget innan inom inte ja jag ju kan kunna man med medan \
        mellan men mer mest mot måste ni nu någon något några när och också om oss per på redan samma samt sedan sig \
        sin sina sitt ska skall skulle som så sådan sådana sådant till tills under upp ur ut utan utöver vad vara varandra varandras varit varje vars \
        vem vi via vid vilka vilken vilket vår våra vårt än är åt även över",
    paradigms: &[
        "- s a as an ans ar ars are ares arens arna arnas en ens et ets er ers erna ernas e es n ns na nas or ors orna ornas r rs rna rnas \
         t ts ad ade ades at ats ande andes ast aste te tes d de des dd tt it its en",
        "el els eln elns ln len lens let lets ler lers lerna lernas lar lars larna larnas la las lade lat lad lande len",
        "er ers ern erns ert ren rens ret rets rar rarna rer rerna ra ras rade rat rad rande ret",
        "or ors orn orns orer orers orerna orernas",
        "a an ans or ors orna ornas",
        "mmer mmers mmern mret mrets mren mrens",
        "mmar mmars mmaren mrar mrarna",
        "mmel mmels mmeln mlar mlarna",
        "en ens net nets nen nar nars narna narnas na nas",
        "um ums et ets er ers erna ernas en a",
        "m ms mmet mmets mmen mmens mmar mmarna mma mmas mde mt",
        "n ns nnen nnens nnet nnets nnar nnarna",
        "nd nda ndas nder nde ndes nds nt nts ndande",
    ],
    irregular: &[
        "stor större störst största",
        "lång längre längst längsta",
        "hög högre högst högsta",
        "låg lägre lägst lägsta",
        "god gott goda bättre bäst bästa",
        "dålig sämre sämst",
        "liten litet lilla små mindre",
        "gammal gamla äldre äldst",
        "ge ger gav gett givit ges givna",
        "ta tar tog tagit tas tagna",
        "välja väljer valde valt väljs vald valda",
        "sälja säljer sålde sålt säljs såld sålda",
        "bryta bryter bröt brutit bryts bruten brutna",
        "skriva skriver skrev skrivit skrivs skriven skrivna skrivet",
        "vinna vinner vann vunnit vunnen vunna vunnet",
        "binder band bundit binds bunden bundna",
        "driva driver drev drivit drivs",
        "bära bär burit bärs",
        "säga säger sade sagt sägs",
        "lägga lägger lade lagt läggs lagd lagda",
        "stå står stod stått",
        "gå går gick gått",
        "hålla håller höll hållit hålls",
        "visa visar visade visat visas",
        "medium mediet medier medierna",
    ],
    changing: &[
        "and anden änder änderna",
        "bok boken böcker böckerna",
        "bonde bonden bönder bönderna",
        "bot boten böter böterna",
        "brand branden bränder bränderna",
        "broder brodern bröder bröderna",
        "dotter dottern döttrar döttrarna",
        "fader fadern fäder fäderna",
        "fot foten fötter fötterna",
        "get geten getter getterna",
        "gås gåsen gäss gässen",
        "hand handen händer händerna",
        "huvud huvudet huvuden huvudena",
        "land landet länder länderna",
        "ledamot ledamoten ledamöter ledamöterna",
        "lus lusen löss lössen",
        "man mannen män männen",
        "moder modern mödrar mödrarna",
        "mus musen möss mössen",
        "natt natten nätter nätterna",
        "nöt nöten nötter nötterna",
        "rand randen ränder ränderna",
        "rot roten rötter rötterna",
        "son sonen söner sönerna",
        "spång spången spänger spängerna",
        "stad staden städer städerna",
        "stand standen ständer ständerna",
        "stång stången stänger stängerna",
        "strand stranden stränder stränderna",
        "tand tanden tänder tänderna",
        "tång tången tänger tängerna",
        "verkstad verkstaden verkstäder verkstäderna",
        "öga ögat ögon ögonen",
        "öra örat öron öronen",
    ],
    strong: &[
        "bryta brutit bruten brutna brutet",
        "dricka druckit drucken druckna drucket",
        "driva drivit driven drivna drivet",
        "finna funnit funnen funna funnet",
        "frysa frusit frusen frusna fruset",
        "hålla hållit hållen hållna",
        "skjuta skjutit skjuten skjutna skjutet",
        "skriva skrivit skriven skrivna skrivet",
        "skära skurit skuren skurna skuret",
        "stryka strukit struken strukna struket",
        "sälja sålde sålda sålts",
        "göra gör gjorde gjort görs gjorda gjord",
        "ge givit given givna givet",
        "gjuta gjutit gjuten gjutna gjutet",
        "lägga lägger läggs lade lagt lagd lagda",
        "suga sugit sugen sugna suget",
        "vrida vridit vriden vridna vridet",
        "vinna vunnit vunnen vunna vunnet",
    ],
    compounds: Some(&Compounds {
        prefixes: "alla an and av be bi bort ej emot en ent er förs inter gem und ins ett fast fel fram från få för förut gen genom ge her hit ho iakt \
            in ini inne kom kon löst lik med miss mot ned ner när om på rätt sam samman sed själv så tids till tids um upp ur ut \
            utan ute van var vid vida visa all under över efter pro trans inter kontra dis re ex sub sup dia para poly hyper hypo kont rap",
        light_prefixes: "bort efter före icke mellan mikro multi om själv under åter över huvud sam",
        suffixes: "ling lingar lingen lingarna nad naden nader naderna else elsen elser elserna ning ningar ningen ings isk iska iskt isera iserad iserade isering lig liga ligt ligen ligare \
            ande andet are aren arna arnas erad erat erade ering eringen eringar ation ationen ationer itet iteten inna skap skapet bar bara bart barhet barheten \
            bart sam samt samma lös löst lösa full fullt fulla mässig mässigt mässiga het heten heter heterna hets aktig iga igt iska istisk \
            ingen ingar ings inge anden ende endet orna erna arnas ernas eras erar era inen iner inerna tion \
            ligen lighet ans ens ens ansen tören törer törens törer törs iell iella iellt erande eringen givare tagare samhet samheten samheter rad rade",
        nouns: super::root::NOUNS,
        alone: super::root::ALONE,
        before: super::root::BEFORE,
        verbs: super::verb::infinitives,
        done: super::verb::forms,
        particles: "av be bort fel fram för in ned ner på till upp ur ut",
        clear: "avgas frånluft tilluft förskola förskole inflöde utflöde inlopp utlopp påfart infart utfart motpart medarbetare \
            ombyggnad tillbyggnad utbyggnad inköp återköp insida utsida förgas laddningsbar avfett befukt",
        unlike: "ställning bildning vägning värdering styrning läsning hållning lösning läggning",
        two: "by bi bo el is ko mc mr ny pc ro rå te tv ur wc yt öl",
        joined: &["an", "dom", "eri", "het", "ing", "ion", "nad", "skap", "tet"],
        whole: "elektr intervj formuler formald klassific leverantör verksam förorening kollekt villkor förändr konkurrens återanv underrätt skilln orsak ansvar efterfråg ersätt företag förtag handling handla handleda undersök avsnitt avsikt uppdrag uppgift underlag \
            innehåll innehav inneb förband anbud avtal uppfyll uppnå uttal utslag utsläpp bestånd inställ underlätt undant återst \
            övertag överlåt överlämn överträd överför översiktlig understryk förekom genomför tillfäll tillämp tillfog tillverk tillkom \
            uttryck förvalt förpackn förhåll förslag kontrakt kontroll kvalitet kapital material personal standard parlament element \
            moment dokument sortiment alternativ leverans bomull handelse kommun kommission organisation motsvar \
            angel obligator laborator förskriv gransk kvicksilver sparris matris angiv andel antal anställ delvis delta dels helhet någon någonting ordna ordning ställning starta samarbet \
            gemensam tillsamman kollision kapacit",
        onsets: "b bj bl br c ch d dj dr dv f fj fl fn fr g gj gl gn gr h hj j k kj kl kn kr kv l lj m mj n nj p pj pl \
            pr ps q r s sc sch sj sk skj skr skv sl sm sn sp spj spl spr st stj str sv t tj tr ts tv v vr w x z",
    }),
};

static ENGLISH: Facts = Facts {
    stop: "a about after all also an and any are as at be been before being between both but by can could do does each for from had has \
        have how if in into is it its may might more most must no not of on only or other our out over own shall should so some such \
        than that the their them then there these they this those through to under up was we were what when where which while who \
        whose will with within without would you your",
    paradigms: &[
        "- s es ed d ing ings ly e",
        "y ies ied ying",
        "is es",
        "um a ums",
        "a ae as",
        "ise ises ised ising ize izes ized izing isation ization",
    ],
    irregular: &[
        "child children",
        "man men",
        "woman women",
        "write writes wrote written writing",
        "choose chooses chose chosen choosing",
        "give gives gave given giving",
        "take takes took taken taking",
        "sell sells sold selling",
        "buy buys bought buying",
        "break breaks broke broken breaking",
        "make makes made making",
        "mean means meant",
        "good better best",
        "analysis analyses",
        "criterion criteria",
    ],
    changing: &[],
    strong: &[],
    compounds: None,
};

impl Facts {
    /// All words whose vowel changes.
    pub fn all_changing(&self) -> impl Iterator<Item = &'static str> {
        self.changing.iter().chain(self.strong).copied()
    }

    /// The plain words that are known by heart.
    pub fn nouns(&self) -> BTreeSet<&'static str> {
        let nouns = self.compounds.map_or("", |compounds| compounds.nouns);
        nouns.split_whitespace().collect()
    }

    /// The plain words that readers may ask for.
    pub fn plain(&self) -> BTreeSet<&'static str> {
        let alone = self.compounds.map_or("", |compounds| compounds.alone);
        alone.split_whitespace().chain(self.nouns()).collect()
    }

    /// The verbs that are known by heart, as a dictionary has them.
    pub fn verbs(&self) -> Vec<&'static str> {
        self.compounds.map_or_else(Vec::new, |compounds| (compounds.verbs)())
    }

    /// Words that look like forms of others and are none, in the order of their letters.
    pub fn lemmas(&self) -> Vec<&'static str> {
        let nouns = self.compounds.map_or("", |compounds| compounds.nouns).split_whitespace();
        let is_like = |noun: &&str| LEMMA_ENDINGS.iter().any(|ending| noun.ends_with(ending));
        let mut lemmas: Vec<&str> = nouns.filter(is_like).collect();
        lemmas.sort_unstable();
        lemmas
    }

    pub fn stop_words(&self) -> Stop {
        let mut words: Vec<&str> = self.stop.split_ascii_whitespace().collect();
        words.sort_unstable();
        Stop { words }
    }

    /// The endings of each paradigm; a hyphen stands for none.
    pub fn endings(&self) -> impl Iterator<Item = Vec<&'static str>> {
        let paradigms = self.paradigms.iter();
        paradigms.map(|one| {
            let endings = one.split_whitespace();
            let mut endings: Vec<&str> =
                endings.map(|one| if one == "-" { "" } else { one }).collect();
            endings.sort_by_key(|one| (std::cmp::Reverse(one.chars().count()), *one));
            endings.dedup();
            endings
        })
    }
}

/// The words that say too little to be searched for.
pub struct Stop {
    words: Vec<&'static str>,
}

impl Stop {
    /// Single letters are among them.
    pub fn has(&self, word: &str) -> bool {
        let mut letters = word.chars();
        let is_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
        is_letter || self.words.binary_search(&word).is_ok()
    }
}

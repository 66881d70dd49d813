//! Plain Swedish verbs and qualities, so that a compound that ends in what is done, or in how something
//! is, is split where the catalogue says neither by itself: `kreosotbehandlad`, `vattenlöslig`. Written
//! for this program.

/// The fewest letters of a form of a verb that may be a part of a word. What is shorter only stands before others.
const LONG: usize = 4;

/// Verbs with `-ar`.
static FIRST: &str = "\
    ackreditera administrera adressera aktivera analysera annonsera anpassa använda arbeta arkivera \
    attestera auktorisera autentisera autoklavera avisera avlasta avlägsna avsluta avverka balansera \
    bearbeta bedöma begränsa behandla bekämpa belasta bemanna besikta besiktiga betala bevaka \
    bevattna blanda bleka blockera blästra bogsera boka borra borsta buffra bygga centrifugera \
    certifiera datera debitera deklarera dekorera demontera deponera desinficera destillera \
    destruera diagnostisera digitalisera dimra diska distribuera dokumentera dosera dränera duscha \
    dämpa effektivisera elda elektrifiera emaljera etablera etikettera evakuera exponera exportera \
    fakturera fermentera fetta filtrera fiska flisa flytta fogga formatera formulera forsla \
    fotografera frakta främja fukta färga förankra förbruka fördela förhandla förmedla förnya \
    förorena förpacka försegla försluta förstärka försäkra förtunna förvalta förvara förzinka gallra \
    galvanisera garantera garva generera glasera gradera granska gravera grilla grunda grusa gummera \
    gödsla hacka halvera handla hantera harva hydrera hyvla häckla härda identifiera importera \
    impregnera informera injustera inspektera installera instruera integrera intervjua inventera \
    isolera jorda justera kalibrera kalka kamma kanta kapa kassera klassa klassificera klistra \
    klorera klottra koda koka kolla kombinera komplettera kompostera komprimera koncentrera \
    kondensera konservera konsumera kontrollera konvertera kopiera koppla krossa krydda krympa \
    kryptera kvittera kyla lacka lackera ladda laga lagra laminera larma lasta ledsaga legera \
    leverera licensiera limma linda logga lossa lotsa lufta lyssna låna låsa läcka läka länka lätta \
    löda mangla markera maska migrera mjölka modernisera montera mura måla märka möblera mönstra \
    neutralisera notera numrera nyttja odla operera optimera ordinera ordna organisera packa \
    paketera panta parfymera parkera pasteurisera patrullera peka penetrera placera plana planera \
    plantera plasta plocka ploga plombera plöja polera portionera postera pressa prioritera \
    producera programmera projektera prova publicera pumpa putsa radera ranka rapportera redovisa \
    reducera referera registrera reglera rekonditionera rekrytera rena renovera rensa reparera \
    reservera restaurera revidera rigga rista rita ronda rosta rotera rulla rusta räfsa räkna röka \
    röntga salta samla samordna samråda sanda sanera serva servera signalera sila simulera skala \
    skanna skicka skiva skotta skrapa skrota skruva skumma skura skydda skylta slakta slamma slipa \
    smaksätta sminka snickra snöra sockra sopa sortera spackla spara specificera spola spraya spruta \
    spåra spärra stabilisera stansa stapla steka sterilisera stimulera stoppa strimla strukturera \
    stråla städa stämpla sulfatera svarva svetsa syna syresätta såga sålla säkra tanka tapetsera \
    tappa tatuera taxera tejpa testa tillverka tolka torka transkribera transportera trimma trumla \
    tvista tvätta täta uppdatera uppgradera upphandla utbilda utfodra utrusta utvärdera vaccinera \
    valla vandra varna vattna vaxa ventilera verifiera visa vispa vårda vädra värdera växla ympa \
    åldra åtgärda öppna övervaka";

/// Verbs with `-er`.
static SECOND: &str = "\
    anställa ansöka använda avläsa avskilja beställa bränna bygga böja fylla följa förbränna \
    förlänga förstöra försälja genomföra gräva göra handleda hyra hälla höja höra kartlägga klippa \
    kläcka klämma kräva kyla köpa köra leda lyfta lysa låsa lägga lära läsa lösa märka mäta möta \
    rymma röja rösta skölja sköta släcka släppa smälta smörja sprida spränga spänna stycka \
    styra ställa stänga stödja säkerställa sända sänka söka tillföra tillsätta tillämpa trycka träna \
    täcka tända tänka täppa tömma undersöka uppföra utföra utreda utrymma utsätta vrida väcka väga \
    vägleda vända värma väva återanvända återföra";

/// Verbs whose vowel changes.
static CHANGING: &str =
    "bryta bära driva dricka flyga gjuta hugga skjuta skriva skära stryka suga vrida";

/// What was done by verbs whose vowel changes.
static STRONG: &str = "\
    bruten brutet brutna bunden bundet bundna buren buret burna driven drivet drivna frusen \
    fruset frusna funnen given givet givna gjord gjorda gjort gjuten gjutet gjutna hållen hållet \
    hållna lagd lagda rengjord rengjorda rengjort rengör rengöra rengöras rengörs skriven skrivet \
    skrivna skuren skuret skurna sliten slitet slitna sluten slutet slutna spunna spunnen spunnet \
    struken struket strukna stulen sugen suget sugna såld sålda vriden vridet vridna vunna vunnen \
    vunnet vuxen vuxna";

/// Qualities that stand after other words.
static QUALITIES: &str = "\
    aktiv baserad beständig blank brännbar böjlig elastisk energisnål ergonomisk farlig fattig \
    fuktig färdig färgad förnybar giftig haltig hållfast klibbig kraftig känslig lämplig löslig \
    mjuk neutral skadlig snabb snål stabil steril synlig säker tillgänglig tung tunn tyst tålig \
    tät varm vegetabilisk vänlig";

/// All verbs as a dictionary has them.
pub fn infinitives() -> Vec<&'static str> {
    [FIRST, SECOND, CHANGING].into_iter().flat_map(str::split_whitespace).collect()
}

/// The forms of verbs and qualities that may be the last part of a word.
pub fn forms() -> Vec<String> {
    let strong = STRONG.split_whitespace().map(str::to_string);
    let first = FIRST.split_whitespace().flat_map(of_first);
    let second = SECOND.split_whitespace().flat_map(of_second);
    let qualities = QUALITIES.split_whitespace().flat_map(of_quality);
    let verbs = strong.chain(first).chain(second);
    verbs.filter(|form| form.chars().count() >= LONG).chain(qualities).collect()
}

fn of_first(verb: &str) -> Vec<String> {
    let stem = verb.strip_suffix('a').unwrap_or(verb);
    let forms = ["a", "ad", "ade", "as", "at", "are"].map(|ending| format!("{stem}{ending}"));
    forms.into_iter().chain([deed(stem)]).collect()
}

fn of_second(verb: &str) -> Vec<String> {
    let stem = verb.strip_suffix('a').unwrap_or(verb);
    let done = stem.strip_suffix(['m', 'n']).filter(|rest| rest.ends_with(['m', 'n']));
    let done = done.unwrap_or(stem);
    let endings: &[&str] = match stem.chars().next_back() {
        Some('k' | 'p' | 's') => &["t", "ta"],
        Some('d') => &["", "a"],
        Some('t') => &["", "a"],
        _ => &["d", "da", "t"],
    };
    let done = endings.iter().map(|ending| format!("{done}{ending}"));
    let others = ["a", "s", "are"].map(|ending| format!("{stem}{ending}"));
    done.chain(others).chain([deed(stem)]).collect()
}

/// What is done with a verb: `lagring`, `leverering` and `rening`, but `tvättning` and `tömning`.
fn deed(stem: &str) -> String {
    let mut last = stem.chars().rev();
    let (end, before) = (last.next(), last.next());
    let is_joined = matches!(end, Some('l' | 'r')) && before != end;
    let is_vowel = before.is_some_and(super::inflection::is_vowel);
    let is_short = end == Some('n') || stem.ends_with("er") || is_joined && !is_vowel;
    // Of two letters alike one is left before another consonant.
    let base = stem.strip_suffix('m').filter(|rest| rest.ends_with('m')).unwrap_or(stem);
    format!("{base}{}", if is_short { "ing" } else { "ning" })
}

fn of_quality(quality: &str) -> Vec<String> {
    let last = if quality.ends_with("ad") { "ade" } else { "a" };
    let base = quality.strip_suffix(if last == "ade" { "ad" } else { "" }).unwrap_or(quality);
    let neuter = if last == "ade" { "at" } else { "t" };
    vec![quality.to_string(), format!("{base}{neuter}"), format!("{base}{last}")]
}

//! What the rules look up besides what the small catalogue has.

pub const REGISTERS: [(&str, &str); 6] = [
    (
        "content/registers/units.toml",
        r#"
[[unit]]
id = "mg-kg"
symbol = "mg/kg"
title = "Milligram per kilogram"

[[unit]]
id = "manader"
symbol = { sv = "månader", en = "months" }
title = { sv = "månader", en = "months" }

[[unit]]
id = "procent"
symbol = { sv = "procent", en = "%" }
title = { sv = "procent", en = "per cent" }

[[unit]]
id = "mmhg"
symbol = "mmHg"
title = "Millimeter kvicksilver"

[[unit]]
id = "arbetsdagar"
symbol = { sv = "arbetsdagar", en = "working days" }
title = { sv = "arbetsdagar", en = "working days" }
"#,
    ),
    (
        "content/registers/evidence.toml",
        r#"
[[evidence]]
id = "provningsrapport"
title = "Provningsrapport"
description = "Från ett ackrediterat eller likvärdigt organ."
kind = "test-report"

[[evidence]]
id = "certifikat"
title = "Certifikat"
description = "Från ett ackrediterat eller likvärdigt organ."
kind = "certificate"

[[evidence]]
id = "ackrediterad-rapport"
title = "Rapport"
description = "Från ett ackrediterat organ."
kind = "test-report"

[[evidence]]
id = "egen-rapport"
title = "Rapport"
description = "Från den som har provat."
kind = "test-report"

[[evidence]]
id = "bristmarke"
title = "Bristmärket"
description = "Ett märke."
kind = "label"
label = "bristmarke"

[[evidence]]
id = "iso-certifikat"
title = "Certifikat enligt ISO 14001"
description = "Från ett ackrediterat organ."
kind = "certificate"
law = "LOU 15 kap. 15 §"

[[evidence]]
id = "emas"
title = "EMAS-registrering"
description = "Utdrag ur registret."
kind = "registration"
law = "LOU 15 kap. 15 §"

[[evidence]]
id = "likvardigt-intyg"
title = "Likvärdigt intyg"
description = "Om miljöledning."
kind = "certificate"
law = "LOU 15 kap. 15 §"

[[evidence]]
id = "andra-atgarder"
title = "Bevis om likvärdiga åtgärder"
description = "Policy, mål och rutiner."
kind = "other-means"
law = "LOU 15 kap. 15 §"

[[evidence]]
id = "likvardig-markning"
title = "Likvärdig märkning"
description = "Med samma kriterier."
kind = "label"
law = "LOU 9 kap. 14 §"
"#,
    ),
    (
        "content/registers/labels.toml",
        r#"
[[label]]
id = "bristmarke"
title = "Bristmärket"
criteria = "utgåva 1"
checked = 2026-01-15

[label.conditions]
linked = true
suitable = true
objective = true
open_procedure = false
available = true
independent = false

[[label]]
id = "svanen"
title = "Svanen: engångspåsar"
criteria = "utgåva 1"
checked = 2026-01-15

[label.conditions]
linked = true
suitable = true
objective = true
open_procedure = true
available = true
independent = true

[[label]]
id = "krav"
title = "KRAV"
criteria = "utgåva 1"
checked = 2026-01-15

[label.conditions]
linked = true
suitable = true
objective = true
open_procedure = true
available = true
independent = true

[[label]]
id = "bra-miljoval"
title = "Bra Miljöval"
criteria = "utgåva 1"
checked = 2026-01-15

[label.conditions]
linked = true
suitable = true
objective = true
open_procedure = true
available = true
independent = true

[[label]]
id = "eu-ecolabel"
title = "EU Ecolabel"
forms = ["EU:s miljömärke", "EU-blomman"]
criteria = "utgåva 1"
checked = 2026-01-15

[label.conditions]
linked = true
suitable = true
objective = true
open_procedure = true
available = true
independent = true

[[label]]
id = "oeko-tex"
title = "OEKO-TEX STANDARD 100"
forms = ["OEKO-TEX", "Öko-Tex*"]
criteria = "utgåva 1"
checked = 2026-01-15

[label.conditions]
linked = true
suitable = true
objective = true
open_procedure = true
available = true
independent = true
"#,
    ),
    (
        "content/registers/references.toml",
        r#"
[[reference]]
id = "iso-14001"
title = "Miljöledningssystem"
kind = "standard"
designation = "ISO 14001:2026"
status = "in-force"
free = false
checked = 2026-01-15

[[reference]]
id = "en-13726"
title = "Provning av förband"
kind = "standard"
designation = "SS-EN 13726:2023"
status = "in-force"
free = true
checked = 2026-01-15

[[reference]]
id = "en-301-489"
title = "Elektromagnetisk kompatibilitet"
kind = "standard"
designation = "EN 301 489-1"
status = "in-force"
free = false
checked = 2026-01-15

[[reference]]
id = "en-60601"
title = "Infusionspumpar"
kind = "standard"
designation = "EN 60601-2-24"
status = "in-force"
free = false
checked = 2026-01-15

[[reference]]
id = "astm-f2054"
title = "Sprängtryck"
kind = "standard"
designation = "ASTM F2054-13"
status = "in-force"
free = false
checked = 2026-01-15
"#,
    ),
    (
        "content/registers/terms.toml",
        r#"
[[term]]
id = "distributionssed"
title = "rimlig tid i leveransled"
definition = "Den tid som branschen har kommit överens om."
"#,
    ),
    (
        "content/catalogue.toml",
        r#"
[[marks]]
word = "Exempelhäftan"
kind = "trade-mark"

[[marks]]
word = "småländsk"
kind = "origin"

[[marks]]
word = "luftfilad bomull"
kind = "method"

[[marks]]
word = "Exem"
kind = "trade-mark"
"#,
    ),
];

/// What whole texts look up besides: common units, two marks and a licence.
pub const WHOLE_REGISTERS: [(&str, &str); 3] = [
    (
        "content/registers/units.toml",
        r#"
[[unit]]
id = "kg"
symbol = "kg"
title = "Kilogram"

[[unit]]
id = "db"
symbol = "dB"
title = "Decibel"

[[unit]]
id = "mm"
symbol = "mm"
title = "Millimeter"

[[unit]]
id = "grader"
symbol = "°C"
title = "Grader Celsius"

[[unit]]
id = "dagar"
symbol = { sv = "dagar", en = "days" }
title = { sv = "dagar", en = "days" }

[[unit]]
id = "timmar"
symbol = { sv = "timmar", en = "hours" }
title = { sv = "timmar", en = "hours" }
"#,
    ),
    (
        "content/registers/evidence.toml",
        r#"
[[evidence]]
id = "svanenlicens"
title = "Licens för Svanen"
description = "Ett märke."
kind = "label"
label = "svanen"
"#,
    ),
    (
        "content/catalogue.toml",
        r#"
[[marks]]
word = "Nordplex"
kind = "trade-mark"

[[marks]]
word = "Velorin"
kind = "trade-mark"
"#,
    ),
];

//! What the rules of law and wording look for in a language, gathered from the catalogue once for
//! all of its texts.

use super::Context;
use super::law::evidence::Bodies;
use super::law::label::Labels;
use super::law::management::Management;
use super::law::mark::Marks;
use super::law::standard::Standards;
use super::signal::Signals;
use super::speech::Speech;
use super::wording::abbreviation::Known;
use super::wording::number::Units;
use super::wording::unit::CommonUnits;
use super::wording::vague::Vague;
use crate::field::text::Language;

pub struct Wanted<'a> {
    pub vague: Vague,
    pub marks: Marks,
    pub labels: Labels,
    pub standards: Standards<'a>,
    pub bodies: Bodies<'a>,
    pub management: Management<'a>,
    pub signals: Signals,
    pub units: Units,
    pub units_of_all: Units,
    pub common_units: CommonUnits,
    pub known: Known<'a>,
}

impl<'a> Wanted<'a> {
    pub fn of(context: &Context<'a>, language: &Language, speech: &'static Speech) -> Wanted<'a> {
        Wanted {
            vague: Vague::of(context, language, speech),
            marks: Marks::of(context),
            management: Management::of(context, language, speech),
            labels: Labels::of(context, language),
            standards: Standards::of(context),
            bodies: Bodies::of(context, language, speech),
            signals: Signals::of(speech),
            units: Units::of(context, std::slice::from_ref(language)),
            units_of_all: Units::of(context, context.catalogue.config.languages()),
            common_units: CommonUnits::all(),
            known: Known::of(context, language),
        }
    }
}

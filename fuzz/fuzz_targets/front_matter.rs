#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| kravverk_fuzz::front_matter::try_out(data));

#[cfg(not(fuzzing))]
fn main() -> std::process::ExitCode {
    kravverk_fuzz::harness::run(
        "front_matter",
        kravverk_fuzz::front_matter::PIECES,
        kravverk_fuzz::front_matter::try_out,
    )
}

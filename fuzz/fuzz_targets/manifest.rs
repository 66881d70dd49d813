#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| kravverk_fuzz::manifest::try_out(data));

#[cfg(not(fuzzing))]
fn main() -> std::process::ExitCode {
    kravverk_fuzz::harness::run(
        "manifest",
        kravverk_fuzz::manifest::PIECES,
        kravverk_fuzz::manifest::try_out,
    )
}

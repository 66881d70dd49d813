#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| kravverk_fuzz::office::try_out(data));

#[cfg(not(fuzzing))]
fn main() -> std::process::ExitCode {
    kravverk_fuzz::harness::run(
        "office",
        kravverk_fuzz::office::PIECES,
        kravverk_fuzz::office::try_out,
    )
}

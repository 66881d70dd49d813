# Releases, their locks and signatures.
seal-restore-help = restore it from git: what is published never changes
seal-text-missing = release { $release } lists `{ $path }`, which does not exist
seal-text-changed = the text of `{ $document }` is not the one that release { $release } published
seal-unlisted = no release lists this text
seal-unlisted-help = if a lock is missing, restore it from git; otherwise run `krav release` again, or remove the file
lock-name-not-file = the release `{ $release }` does not match the file name
lock-name-not-file-help = give the file its old name back; locks are never edited
lock-changed = this is not the lock that release { $release } was sealed after
lock-before-missing = release { $release } was sealed after a release that is missing

## Signatures and formats
format-unknown = the file has format { $number }, and this program reads format { $known }
format-newer-help = install a newer version of `krav`; this is { $version }
format-none-help = write `format = { $known }`, or restore the file from git
signature-without-lock = the lock that this signature belongs to is missing
signature-no-key = the lock is signed, but the catalogue names no key
signature-no-key-help = add `signing_key` to `catalogue.toml`: the second line of the public key file
signature-key-malformed = `{ $key }` is not a minisign public key
signature-key-malformed-help = copy the second line of the file `minisign.pub` into `catalogue.toml`
signature-malformed = the file is not a minisign signature
signature-of-other-days = the lock is signed with the key `{ $key }`, which is not valid on { $day }, the day of the release
signature-of-other-days-help = sign again with a key that is valid that day, or correct `from` and `to` in `[[signing_keys]]`
signature-wrong = the signature is not of this lock, or not by any key in `catalogue.toml`
signature-wrong-help = restore both from git, or sign again: `minisign -Sm` and the lock
signature-twice = both signatures of the lock are by the same key
signature-twice-help = let another person sign with their own key: `minisign -Sm`, the lock, and `-x` with this file

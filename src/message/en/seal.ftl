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
signature-without-lock = the lock that this signature belongs to is missing
signature-without-key = the lock is signed, but the catalogue names no key
signature-without-key-help = add `signing_key` to `catalogue.toml`: the second line of the public key file
signature-malformed = the file is not a minisign signature
signature-wrong = the signature was not made for this lock, or not with this key
signature-wrong-help = restore both from git, or sign again: `minisign -Sm` and the lock
signing-key-malformed = `signing_key` is not a minisign public key
signing-key-malformed-help = copy the second line of the file `minisign.pub` into `catalogue.toml`

# What the commands say.
check-fixed = corrected { $place }: { $message } [{ $code }]
lock-not-ours = `{ $path }` is not a lock that `krav` made
lock-not-ours-help = move the file away

## new
new-category-path = `{ $path }` is not the path of a category
new-category-path-help = write lower-case letters, digits and hyphens, as in `medicinteknik/handskar`
new-no-number = there is no free number after { $id }
new-no-number-help = add a new prefix to `id_prefixes` in `catalogue.toml`

## release
release-busy = another release is being made of this catalogue
release-busy-help = wait until it is done, and see what it released
release-nothing = nothing was released; { $help }
release-would-stop = a release would stop: { $message } ({ $code })
release-leans-on-draft = `{ $id }` has the status `{ $status }` and stays out of the release; decide on it, or take the reference out
release-published-stays = version { $version } of `{ $id }` stays published, and { $message }
release-published-stays-help = keep what version { $version } refers to until the status is no longer `{ $status }`, or decide on the new text first

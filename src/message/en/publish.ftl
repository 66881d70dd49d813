# What `krav publish` says.
## the site
publish-build-first = run `krav build` first
publish-unbuilt = there is no built site in `{ $folder }`
publish-outdated = the site in `{ $folder }` was built from other files than the catalogue has now
publish-drafts = the site in `{ $folder }` was built with `--drafts` and shows what is not published
publish-drafts-help = run `krav build` without `--drafts`, or publish the drafts with `--drafts`
publish-touched = `{ $path }` in `{ $folder }` has been changed since it was built
publish-site-busy = another program is building or publishing `{ $folder }`

## the target
publish-into-itself = `{ $path }` is the built site itself, or is inside it or around it
publish-into-itself-help = name another folder
publish-others = the target contains files that `krav` did not put there, such as `{ $name }`
publish-others-help = name an empty folder; or use `--verify` to publish among them: nothing of theirs is deleted, but files with the same path are overwritten (`--dry-run` lists them)
publish-list-spoilt = the list of what was published, `{ $name }` at the target, is damaged
publish-list-spoilt-help = run it with `--verify`, which looks at every file instead
publish-busy = `{ $name }` has been publishing to the target since { $since }
publish-busy-unknown = somebody is already publishing to the target
publish-busy-help = wait until it is done; if it was killed, use `--take-over`
publish-too-many = { $count ->
    [one] 1 file
   *[other] { $count } files
} would be deleted from `{ $target }`, but at most { $most } may be; nothing was changed
publish-too-many-now = another publisher has changed the target meanwhile: { $count ->
    [one] 1 file
   *[other] { $count } files
} would now be deleted, but at most { $most } may be
publish-too-many-help = see which with `--dry-run`; if that is what you want, allow it with `--max-deletions { $count }`
publish-goes-on = what was published before can still be read; correct this and run the same command again, and it goes on from there
publish-sample-differs = `{ $path }` was fetched from the target and is not what was sent
publish-sample-differs-help = something else writes to the target or changes files there; stop that, and run the command again with `--verify`
publish-not-whole = this version of `rclone` writes files in place, so a reader can meet one half sent; 1.63 and later versions do not

## rclone
publish-rclone-missing = `rclone` is not installed; it is needed for targets that are not folders
publish-rclone-get = get it from https://rclone.org/downloads/, or on Debian and Ubuntu with `apt install rclone`
publish-rclone-old = `{ $found }` is too old; { $oldest } or later is needed
publish-rclone-fails = cannot run `rclone`: { $error }
publish-rclone-failed = `rclone` says: { $said }

## the plan
publish-first = nothing has been published to `{ $target }` yet
publish-nothing = `{ $target }` already has this site; there is nothing to do
publish-verified = every file of the site at `{ $target }` was fetched and is as it should be
publish-wave-files = Files that pages need: { $count } to send, { $size }
publish-wave-pages = Then pages: { $count } to send, { $size }
publish-wave-lists = Then lists, feeds and the start of the search: { $count } to send, { $size }
publish-deleting = To delete when everything has been sent: { $count }
publish-spent = To delete as well, replaced by files with other names: { $count }
publish-kept = Kept at the target because a release published them, though the site no longer has them: { $count }
publish-strangers = Left alone because they are not part of the site: { $count }
publish-unchanged = Unchanged: { $count }
publish-more = … and { $count } more
publish-why-new = (new)
publish-why-changed = (changed)
publish-why-headers = (other headers)
publish-why-unsure = (perhaps half sent by a run that was stopped)
publish-why-altered = (altered at the target)
publish-done = sent { $sent ->
    [one] 1 file
   *[other] { $sent } files
}, { $size }, deleted { $deleted }, in { $time }: { $target }

# The fields of a document.
field-missing = missing field `{ $field }`
field-displaced = `{ $field }` belongs above the first `[table]`; move it up

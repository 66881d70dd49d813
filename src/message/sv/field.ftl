# Fälten i ett dokument.
field-missing = fältet `{ $field }` saknas
field-displaced = `{ $field }` hör hemma ovanför den första `[tabellen]`; flytta upp det

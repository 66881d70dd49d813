# The preview in the browser.
language-code = en
preview-problems = Problems in the catalogue
preview-title = { $count ->
    [one] 1 error in the catalogue
   *[other] { $count } errors in the catalogue
}
preview-before = The pages are still as they were before.
preview-until = This message goes away when the text is corrected.
preview-show = { $count ->
    [one] Show 1 error
   *[other] Show { $count } errors
}
preview-hide = Hide
preview-panel = For the author of this page
preview-edit = Open in a text editor
preview-nothing-yet = Nothing can be shown yet
preview-not-yet = { $name } cannot be shown yet
preview-page-fails = This page cannot be made
preview-bare-help = Correct what is reported here and in the terminal. The page then appears by itself.
preview-no-page = there is no such page
preview-address-unreadable = the address cannot be read

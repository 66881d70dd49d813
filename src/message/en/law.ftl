# What procurement law asks of a requirement.
evidence-only-issued = every alternative requires `{ $id }` or similar evidence issued by others
evidence-only-issued-help = add `[[evidence]]` with other means, for suppliers who through no fault of their own could not get it in time
evidence-accredited = `{ $id }` comes from accredited bodies, and no equivalent body is accepted
evidence-accredited-help = state in `evidence.toml` that an equivalent body may issue it, or add evidence that accepts one
label-alone = a label is required, and no equivalent is accepted
label-alone-help = write “eller likvärdig” after it, and accept other suitable evidence
label-only-evidence = a label is the only way to prove the requirement
label-only-evidence-help = add `[[evidence]]` with other suitable evidence, such as a test report or technical documentation
label-conditions = { $count ->
    [one] the label `{ $label }` does not meet the condition { $conditions }
   *[other] the label `{ $label }` does not meet the conditions { $conditions }
}
label-conditions-help = remove the label, or state its criteria one by one in the text
label-whole = a complete label is required, but the requirement concerns only some properties
label-whole-help = state which of the label's criteria apply
management-evidence = every alternative requires `{ $id }` or similar, and equivalent measures are not accepted
management-evidence-emas = every alternative requires `{ $id }` or similar, and EMAS and equivalent measures are not accepted
management-system = `{ $name }` is required, and equivalent systems are not accepted
management-emas = `{ $name }` is required, and EMAS is not accepted
management-help = accept EMAS, the standard and equivalent systems, and other evidence of equivalent measures
mark-trade-mark = `{ $word }` names a trade mark without “eller likvärdigt”
mark-patent = `{ $word }` points to a patent without “eller likvärdigt”
mark-origin = `{ $word }` names an origin without “eller likvärdigt”
mark-method = `{ $word }` names a method of production without “eller likvärdigt”
mark-help = describe what is needed instead; only where that is impossible, name it followed by “eller likvärdigt”
specification-on-supplier = the technical specification concerns the supplier: “{ $word }”
specification-on-supplier-help = make it a qualification requirement
qualification-of-scope = the qualification requirement has the scope `{ $scope }`
qualification-of-goods = the qualification requirement concerns “{ $word }”
qualification-help = make it a technical specification, or let it concern the supplier
standard-alone = `{ $name }` is required without “{ $phrase }”
standard-alone-help = write “{ $phrase }” after it
standard-paid = the text relies on `{ $name }`, which costs money to read
standard-paid-help = say in the text what must be met, and name the standard as evidence; or allow it in `catalogue.toml` with a reason
award-unweighted = the buyer may not weight this award criterion
award-unweighted-help = write `weightable = true` below `[answer]`
award-mandatory = every tender must meet this award criterion
award-mandatory-help = remove `mandatory`, or make it another type of requirement
award-as-duty = the award criterion says “{ $word }” but not what meeting it gives
award-as-duty-help = say what the tender gains, as in “anbudet tillförs mervärde om …”
clause-scored = the buyer may give points for this contract clause
clause-scored-help = remove `weightable`, or make it an award criterion
clause-without-time = the contract clause does not say when it applies
clause-without-time-help = write when it applies, as in “från avtalsstart och under hela avtalstiden”, and ask for the answer during the contract

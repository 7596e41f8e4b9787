package settlement

// What measures the proofs that no honest history makes.
var (
	ToStepsPosted = toStepsPosted
	ToStepProof   = toStepProof
	ToOpening     = toOpening
	ToTotals      = toTotals
)

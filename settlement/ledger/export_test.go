package ledger

// For the external tests, which import evmtest and so cannot live inside this package.
var (
	WalkAccounts    = walkAccounts
	EvaluationPoint = evaluationPoint
)

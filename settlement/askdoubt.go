package settlement

import (
	"errors"
	"fmt"
	"slices"
)

// ErrWrongEvidence says that the evidence found for a record does not support it.
var ErrWrongEvidence = errors.New("the evidence does not support the record")

// justifies reports whether why a record was not found right says something about the record. Only then may a settler be
// asked, and its epoch be voided: whatever else goes wrong is trouble of this node, its chain connection or its disk, and
// is tried again.
func justifies(reason error) bool {
	return errors.Is(reason, ErrWrongEvidence) || errors.Is(reason, ErrNoEvidence)
}

// doubted marks the refusal of a contract that judged evidence; other errors come back as they are.
func doubted(err error) error {
	var refused *RevertError
	if errors.As(err, &refused) && slices.Contains(refutations(), refused.Name) {
		return fmt.Errorf("%w: %w", ErrWrongEvidence, err)
	}
	return err
}

// disproved reports whether one reason for a skip was looked at and does not hold.
func disproved(err error) bool {
	var refused *RevertError
	if errors.As(err, &refused) {
		return slices.Contains(unfounded(), refused.Name)
	}
	return errors.Is(err, ErrNoEvidence) || errors.Is(err, ErrNoBlob)
}

// refutations are the refusals of the Evidence contract that are about the evidence. A refusal that is not here says that
// the call was made in vain: of a round that the RPC does not take as proved, say, or a snapshot that it has not reached.
func refutations() []string {
	return []string{
		"AuditAgrees", "AuditDiffers", "AuditMissing", "BadLength", "BadMember", "BadSignature", "DecidedBefore", "EmptyTree",
		"EvidenceTooLarge", "NoAccount", "NoStatement", "NotAuditable", "NotCertified", "NotDecided", "NotDrawn", "OutOfTime",
		"PayerKeyExpired", "PrefixTooLong", "RoundNotReached", "ScoreOutOfRange", "SumTooLarge", "TraceNotRevealed",
		"UnknownTier", "WrongAssignment", "WrongClass", "WrongCommit", "WrongKind", "WrongMiner", "WrongNumber", "WrongParams",
		"WrongPayerKey", "WrongPrice", "WrongRoyalty", "WrongScore", "WrongTree", "WrongVerifier",
	}
}

// unfounded are the refusals of Asks.checkSkip that say that a reason does not hold. Those of proofs that this node made
// itself are not among them.
func unfounded() []string {
	return []string{
		"BadLength", "BadSignature", "FromQueue", "HadFunds", "InForce", "InTime", "NoAccount", "NotInRoot", "NotPaid", "NotPaidOut",
		"NotSkipOf", "NotSuspended", "NotVoucherOfEntry", "WrongGroup", "WrongPayerKey",
	}
}

package roles

import (
	"fmt"
	"strings"
)

// describe says an effect in a few words.
func (w *world) describe(effect Effect) string {
	name := strings.TrimPrefix(fmt.Sprintf("%T", effect), "roles.")
	details := ""
	switch e := effect.(type) {
	case Announce:
		details = fmt.Sprintf("attempt %d", e.Attempt)
	case AssignTask:
		details = fmt.Sprintf("%s, commit by %d", w.names[e.Quote.Miner], e.CommitBy)
	case FetchPicture:
		details = w.names[e.Miner]
	case DropMiner:
		details = fmt.Sprintf("%s: %s", w.names[e.Miner], e.Reason)
	case TakeBelowFloor:
		details = fmt.Sprintf("%s, as %s", w.names[e.Miner], w.names[e.Earlier])
	case GiveUp:
		details = e.Reason
	case RefuseOrder:
		details = e.Reason
	case AbandonOrder:
		details = e.Reason
	case ScorePicture:
		details = fmt.Sprintf("places %v", e.Indexes)
	case PublishAttestation:
		details = fmt.Sprintf("place %d: %d, %d", e.Attestation.Index, e.Attestation.Plain, e.Attestation.Augmented)
	case ReportDissent:
		details = fmt.Sprintf("%s said %d, computed %d", w.names[e.Signer], e.Attestation.Body.Augmented, e.Computed)
	case ReportContradiction:
		a, b := e.First.Body, e.Second.Body
		details = fmt.Sprintf("%s said %d, %d of %s and %d, %d of %s", w.names[e.Signer],
			a.Plain, a.Augmented, a.Commit.Short()[:2], b.Plain, b.Augmented, b.Commit.Short()[:2])
	case ShareCertificate:
		details = fmt.Sprintf("%d of %d attested, median %d, audit %t",
			len(e.Certificate.Attestations), len(e.Certificate.Members), e.Certificate.MedianAugmented(), e.Audit)
	case Reexecute:
		details = fmt.Sprintf("places %v", e.Indexes)
	case PublishSeal:
		details = fmt.Sprintf("place %d", e.Seal.Index)
	case PublishStatement:
		details = fmt.Sprintf("place %d", e.Statement.Index)
	case ShareSeal:
		details = fmt.Sprintf("place %d", e.Index)
	case CloseCase:
		details = outcomeName(e.Outcome)
		if len(e.Evidence.Audit) > 0 {
			details += fmt.Sprintf(", %d of %d auditors spoke", len(e.Evidence.Audit[0].Statements), len(e.Evidence.Audit[0].Members))
		}
	}
	return strings.TrimSpace(name + " " + details)
}

func (w *world) describeAll(effects []Effect) string {
	if len(effects) == 0 {
		return "-"
	}
	var list []string
	for _, e := range effects {
		list = append(list, w.describe(e))
	}
	return strings.Join(list, "; ")
}

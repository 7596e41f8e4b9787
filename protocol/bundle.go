package protocol

import "fmt"

// Limits of the encoded size of what travels by gossip, in bytes. They are what a topic's validator refuses
// by before it parses anything.
const (
	MaxAnnouncedBytes   = 2048
	MaxCommittedBytes   = 3072
	MaxAttestationBytes = 512
	MaxAuditBytes       = 512
	// MaxReceiptBytes bounds a receipt with a certificate of MaxDraw members.
	MaxReceiptBytes = 256 << 10
	// MaxEvidenceBytes bounds a receipt together with its audit.
	MaxEvidenceBytes = 512 << 10
)

// TaskAnnounced is the gossip message of an announcement: the signed part holds only the prompt's hash, the text
// stands beside it and is checked against it. Of a private task it is empty.
type TaskAnnounced struct {
	_            struct{} `cbor:",toarray"`
	Announcement Signed[Announcement]
	Prompt       string
}

// Check checks what needs no signature.
func (t TaskAnnounced) Check() error {
	if err := t.Announcement.Check(); err != nil {
		return err
	}
	return checkPrompt(t.Announcement.Body.Task, t.Prompt)
}

// Verify checks the prompt and that the requester signed the announcement.
func (t TaskAnnounced) Verify(domain Domain) error {
	if err := t.Check(); err != nil {
		return err
	}
	return t.Announcement.Verify(domain, t.Announcement.Body.Requester)
}

// Committed is the gossip message of a commit. It carries the order and the payment it answers, so whoever is drawn
// can judge it from these bytes alone, and of a private task, whose prompt is empty here, from these and its Opening.
type Committed struct {
	_          struct{} `cbor:",toarray"`
	Assignment Signed[Assignment]
	Voucher    Signed[Voucher]
	Commit     Signed[Commit]
	Prompt     string
}

// ID returns the assignment id.
func (c Committed) ID(domain Domain) Hash { return c.Assignment.Digest(domain) }

// Check checks what needs no signature: that each message is well formed and that they belong together. It costs a few
// hashes, a signature a hundred times that.
func (c Committed) Check(domain Domain) error {
	if err := CheckOrder(domain, c.Assignment, c.Voucher, c.Prompt); err != nil {
		return err
	}
	if err := c.Commit.Check(); err != nil {
		return fmt.Errorf("check commit: %w", err)
	}
	if c.Commit.Body.Assignment != c.Assignment.Digest(domain) {
		return fmt.Errorf("%w: the commit names another assignment", ErrMismatch)
	}
	return nil
}

// Verify checks the three signatures and that the messages belong together.
func (c Committed) Verify(domain Domain) error {
	if err := c.Check(domain); err != nil {
		return err
	}
	if err := verifyOrder(domain, c.Assignment, c.Voucher); err != nil {
		return err
	}
	if err := c.Commit.Verify(domain, c.Assignment.Body.Miner); err != nil {
		return fmt.Errorf("verify commit: %w", err)
	}
	return nil
}

// VerifyOrder checks an assignment with its voucher and prompt: what a miner must see before it starts, besides the
// Opening where the prompt is empty.
func VerifyOrder(domain Domain, assignment Signed[Assignment], voucher Signed[Voucher], prompt string) error {
	if err := CheckOrder(domain, assignment, voucher, prompt); err != nil {
		return err
	}
	return verifyOrder(domain, assignment, voucher)
}

func verifyOrder(domain Domain, assignment Signed[Assignment], voucher Signed[Voucher]) error {
	if err := assignment.Verify(domain, assignment.Body.Requester); err != nil {
		return fmt.Errorf("verify assignment: %w", err)
	}
	if err := voucher.Verify(domain, voucher.Body.Payer); err != nil {
		return fmt.Errorf("verify voucher: %w", err)
	}
	return nil
}

// CheckOrder is VerifyOrder without the signatures.
func CheckOrder(domain Domain, assignment Signed[Assignment], voucher Signed[Voucher], prompt string) error {
	order, pay := assignment.Body, voucher.Body
	if err := checkPrompt(order.Task, prompt); err != nil {
		return err
	}
	if err := assignment.Check(); err != nil {
		return fmt.Errorf("check assignment: %w", err)
	}
	if err := voucher.Check(); err != nil {
		return fmt.Errorf("check voucher: %w", err)
	}
	if pay.Assignment != domain.Digest(order) || pay.Miner != order.Miner || pay.Price != order.Price || pay.CommitBy != order.CommitBy {
		return fmt.Errorf("%w: the voucher pays for something else", ErrMismatch)
	}
	return nil
}

// checkPrompt takes an empty prompt for a hidden one. Nobody gains by taking the prompt out of a public task's message:
// who needs it asks the miner, as for a private task.
func checkPrompt(task Task, prompt string) error {
	if prompt == "" {
		return nil
	}
	return Opening{Prompt: prompt}.Check(task)
}

// Receipt is what a picture carries: where it came from and, once closed, the committee's certificate.
type Receipt struct {
	_         struct{} `cbor:",toarray"`
	Domain    Domain
	Committed Committed
	// Certificate is none or one long.
	Certificate []Certificate
	// Opening is there in the copy that the owner of a private picture keeps, and nowhere else; none or one long.
	Opening []Opening
}

// Reveal returns the prompt of a receipt and what belongs to it; ok is false where the receipt hides it.
func (r Receipt) Reveal() (o Opening, ok bool) {
	if r.Committed.Prompt != "" {
		return Opening{Prompt: r.Committed.Prompt}, true
	}
	if len(r.Opening) > 0 {
		return r.Opening[0], true
	}
	return Opening{}, false
}

// Evidence is what makes one settled task valid: the receipt with its certificate and, where the task was audited, the audit.
type Evidence struct {
	_       struct{} `cbor:",toarray"`
	Receipt Receipt
	Audit   []AuditRecord // none or one
}

// Verify checks every signature in the receipt and that its parts belong together. Pixels, scores and what stands on
// chain are for others to check.
func (r Receipt) Verify() error {
	if err := r.Committed.Verify(r.Domain); err != nil {
		return err
	}
	if len(r.Opening) > 1 || len(r.Opening) == 1 && r.Committed.Prompt != "" {
		return fmt.Errorf("%w: more than one prompt", ErrMismatch)
	}
	for _, o := range r.Opening {
		if err := o.Check(r.Committed.Assignment.Body.Task); err != nil {
			return fmt.Errorf("verify opening: %w", err)
		}
	}
	if len(r.Certificate) == 0 {
		return nil
	}
	if len(r.Certificate) > 1 {
		return fmt.Errorf("%w: more than one certificate", ErrMismatch)
	}
	c := r.Certificate[0]
	if c.Assignment != r.Committed.ID(r.Domain) || c.Commit != r.Committed.Commit.Digest(r.Domain) ||
		c.CommitBy != r.Committed.Assignment.Body.CommitBy {
		return fmt.Errorf("%w: the certificate is about another picture", ErrMismatch)
	}
	return c.Verify(r.Domain)
}

// Outcome is how a task ended.
type Outcome uint8

// The outcomes.
const (
	// Undecided tasks lack a certificate, or an audit they need.
	Undecided Outcome = iota
	// Accepted tasks pay the miner.
	Accepted
	// Rejected tasks pay only the committee.
	Rejected
)

// Judge decides a task from its evidence alone: floor is that of the prompt's class, rate the miner's audit rate in
// 1/10,000. Every node that judges the same evidence comes to the same end.
func (e Evidence) Judge(floor int32, rate uint64) (Outcome, error) {
	if err := e.Receipt.Verify(); err != nil {
		return Undecided, err
	}
	if len(e.Audit) > 1 {
		return Undecided, fmt.Errorf("%w: more than one audit", ErrMismatch)
	}
	if len(e.Receipt.Opening) > 0 {
		return Undecided, fmt.Errorf("%w: evidence is public, and opens a private task", ErrMismatch)
	}
	if len(e.Receipt.Certificate) == 0 {
		return Undecided, nil
	}
	certificate, committed, domain := e.Receipt.Certificate[0], e.Receipt.Committed, e.Receipt.Domain
	if committed.Assignment.Body.Task.Tier == TierStatistical {
		// Nobody can reproduce such a picture byte by byte: an audit would reject the honest, so the floor decides.
		if certificate.MedianAugmented() < floor {
			return Rejected, nil
		}
		return Accepted, nil
	}
	if !NeedsAudit(certificate, floor, rate) {
		return Accepted, nil
	}
	if len(e.Audit) == 0 {
		return Undecided, nil
	}
	audit := e.Audit[0]
	if audit.Assignment != certificate.Assignment || audit.Snapshot.Block != certificate.Snapshot.Block {
		return Undecided, fmt.Errorf("%w: the audit is about another task", ErrMismatch)
	}
	result, err := audit.Verify(domain)
	if err != nil {
		return Undecided, err
	}
	agrees, err := audit.Agrees(domain, result, committed.Commit.Body, committed.Assignment.Body.Miner)
	if err != nil {
		return Undecided, err
	}
	if agrees {
		return Accepted, nil
	}
	return Rejected, nil
}

// NeedsAudit reports whether a certified task of the exact tier must be re-executed: by chance, or because it scored
// below the floor.
func NeedsAudit(c Certificate, floor int32, rate uint64) bool {
	return c.MedianAugmented() < floor || Audited(c.Beacon, c.Assignment, rate)
}

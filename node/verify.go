package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ipfs/go-cid"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// Verdict is what came of one check.
type Verdict string

// The verdicts.
const (
	Holds   Verdict = "holds"
	Fails   Verdict = "fails"
	Unknown Verdict = "unknown" // cannot be known from what is here
)

// Check is one thing that was looked at in a picture.
type Check struct {
	What    string  `json:"what"`
	Verdict Verdict `json:"verdict"`
	Detail  string  `json:"detail,omitempty"`
}

// Examiner checks pictures and their receipts. Nothing in a receipt is believed: signatures are recovered, a picture of
// the exact tier is made again, every score is computed again.
type Examiner struct {
	engine Engine
	judges map[protocol.Hash]Judge
	report func(Check)
	failed bool
}

// NewExaminer returns an examiner that reports each check as it is done.
func NewExaminer(engine Engine, report func(Check)) *Examiner {
	return &Examiner{engine: engine, judges: map[protocol.Hash]Judge{engine.Root(): engine}, report: report}
}

// Know adds a model whose pictures the examiner can score.
func (x *Examiner) Know(j Judge) { x.judges[j.Root()] = j }

// Failed reports whether any check failed so far.
func (x *Examiner) Failed() bool { return x.failed }

func (x *Examiner) tell(what string, verdict Verdict, format string, args ...any) {
	x.failed = x.failed || verdict == Fails
	x.report(Check{What: what, Verdict: verdict, Detail: fmt.Sprintf(format, args...)})
}

// check reports a check that holds unless there is an error, and returns whether it holds.
func (x *Examiner) check(what string, err error, format string, args ...any) bool {
	if err != nil {
		x.tell(what, Fails, "%v", err)
		return false
	}
	x.tell(what, Holds, format, args...)
	return true
}

// Offline checks everything that needs no network and returns the receipt; ok is false where there is none that could
// be read.
func (x *Examiner) Offline(ctx context.Context, png []byte) (receipt protocol.Receipt, ok bool, err error) {
	bare, receipt, err := protocol.ExtractReceipt(png)
	if errors.Is(err, protocol.ErrNoReceipt) {
		x.tell("receipt", Fails, "the picture carries none: nothing says where it comes from")
		return receipt, false, nil
	}
	if !x.check("file", err, "a sound PNG of %d bytes with a receipt", len(png)) {
		return receipt, false, nil
	}
	committed, domain := receipt.Committed, receipt.Domain
	o, known := receipt.Reveal()
	order, commit := committed.Assignment.Body, committed.Commit.Body
	x.block(bare, commit, o, known)
	x.check("assignment", committed.Assignment.Verify(domain, order.Requester), "signed by requester %s", order.Requester)
	voucher := committed.Voucher.Body
	x.check("voucher", committed.Voucher.Verify(domain, voucher.Payer), "number %d over %s, signed by payer %s", voucher.Number, voucher.Price, voucher.Payer)
	x.check("commit", committed.Commit.Verify(domain, order.Miner), "signed by miner %s", order.Miner)
	x.check("order", committed.Verify(domain), "assignment, voucher and commit belong together")
	x.prompt(committed.Assignment.Body.Task, o, known)
	decoded := x.pixels(bare, commit)
	if err := x.remake(ctx, committed, o, decoded); err != nil {
		return receipt, true, err
	}
	return receipt, true, x.certificate(receipt, decoded)
}

// block compares the PNG with the block that the miner published: the same bytes, or what a private block hides.
func (x *Examiner) block(bare []byte, commit protocol.Commit, o protocol.Opening, known bool) {
	const what = "CID"
	block, form := bare, "%s"
	switch {
	case !known:
		x.tell(what, Unknown, "the miner published %s, which may hide this picture: the receipt has no key", rawCID(commit.Picture))
		return
	case o.Private():
		sealed, err := protocol.SealPicture(o.Key, commit.Assignment, bare)
		if err != nil {
			x.check(what, err, "")
			return
		}
		block, form = sealed, "%s, encrypted with the receipt's key"
	}
	var fault error
	digest := protocol.Hash(sha256.Sum256(block))
	if digest != commit.Picture || len(block) != int(commit.Size) {
		fault = fmt.Errorf("the PNG without the receipt is %s, the miner committed to %s", rawCID(digest), rawCID(commit.Picture))
	}
	x.check(what, fault, form, rawCID(digest))
}

// prompt compares what the receipt says of the prompt with what the requester signed.
func (x *Examiner) prompt(task protocol.Task, o protocol.Opening, known bool) {
	const what = "prompt"
	if !known {
		x.tell(what, Unknown, "it is private, and the receipt does not hold it")
		return
	}
	form := "%q"
	if o.Private() {
		form = "%q, private: everybody else sees a hash with a salt"
	}
	err := o.Check(task)
	if judge, have := x.judges[task.Model]; have && err == nil {
		err = (&model{Judge: judge}).checkReading(task, o.Salt, o.Prompt)
	}
	x.check(what, err, form, o.Prompt)
}

// pixels compares the decoded pixels with the commit; nil when they could not be decoded.
func (x *Examiner) pixels(bare []byte, commit protocol.Commit) *compute.Picture {
	picture, err := compute.DecodePNG(bare, protocol.MaxSide, protocol.MaxSide)
	if err != nil {
		x.check("pixels", err, "")
		return nil
	}
	hash := protocol.Hash(picture.PixelsHash())
	if hash != commit.Pixels {
		err = fmt.Errorf("their SHA-256 is %s, the miner committed to %s", hash, commit.Pixels)
	}
	x.check("pixels", err, "SHA-256 %s", hash)
	return picture
}

// remake makes the picture again and compares.
func (x *Examiner) remake(ctx context.Context, committed protocol.Committed, o protocol.Opening, have *compute.Picture) error {
	const what = "made again"
	task := committed.Assignment.Body.Task
	if task.Tier != protocol.TierExact {
		x.tell(what, Unknown, "a picture of the statistical tier cannot be made again bit for bit: nothing proves its model, seed and steps")
		return nil
	}
	if root := protocol.Hash(x.engine.Root()); task.Model != root {
		x.tell(what, Unknown, "the model is %s, this program carries %s", task.Model, root)
		return nil
	}
	if o.Prompt == "" {
		x.tell(what, Unknown, "the prompt is not known")
		return nil
	}
	if err := x.engine.Validate(o.Prompt, params(task)); err != nil {
		x.check(what, err, "")
		return nil
	}
	again, err := x.engine.Generate(ctx, o.Prompt, params(task), compute.Options{Threads: 64})
	if err != nil {
		return err
	}
	if hash := protocol.Hash(again.PixelsHash()); hash != committed.Commit.Body.Pixels {
		err = fmt.Errorf("the model makes pixels with SHA-256 %s, the miner committed to %s", hash, committed.Commit.Body.Pixels)
	} else if have != nil {
		err = samePixels(again, have)
	}
	x.check(what, err, "the model makes the same %d x %d pixels from seed %d in %d steps", again.Width, again.Height, task.Seed, task.Steps)
	return nil
}

// samePixels says where two pictures differ.
func samePixels(want, have *compute.Picture) error {
	if want.Width != have.Width || want.Height != have.Height {
		return fmt.Errorf("the file has %d x %d pixels, the task asks for %d x %d", have.Width, have.Height, want.Width, want.Height)
	}
	count, first := 0, 0
	for i := 0; i < len(want.RGB); i += 3 {
		if [3]byte(want.RGB[i:]) != [3]byte(have.RGB[i:]) {
			if count == 0 {
				first = i / 3
			}
			count++
		}
	}
	if count == 0 {
		return nil
	}
	return fmt.Errorf("%d pixels differ from what the model makes, the first at column %d, row %d", count, first%want.Width, first/want.Width)
}

// certificate checks committee and scores.
func (x *Examiner) certificate(r protocol.Receipt, have *compute.Picture) error {
	if len(r.Certificate) == 0 {
		x.tell("certificate", Unknown, "there is none yet: 'peer receipt FILE' completes the receipt once the committee has closed")
		return nil
	}
	c, id := r.Certificate[0], r.Committed.ID(r.Domain)
	for i, member := range c.Members {
		err := protocol.VerifyDraw(c.Snapshot.Root, c.Beacon, id, protocol.PurposeVerifier, uint32(i), member)
		x.check(fmt.Sprintf("draw %d", i), err, "falls on %s", member.Leaf.Node)
	}
	x.check("certificate", r.Verify(), "%d of %d drawn members attested, which suffices", len(c.Attestations), len(c.Members))
	task := r.Committed.Assignment.Body.Task
	judge, known := x.judges[task.Model]
	if have == nil || !known {
		x.tell("scores", Unknown, "they cannot be computed here: model %s is not known", task.Model)
		return nil
	}
	o, told := r.Reveal()
	if !told {
		x.tell("scores", Unknown, "they cannot be computed here: the prompt is private")
		return nil
	}
	if err := x.scores(judge, r, c, o.Prompt, have); err != nil {
		return err
	}
	if x.failed {
		return nil
	}
	switch floor, median := judge.FloorOf(task.Class), c.MedianAugmented(); {
	case median >= floor:
		x.tell("floor", Holds, "the median augmented score %d is not below %d", median, floor)
	case task.Tier == protocol.TierStatistical:
		x.tell("floor", Fails, "the median augmented score %d is below %d: the picture was rejected", median, floor)
	default:
		x.tell("floor", Unknown, "the median augmented score %d is below %d: an audit decided, see the epoch's evidence", median, floor)
	}
	return nil
}

// scores computes what the committee signed.
func (x *Examiner) scores(judge Judge, r protocol.Receipt, c protocol.Certificate, prompt string, have *compute.Picture) error {
	id := r.Committed.ID(r.Domain)
	plain, err := judge.Score(prompt, have.RGB, have.Width, have.Height)
	if err != nil {
		x.check("plain score", err, "")
		return nil
	}
	for i, a := range c.Attestations {
		what, body := fmt.Sprintf("attestation %d", i), a.Body
		if int(body.Index) >= len(c.Members) {
			x.check(what, fmt.Errorf("its index %d lies beyond the draw", body.Index), "")
			continue
		}
		signer := c.Members[body.Index].Leaf.Node
		if err := a.Verify(r.Domain, signer); err != nil {
			x.check(what, err, "")
			continue
		}
		augmented, err := judge.ScoreAugmented(prompt, have.RGB, have.Width, have.Height, protocol.AugmentationSeed(c.Beacon, id, body.Index))
		switch {
		case err != nil:
			return err
		case body.Plain != plain:
			err = fmt.Errorf("%s signed a plain score of %d, the picture has %d", signer, body.Plain, plain)
		case body.Augmented != augmented:
			err = fmt.Errorf("%s signed an augmented score of %d, the picture has %d", signer, body.Augmented, augmented)
		}
		x.check(what, err, "signed by %s: plain %d, augmented %d, both computed again", signer, body.Plain, body.Augmented)
	}
	return nil
}

// Network checks a receipt against the network it shall come from.
func (x *Examiner) Network(r protocol.Receipt, n settlement.Network) {
	var err error
	if r.Domain != n.Domain() {
		err = fmt.Errorf("the receipt is of escrow %s on chain %d, the network has %s on %d", r.Domain.Escrow, r.Domain.ChainID, n.Escrow, n.ChainID)
	}
	x.check("network", err, "escrow %s on chain %d", r.Domain.Escrow, r.Domain.ChainID)
	for _, c := range r.Certificate {
		err = nil
		if want := protocol.SnapshotBlock(c.CommitBy, n.Params.SnapshotInterval); c.Snapshot.Block != want {
			err = fmt.Errorf("the weights are of block %d, those of block %d count", c.Snapshot.Block, want)
		}
		x.check("snapshot block", err, "weights as of block %d", c.Snapshot.Block)
	}
}

// Chain checks a receipt against the chain: the beacon that drew the committee, the weights it was drawn from, and
// whether a final epoch settled the task. The book must be of the receipt's network.
func (x *Examiner) Chain(ctx context.Context, r protocol.Receipt, book *settlement.Book) error {
	contracts := book.Contracts()
	if len(r.Certificate) == 0 {
		x.tell("on chain", Unknown, "nothing to compare without a certificate")
		return nil
	}
	c := r.Certificate[0]
	beacon, final, err := contracts.Client().Beacon(ctx, c.CommitBy+1)
	switch {
	case err != nil:
		return err
	case beacon != c.Beacon:
		err = fmt.Errorf("round %d has %s, the certificate says %s", c.CommitBy+1, beacon, c.Beacon)
	case !final:
		err = fmt.Errorf("round %d is not final yet", c.CommitBy+1)
	}
	x.check("beacon", err, "round %d, final", c.CommitBy+1)
	snapshot, err := contracts.Snapshot(ctx, protocol.PurposeVerifier, c.CommitBy)
	if err != nil {
		return err
	}
	if snapshot.Snapshot != c.Snapshot {
		err = fmt.Errorf("the registry had root %s at block %d, the certificate says %s at %d", snapshot.Root.Hash, snapshot.Block, c.Snapshot.Root.Hash, c.Snapshot.Block)
	}
	x.check("snapshot", err, "the registry's weights at block %d, %d gwei in all", snapshot.Block, snapshot.Root.Sum)
	if err := x.audited(ctx, r, book); err != nil {
		return err
	}
	return x.settled(ctx, r, book)
}

// audited says whether chance drew the task for an audit, at the rate that the miner's earlier tasks had earned it.
func (x *Examiner) audited(ctx context.Context, r protocol.Receipt, book *settlement.Book) error {
	const what = "audit"
	order, c := r.Committed.Assignment.Body, r.Certificate[0]
	if order.Task.Tier != protocol.TierExact {
		return nil
	}
	rate, err := NewL1(book).AuditRate(ctx, order.Miner, order.CommitBy)
	switch {
	case errors.Is(err, settlement.ErrLevelUnknown) || errors.Is(err, settlement.ErrLevelForgotten):
		x.tell(what, Unknown, "%v", err)
	case err != nil:
		return err
	case protocol.Audited(c.Beacon, c.Assignment, rate):
		x.tell(what, Unknown, "chance drew the task at the miner's rate of %g %%: the audit is in the epoch's evidence", float64(rate)/100)
	default:
		x.tell(what, Holds, "chance did not draw the task at the miner's rate of %g %%", float64(rate)/100)
	}
	return nil
}

// settled looks for the record that paid for the picture.
func (x *Examiner) settled(ctx context.Context, r protocol.Receipt, book *settlement.Book) error {
	voucher := r.Committed.Voucher.Body
	payer, err := book.Contracts().Payer(ctx, common.Address(voucher.Payer), 0)
	if err != nil {
		return err
	}
	if payer.Account == 0 {
		x.tell("payer", Fails, "key %s belongs to no account", voucher.Payer)
		return nil
	}
	x.tell("payer", Holds, "key %s of account %d", voucher.Payer, payer.Account)
	epoch, final, ok := book.Settled(settlement.RecordKey{Payer: payer.Account, Number: voucher.Number})
	switch {
	case !ok:
		x.tell("settlement", Unknown, "no epoch contains voucher %d of account %d yet", voucher.Number, payer.Account)
	case !final:
		x.tell("settlement", Unknown, "epoch %d contains it and can still be challenged", epoch)
	default:
		x.tell("settlement", Holds, "paid in epoch %d, which is final", epoch)
	}
	return nil
}

// PictureCID returns the name under which a picture is served, from the digest that its commit holds.
func PictureCID(digest protocol.Hash) cid.Cid { return rawCID(digest) }

package node

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// Errors of checking a picture against what was committed.
var (
	ErrPictureBlock  = errors.New("the picture's bytes are not what was committed")
	ErrPicturePixels = errors.New("the picture's pixels are not what was committed")
)

// carryOut does what a machine of a case commands. What takes long becomes a worker.
func (b *casebook) carryOut(ctx context.Context, f *file, effect roles.Effect) error {
	n := b.n
	switch e := effect.(type) {
	case roles.ScorePicture:
		b.work.Go(func() { b.tell(ctx, f.id, n.scorePicture(ctx, f, e)) })
	case roles.PublishAttestation:
		return n.publishAttestation(e.Attestation)
	case roles.ReportDissent:
		n.log.Warn("another verifier's score is wrong", "assignment", f.id, "signer", e.Signer,
			"index", e.Attestation.Body.Index, "said", e.Attestation.Body.Augmented, "computed", e.Computed)
		n.metrics.dissent()
	case roles.ReportContradiction:
		n.log.Warn("a verifier contradicts itself", "assignment", f.id, "signer", e.Signer)
		n.metrics.contradiction()
		accuse(n, e.First, e.Second)
	case roles.ShareCertificate:
		b.shareCertificate(ctx, f, e)
	case roles.Reexecute:
		b.work.Go(func() { b.tell(ctx, f.id, n.reexecute(ctx, f, e.Indexes)) })
	case roles.PublishSeal:
		return n.publishSeal(e)
	case roles.PublishStatement:
		return n.publishStatement(e.Statement)
	case roles.ShareSeal:
		if f.auditor != nil {
			b.step(ctx, f, f.auditor, roles.SealShared(e))
		}
		if f.miner != nil {
			b.step(ctx, f, f.miner, roles.SealReceived(e))
		}
	case roles.ShareReveal:
		if f.auditor != nil {
			b.step(ctx, f, f.auditor, roles.RevealShared{})
		}
	case roles.StopAudit:
		if f.auditor != nil {
			b.step(ctx, f, f.auditor, roles.CaseClosed{})
		}
	case roles.PublishReveal:
		return publishSigned(n, topicAudit, e.Reveal)
	case roles.CloseCase:
		return b.closeCase(ctx, f, e)
	default:
		return fmt.Errorf("no way to carry out %T", effect)
	}
	return nil
}

func (b *casebook) shareCertificate(ctx context.Context, f *file, e roles.ShareCertificate) {
	f.audit = e.Audit
	b.n.openings.certified(f, e.Audit)
	b.n.gate.certify(f.id)
	b.askDraws(ctx, f)
	b.n.observe(Certified(e))
	if f.verifier != nil {
		b.step(ctx, f, f.verifier, roles.CaseCertified{})
	}
	if e.Audit && f.auditor != nil {
		b.step(ctx, f, f.auditor, roles.AuditCalled{})
	}
}

func (b *casebook) closeCase(ctx context.Context, f *file, e roles.CloseCase) error {
	if f.auditor != nil {
		b.step(ctx, f, f.auditor, roles.CaseClosed{})
	}
	if err := b.n.keepEvidence(f.id, e); err != nil {
		return err
	}
	if err := b.n.exhibits.closed(f.id, e); err != nil {
		b.n.log.Error("what is wrong in a case was not kept", "assignment", f.id, "error", err)
	}
	b.settle(f.id, e)
	b.n.hear(f.committed.Assignment.Body, e.Outcome)
	b.n.gate.close(f.id)
	b.n.observe(CaseDecided{Assignment: f.id, Outcome: e.Outcome, Evidence: e.Evidence})
	return nil
}

// fetchPicture gets a committed picture and checks it: the block against its CID, the pixels against the commit. It
// returns the PNG, which of a private task is what the block hides.
func (n *Node) fetchPicture(ctx context.Context, committed protocol.Committed, o protocol.Opening) ([]byte, *compute.Picture, error) {
	ctx, cancel := context.WithTimeout(ctx, n.cfg.Requester.FetchWait)
	defer cancel()
	commit, task := committed.Commit.Body, committed.Assignment.Body.Task
	block, err := n.getBlock(ctx, committed)
	if err != nil {
		return nil, nil, fmt.Errorf("fetch picture: %w", err)
	}
	if len(block) != int(commit.Size) {
		return nil, nil, fmt.Errorf("%w: %d bytes, committed were %d", ErrPictureBlock, len(block), commit.Size)
	}
	png := block
	if o.Private() {
		if png, err = protocol.OpenPicture(o.Key, commit.Assignment, block); err != nil {
			return nil, nil, fmt.Errorf("open picture: %w", err)
		}
	}
	picture, err := compute.DecodePNG(png, int(task.Width), int(task.Height))
	if err != nil {
		return nil, nil, fmt.Errorf("decode picture: %w", err)
	}
	if picture.Width != int(task.Width) || picture.Height != int(task.Height) || sha256.Sum256(picture.RGB) != commit.Pixels {
		return nil, nil, ErrPicturePixels
	}
	return png, picture, nil
}

// scorePicture is a verifier's work.
func (n *Node) scorePicture(ctx context.Context, f *file, e roles.ScorePicture) roles.Event {
	committed := f.committed
	o, err := n.openFor(ctx, f, protocol.PurposeVerifier, e.Indexes[0]) // a place of its own: neighbours stand behind
	if err != nil {
		n.log.Info("picture not scored", "assignment", f.id, "error", err)
		return roles.ScoringFailed{Reason: err.Error()}
	}
	_, picture, err := n.fetchPicture(ctx, committed, o)
	if err != nil {
		n.log.Info("picture not scored", "assignment", f.id, "error", err)
		return roles.ScoringFailed{Reason: err.Error()}
	}
	release, err := hold(ctx, n.crew.scoring)
	if err != nil {
		return roles.ScoringFailed{Reason: err.Error()}
	}
	defer release()
	model, err := n.shelf.get(committed.Assignment.Body.Task.Model)
	if err != nil {
		return roles.ScoringFailed{Reason: err.Error()}
	}
	if err := model.checkReading(committed.Assignment.Body.Task, o.Salt, o.Prompt); err != nil {
		return roles.ScoringFailed{Reason: err.Error()}
	}
	plain, err := model.Score(o.Prompt, picture.RGB, picture.Width, picture.Height)
	if err != nil {
		return roles.ScoringFailed{Reason: err.Error()}
	}
	scored := roles.PictureScored{Plain: plain, Augmented: map[uint32]int32{}}
	for _, i := range e.Indexes {
		seed := protocol.AugmentationSeed(e.Beacon, f.id, i)
		s, err := model.ScoreAugmented(o.Prompt, picture.RGB, picture.Width, picture.Height, seed)
		if err != nil {
			return roles.ScoringFailed{Reason: err.Error()}
		}
		scored.Augmented[i] = s
	}
	if err := n.exhibits.scored(f.id, committed, o, picture.RGB, scored); err != nil {
		return roles.ScoringFailed{Reason: err.Error()}
	}
	return scored
}

// reexecute is an auditor's work: the whole task again, once for all its places in the draw.
func (n *Node) reexecute(ctx context.Context, f *file, indexes []uint32) roles.Event {
	f.again.Lock()
	defer f.again.Unlock()
	if f.result == nil {
		result, err := n.execute(ctx, f, indexes[0])
		if err != nil {
			return roles.ReexecutionFailed{Reason: err.Error()}
		}
		f.result = &result
	}
	done := roles.Reexecuted{Result: *f.result, Salts: map[uint32]protocol.Hash{}}
	for _, i := range indexes {
		salt, err := n.secret("audit", f.id, i)
		if err != nil {
			return roles.ReexecutionFailed{Reason: err.Error()}
		}
		done.Salts[i] = salt
	}
	return done
}

func (n *Node) execute(ctx context.Context, f *file, index uint32) (protocol.AuditResult, error) {
	task := f.committed.Assignment.Body.Task
	o, err := n.openFor(ctx, f, protocol.PurposeAuditor, index)
	if err != nil {
		return protocol.AuditResult{}, err
	}
	model, err := n.shelf.get(task.Model)
	if err != nil {
		return protocol.AuditResult{}, err
	}
	if err := model.checkReading(task, o.Salt, o.Prompt); err != nil {
		return protocol.AuditResult{}, err
	}
	release, err := hold(ctx, n.crew.making)
	if err != nil {
		return protocol.AuditResult{}, err
	}
	defer release()
	picture, err := n.engine.Generate(ctx, o.Prompt, params(task), compute.Options{Threads: n.cfg.Threads})
	if err != nil {
		return protocol.AuditResult{}, err
	}
	result := protocol.AuditResult{Pixels: sha256.Sum256(picture.RGB), Root: picture.Trace}
	return result, n.exhibits.made(f.id, f.committed, o, result)
}

// secret derives a salt that only this key can know and that is the same after a restart, so that a statement and the
// seal it opens always belong together.
func (n *Node) secret(use string, id protocol.Hash, index uint32) (protocol.Hash, error) {
	sig, err := n.key.SignDigest(protocol.Keccak([]byte("limn salt "), []byte(use), id[:], binary.BigEndian.AppendUint32(nil, index)))
	if err != nil {
		return protocol.Hash{}, err
	}
	return protocol.Keccak(sig[:]), nil
}

func randomHash() protocol.Hash {
	var h protocol.Hash
	_, _ = rand.Read(h[:]) // never fails: crypto/rand crashes the program instead
	return h
}

// publishSigned signs a message and gossips it.
func publishSigned[M protocol.Message](n *Node, topic string, body M) error {
	signed, err := protocol.Sign(n.key, n.domain, body)
	if err != nil {
		return err
	}
	return n.publish(topic, signed)
}

// publishAttestation keeps the first statement of each name for ever: after a restart the same one is sent again,
// never another, so an honest verifier cannot contradict itself.
func (n *Node) publishAttestation(a protocol.Attestation) error {
	signed, err := keepStatement(n, fmt.Sprintf("attestation/%x/%d/%x", a.Assignment, a.Index, a.Beacon), a)
	if err != nil {
		return err
	}
	n.observe(Attested{Attestation: signed.Body})
	return n.publish(topicAttestation, signed)
}

// publishSeal keeps the statement that opens the seal with it: without it the seal would be worthless.
func (n *Node) publishSeal(e roles.PublishSeal) error {
	name := fmt.Sprintf("%x/%d/%x", e.Seal.Assignment, e.Seal.Index, e.Seal.Beacon)
	if _, err := keepStatement(n, "audit/"+name, e.Statement); err != nil {
		return err
	}
	signed, err := keepStatement(n, "seal/"+name, e.Seal)
	if err != nil {
		return err
	}
	return n.publish(topicAudit, signed)
}

func (n *Node) publishStatement(s protocol.AuditStatement) error {
	signed, err := keepStatement(n, fmt.Sprintf("audit/%x/%d/%x", s.Assignment, s.Index, s.Beacon), s)
	if err != nil {
		return err
	}
	n.observe(Audited{Statement: signed.Body})
	return n.publish(topicAudit, signed)
}

// keepStatement stores a signed statement under its name with sync, or returns the one already stored.
func keepStatement[M protocol.Message](n *Node, name string, body M) (protocol.Signed[M], error) {
	var none protocol.Signed[M]
	data, found, err := n.records.Get(name)
	if err != nil {
		return none, fmt.Errorf("look up statement %s: %w", name, err)
	}
	if found {
		return protocol.Decode[protocol.Signed[M]](data, protocol.MaxAttestationBytes)
	}
	signed, err := protocol.Sign(n.key, n.domain, body)
	if err != nil {
		return none, err
	}
	if data, err = protocol.Encode(signed); err != nil {
		return none, err
	}
	if err := n.records.Put(name, data); err != nil {
		return none, fmt.Errorf("store statement %s: %w", name, err)
	}
	return signed, nil
}

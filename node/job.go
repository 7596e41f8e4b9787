package node

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// job is one order on its way to a commit. It lives in the goroutine that serves the order's stream.
type job struct {
	n       *Node
	stream  *p2p.Stream
	request orderRequest
	id      protocol.Hash
	opening protocol.Opening
	maker   *maker
	machine *roles.Miner
	took    time.Duration
	done    func() // gives its place in the queue back

	speaking sync.Mutex // held for each frame
	leaving  sync.Once
	left     chan struct{} // closed when the requester has hung up
}

func (j *job) reply(ctx context.Context, r orderReply) {
	data, err := protocol.Encode(r)
	if err != nil {
		return
	}
	j.speaking.Lock()
	defer j.speaking.Unlock()
	if err := j.stream.Send(ctx, data); err != nil {
		j.leave(err)
	}
}

// leave notes that the requester has hung up.
func (j *job) leave(why error) {
	j.leaving.Do(func() {
		j.n.log.Debug("requester does not listen", "assignment", j.id, "error", why)
		close(j.left)
	})
}

// beat says that this machine lives, and notices when the requester hangs up. It waits for neither the engine nor the chain
// nor the disk: a requester turns away from whom it does not hear. The returned function ends it.
func (j *job) beat(ctx context.Context) (stop func()) {
	listening, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	var work sync.WaitGroup
	work.Go(func() {
		if err := j.stream.Lost(listening); err != nil {
			j.leave(err)
		}
	})
	work.Go(func() {
		tick := time.NewTicker(roles.Beat)
		defer tick.Stop()
		for {
			j.reply(ctx, orderReply{Stage: stageAlive})
			select {
			case <-tick.C:
			case <-j.left:
				return
			case <-done: // and not the end of the context of a frame half sent, which would break the stream
				return
			}
		}
	})
	return func() {
		close(done)
		cancel()
		work.Wait()
	}
}

// attend beats on until the requester has fetched the picture and hung up, or should have.
func (j *job) attend(ctx context.Context) {
	timer := time.NewTimer(2 * j.n.cfg.Requester.FetchWait)
	defer timer.Stop()
	select {
	case <-j.left:
	case <-timer.C:
	case <-ctx.Done():
	}
}

func (j *job) step(ctx context.Context, event roles.Event) error {
	effects, err := j.machine.Step(time.Now(), event)
	if err != nil {
		return err
	}
	for _, effect := range effects {
		if err := j.carryOut(ctx, effect); err != nil {
			return err
		}
	}
	return nil
}

func (j *job) carryOut(ctx context.Context, effect roles.Effect) error {
	switch e := effect.(type) {
	case roles.AcceptOrder:
		return j.accept(ctx, e.Order)
	case roles.RefuseOrder:
		j.reply(ctx, orderReply{Stage: stageRefused, Reason: e.Reason})
	case roles.AbandonOrder:
		j.reply(ctx, orderReply{Stage: stageFailed, Reason: e.Reason})
	case roles.PublishCommit:
		return j.commit(ctx, e)
	}
	return nil
}

// accept makes the picture, unless that was done before: a requester that lost the answer asks again.
func (j *job) accept(ctx context.Context, order roles.Order) error {
	done, err := j.n.queued.enter(j.id, order.Assignment.Body.Task.Model, j.n.cfg.Queue)
	if err != nil {
		j.reply(ctx, orderReply{Stage: stageRefused, Reason: err.Error()})
		return nil
	}
	j.done = done
	defer done()
	data, found, err := j.n.records.Get(commitKey(j.id))
	if err != nil {
		return fmt.Errorf("look up commit: %w", err)
	}
	if found {
		signed, err := protocol.Decode[protocol.Signed[protocol.Commit]](data, protocol.MaxAttestationBytes)
		if err != nil {
			return fmt.Errorf("stored commit: %w", err)
		}
		return j.announce(ctx, signed)
	}
	if err := j.n.keepOpening(j.id, order.Assignment.Body.CommitBy, j.opening); err != nil {
		return err
	}
	j.reply(ctx, orderReply{Stage: stageAccepted})
	return j.step(ctx, j.make(ctx, order))
}

// make generates the picture, reporting each step, and stores its block.
func (j *job) make(ctx context.Context, order roles.Order) roles.Event {
	release, err := j.wait(ctx)
	switch {
	case errors.Is(err, errLeft):
		return roles.MakingFailed{Reason: err.Error()} // and the picture is not begun that nobody waits for
	case err != nil:
		return roles.MakingFailed{Reason: "the miner is stopping"}
	}
	defer release()
	if j.late() {
		return roles.MakingFailed{Reason: "the commit-by round has passed"}
	}
	start, loaded := time.Now(), j.maker.loaded()
	task := order.Assignment.Body.Task
	working, stop := context.WithCancel(ctx)
	defer stop()
	picture, err := j.maker.Generate(working, order.Prompt, params(task), compute.Options{
		Threads: j.n.cfg.Threads,
		OnStep: func(s compute.Step) {
			j.reply(ctx, orderReply{Stage: stageStep, Index: uint16(s.Index), Of: uint16(s.Of)})
			if j.late() {
				stop() // nobody pays for the rest
			}
		},
	})
	switch {
	case err != nil && j.late():
		return roles.MakingFailed{Reason: "the commit-by round has passed"}
	case err != nil && j.maker.attached != nil:
		// What another program says may name this machine's addresses and files: it is for the miner's owner alone.
		j.n.log.Warn("no picture from outside", "assignment", j.id, "error", err)
		return roles.MakingFailed{Reason: "the miner's image server failed"}
	case err != nil:
		return roles.MakingFailed{Reason: fmt.Sprintf("the engine failed: %v", err)}
	}
	j.took = time.Since(start)
	if loaded {
		j.maker.pace.add(time.Duration(float64(j.took) / j.maker.scale(params(task))))
	}
	block, err := picture.PNG()
	switch {
	case err != nil:
	case j.opening.Private():
		block, err = protocol.SealPicture(j.opening.Key, j.id, block)
	default:
		block, err = protocol.MarkPicture(block, j.id)
	}
	if err != nil {
		return roles.MakingFailed{Reason: err.Error()}
	}
	if _, err := j.n.host.Blocks().Put(ctx, block); err != nil {
		return roles.MakingFailed{Reason: fmt.Sprintf("the picture could not be stored: %v", err)}
	}
	newest, _, _ := j.n.chain.Rounds()
	return roles.PictureMade{
		Round: newest, Picture: sha256.Sum256(block), Pixels: sha256.Sum256(picture.RGB),
		Root: picture.Trace, Size: uint32(len(block)),
	}
}

// errLeft says that a requester has hung up.
var errLeft = errors.New("the requester has left")

// wait takes a seat for the making, for as long as the requester waits, too.
func (j *job) wait(ctx context.Context) (release func(), err error) {
	select {
	case j.maker.seats <- struct{}{}:
		return func() { <-j.maker.seats }, nil
	case <-j.left:
		return nil, errLeft
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// late reports whether the round of the order has passed.
func (j *job) late() bool {
	newest, _, _ := j.n.chain.Rounds()
	return newest > j.request.Assignment.Body.CommitBy
}

// opening is what a miner must remember to open its commit.
type opening struct {
	Root protocol.Hash `json:"root"`
	Salt protocol.Hash `json:"salt"`
}

// commit stores what opens the commit, then tells the requester and everybody.
func (j *job) commit(ctx context.Context, e roles.PublishCommit) error {
	data, err := json.Marshal(opening{Root: e.Root, Salt: e.Salt})
	if err != nil {
		return err
	}
	if err := j.n.records.Put(openingKey(j.id), data); err != nil {
		return fmt.Errorf("store opening: %w", err)
	}
	signed, err := keepStatement(j.n, commitKey(j.id), e.Commit)
	if err != nil {
		return err
	}
	return j.announce(ctx, signed)
}

// announce tells the requester and everybody of the commit.
func (j *job) announce(ctx context.Context, signed protocol.Signed[protocol.Commit]) error {
	if err := j.exhibit(signed, j.opening); err != nil {
		return err
	}
	j.done() // whoever asks again once it has heard of the commit gets it again, and no refusal
	j.reply(ctx, orderReply{
		Stage: stageCommit, Commit: []protocol.Signed[protocol.Commit]{signed}, Compute: uint32(j.took.Milliseconds()),
	})
	return j.n.publish(topicCommit, protocol.Committed{
		Assignment: j.request.Assignment, Voucher: j.request.Voucher, Commit: signed, Prompt: j.request.Prompt,
	})
}

func commitKey(id protocol.Hash) string  { return "commit/" + id.String() }
func openingKey(id protocol.Hash) string { return "opening/" + id.String() }

// resumeMiner returns the machine of an own commit, as it was when the commit was published.
func (n *Node) resumeMiner(id protocol.Hash) *roles.Miner {
	data, found, err := n.records.Get(openingKey(id))
	if err != nil || !found {
		n.log.Error("own commit without its opening", "assignment", id, "error", err)
		return nil
	}
	var o opening
	if err := json.Unmarshal(data, &o); err != nil {
		n.log.Error("own commit with a damaged opening", "assignment", id, "error", err)
		return nil
	}
	return roles.ResumeMiner(n.cfg.Miner, n.Address(), id, o.Root, o.Salt)
}

package settlement_test

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/asks"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/ledger"
)

// court is a world with a committee: real messages by registered nodes, about tasks that nobody computed.
type court struct {
	*world
	payer, miner, owner, settler, guard *person

	nodes map[protocol.Address]*protocol.Key // of the owner and the deployer: verifiers and auditors
	book  *settlement.Book
	next  uint32 // number of the next voucher
}

const courtPrice = protocol.Token / 100

// newCourt makes the world with a challenge window in blocks, 20 of which pass in a second: long enough for a busy machine
// to answer within a quarter of it.
func newCourt(t *testing.T, window uint64) *court {
	t.Helper()
	c := &court{world: newWorld(t, func(c *settlement.DeployConfig) { c.ChallengeWindow = window })}
	people := c.people(5)
	c.payer, c.miner, c.owner, c.settler, c.guard = people[0], people[1], people[2], people[3], people[4]
	c.nodes = map[protocol.Address]*protocol.Key{c.deployer.key.Address(): c.deployer.key}
	var group errgroup.Group
	group.Go(func() error { c.deposit(c.deployer, protocol.Token); c.begin(); return nil })
	group.Go(func() error {
		c.deposit(c.payer, 100*protocol.Token)
		_, err := c.payer.RegisterPayer(c.ctx, c.payer.key, 1000*protocol.Token, 1<<40)
		return err
	})
	group.Go(func() error {
		c.deposit(c.miner, protocol.Token)
		_, err := c.miner.RegisterNode(c.ctx, c.miner.key, protocol.RoleMiner)
		return err
	})
	group.Go(func() error { return c.enroll(5) })
	require.NoError(t, group.Wait())
	c.bond(c.settler)
	_, err := c.deployer.send.Send(c.ctx, settlement.Tx{ID: "start", To: &c.contracts.Escrow, Data: escrow.NewEscrow().PackCheckStart()})
	require.NoError(t, err)
	_, err = c.deployer.FundAuditPool(c.ctx, protocol.Token)
	require.NoError(t, err)
	c.book = c.world.book(newMemory())
	return c
}

// enroll registers verifiers, who are auditors too.
func (c *court) enroll(n int) error {
	c.deposit(c.owner, protocol.Token)
	for range n {
		private, err := crypto.GenerateKey()
		if err != nil {
			return err
		}
		key := protocol.NewKey(private)
		c.nodes[key.Address()] = key
		if _, err := c.owner.RegisterNode(c.ctx, key, protocol.RoleVerifier|protocol.RoleAuditor); err != nil {
			return err
		}
		if _, err := c.owner.Stake(c.ctx, common.Address(key.Address()), 2*protocol.Token); err != nil {
			return err
		}
	}
	return nil
}

func signedBy[M protocol.Message](c *court, key *protocol.Key, body M) protocol.Signed[M] {
	c.Helper()
	s, err := protocol.Sign(key, c.contracts.Domain(), body)
	require.NoError(c, err)
	return s
}

// task makes the evidence of a certified task, audited by chance or not.
func (c *court) task(audited bool) protocol.Evidence {
	c.Helper()
	require.NoError(c, c.client.Refresh(c.ctx))
	head, _ := c.client.Head()
	round := head.Number + 1
	require.NoError(c, c.client.WaitFinal(c.ctx, round+2))
	beacon, final, err := c.client.Beacon(c.ctx, round+1)
	require.NoError(c, err)
	require.True(c, final)
	domain := c.contracts.Domain()
	order := protocol.Assignment{
		Task: protocol.Task{Model: protocol.Keccak([]byte("model")), Prompt: protocol.PromptHash(protocol.Hash{}, "a red apple"),
			Tokens: protocol.TokensHash(protocol.Hash{}, []uint16{2, 3}), Width: 32, Height: 32, Steps: 8, Seed: 7, Class: 1},
		Requester: c.payer.key.Address(), Miner: c.miner.key.Address(), Price: courtPrice, CommitBy: round,
	}
	for protocol.Audited(beacon, domain.Digest(order), protocol.BaseAuditRate) != audited {
		order.Nonce++
	}
	id := domain.Digest(order)
	voucher := protocol.Voucher{Payer: order.Requester, Number: c.next, Assignment: id, Miner: order.Miner, Price: order.Price,
		CommitBy: round, SettleBy: 50, Params: 1}
	if c.next > 0 {
		voucher.Previous = protocol.Keccak([]byte{byte(c.next)})
	}
	c.next++
	commit := protocol.Commit{Assignment: id, Picture: protocol.Keccak([]byte("png")), Pixels: protocol.Keccak([]byte("pixels")),
		Trace: protocol.SaltedTrace(protocol.Keccak([]byte("trace")), protocol.Keccak([]byte("salt"))), Size: 1234}
	e := protocol.Evidence{Receipt: protocol.Receipt{Domain: domain, Committed: protocol.Committed{
		Assignment: signedBy(c, c.payer.key, order), Voucher: signedBy(c, c.payer.key, voucher),
		Commit: signedBy(c, c.miner.key, commit), Prompt: "a red apple",
	}}}
	e.Receipt.Certificate = []protocol.Certificate{c.certificate(e, beacon)}
	require.NoError(c, e.Receipt.Verify())
	if audited {
		e.Audit = []protocol.AuditRecord{c.audit(e)}
	}
	return e
}

func (c *court) draw(e protocol.Evidence, beacon protocol.Hash, role protocol.Purpose, n int) ([]protocol.Drawn, protocol.Snapshot) {
	c.Helper()
	snapshot, err := c.contracts.Snapshot(c.ctx, role, e.Receipt.Committed.Voucher.Body.CommitBy)
	require.NoError(c, err)
	members := make([]protocol.Drawn, n)
	for i := range members {
		members[i], err = protocol.Draw(snapshot.Tree, beacon, e.Receipt.Committed.Voucher.Body.Assignment, role, uint32(i))
		require.NoError(c, err)
	}
	return members, snapshot.Snapshot
}

// certificate leaves the third member silent and so takes sixteen, of whom the last two are missing, or seven.
func (c *court) certificate(e protocol.Evidence, beacon protocol.Hash) protocol.Certificate {
	c.Helper()
	committed := e.Receipt.Committed
	n, silent := 7, -1
	if committed.Voucher.Body.Number%2 == 1 {
		n, silent = 14, 2 // thirteen against one lead by twelve
	}
	members, snapshot := c.draw(e, beacon, protocol.PurposeVerifier, n)
	cert := protocol.Certificate{
		Assignment: committed.Voucher.Body.Assignment, Commit: committed.Commit.Digest(e.Receipt.Domain),
		CommitBy: committed.Voucher.Body.CommitBy, Beacon: beacon, Snapshot: snapshot, Members: members,
	}
	for i, m := range members {
		if i == silent {
			continue
		}
		cert.Attestations = append(cert.Attestations, signedBy(c, c.nodes[m.Leaf.Node], protocol.Attestation{
			Assignment: cert.Assignment, Index: uint32(i), Beacon: beacon, Commit: cert.Commit, Plain: -29, Augmented: int32(2700 - i),
		}))
	}
	return cert
}

func (c *court) audit(e protocol.Evidence) protocol.AuditRecord {
	c.Helper()
	committed := e.Receipt.Committed
	beacon, _, err := c.client.Beacon(c.ctx, committed.Voucher.Body.CommitBy+2)
	require.NoError(c, err)
	members, snapshot := c.draw(e, beacon, protocol.PurposeAuditor, 2)
	trace, salt := protocol.Keccak([]byte("trace")), protocol.Keccak([]byte("salt"))
	a := protocol.AuditRecord{Assignment: committed.Voucher.Body.Assignment, Beacon: beacon, Snapshot: snapshot, Members: members}
	for i, m := range members {
		key, blind := c.nodes[m.Leaf.Node], protocol.Keccak([]byte{byte(i)})
		a.Seals = append(a.Seals, signedBy(c, key, protocol.AuditCommit{Assignment: a.Assignment, Index: uint32(i), Beacon: beacon,
			Sealed: protocol.Seal(m.Leaf.Node, committed.Commit.Body.Pixels, trace, blind)}))
		a.Statements = append(a.Statements, signedBy(c, key, protocol.AuditStatement{Assignment: a.Assignment, Index: uint32(i),
			Beacon: beacon, Pixels: committed.Commit.Body.Pixels, Root: trace, Salt: blind}))
	}
	a.Reveal = []protocol.Signed[protocol.TraceReveal]{
		signedBy(c, c.miner.key, protocol.TraceReveal{Assignment: a.Assignment, Root: trace, Salt: salt}),
	}
	return a
}

func (c *court) accountOf(node protocol.Address) uint32 {
	switch node {
	case c.deployer.key.Address():
		return c.deployer.index
	case c.miner.key.Address():
		return c.miner.index
	}
	return c.owner.index
}

// record is what the evidence supports.
func (c *court) record(e protocol.Evidence) ledger.Record {
	v := e.Receipt.Committed.Voucher.Body
	return ledger.Record{Kind: ledger.Settle, Payer: c.payer.index, Number: v.Number, Miner: c.miner.index,
		Verifier: c.accountOf(e.Receipt.Certificate[0].Payee()), Price: v.Price,
		Class: e.Receipt.Committed.Assignment.Body.Task.Class, Score: int16(e.Receipt.Certificate[0].MedianAugmented())}
}

// auditRecord pays the auditor with an index.
func (c *court) auditRecord(e protocol.Evidence, index uint32) ledger.Record {
	v := e.Receipt.Committed.Voucher.Body
	return ledger.Record{Kind: ledger.Audit, Payer: c.payer.index, Number: v.Number,
		Miner: c.accountOf(e.Audit[0].Members[index].Leaf.Node), Price: v.Price * 78 / 100, Extra: index}
}

// post posts records as the settler, as calldata, and waits until the book has them.
func (c *court) post(queued uint64, records ...ledger.Record) *settlement.Epoch {
	c.Helper()
	tip, tree, err := c.book.Tip()
	require.NoError(c, err)
	packed, err := ledger.Pack(tree, ledger.DefaultSplit(), c.settler.index, records)
	require.NoError(c, err)
	data, err := ledger.Calldata(packed.Blobs, uint32(len(records)))
	require.NoError(c, err)
	head, _ := c.client.Head()
	ref, err := c.chain.Client().HeaderByNumber(c.ctx, new(big.Int).SetUint64(head.Final))
	require.NoError(c, err)
	h := ledger.Header{
		Number: 1, PreviousHeader: ledger.GenesisHash(), PreviousRoot: tree.Root(), NewRoot: packed.Tree.Root(),
		Debits: packed.Debits, Credits: packed.Debits, RefBlock: head.Final, RefHash: protocol.Hash(ref.Hash()),
		Records: uint32(len(records)), Settler: c.settler.index, Params: 1, DataHash: ledger.CalldataHash(data), Queued: queued,
	}
	if tip != nil {
		h.Number, h.PreviousHeader = tip.Number+1, tip.Hash()
	}
	_, err = c.settler.send.Send(c.ctx, settlement.Tx{ID: fmt.Sprintf("post/%d", h.Number), To: &c.contracts.Escrow,
		Data: escrow.NewEscrow().PackPostEpochData(settlement.ToContract(h), data)})
	require.NoError(c, err)
	return c.epoch(h.Number)
}

// epoch waits until the book has found an epoch right.
func (c *court) epoch(number uint64) (e *settlement.Epoch) {
	c.Helper()
	c.eventually("the book has the epoch", func() bool {
		list := c.book.Epochs()
		if uint64(len(list)) >= number && list[number-1].Status == settlement.Right {
			e = list[number-1]
		}
		return e != nil
	})
	return e
}

func (c *court) stands(e *settlement.Epoch) bool {
	list := c.book.Epochs()
	return uint64(len(list)) >= e.Number && list[e.Number-1].Hash() == e.Hash()
}

// files is an EvidenceSource: evidence by the number of its voucher.
type files struct {
	mu   sync.Mutex
	list map[uint32]protocol.Evidence
}

func (f *files) Evidence(_ context.Context, _ *settlement.Epoch, _ uint32, r ledger.Record) (protocol.Evidence, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	e, ok := f.list[r.Number]
	if !ok {
		return e, settlement.ErrNoEvidence
	}
	return e, nil
}

func filesOf(list ...protocol.Evidence) *files {
	f := &files{list: make(map[uint32]protocol.Evidence)}
	for _, e := range list {
		f.list[e.Receipt.Committed.Voucher.Body.Number] = e
	}
	return f
}

// answered lists the answers on chain.
func (c *court) answered() []types.Log {
	c.Helper()
	abi := asks.NewAsks().GetABI()
	logs, err := c.chain.Client().FilterLogs(c.ctx, ethereum.FilterQuery{
		Addresses: []common.Address{c.contracts.Asks}, Topics: [][]common.Hash{{abi.Events[asks.AsksAnsweredEventName].ID}},
	})
	require.NoError(c, err)
	return logs
}

func (c *court) owed(who common.Address) *big.Int {
	c.Helper()
	contract := asks.NewAsks()
	to := c.contracts.Asks
	out, err := c.chain.Client().CallContract(c.ctx, ethereum.CallMsg{To: &to, Data: contract.PackOwed(who)}, nil)
	require.NoError(c, err)
	v, err := contract.UnpackOwed(out)
	require.NoError(c, err)
	return v
}

// TestEvidenceIsWhatTheContractReads: what protocol's own rules accept, packed, is accepted by the contract, and every
// other record is refused with a reason.
func TestEvidenceIsWhatTheContractReads(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t, 100)
		plain, longer, audited := c.task(false), c.task(false), c.task(true)
		require.NoError(t, c.client.Refresh(c.ctx))
		head, _ := c.client.Head()
		at := settlement.EvidenceContext{Number: 1, RefBlock: head.Final, Params: 1}
		records := []ledger.Record{c.record(plain), c.record(longer), c.record(audited), c.auditRecord(audited, 0), c.auditRecord(audited, 1)}
		for i, e := range []protocol.Evidence{plain, longer, audited, audited, audited} {
			bundle, err := settlement.NewBundle(e)
			require.NoError(t, err)
			require.NoError(t, c.contracts.CheckEvidence(c.ctx, records[i], at, bundle), "record %d", i)
			for _, spoil := range []func(*ledger.Record){
				func(r *ledger.Record) { r.Price++ },
				func(r *ledger.Record) { r.Number += 5 },
				func(r *ledger.Record) { r.Miner = c.guard.index + 40 },
				func(r *ledger.Record) { r.Payer++ },
				func(r *ledger.Record) { r.Kind = ledger.Reject },
			} {
				r := records[i]
				spoil(&r)
				require.Error(t, c.contracts.CheckEvidence(c.ctx, r, at, bundle), "record %d as %+v", i, r)
			}
		}
		audited.Audit = nil
		bundle, err := settlement.NewBundle(audited)
		require.NoError(t, err)
		require.Error(t, c.contracts.CheckEvidence(c.ctx, records[2], at, bundle), "chance wants an audit")
		plain.Receipt.Certificate = nil
		_, err = settlement.NewBundle(plain)
		require.ErrorIs(t, err, protocol.ErrUncertain)
	})
}

// TestQuestionsAreAnswered: a watcher that is given the evidence of other tasks asks about every record; the settler's node proves the beacons and
// answers, killed in the middle and started again, each question once; the epoch stands and the rest of the prepayment
// comes back.
func TestQuestionsAreAnswered(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t, 1600)
		plain, audited := c.task(false), c.task(true)
		e := c.post(0, c.record(plain), c.record(audited), c.auditRecord(audited, 1))
		liar, source := filesOf(), filesOf(plain, audited)
		liar.list[0], liar.list[1] = audited, plain
		stop := c.start(settlement.NewAsker(c.book, c.guard.send, liar, 8, c.log).Run)

		// The first process dies as soon as it has sent something.
		ctx, kill := context.WithCancel(c.ctx)
		first := settlement.NewAnswerer(c.book, c.settler.send, source, c.settler.index, c.log)
		died := make(chan error, 1)
		go func() { died <- first.Run(ctx) }()
		c.eventually("something is sent", func() bool {
			ids, err := c.settler.send.Waiting(c.ctx)
			return err == nil && len(ids) > 0 || len(c.answered()) > 0
		})
		kill()
		require.NoError(t, <-died)
		again := settlement.NewSender(c.client, c.settler.key.Private(), c.settler.store.survive(), c.log)
		c.start(again.Run)
		c.start(settlement.NewAnswerer(c.book, again, source, c.settler.index, c.log).Run)

		c.eventually("every record is answered for", func() bool { return len(c.answered()) == 3 })
		c.eventually("the prepayments come back", func() bool {
			questions, err := c.book.Questions(c.ctx)
			return err == nil && len(questions) == 3 && c.owed(c.guard.Owner()).Sign() == 0
		})
		stop()
		require.True(t, c.stands(e))
		require.Len(t, c.answered(), 3)
	})
}

// TestSilenceVoidsAnEpoch: nobody answers, so the watcher voids the epoch, and takes its prepayment back.
func TestSilenceVoidsAnEpoch(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t, 300)
		c.forge(c.settler, c.book, []ledger.Record{c.record(c.task(false))}, nil) // in a blob
		e := c.epoch(1)
		c.start(settlement.NewAsker(c.book, c.guard.send, filesOf(), 1, c.log).Run)
		c.eventually("the epoch falls", func() bool { return !c.stands(e) })
		c.eventually("the prepayment comes back", func() bool { return c.owed(c.guard.Owner()).Sign() == 0 })
	})
}

// overpriced posts an epoch whose record has another price than its task.
func (c *court) overpriced() (task protocol.Evidence, e *settlement.Epoch) {
	c.Helper()
	task = c.task(false)
	wrong := c.record(task)
	wrong.Price += 5
	return task, c.post(0, wrong)
}

// TestStrangersQuestionsAreExpired: a settler asks itself about its wrong record, so that nobody else can, and does
// nothing more. Somebody else's watcher voids the epoch all the same.
func TestStrangersQuestionsAreExpired(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t, 240)
		task, e := c.overpriced()
		require.NoError(t, c.book.Ask(c.ctx, c.settler.send, e, 0))
		c.start(settlement.NewAsker(c.book, c.guard.send, filesOf(task), 1, c.log).Run)
		c.eventually("the epoch falls", func() bool { return !c.stands(e) })
	})
}

// TestWrongRecordsAreAskedAboutAtOnce: the evidence is there and does not support the record. The settler cannot answer.
func TestWrongRecordsAreAskedAboutAtOnce(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t, 300)
		task, e := c.overpriced()
		source := filesOf(task)
		c.start(settlement.NewAnswerer(c.book, c.settler.send, source, c.settler.index, c.log).Run)
		asker := settlement.NewAsker(c.book, c.guard.send, source, 1, c.log)
		require.NoError(t, asker.Step(c.ctx))
		c.eventually("the question is there", func() bool {
			questions, err := c.book.Questions(c.ctx)
			return err == nil && len(questions) == 1
		})
		c.start(asker.Run)
		c.eventually("the epoch falls", func() bool { return !c.stands(e) })
		require.Empty(t, c.answered())
	})
}

// TestTrueEvidenceIsNotAskedAbout: a watcher that finds the evidence spends nothing.
func TestTrueEvidenceIsNotAskedAbout(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t, 160)
		plain, audited := c.task(false), c.task(true)
		e := c.post(0, c.record(plain), c.record(audited), c.auditRecord(audited, 0))
		asker := settlement.NewAsker(c.book, c.guard.send, filesOf(plain, audited), 1, c.log)
		before, err := c.guard.Balances(c.ctx)
		require.NoError(t, err)
		require.NoError(t, c.client.WaitBlock(c.ctx, e.PostedAt+50)) // behind its patience
		require.NoError(t, c.book.Sync(c.ctx))
		require.NoError(t, asker.Step(c.ctx))
		after, err := c.guard.Balances(c.ctx)
		require.NoError(t, err)
		require.Equal(t, before.Gas, after.Gas)
	})
}

// TestSkipsAreAnswered: an entry of the queue that its payer cannot pay is skipped, and the settler shows why.
func TestSkipsAreAnswered(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t, 1600)
		first, second := c.task(false), c.task(false)
		record := c.record(first)
		paid := c.post(0, record)
		_, _, err := c.miner.Enqueue(c.ctx, record, first)
		require.NoError(t, err)
		require.NoError(t, c.client.Refresh(c.ctx))
		head, _ := c.client.Head()
		require.NoError(t, c.client.WaitFinal(c.ctx, head.Number))
		e := c.post(1, record.Skip(), c.record(second))
		require.NoError(t, c.book.Ask(c.ctx, c.guard.send, e, 0))
		c.start(settlement.NewAnswerer(c.book, c.settler.send, filesOf(first, second), c.settler.index, c.log).Run)
		c.eventually("the skip is answered for", func() bool { return len(c.answered()) == 1 })
		require.True(t, c.stands(paid))
		require.True(t, c.stands(e))
	})
}

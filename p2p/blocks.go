package p2p

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/client"
	bitswapnet "github.com/ipfs/boxo/bitswap/network"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/blockstore"
	"github.com/ipfs/boxo/peering"
	blockformat "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ds "github.com/ipfs/go-datastore"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multihash"
)

var (
	// ErrNotFound means that a block is not here, or that nobody asked had it in time.
	ErrNotFound = errors.New("p2p: block not found")
	// ErrBadCID means a CID that this network does not use: blocks are named by CIDv1 with SHA-256.
	ErrBadCID = errors.New("p2p: CID is not CIDv1 with SHA-256")
)

// Blocks is the content-addressed store of a node and the exchange with others, by the same bitswap that any
// IPFS node speaks. Whoever knows a CID may fetch the block, so nothing secret belongs here. A block that came
// from a peer was hashed before it is returned or kept: one that does not match is as good as no answer.
type Blocks struct {
	host   *Host
	store  blockstore.Blockstore
	swap   *bitswap.Bitswap
	events *bitswapnet.ConnectEventManager
	tap    tap
	told   told
}

func openBlocks(ctx context.Context, h *Host, d ds.Batching, sources []Source) *Blocks {
	c := h.cfg.Blocks
	// The blockstore asks Has before Put by itself; a cache above it would only hold memory.
	b := &Blocks{host: h, store: blockstore.NewBlockstore(d), events: bitswapnet.NewConnectEventManager()}
	if len(sources) > 0 {
		b.store = shelves{b.store, sources}
	}
	b.swap = bitswap.New(ctx, bsnet.NewFromIpfsHost(h.net, bsnet.WithConnectEventManager(b.events)), h.dht, b.store,
		// The answer to a question is the block itself when it is small: one round trip instead of two.
		bitswap.WithWantHaveReplaceSize(c.Inline),
		bitswap.ProviderSearchDelay(c.SearchDelay),
		// Bitswap waits 0.125 ms per connected peer of the whole process between two messages to a peer;
		// with many nodes in one process that is more than its floor of 20 ms.
		bitswap.WithClientOption(client.WithPerPeerSendDelay(time.Nanosecond)),
		// Ask the hinted peers, those that had blocks before, and a few others, not all connected.
		bitswap.WithClientOption(client.BroadcastControlEnable(true)),
		bitswap.WithClientOption(client.BroadcastControlMaxRandomPeers(c.Broadcast)),
		bitswap.WithoutDuplicatedBlockStats(),
		bitswap.WithTracer(&b.tap),
		// Worker goroutines per node; the defaults (128, 8, 8) are for gateways.
		bitswap.EngineBlockstoreWorkerCount(4),
		bitswap.EngineTaskWorkerCount(2),
		bitswap.TaskWorkerCount(2),
	)
	return b
}

// Put stores data as a raw block and gives its CID. It is durable as far as the datastore is; peers that are
// waiting for it get it now.
func (b *Blocks) Put(ctx context.Context, data []byte) (cid.Cid, error) {
	return b.PutCodec(ctx, cid.Raw, data)
}

// PutCodec is Put for other codecs, e.g. cid.DagCBOR for manifests.
func (b *Blocks) PutCodec(ctx context.Context, codec uint64, data []byte) (cid.Cid, error) {
	c, err := BlockCID(codec, data)
	if err != nil {
		return cid.Undef, err
	}
	if err := b.keep(ctx, c, data); err != nil {
		return cid.Undef, err
	}
	b.host.metrics.block("put")
	return c, nil
}

// keep stores a block whose hash has been checked and tells bitswap, which stores nothing itself.
func (b *Blocks) keep(ctx context.Context, c cid.Cid, data []byte) error {
	if len(data) > b.host.cfg.Blocks.MaxSize {
		return fmt.Errorf("p2p: block %s: %w: %d bytes, at most %d", c, ErrTooLarge, len(data), b.host.cfg.Blocks.MaxSize)
	}
	block, err := blockformat.NewBlockWithCid(data, c)
	if err != nil {
		return fmt.Errorf("p2p: block %s: %w", c, err)
	}
	if err := b.store.Put(ctx, block); err != nil {
		return fmt.Errorf("p2p: store block %s: %w", c, err)
	}
	if err := b.swap.NotifyNewBlocks(ctx, block); err != nil && !b.host.isClosed() {
		return fmt.Errorf("p2p: announce block %s: %w", c, err)
	}
	return nil
}

// checkCID refuses names that are not this network's, such as identity hashes, which carry their own content.
func checkCID(c cid.Cid) error {
	if p := c.Prefix(); !c.Defined() || p.Version != 1 || p.MhType != multihash.SHA2_256 || p.MhLength != 32 {
		return fmt.Errorf("%w: %s", ErrBadCID, c)
	}
	return nil
}

// BlockCID is the name that data gets under a codec.
func BlockCID(codec uint64, data []byte) (cid.Cid, error) {
	hash, err := multihash.Sum(data, multihash.SHA2_256, -1)
	if err != nil {
		return cid.Undef, fmt.Errorf("p2p: hash block: %w", err)
	}
	return cid.NewCidV1(codec, hash), nil
}

// Has says whether the block is stored here.
func (b *Blocks) Has(ctx context.Context, c cid.Cid) (bool, error) { return b.store.Has(ctx, c) }

// Delete forgets the block; a block that is not here is no error.
func (b *Blocks) Delete(ctx context.Context, c cid.Cid) error {
	if err := b.store.DeleteBlock(ctx, c); err != nil {
		return fmt.Errorf("p2p: delete block %s: %w", c, err)
	}
	return nil
}

// Local reads a block that is stored here, asking nobody.
func (b *Blocks) Local(ctx context.Context, c cid.Cid) ([]byte, error) {
	block, err := b.store.Get(ctx, c)
	if ipld.IsNotFound(err) {
		return nil, fmt.Errorf("%w: %s", ErrNotFound, c)
	}
	if err != nil {
		return nil, fmt.Errorf("p2p: read block %s: %w", c, err)
	}
	return block.RawData(), nil
}

// maxHints bounds how many hinted providers one Get dials.
const maxHints = 8

// Get returns the block, from here or from the network, and stores it. The hinted peers are dialed and asked
// first, then a few connected ones, then the DHT's providers. It gives up when ctx ends, or after
// BlocksConfig.Timeout when ctx has no deadline, with ErrNotFound.
func (b *Blocks) Get(ctx context.Context, c cid.Cid, from ...peer.AddrInfo) ([]byte, error) {
	if err := checkCID(c); err != nil {
		return nil, err
	}
	if data, err := b.Local(ctx, c); err == nil || !errors.Is(err, ErrNotFound) {
		return data, err
	}
	if _, ok := ctx.Deadline(); !ok {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, b.host.cfg.Blocks.Timeout)
		defer cancel()
	}
	from = from[:min(len(from), maxHints)]
	for _, p := range from {
		// Bitswap always asks peers under this tag, and the connection manager keeps them.
		b.host.net.ConnManager().Protect(p.ID, peering.ConnmgrTag)
		defer b.host.net.ConnManager().Unprotect(p.ID, peering.ConnmgrTag)
	}
	data, err := b.fetch(ctx, c, from)
	if err != nil {
		b.host.metrics.block("missing")
		return nil, fmt.Errorf("p2p: fetch block %s: %w", c, err)
	}
	if err := b.keep(ctx, c, data); err != nil {
		return nil, err
	}
	b.host.metrics.block("fetched")
	return data, nil
}

// fetch runs bitswap sessions until one has the block. Each gets a longer time than the one before: the stall
// that a new session cures is quick to see, a slow link is not. In between, and at once when all that could be
// had are relayed connections, it asks the hinted peers by stream.
func (b *Blocks) fetch(ctx context.Context, c cid.Cid, from []peer.AddrInfo) ([]byte, error) {
	for stall := b.host.cfg.Blocks.Stall; ; stall *= 2 {
		b.meet(ctx, from)
		if stall > b.host.cfg.Blocks.Stall || !b.relayedOnly(from) {
			data, err := b.session(ctx, c, stall)
			if err == nil {
				return data, nil
			}
			if ctx.Err() == nil && !errors.Is(err, context.DeadlineExceeded) {
				return nil, err
			}
			b.host.metrics.block("stalled")
		}
		if data, err := b.askAll(ctx, c, from); err == nil {
			return data, nil
		}
		if ctx.Err() != nil {
			return nil, fmt.Errorf("%w: %w", ErrNotFound, ctx.Err())
		}
		if b.host.isClosed() {
			return nil, ErrClosed
		}
		for _, p := range from {
			if b.directly(p.ID) {
				b.events.Connected(p.ID) // undo bitswap's view that the peer is unresponsive
			}
		}
	}
}

func (b *Blocks) session(ctx context.Context, c cid.Cid, stall time.Duration) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, stall)
	defer cancel()
	block, err := b.swap.NewSession(ctx).GetBlock(ctx, c)
	if err != nil {
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		return nil, err
	}
	return block.RawData(), nil
}

// meet connects to the hinted peers and returns when the first is there directly or none can be had. The others
// go on connecting meanwhile: bitswap asks a peer that appears later, too.
func (b *Blocks) meet(ctx context.Context, from []peer.AddrInfo) {
	dial, cancel := context.WithTimeout(ctx, b.host.cfg.Blocks.DialTimeout)
	results := make(chan bool, len(from))
	pending := 0
	for _, p := range from {
		if p.ID == b.host.ID() {
			continue
		}
		pending++
		if b.directly(p.ID) {
			results <- true
			continue
		}
		go func() {
			_ = b.host.Connect(dial, p) // what counts is the connection that there is afterwards
			results <- b.directly(p.ID)
		}()
	}
	for direct := false; pending > 0 && !direct; pending-- {
		direct = <-results
	}
	go func() { // results has room for all, so this only keeps the dials' context alive
		for ; pending > 0; pending-- {
			<-results
		}
		cancel()
	}()
}

// relayedOnly says that some hinted peer is connected, but none in a way that bitswap can use.
func (b *Blocks) relayedOnly(from []peer.AddrInfo) bool {
	relayed := false
	for _, p := range from {
		if b.directly(p.ID) {
			return false
		}
		relayed = relayed || b.host.net.Network().Connectedness(p.ID) == network.Limited
	}
	return relayed
}

func (b *Blocks) directly(p peer.ID) bool {
	return b.host.net.Network().Connectedness(p) == network.Connected
}

func (b *Blocks) close() error { return b.swap.Close() }

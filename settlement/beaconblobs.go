package settlement

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

// What a beacon node may send. A block carries at most some tens of blobs, each twice its size in hex.
const (
	maxBeaconAnswer  = 1 << 20  // of everything but blobs
	maxBeaconBlobs   = 32 << 20 // of a block's blobs
	maxBlobsPerBlock = 128
)

// BeaconBlobs asks a beacon node's REST interface, which is where the blobs of a real network are for some weeks:
// /eth/v1/beacon/blobs and, where that is missing, the older blob_sidecars. The slot comes from the block's time and
// the beacon chain's genesis or, where the node does not tell these, from the block's parent beacon root.
func (c *Client) BeaconBlobs(base string) (BlobSource, error) {
	u, err := url.Parse(base)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return nil, fmt.Errorf("beacon URL %q: want http(s)://host:port", base)
	}
	return &beaconBlobs{
		client: c, base: strings.TrimRight(base, "/"),
		http: &http.Client{Timeout: max(c.cfg.CallTimeout, 15*time.Second)},
	}, nil
}

type beaconBlobs struct {
	client *Client
	base   string
	http   *http.Client

	mu    sync.Mutex
	clock slotClock // zero until asked
}

// slotClock turns a block's time into a slot.
type slotClock struct{ genesis, seconds uint64 }

// Blob implements BlobSource.
func (b *beaconBlobs) Blob(ctx context.Context, ref BlobRef) (*kzg4844.Blob, error) {
	header, err := b.client.header(ctx, numberOf(ref.Block))
	if err != nil {
		return nil, fmt.Errorf("block of blob %s: %w", ref.Hash, err)
	}
	slot, err := b.slot(ctx, header)
	if err != nil {
		return nil, fmt.Errorf("%w: slot of block %d: %w", ErrNoBlob, ref.Block, err)
	}
	blob, err := b.blobs(ctx, slot, ref.Hash)
	if err == nil {
		return blob, nil
	}
	older, olderErr := b.sidecars(ctx, slot, ref.Hash)
	if olderErr == nil {
		return older, nil
	}
	return nil, fmt.Errorf("%w: %w", ErrNoBlob, errors.Join(err, olderErr))
}

// slot returns what names the beacon block: its slot, or its root.
func (b *beaconBlobs) slot(ctx context.Context, header *types.Header) (string, error) {
	clock, err := b.askClock(ctx)
	if err == nil && header.Time >= clock.genesis {
		return strconv.FormatUint((header.Time-clock.genesis)/clock.seconds, 10), nil
	}
	if header.ParentBeaconRoot == nil {
		return "", errors.Join(errors.New("the block names no beacon block"), err)
	}
	var children []struct {
		Root common.Hash `json:"root"`
	}
	if childErr := b.get(ctx, "/eth/v1/beacon/headers?parent_root="+header.ParentBeaconRoot.Hex(), maxBeaconAnswer, &children); childErr != nil {
		return "", errors.Join(err, childErr)
	}
	if len(children) != 1 {
		return "", fmt.Errorf("%w: %d beacon blocks follow %s", ErrBadAnswer, len(children), header.ParentBeaconRoot)
	}
	return children[0].Root.Hex(), nil
}

func (b *beaconBlobs) askClock(ctx context.Context) (slotClock, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.clock.seconds != 0 {
		return b.clock, nil
	}
	var genesis struct {
		Time string `json:"genesis_time"`
	}
	if err := b.get(ctx, "/eth/v1/beacon/genesis", maxBeaconAnswer, &genesis); err != nil {
		return slotClock{}, err
	}
	var spec struct {
		Seconds string `json:"SECONDS_PER_SLOT"`
	}
	if err := b.get(ctx, "/eth/v1/config/spec", maxBeaconAnswer, &spec); err != nil {
		return slotClock{}, err
	}
	start, startErr := strconv.ParseUint(genesis.Time, 10, 64)
	seconds, secondsErr := strconv.ParseUint(spec.Seconds, 10, 32)
	if startErr != nil || secondsErr != nil || seconds == 0 {
		return slotClock{}, fmt.Errorf("%w: genesis at %.32q, slots of %.32q seconds", ErrBadAnswer, genesis.Time, spec.Seconds)
	}
	b.clock = slotClock{start, seconds}
	return b.clock, nil
}

// blobs asks for one blob by its hash. A node that does not know the filter sends all of the block.
func (b *beaconBlobs) blobs(ctx context.Context, slot string, hash common.Hash) (*kzg4844.Blob, error) {
	body, err := b.open(ctx, "/eth/v1/beacon/blobs/"+slot+"?versioned_hashes="+hash.Hex(), maxBeaconBlobs)
	if err != nil {
		return nil, err
	}
	defer body.Close()
	var found *kzg4844.Blob
	err = eachOf(body, func(d *json.Decoder) (bool, error) {
		var data hexutil.Bytes
		if err := d.Decode(&data); err != nil {
			return false, err
		}
		blob, err := blobOf(data)
		if err != nil {
			return false, err
		}
		if _, have, err := ledger.Commit(blob); err == nil && have == protocol.Hash(hash) {
			found = blob
		}
		return found == nil, nil
	})
	return found, missing(found, hash, err)
}

// sidecars is the interface before blobs: blobs come with their commitments, so only the wanted one is looked at.
func (b *beaconBlobs) sidecars(ctx context.Context, slot string, hash common.Hash) (*kzg4844.Blob, error) {
	body, err := b.open(ctx, "/eth/v1/beacon/blob_sidecars/"+slot, maxBeaconBlobs)
	if err != nil {
		return nil, err
	}
	defer body.Close()
	var found *kzg4844.Blob
	err = eachOf(body, func(d *json.Decoder) (bool, error) {
		var sidecar struct {
			Blob       hexutil.Bytes `json:"blob"`
			Commitment hexutil.Bytes `json:"kzg_commitment"`
		}
		if err := d.Decode(&sidecar); err != nil {
			return false, err
		}
		var commitment kzg4844.Commitment
		if len(sidecar.Commitment) != len(commitment) {
			return false, fmt.Errorf("%w: commitment of %d bytes", ErrBadAnswer, len(sidecar.Commitment))
		}
		copy(commitment[:], sidecar.Commitment)
		if kzg4844.CalcBlobHashV1(sha256.New(), &commitment) != hash {
			return true, nil
		}
		found, err = blobOf(sidecar.Blob)
		return false, err
	})
	return found, missing(found, hash, err)
}

func missing(found *kzg4844.Blob, hash common.Hash, err error) error {
	if err == nil && found == nil {
		return fmt.Errorf("%w: the block has no blob %s", ErrNoBlob, hash)
	}
	return err
}

// eachOf reads the elements of the answer's array "data" one at a time, so that memory holds one, until next says that
// it is enough.
func eachOf(body io.Reader, next func(*json.Decoder) (bool, error)) error {
	d := json.NewDecoder(body)
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return fmt.Errorf("%w: no object: %w", ErrBadAnswer, errors.Join(err, io.ErrUnexpectedEOF))
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return fmt.Errorf("%w: %w", ErrBadAnswer, err)
		}
		if key != "data" {
			var skipped json.RawMessage
			if err := d.Decode(&skipped); err != nil {
				return fmt.Errorf("%w: %w", ErrBadAnswer, err)
			}
			continue
		}
		if t, err := d.Token(); err != nil || t != json.Delim('[') {
			return fmt.Errorf("%w: data is no list: %w", ErrBadAnswer, errors.Join(err, io.ErrUnexpectedEOF))
		}
		for n := 0; d.More(); n++ {
			if n == maxBlobsPerBlock {
				return fmt.Errorf("%w: more than %d blobs in a block", ErrBadAnswer, maxBlobsPerBlock)
			}
			if more, err := next(d); err != nil || !more {
				return err
			}
		}
		return nil
	}
	return fmt.Errorf("%w: no data", ErrBadAnswer)
}

// get reads the "data" of an answer.
func (b *beaconBlobs) get(ctx context.Context, path string, most int64, data any) error {
	body, err := b.open(ctx, path, most)
	if err != nil {
		return err
	}
	defer body.Close()
	answer := struct {
		Data any `json:"data"`
	}{data}
	if err := json.NewDecoder(body).Decode(&answer); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrBadAnswer, path, err)
	}
	return nil
}

func (b *beaconBlobs) open(ctx context.Context, path string, most int64) (io.ReadCloser, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, b.base+path, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Accept", "application/json")
	reply, err := b.http.Do(request)
	if err != nil {
		return nil, fmt.Errorf("%w: beacon node: %w", ErrUnreachable, err)
	}
	if reply.StatusCode != http.StatusOK {
		reply.Body.Close()
		return nil, fmt.Errorf("beacon node: %s: %s", path, reply.Status)
	}
	return struct {
		io.Reader
		io.Closer
	}{io.LimitReader(reply.Body, most), reply.Body}, nil
}

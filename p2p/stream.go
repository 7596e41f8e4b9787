package p2p

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

var (
	// ErrRefused means that the peer does not want this stream now: too many or too often. Try another peer.
	ErrRefused = errors.New("p2p: peer refused the stream")
	// ErrStalled means that the peer did not read or write in time.
	ErrStalled = errors.New("p2p: peer stalled")
	// ErrReset means that the peer or its connection went away in the middle.
	ErrReset = errors.New("p2p: stream broken")
	// ErrUnsupported means that the peer does not speak the protocol.
	ErrUnsupported = errors.New("p2p: peer does not speak the protocol")
)

// Protocol is a request protocol: both ends of a stream use the same value.
type Protocol struct {
	// Name is 1 to 32 of a-z, 0-9 and "-"; on the wire it becomes /limn/<network>/<name>/1.
	Name string
	// MaxFrame is the largest frame in bytes in either direction, at most 8 MiB.
	MaxFrame int
	// PerPeer is how many inbound streams one peer may have open at a time.
	PerPeer int
	// Total is the same for all peers together; together with MaxFrame it bounds memory.
	Total int
	// Rate is how many streams a second one peer, and one IP address, may open on average, Burst how many at once.
	Rate  float64
	Burst int
	// Idle is how long one Send or Receive may take when its context has no earlier deadline.
	Idle time.Duration
	// Lifetime is how long the handler may keep an inbound stream.
	Lifetime time.Duration
}

// DefaultProtocol suits small requests and progress streams of a few minutes.
func DefaultProtocol(name string) Protocol {
	return Protocol{
		Name: name, MaxFrame: 256 << 10, PerPeer: 8, Total: 128, Rate: 4, Burst: 32,
		Idle: 30 * time.Second, Lifetime: 10 * time.Minute,
	}
}

// Validate reports the first field out of bounds.
func (p Protocol) Validate() error {
	switch {
	case !networkName.MatchString(p.Name):
		return fmt.Errorf("p2p: protocol name %q: want 1 to 32 of a-z, 0-9, -", p.Name)
	case p.MaxFrame < 1 || p.MaxFrame > maxFrame:
		return fmt.Errorf("p2p: protocol %s: MaxFrame %d: want 1 to %d", p.Name, p.MaxFrame, maxFrame)
	case p.PerPeer < 1 || p.Total < p.PerPeer:
		return fmt.Errorf("p2p: protocol %s: want 1 <= PerPeer <= Total", p.Name)
	case p.Rate <= 0 || p.Burst < 1:
		return fmt.Errorf("p2p: protocol %s: Rate and Burst must be positive", p.Name)
	case p.Idle <= 0 || p.Lifetime <= 0:
		return fmt.Errorf("p2p: protocol %s: Idle and Lifetime must be positive", p.Name)
	}
	return nil
}

// Stream is an ordered, encrypted exchange of frames with one peer. One goroutine may send while another
// receives. After an error other than io.EOF it is dead and the other side has been told.
type Stream struct {
	raw      network.Stream
	protocol Protocol
	reader   *bufio.Reader
	out      []byte // kept between sends; touched only by Send
	release  func() // lets the connection manager trim the connection again; may be called more than once
}

// streamReader is the read buffer in bytes: a length and a small frame in one read, while large frames
// bypass it. Every open stream holds one.
const streamReader = 512

func newStream(raw network.Stream, p Protocol, release func()) *Stream {
	return &Stream{raw: raw, protocol: p, reader: bufio.NewReaderSize(raw, streamReader), release: release}
}

// Peer is the other end, authenticated by the connection's handshake.
func (s *Stream) Peer() peer.ID { return s.raw.Conn().RemotePeer() }

// Send writes one frame. It returns when the frame is handed to the connection, not when the peer has read it.
func (s *Stream) Send(ctx context.Context, data []byte) error {
	if len(data) > s.protocol.MaxFrame {
		return fmt.Errorf("p2p: send %s: %w: %d bytes, at most %d", s.protocol.Name, ErrTooLarge, len(data), s.protocol.MaxFrame)
	}
	s.out = appendFrame(s.out[:0], data)
	stop := s.bound(ctx, s.raw.SetWriteDeadline)
	_, err := s.raw.Write(s.out)
	stop()
	if cap(s.out) > 16<<10 {
		s.out = nil // a long-lived stream must not pin its largest frame
	}
	return s.fail(ctx, "send", err)
}

// Receive reads one frame, which the caller owns. io.EOF means that the peer closed its side in good order.
func (s *Stream) Receive(ctx context.Context) ([]byte, error) {
	stop := s.bound(ctx, s.raw.SetReadDeadline)
	data, err := readFrame(s.reader, s.protocol.MaxFrame)
	stop()
	if err != nil {
		return nil, s.fail(ctx, "receive", err)
	}
	return data, nil
}

// Lost waits until the peer has reset the stream or its connection is gone, and returns why. It is for who expects no more
// frames and may send on, in the place of Receive; it returns nil when the peer has closed its side in good order or ctx
// ends, and leaves the stream as it is.
func (s *Stream) Lost(ctx context.Context) error {
	_ = s.raw.SetReadDeadline(time.Time{})
	stop := context.AfterFunc(ctx, func() { _ = s.raw.SetReadDeadline(time.Unix(1, 0)) })
	defer stop()
	_, err := s.reader.ReadByte()
	switch {
	case err == nil:
		return fmt.Errorf("p2p: %s with %s: %w: a frame that nobody asked for", s.protocol.Name, s.Peer(), ErrFrame)
	case ended(err), ctx.Err() != nil:
		return nil
	}
	return fmt.Errorf("p2p: %s with %s: %w: %v", s.protocol.Name, s.Peer(), ErrReset, err)
}

// CloseWrite tells the peer that no more frames come; receiving goes on.
func (s *Stream) CloseWrite() error { return s.raw.CloseWrite() }

// Close ends both directions in good order: what was sent still arrives.
func (s *Stream) Close() error {
	s.release()
	return s.raw.Close()
}

// Reset ends both directions at once; the peer sees ErrReset.
func (s *Stream) Reset() {
	s.release()
	_ = s.raw.Reset()
}

// bound limits one operation to Idle and to the context's life. What it returns must be called before the next
// operation: it waits until a context that ends just now can no longer spoil that one's deadline.
func (s *Stream) bound(ctx context.Context, set func(time.Time) error) (stop func()) {
	_ = set(time.Now().Add(s.protocol.Idle))
	if ctx.Done() == nil {
		return func() {}
	}
	done := make(chan struct{})
	cancel := context.AfterFunc(ctx, func() {
		_ = set(time.Unix(1, 0))
		close(done)
	})
	return func() {
		if !cancel() {
			<-done
		}
	}
}

// ended reports whether a peer has closed its side in good order. A connection that breaks off ends in io.EOF, too, where it
// runs over TCP; its streams say that they are reset by it.
func ended(err error) bool { return errors.Is(err, io.EOF) && !errors.Is(err, network.ErrReset) }

// fail translates an error of the transport into one of ours and kills the stream.
func (s *Stream) fail(ctx context.Context, verb string, err error) error {
	if err == nil || ended(err) {
		return err
	}
	s.release()
	code := network.StreamProtocolViolation
	var remote *network.StreamError
	switch {
	case ctx.Err() != nil:
		err, code = ctx.Err(), network.StreamNoError
	case errors.Is(err, os.ErrDeadlineExceeded):
		err, code = ErrStalled, network.StreamGarbageCollected
	case errors.As(err, &remote) && (remote.ErrorCode == network.StreamRateLimited || remote.ErrorCode == network.StreamResourceLimitExceeded):
		err = ErrRefused
	case !errors.Is(err, ErrFrame):
		err = fmt.Errorf("%w: %v", ErrReset, err)
	}
	_ = s.raw.ResetWithError(code)
	return fmt.Errorf("p2p: %s %s with %s: %w", verb, s.protocol.Name, s.Peer(), err)
}

package p2p

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// Frames are a length and that many bytes. The length is an unsigned varint in its shortest form, so that
// every byte string has one encoding.

// ErrFrame means that a peer sent a length that is malformed or above the protocol's maximum.
var ErrFrame = errors.New("p2p: bad frame")

// maxFrame is the most that a protocol may allow, in bytes.
const maxFrame = 8 << 20

// frameChunk bounds what is allocated before the peer has sent anything: a peer that announces the maximum
// and stops makes us hold this much.
const frameChunk = 4 << 10

// appendFrame appends data as a frame to dst.
func appendFrame(dst, data []byte) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(data)))
	return append(dst, data...)
}

// readFrame reads one frame of at most limit bytes. A stream that ends between frames gives io.EOF, one that
// ends inside gives io.ErrUnexpectedEOF. It allocates at most twice what it has read, plus frameChunk.
func readFrame(r *bufio.Reader, limit int) ([]byte, error) {
	length, err := readLength(r)
	if err != nil {
		return nil, err
	}
	if length > uint64(limit) {
		return nil, fmt.Errorf("%w: length %d, at most %d", ErrFrame, length, limit)
	}
	data := make([]byte, 0, min(int(length), frameChunk))
	for len(data) < int(length) {
		if len(data) == cap(data) {
			grown := make([]byte, len(data), min(2*cap(data), int(length)))
			copy(grown, data)
			data = grown
		}
		n, err := io.ReadFull(r, data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err != nil {
			return nil, io.ErrUnexpectedEOF
		}
	}
	return data, nil
}

// readLength reads a varint of at most four bytes (28 bits, more than maxFrame).
func readLength(r io.ByteReader) (uint64, error) {
	var length uint64
	for i := range 4 {
		b, err := r.ReadByte()
		if err != nil {
			if i > 0 && errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return 0, err
		}
		length |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			if b == 0 && i > 0 {
				return 0, fmt.Errorf("%w: length not in its shortest form", ErrFrame)
			}
			return length, nil
		}
	}
	return 0, fmt.Errorf("%w: length above 4 bytes", ErrFrame)
}

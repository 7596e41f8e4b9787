package protocol

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
)

// A PNG carries its receipt in a tEXt chunk directly before IEND: the keyword, a zero byte, and the receipt's
// canonical CBOR in standard base64. tEXt is Latin-1 text that every tool shows or skips, and unlike zTXt it needs
// no decompressor, so a reader's memory is bounded by the file's size.
const (
	receiptKeyword = "limn-receipt"
	markKeyword    = "limn-assignment"
	pngSignature   = "\x89PNG\r\n\x1a\n"
	// chunkOverhead is what a chunk has beside its data: length, type and CRC.
	chunkOverhead = 12
)

// MaxReceiptedBytes bounds a PNG that carries a receipt.
const MaxReceiptedBytes = MaxPictureBytes + chunkOverhead + len(receiptKeyword) + 1 + (MaxReceiptBytes+2)/3*4

// Errors of pictures.
var (
	ErrPNG       = errors.New("not a valid PNG")
	ErrNoReceipt = errors.New("the picture carries no receipt")
)

// MarkPicture returns the PNG with the assignment it was made for in a tEXt chunk before IEND, as lower-case hexadecimal
// digits. The pixels of a task are the same whoever makes it; the mark gives the block of each assignment a CID of its own,
// so that a miner that commits to a picture and gives it to nobody is not helped by the next one, which makes the same
// picture and serves it. Nobody has to check the mark: one that is missing or wrong only harms its own miner.
func MarkPicture(png []byte, assignment Hash) ([]byte, error) {
	p, err := parsePNG(png)
	if err == nil && p.text != nil {
		err = fmt.Errorf("%w: it carries a receipt", ErrPNG)
	}
	if err != nil {
		return nil, fmt.Errorf("mark picture: %w", err)
	}
	text := append([]byte(markKeyword+"\x00"), hex.EncodeToString(assignment[:])...)
	if size := len(png) + chunkOverhead + len(text); size > MaxPictureBytes {
		return nil, fmt.Errorf("mark picture: %w: %d bytes, at most %d", ErrTooLarge, size, MaxPictureBytes)
	}
	out := appendChunk(bytes.Clone(png[:p.start]), "tEXt", text)
	return append(out, png[p.start:]...), nil
}

// EmbedReceipt returns the PNG with a receipt, in place of the one it may carry. The PNG without its receipt must be
// the picture that the receipt's commit names, or that the block it names hides: a receipt never goes into another
// picture. A receipt that hides the key of a private picture goes into any.
func EmbedReceipt(png []byte, r Receipt) ([]byte, error) {
	p, err := parsePNG(png)
	if err != nil {
		return nil, fmt.Errorf("embed receipt: %w", err)
	}
	bare := p.bare(png)
	if err := r.names(bare); err != nil {
		return nil, fmt.Errorf("embed receipt: %w", err)
	}
	data, err := Encode(r)
	if err != nil {
		return nil, fmt.Errorf("embed receipt: %w", err)
	}
	if len(data) > MaxReceiptBytes {
		return nil, fmt.Errorf("embed receipt: %w: %d bytes, at most %d", ErrTooLarge, len(data), MaxReceiptBytes)
	}
	text := base64.StdEncoding.AppendEncode([]byte(receiptKeyword+"\x00"), data)
	out := make([]byte, 0, len(bare)+chunkOverhead+len(text))
	out = append(out, bare[:len(bare)-chunkOverhead]...)
	out = appendChunk(out, "tEXt", text)
	return append(out, bare[len(bare)-chunkOverhead:]...), nil
}

// ExtractReceipt returns a PNG without its receipt, and the receipt. The bare PNG is byte for byte what the miner
// published if nothing was changed; whether its SHA-256 is the one in the receipt, and whether the receipt's
// signatures hold, is left to the caller. A sound PNG without a receipt gives ErrNoReceipt and the PNG itself.
func ExtractReceipt(png []byte) (bare []byte, r Receipt, err error) {
	p, err := parsePNG(png)
	if err != nil {
		return nil, Receipt{}, fmt.Errorf("extract receipt: %w", err)
	}
	bare = p.bare(png)
	if p.text == nil {
		return bare, Receipt{}, ErrNoReceipt
	}
	data, err := base64.StdEncoding.Strict().AppendDecode(nil, p.text)
	// The decoder skips line breaks; a receipt has one form.
	if err != nil || base64.StdEncoding.EncodedLen(len(data)) != len(p.text) {
		return nil, Receipt{}, fmt.Errorf("extract receipt: %w: the text is not base64", ErrEncoding)
	}
	if r, err = Decode[Receipt](data, MaxReceiptBytes); err != nil {
		return nil, Receipt{}, fmt.Errorf("extract receipt: %w", err)
	}
	return bare, r, nil
}

// parsedPNG says where the receipt's chunk lies; without one, start and end are those of IEND's beginning.
type parsedPNG struct {
	start, end int
	text       []byte // after the keyword; nil without a receipt
}

// bare returns a copy of png without the receipt's chunk.
func (p parsedPNG) bare(png []byte) []byte {
	return append(bytes.Clone(png[:p.start]), png[p.end:]...)
}

// parsePNG walks the chunks, checks each CRC, and finds the receipt. It looks at the frame only: pixels are never
// decompressed, but a frame that passes has sides of at most MaxSide, so a decoder that follows is safe from a
// small file that unfolds to gigabytes.
func parsePNG(png []byte) (parsedPNG, error) {
	var p parsedPNG
	if len(png) > MaxReceiptedBytes {
		return p, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(png), MaxReceiptedBytes)
	}
	if !bytes.HasPrefix(png, []byte(pngSignature)) {
		return p, fmt.Errorf("%w: no signature", ErrPNG)
	}
	for at := len(pngSignature); ; {
		typ, data, err := chunkAt(png[at:])
		if err != nil {
			return p, err
		}
		next := at + chunkOverhead + len(data)
		if first := at == len(pngSignature); first != (typ == "IHDR") {
			return p, fmt.Errorf("%w: chunk %q out of place", ErrPNG, typ)
		}
		switch text, isReceipt := bytes.CutPrefix(data, []byte(receiptKeyword+"\x00")); {
		case p.text != nil && typ != "IEND":
			return p, fmt.Errorf("%w: chunk %q behind the receipt", ErrPNG, typ)
		case typ == "IHDR":
			err = checkSides(data)
		case typ == "tEXt" && isReceipt:
			p = parsedPNG{start: at, end: next, text: text}
		case typ == "IEND":
			return p.finish(at, len(png))
		}
		if err != nil {
			return p, err
		}
		at = next
	}
}

// finish finishes the walk at IEND, which must be empty and last.
func (p parsedPNG) finish(at, size int) (parsedPNG, error) {
	if at+chunkOverhead != size {
		return p, fmt.Errorf("%w: it does not end with IEND", ErrPNG)
	}
	if p.text == nil {
		p.start, p.end = at, at
	}
	if bare := size - (p.end - p.start); bare > MaxPictureBytes {
		return p, fmt.Errorf("%w: the picture has %d bytes, at most %d", ErrTooLarge, bare, MaxPictureBytes)
	}
	return p, nil
}

// chunkAt reads the chunk at the beginning of rest.
func chunkAt(rest []byte) (typ string, data []byte, err error) {
	if len(rest) < chunkOverhead {
		return "", nil, fmt.Errorf("%w: it ends early", ErrPNG)
	}
	n := binary.BigEndian.Uint32(rest)
	if uint64(n) > uint64(len(rest)-chunkOverhead) {
		return "", nil, fmt.Errorf("%w: a chunk of %d bytes in %d", ErrPNG, n, len(rest))
	}
	body := rest[4 : 8+n]
	if crc32.ChecksumIEEE(body) != binary.BigEndian.Uint32(rest[8+n:]) {
		return "", nil, fmt.Errorf("%w: wrong checksum of chunk %q", ErrPNG, body[:4])
	}
	return string(body[:4]), body[4:], nil
}

func checkSides(header []byte) error {
	if len(header) != 13 {
		return fmt.Errorf("%w: header of %d bytes", ErrPNG, len(header))
	}
	width, height := binary.BigEndian.Uint32(header), binary.BigEndian.Uint32(header[4:])
	if err := firstError(within("width", uint64(width), 1, MaxSide), within("height", uint64(height), 1, MaxSide)); err != nil {
		return fmt.Errorf("%w: %w", ErrPNG, err)
	}
	return nil
}

func appendChunk(dst []byte, typ string, data []byte) []byte {
	dst = binary.BigEndian.AppendUint32(dst, uint32(len(data)))
	start := len(dst)
	dst = append(append(dst, typ...), data...)
	return binary.BigEndian.AppendUint32(dst, crc32.ChecksumIEEE(dst[start:]))
}

// names says why a PNG is not the picture of the receipt, or nil.
func (r Receipt) names(bare []byte) error {
	o, known := r.Reveal()
	if !known {
		return nil
	}
	block, commit := bare, r.Committed.Commit.Body
	if o.Private() {
		sealed, err := SealPicture(o.Key, commit.Assignment, bare)
		if err != nil {
			return err
		}
		block = sealed
	}
	if Hash(sha256.Sum256(block)) != commit.Picture || len(block) != int(commit.Size) {
		return fmt.Errorf("%w: the commit names another picture", ErrMismatch)
	}
	return nil
}

package protocol

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"image"
	"image/png"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// pictured is a receipt whose commit names the PNG.
func pictured(t testing.TB, data []byte) Receipt {
	order := testAssignment()
	committed := testCommitted(t, order)
	body := committed.Commit.Body
	body.Picture, body.Size = sha256.Sum256(data), uint32(len(data))
	committed.Commit = signed(t, minerKey, body)
	return Receipt{Domain: testDomain, Committed: committed, Certificate: []Certificate{testCertificate(t, committed, sevenOfSeven)}, Opening: []Opening{}}
}

func realPNG(t testing.TB) []byte {
	picture := image.NewRGBA(image.Rect(0, 0, 32, 32))
	for i := range picture.Pix {
		picture.Pix[i] = byte(i * i)
	}
	var buf bytes.Buffer
	require.NoError(t, png.Encode(&buf, picture))
	return buf.Bytes()
}

func TestReceiptInPNG(t *testing.T) {
	bare := realPNG(t)
	closed := pictured(t, bare)
	open := closed
	open.Certificate = []Certificate{}

	with, err := EmbedReceipt(bare, open)
	require.NoError(t, err)
	gotBare, got, err := ExtractReceipt(with)
	require.NoError(t, err)
	require.Equal(t, bare, gotBare)
	require.Equal(t, open, got)
	want, err := png.Decode(bytes.NewReader(bare))
	require.NoError(t, err)
	shown, err := png.Decode(bytes.NewReader(with))
	require.NoError(t, err, "any viewer shows the picture")
	require.Equal(t, want, shown)

	again, err := EmbedReceipt(with, closed)
	require.NoError(t, err)
	fresh, err := EmbedReceipt(bare, closed)
	require.NoError(t, err)
	require.Equal(t, fresh, again, "the second receipt takes the first one's place")
	gotBare, got, err = ExtractReceipt(again)
	require.NoError(t, err)
	require.Equal(t, bare, gotBare)
	require.Equal(t, closed, got)
	require.NoError(t, got.Verify())
	require.Equal(t, sha256.Sum256(gotBare), [32]byte(got.Committed.Commit.Body.Picture))

	_, _, err = ExtractReceipt(bare)
	require.ErrorIs(t, err, ErrNoReceipt)
}

// A mark changes the block and not the pixels, and a receipt goes into a marked picture as into any.
func TestMarkedPicture(t *testing.T) {
	bare := realPNG(t)
	marked, err := MarkPicture(bare, Hash{1})
	require.NoError(t, err)
	other, err := MarkPicture(bare, Hash{2})
	require.NoError(t, err)
	require.NotEqual(t, sha256.Sum256(marked), sha256.Sum256(other))
	require.Contains(t, string(marked), "limn-assignment\x0001000000")
	want, err := png.Decode(bytes.NewReader(bare))
	require.NoError(t, err)
	shown, err := png.Decode(bytes.NewReader(marked))
	require.NoError(t, err)
	require.Equal(t, want, shown)

	with, err := EmbedReceipt(marked, pictured(t, marked))
	require.NoError(t, err)
	back, _, err := ExtractReceipt(with)
	require.NoError(t, err)
	require.Equal(t, marked, back)

	_, err = MarkPicture(with, Hash{1})
	require.ErrorIs(t, err, ErrPNG, "the receipt names another block")
	_, err = MarkPicture([]byte("no PNG"), Hash{1})
	require.ErrorIs(t, err, ErrPNG)
	_, err = EmbedReceipt(marked, pictured(t, bare))
	require.ErrorIs(t, err, ErrMismatch)
}

// Whatever byte changes: it is refused, or it shows in the picture's hash, the receipt's bytes or its signatures.
func TestChangedByteIsFound(t *testing.T) {
	bare := testPNG()
	closed := pictured(t, bare)
	with, err := EmbedReceipt(bare, closed)
	require.NoError(t, err)
	for at := range with {
		for _, bit := range []byte{1, 0x20, 0x80} {
			bad := bytes.Clone(with)
			bad[at] ^= bit
			_, _, err := ExtractReceipt(bad)
			require.Error(t, err, "byte %d", at)
		}
	}
	for cut := range with {
		_, _, err := ExtractReceipt(with[:cut])
		require.ErrorIs(t, err, ErrPNG, "cut at %d", cut)
	}
}

func TestEmbedOnlyIntoItsPicture(t *testing.T) {
	bare := testPNG()
	receipt := pictured(t, bare)
	_, err := EmbedReceipt(realPNG(t), receipt)
	require.ErrorIs(t, err, ErrMismatch)
	wrongSize := receipt
	wrongSize.Committed.Commit.Body.Size++
	_, err = EmbedReceipt(bare, wrongSize)
	require.ErrorIs(t, err, ErrMismatch)

	// A miner that put a receipt's chunk into the picture it committed to gets none into it.
	smuggled, err := EmbedReceipt(bare, receipt)
	require.NoError(t, err)
	_, err = EmbedReceipt(smuggled, pictured(t, smuggled))
	require.ErrorIs(t, err, ErrMismatch)

	large := receipt
	large.Committed.Prompt = strings.Repeat("a", MaxReceiptBytes)
	_, err = EmbedReceipt(bare, large)
	require.ErrorIs(t, err, ErrTooLarge)
	_, err = EmbedReceipt([]byte("GIF89a"), receipt)
	require.ErrorIs(t, err, ErrPNG)
}

func TestHostilePNGs(t *testing.T) {
	header, idat, end := chunk("IHDR", testPNG()[16:29]), chunk("IDAT", []byte("x")), chunk("IEND", nil)
	text := base64.StdEncoding.EncodeToString(encoded(t, testReceipt(t)))
	receipt := func(text string) []byte { return chunk("tEXt", []byte("limn-receipt\x00"+text)) }
	sides := func(width, height byte) []byte {
		return chunk("IHDR", []byte{0, 0, width, 1, 0, 0, height, 1, 8, 2, 0, 0, 0})
	}
	_, _, err := ExtractReceipt(pngOf(header, idat, receipt(text), end))
	require.NoError(t, err, "the frame that the cases below break")
	_, _, err = ExtractReceipt(pngOf(header, chunk("tEXt", []byte("limn-receiptx\x00")), idat, end))
	require.ErrorIs(t, err, ErrNoReceipt, "other texts are left alone")

	// loose is the same receipt in base64 whose last, unused bits are not zero.
	padded := testReceipt(t)
	for !strings.HasSuffix(text, "=") {
		padded.Committed.Prompt += "a"
		text = base64.StdEncoding.EncodeToString(encoded(t, padded))
	}
	digits := strings.TrimRight(text, "=")
	loose := digits[:len(digits)-1] + string(digits[len(digits)-1]+1) + text[len(digits):]
	same, err := base64.StdEncoding.DecodeString(loose)
	require.NoError(t, err)
	require.Equal(t, text, base64.StdEncoding.EncodeToString(same))

	wrongCRC := bytes.Clone(idat)
	wrongCRC[len(wrongCRC)-1] ^= 1
	huge := chunk("IDAT", nil)
	copy(huge, "\xff\xff\xff\xff")
	tests := []struct {
		name string
		want error
		data []byte
	}{
		{"empty", ErrPNG, nil},
		{"signature only", ErrPNG, pngOf()},
		{"no header", ErrPNG, pngOf(idat, end)},
		{"header twice", ErrPNG, pngOf(header, header, idat, end)},
		{"short header", ErrPNG, pngOf(chunk("IHDR", make([]byte, 12)), end)},
		{"no end", ErrPNG, pngOf(header, idat)},
		{"end with data", ErrPNG, pngOf(header, idat, chunk("IEND", []byte("x")))},
		{"trailing byte", ErrPNG, append(pngOf(header, idat, end), 0)},
		{"trailing chunk", ErrPNG, pngOf(header, idat, end, idat)},
		{"trailing receipt", ErrPNG, pngOf(header, idat, end, receipt(text))},
		{"wrong checksum", ErrPNG, pngOf(header, wrongCRC, end)},
		{"chunk of 4 GiB", ErrPNG, pngOf(header, huge, end)},
		{"wide bomb", ErrPNG, pngOf(sides(0xff, 0), idat, end)},
		{"high bomb", ErrPNG, pngOf(sides(0, 0x08), idat, end)},
		{"no width", ErrPNG, pngOf(chunk("IHDR", []byte{0, 0, 0, 0, 0, 0, 0, 1, 8, 2, 0, 0, 0}), idat, end)},
		{"two receipts", ErrPNG, pngOf(header, idat, receipt(text), receipt(text), end)},
		{"receipt not at the end", ErrPNG, pngOf(header, receipt(text), idat, end)},
		{"receipt first", ErrPNG, pngOf(receipt(text), header, idat, end)},
		{"empty receipt", ErrEncoding, pngOf(header, idat, receipt(""), end)},
		{"not base64", ErrEncoding, pngOf(header, idat, receipt("*"+text[1:]), end)},
		{"base64 with line breaks", ErrEncoding, pngOf(header, idat, receipt(text[:4]+"\n"+text[4:]), end)},
		{"base64 with loose bits", ErrEncoding, pngOf(header, idat, receipt(loose), end)},
		{"base64 without padding", ErrEncoding, pngOf(header, idat, receipt("9g"), end)},
		{"not a receipt", ErrEncoding, pngOf(header, idat, receipt("9g=="), end)},
		{"receipt and more", ErrEncoding, pngOf(header, idat, receipt(text+"9g=="), end)},
		{"receipt too large", ErrTooLarge, pngOf(header, idat, receipt(strings.Repeat("A", (MaxReceiptBytes/3+1)*4)), end)},
		{"picture too large", ErrTooLarge, pngOf(header, chunk("IDAT", make([]byte, MaxPictureBytes)), end)},
		{"file too large", ErrTooLarge, make([]byte, MaxReceiptedBytes+1)},
	}
	for _, tt := range tests {
		_, _, err := ExtractReceipt(tt.data)
		require.ErrorIs(t, err, tt.want, tt.name)
	}
}

func TestLargestPNGFits(t *testing.T) {
	bare := testPNG()
	padding := MaxPictureBytes - len(bare)
	bare = pngOf(chunk("IHDR", bare[16:29]), chunk("IDAT", make([]byte, padding+len("not really pixels"))), chunk("IEND", nil))
	require.Len(t, bare, MaxPictureBytes)
	with, err := EmbedReceipt(bare, pictured(t, bare))
	require.NoError(t, err)
	require.LessOrEqual(t, len(with), MaxReceiptedBytes)
	got, _, err := ExtractReceipt(with)
	require.NoError(t, err)
	require.True(t, bytes.Equal(bare, got))
}

func FuzzPNG(f *testing.F) {
	bare := testPNG()
	with, err := EmbedReceipt(bare, pictured(f, bare))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(bare)
	f.Add(with)
	f.Add(realPNG(f))
	f.Add(pngOf(chunk("IHDR", bare[16:29]), chunk("tEXt", []byte("limn-receipt\x00")), chunk("IEND", nil)))
	f.Fuzz(func(t *testing.T, data []byte) {
		requireSmallDecode(t, len(data), func() {
			bare, receipt, err := ExtractReceipt(data)
			if err != nil {
				return
			}
			// Whatever comes out goes back in to the same bytes, once the commit names the picture.
			commit := &receipt.Committed.Commit.Body
			if commit.Picture != sha256.Sum256(bare) || int(commit.Size) != len(bare) {
				return
			}
			again, err := EmbedReceipt(bare, receipt)
			if err != nil || !bytes.Equal(again, data) {
				t.Fatalf("extract and embed differ: %v", err)
			}
		})
	})
}

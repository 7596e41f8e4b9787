package compute

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
)

// ErrPNG is returned for bytes that are not a PNG of the kind limn makes.
var ErrPNG = errors.New("not an acceptable PNG")

// Picture is a finished picture. Pixels are compared, never PNG bytes: an encoder may change.
type Picture struct {
	Width, Height int
	RGB           []byte   // 3 bytes a pixel, row by row
	Trace         [32]byte // root over the states of its making; zero for previews and decoded pictures
}

// PixelsHash is the SHA-256 of the RGB bytes.
func (p *Picture) PixelsHash() [32]byte { return sha256.Sum256(p.RGB) }

// PNG encodes the picture; it is smaller than its decoder's bounds for every picture Generate makes.
func (p *Picture) PNG() ([]byte, error) {
	img := image.NewNRGBA(image.Rect(0, 0, p.Width, p.Height))
	for i := range p.Width * p.Height {
		img.SetNRGBA(i%p.Width, i/p.Width, color.NRGBA{p.RGB[3*i], p.RGB[3*i+1], p.RGB[3*i+2], 255})
	}
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, img); err != nil {
		return nil, fmt.Errorf("encode picture: %w", err)
	}
	return b.Bytes(), nil
}

// maxPNGBytes bounds what DecodePNG looks at: raw pixels, filters and generous room for text chunks.
func maxPNGBytes(w, h int) int { return 4*w*h + h + 1<<20 }

// DecodePNG reads an 8-bit RGB picture of at most maxW x maxH pixels. The dimensions are checked in the header before
// anything is inflated, so a small file cannot become a large allocation.
func DecodePNG(b []byte, maxW, maxH int) (*Picture, error) {
	if len(b) > maxPNGBytes(maxW, maxH) {
		return nil, fmt.Errorf("%w: %d bytes for at most %d x %d pixels", ErrPNG, len(b), maxW, maxH)
	}
	c, err := png.DecodeConfig(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPNG, err)
	}
	if c.Width < 1 || c.Height < 1 || c.Width > maxW || c.Height > maxH {
		return nil, fmt.Errorf("%w: %d x %d pixels, at most %d x %d", ErrPNG, c.Width, c.Height, maxW, maxH)
	}
	const typeAt = 24 // bit depth and colour type, after signature, chunk head, width and height
	if len(b) < typeAt+2 || b[typeAt] != 8 || b[typeAt+1] != 2 {
		return nil, fmt.Errorf("%w: only 8-bit RGB is taken", ErrPNG)
	}
	img, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPNG, err)
	}
	rgba, ok := img.(*image.RGBA)
	if !ok {
		return nil, fmt.Errorf("%w: transparency", ErrPNG)
	}
	p := &Picture{Width: c.Width, Height: c.Height, RGB: make([]byte, 0, 3*c.Width*c.Height)}
	for y := range c.Height {
		for x := range c.Width {
			p.RGB = append(p.RGB, rgba.Pix[rgba.PixOffset(x, y):][:3]...)
		}
	}
	return p, nil
}

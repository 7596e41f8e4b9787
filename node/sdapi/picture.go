package sdapi

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/limn-network/limn/compute"
)

// painted is the answer to txt2img.
type painted struct {
	Images []string        `json:"images"`
	Info   json.RawMessage `json:"info"`
}

// maxPainted bounds the answer for a picture: twice what an uncompressed PNG takes in base64, since extensions add
// pictures of their own, and room for texts.
func maxPainted(w, h int) int64 { return 2*maxEncoded(w, h) + 4<<20 }

// maxEncoded is the most that the base64 of one PNG may be.
func maxEncoded(w, h int) int64 { return int64(base64.StdEncoding.EncodedLen(4*w*h + h + 1<<20)) }

// decode returns the picture of an answer. Nothing is decompressed before the header has the size that was asked for.
func (p painted) decode(w, h int) (*compute.Picture, error) {
	if len(p.Images) == 0 {
		return nil, fmt.Errorf("%w: the answer holds none", ErrPicture)
	}
	text := p.Images[0]
	if _, rest, found := strings.Cut(text[:min(len(text), 64)], "base64,"); found {
		text = rest + text[min(len(text), 64):] // a data URL
	}
	if int64(len(text)) > maxEncoded(w, h) {
		return nil, fmt.Errorf("%w: %d bytes of base64 for %d x %d pixels", ErrPicture, len(text), w, h)
	}
	data, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return nil, fmt.Errorf("%w: it is no base64: %w", ErrPicture, err)
	}
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xd8\xff")):
		return nil, fmt.Errorf("%w: it is a JPEG; set the server's format of samples to png", ErrPicture)
	case bytes.HasPrefix(data, []byte("RIFF")):
		return nil, fmt.Errorf("%w: it is a WebP; set the server's format of samples to png", ErrPicture)
	}
	picture, err := compute.DecodePNG(data, w, h)
	if err != nil {
		return nil, fmt.Errorf("%w: asked for were %d x %d pixels: %w", ErrPicture, w, h, err)
	}
	if picture.Width != w || picture.Height != h {
		return nil, fmt.Errorf("%w: it has %d x %d pixels, asked for were %d x %d", ErrPicture, picture.Width, picture.Height, w, h)
	}
	if flat(picture.RGB) {
		return nil, fmt.Errorf("%w: it is one flat colour, as when a checkpoint's numbers overflow (AUTOMATIC1111: --no-half-vae) or a filter blanks it", ErrPicture)
	}
	return picture, nil
}

func flat(rgb []byte) bool {
	for i := 3; i < len(rgb); i++ {
		if rgb[i] != rgb[i-3] {
			return false
		}
	}
	return true
}

// honours compares what the server says it did with what it was asked for. Not all servers say.
func (p painted) honours(asked compute.Params) error {
	var text string
	info := []byte(p.Info)
	if json.Unmarshal(info, &text) == nil {
		info = []byte(text) // JSON in a string
	}
	var did struct {
		Seed   *int64 `json:"seed"`
		Steps  *int64 `json:"steps"`
		Width  *int64 `json:"width"`
		Height *int64 `json:"height"`
	}
	if json.Unmarshal(info, &did) != nil {
		return nil
	}
	for _, c := range []struct {
		what  string
		did   *int64
		asked int64
	}{
		{"seed", did.Seed, int64(asked.Seed)}, {"steps", did.Steps, int64(asked.Steps)}, //nolint:gosec // a seed has 32 bits here
		{"width", did.Width, int64(asked.Width)}, {"height", did.Height, int64(asked.Height)},
	} {
		if c.did != nil && *c.did != c.asked {
			return fmt.Errorf("%w: %s %d, asked for was %d; an extension or a setting may override it", ErrIgnored, c.what, *c.did, c.asked)
		}
	}
	return nil
}

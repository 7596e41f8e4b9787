package main

import (
	"image"
	"image/color"
	"log/slog"
	"os"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// writePicture puts a receipt into a miner's PNG and writes it, whole or not at all.
func writePicture(path string, block []byte, receipt protocol.Receipt) error {
	data, err := protocol.EmbedReceipt(block, receipt)
	if err != nil {
		return err
	}
	return writeFile(path, data, 0o644)
}

func stderrLogger() *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelInfo}))
}

// rgba makes a picture usable by the image packages.
func rgba(p *compute.Picture) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, p.Width, p.Height))
	for i := range p.Width * p.Height {
		m.SetRGBA(i%p.Width, i/p.Width, color.RGBA{p.RGB[3*i], p.RGB[3*i+1], p.RGB[3*i+2], 255})
	}
	return m
}

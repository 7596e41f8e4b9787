package main

import (
	"fmt"
	"image"
	"image/color"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// writePicture puts a receipt into a miner's PNG and writes it, whole or not at all.
func writePicture(path string, block []byte, receipt protocol.Receipt) error {
	data, err := protocol.EmbedReceipt(block, receipt)
	if err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(path), ".limn-*")
	if err != nil {
		return fmt.Errorf("write picture: %w", err)
	}
	defer os.Remove(temp.Name())
	if _, err := temp.Write(data); err != nil {
		_ = temp.Close()
		return fmt.Errorf("write picture: %w", err)
	}
	if err := temp.Close(); err != nil {
		return fmt.Errorf("write picture: %w", err)
	}
	if err := os.Chmod(temp.Name(), 0o644); err != nil {
		return fmt.Errorf("write picture: %w", err)
	}
	return os.Rename(temp.Name(), path)
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

// paint shows a small picture in a terminal with 24-bit colour: each character is two pixels, one above the other.
func paint(w io.Writer, p *compute.Picture, indent int) {
	margin := strings.Repeat(" ", indent)
	at := func(x, y int) (r, g, b byte) {
		i := 3 * (y*p.Width + x)
		return p.RGB[i], p.RGB[i+1], p.RGB[i+2]
	}
	for y := 0; y+1 < p.Height; y += 2 {
		var line strings.Builder
		for x := range p.Width {
			r, g, b := at(x, y)
			s, t, u := at(x, y+1)
			fmt.Fprintf(&line, "\x1b[38;2;%d;%d;%dm\x1b[48;2;%d;%d;%dm▀", r, g, b, s, t, u)
		}
		fmt.Fprintf(w, "%s%s\x1b[0m\n", margin, line.String())
	}
}

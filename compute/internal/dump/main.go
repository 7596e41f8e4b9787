// Dump makes pictures with the engine and writes them with the noise they started from, so that
// compute/train/fidelity.py can make the same pictures in floating point and compare.
//
//	go run ./compute/internal/dump -n 16 DIRECTORY
package main

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/internal/prompts"
)

type entry struct {
	Prompt string   `json:"prompt"`
	Tokens []uint16 `json:"tokens"`
	Score  int32    `json:"score"`
}

func main() {
	n := flag.Int("n", 16, "pictures")
	steps := flag.Int("steps", 0, "steps, 0 for the model's default")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: dump [-n pictures] [-steps n] DIRECTORY")
		os.Exit(2)
	}
	if err := dump(flag.Arg(0), *n, *steps); err != nil {
		fmt.Fprintln(os.Stderr, "dump:", err)
		os.Exit(1)
	}
}

func dump(dir string, n, steps int) error {
	m, err := compute.Embedded()
	if err != nil {
		return err
	}
	p := m.DefaultParams()
	if steps > 0 {
		p.Steps = steps
	}
	var pixels, noise []byte
	var entries []entry
	words, classes := prompts.Words(m.Words()), prompts.Classes(m)
	for i := range n {
		p.Seed = uint64(i)
		prompt := prompts.Mixed(words, classes, uint64(i))
		picture, err := m.Generate(context.Background(), prompt, p, compute.Options{Threads: 2})
		if err != nil {
			return err
		}
		score, err := m.Score(prompt, picture.RGB, p.Width, p.Height)
		if err != nil {
			return err
		}
		pixels = append(pixels, picture.RGB...)
		for _, v := range m.Noise(p) {
			noise = binary.LittleEndian.AppendUint32(noise, uint32(v))
		}
		entries = append(entries, entry{prompt, m.Understand(prompt).Tokens, score})
	}
	index, err := json.Marshal(map[string]any{"steps": p.Steps, "guidance": p.Guidance, "pictures": entries})
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for name, b := range map[string][]byte{"pixels.bin": pixels, "noise.bin": noise, "index.json": index} {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// Dump makes pictures with the engine and writes them with the noise they started from, so that
// compute/train/engine.py can judge them and make the same pictures in floating point.
//
//	go run ./compute/internal/dump -prompts FILE DIRECTORY
//
// FILE holds one prompt per line, - stands for standard input; without it the prompts are drawn. Picture i has seed i.
package main

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/prompts"
)

type entry struct {
	Prompt string   `json:"prompt"`
	Tokens []uint16 `json:"tokens"`
	Score  int32    `json:"score"`
}

func main() {
	n := flag.Int("n", 16, "pictures, without -prompts")
	file := flag.String("prompts", "", "file of prompts, one per line")
	threads := flag.Int("threads", 2, "threads")
	steps := flag.Int("steps", 0, "steps, 0 for the model's default")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: dump [-n pictures | -prompts FILE] [-threads n] [-steps n] DIRECTORY")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *file, *n, *steps, *threads); err != nil {
		fmt.Fprintln(os.Stderr, "dump:", err)
		os.Exit(1)
	}
}

func run(dir, file string, n, steps, threads int) error {
	m, err := compute.Embedded()
	if err != nil {
		return err
	}
	var list []string
	if file != "" {
		if list, err = read(file); err != nil {
			return err
		}
	} else {
		words, classes := prompts.Words(m.Words()), prompts.Classes(m)
		for i := range n {
			list = append(list, prompts.Mixed(words, classes, uint64(i)))
		}
	}
	return dump(m, dir, list, steps, threads)
}

func read(file string) ([]string, error) {
	var b []byte
	var err error
	if file == "-" {
		b, err = io.ReadAll(os.Stdin)
	} else {
		b, err = os.ReadFile(file)
	}
	if err != nil {
		return nil, err
	}
	return strings.Split(strings.TrimSuffix(string(b), "\n"), "\n"), nil
}

func dump(m *compute.Model, dir string, list []string, steps, threads int) error {
	p := m.DefaultParams()
	if steps > 0 {
		p.Steps = steps
	}
	var pixels, noise []byte
	var entries []entry
	for i, prompt := range list {
		p.Seed = uint64(i)
		picture, err := m.Generate(context.Background(), prompt, p, compute.Options{Threads: threads})
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
	index, err := json.Marshal(map[string]any{"size": p.Width, "steps": p.Steps, "guidance": p.Guidance, "pictures": entries})
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

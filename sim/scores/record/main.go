// Record makes real pictures with the embedded engine and records their scores, for package scores:
//
//	go run ./sim/scores/record -n 200 noise steps8 thief
//	go run ./sim/scores/record -n 2000 honest known
//	go run ./sim/scores/record -reference compute/embedded/reference.scores
//
// The last writes the scores of known as the reference that nodes watch miners of the embedded model against.
// A file that is there already is continued, so the work may be interrupted at any time and n raised later; what is
// recorded depends on n alone. On one core a second is good for about twenty pictures.
package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"slices"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/half"
	"github.com/limn-network/limn/sim/scores"
)

func main() {
	n := flag.Int("n", 200, "pictures per class and behaviour")
	folder := flag.String("o", "sim/scores/data", "folder of the files")
	reference := flag.String("reference", "", "file to write the reference of the recorded scores of known to")
	flag.Parse()
	if flag.NArg() == 0 && *reference == "" || *n < 1 || *n > 1<<16-1 {
		fmt.Fprintln(os.Stderr, "usage: record [-n pictures] [-o folder] [-reference file] BEHAVIOUR...")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, *folder, *n, flag.Args())
	stop()
	if err == nil && *reference != "" {
		err = writeReference(*folder, *reference)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "record:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, folder string, n int, behaviours []string) error {
	model, err := compute.Embedded()
	if err != nil {
		return err
	}
	cheap, err := half.Open(compute.DefaultConfig())
	if err != nil {
		return err
	}
	p := scores.NewPainter(model, cheap)
	for _, name := range behaviours {
		b := scores.Behaviour(name)
		if !slices.Contains(scores.Behaviours(), b) {
			return fmt.Errorf("behaviour %q is not among %v", name, scores.Behaviours())
		}
		if err := extend(ctx, p, model, b, filepath.Join(folder, name+scores.Suffix), n); err != nil {
			return err
		}
	}
	return nil
}

// extend records until every class has n pictures, a few for each class at a time, and saves after each round.
func extend(ctx context.Context, p *scores.Painter, model *compute.Model, b scores.Behaviour, path string, n int) error {
	f, err := start(model, path)
	if err != nil {
		return err
	}
	for {
		least := n
		for i, class := range f.Classes {
			s := &f.Samples[i]
			more, err := p.Record(ctx, b, class, s.Len(), min(scores.MaxTasks, max(0, n-s.Len())))
			if err != nil {
				return err
			}
			s.Plain, s.Augmented = append(s.Plain, more.Plain...), append(s.Augmented, more.Augmented...)
			least = min(least, s.Len())
		}
		if err := save(f, path); err != nil {
			return err
		}
		fmt.Printf("%s: %d of %d pictures of each of %d classes\n", b, least, n, len(f.Classes))
		if least >= n {
			return nil
		}
	}
}

// start reads the file that is to be continued, or begins one.
func start(model *compute.Model, path string) (*scores.File, error) {
	_, file, err := compute.EmbeddedFiles()
	if err != nil {
		return nil, err
	}
	fresh := &scores.File{Model: sha256.Sum256(file)}
	for _, c := range model.Classes() {
		fresh.Classes, fresh.Samples = append(fresh.Classes, c.Name), append(fresh.Samples, scores.Sample{})
	}
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fresh, nil
	}
	if err != nil {
		return nil, err
	}
	f, err := scores.Decode(b)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if f.Model != fresh.Model || !slices.Equal(f.Classes, fresh.Classes) {
		return nil, fmt.Errorf("%s is of another model: remove it to begin anew", path)
	}
	return f, nil
}

func writeReference(folder, path string) error {
	s, err := scores.LoadFrom(os.DirFS(folder))
	if err != nil {
		return err
	}
	ref, err := s.Reference()
	if err != nil {
		return err
	}
	return os.WriteFile(path, ref.Bytes(), 0o644)
}

func save(f *scores.File, path string) error {
	b, err := f.Encode()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(path+".new", b, 0o644); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}
